import SanctionsModel
import TerminalGrid

extension Grid {
  /// Draws the top line: where the user is at the left, what the list holds at the right.
  mutating func drawHeader(_ state: BrowserState, row: Int) {
    let style = Style(.header)
    fill(row: row, columns: 0..<size.columns, style: style)
    let isNarrow = size.columns < 60
    let most = max(size.columns / 2, size.columns - 30)
    let right = isNarrow ? state.shortCounts : state.counts(columns: most)
    let rightWidth = min(TextWidth.width(of: right), most)
    let left = max(0, size.columns - rightWidth - 3)
    drawFitted(
      isNarrow ? state.shortBreadcrumb : state.breadcrumb, row: row, column: 1, width: left,
      style: style)
    drawFitted(
      right, row: row, column: size.columns - rightWidth - 1, width: rightWidth, style: style)
  }
}

extension BrowserState {
  /// Where the user is.
  var breadcrumb: String {
    var parts = ["Embargo"]
    if isSampleOnly { parts[0] += " (sample corpus)" }
    if let asOf { parts[0] += " as of \(asOf.iso)" }
    parts.append(listTitle)
    if focus == .detail, let page { parts.append(title(of: page.item)) }
    return parts.joined(separator: " › ")
  }

  /// What the list pane holds.
  private var listTitle: String {
    if let review { return "Screening of \(review.name)" }
    return search == nil ? "Announcements" : "Search"
  }

  /// What the list holds, and the filter with the number that it hides.
  var counts: String {
    if let review { return review.counts }
    var parts: [String] = []
    if let search {
      parts.append(Self.counted(search.results?.total ?? 0, "hit", "hits"))
    } else if !list.isLoading {
      parts.append(Self.counted(list.total, "announcement", "announcements"))
      if let unread = list.unread, unread > 0 { parts.append("\(Self.grouped(unread)) unread") }
    }
    if !list.filter.isEmpty {
      parts.append(filterWords)
    }
    return parts.joined(separator: " · ")
  }

  /// The counts in so many columns: nouns go first, then the filter's end; the number that it hides stays.
  func counts(columns: Int) -> String {
    if let review {
      return TextWidth.exceeds(review.counts, columns: columns) ? review.shortCounts : review.counts
    }
    guard !list.filter.isEmpty, TextWidth.exceeds(counts, columns: columns) else { return counts }
    let count = Self.grouped(search.map { $0.results?.total ?? 0 } ?? list.total)
    let ending = isFilterRefused ? "not applied" : "hides \(Self.grouped(hiddenCount))"
    let room = columns - TextWidth.width(of: "\(count) · filter “” \(ending)")
    let filter =
      TextWidth.exceeds(list.filter, columns: room)
      ? PageWriter.wrapped(list.filter, columns: max(2, room), limit: 1).joined() : list.filter
    return "\(count) · filter “\(filter)” \(ending)"
  }

  private var isFilterRefused: Bool {
    if case .browse = mode { list.isStale } else { false }
  }

  /// What the filter does; one that the archive has refused is not applied, and says so.
  private var filterWords: String {
    if isFilterRefused { return "filter “\(list.filter)” is not applied" }
    return "filter “\(list.filter)” hides \(Self.grouped(hiddenCount))"
  }

  /// How many the filter hides: hits while a search stands, announcements otherwise.
  var hiddenCount: Int { search?.hidden ?? list.hidden }

  /// The last part of the breadcrumb.
  fileprivate var shortBreadcrumb: String {
    if focus == .detail, let page { return title(of: page.item) }
    if let asOf { return "as of \(asOf.iso)" }
    return listTitle
  }

  /// The counts without their nouns.
  fileprivate var shortCounts: String {
    if let review { return review.shortCounts }
    if search == nil, list.isLoading { return "" }
    let count = search.map { $0.results?.total ?? 0 } ?? list.total
    let hidden = list.filter.isEmpty ? "" : " · \(Self.grouped(hiddenCount)) hidden"
    return Self.grouped(count) + hidden
  }

  /// Whether the archive holds nothing but the sample corpus.
  var isSampleOnly: Bool { !sources.isEmpty && sources.allSatisfy { $0.name == "sample" } }

  /// The title of an item as far as it is known, else its id.
  func title(of item: Item) -> String {
    switch item {
    case .announcement(let id): loaded.announcements[id]?.summary.title ?? id
    case .entity(let id): loaded.entities[id]?.entry.name ?? id
    case .sources: "Sources"
    case .customer: screening?.result(of: item)?.party.name ?? "Customer"
    case .timeline: "Timeline"
    }
  }

  /// A number with its noun.
  static func counted(_ count: Int, _ one: String, _ many: String) -> String {
    "\(grouped(count)) \(count == 1 ? one : many)"
  }

  /// A number with commas between its thousands.
  static func grouped(_ count: Int) -> String {
    let digits = Array(String(count))
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "," }
      text.append(digit)
    }
    return text
  }
}
