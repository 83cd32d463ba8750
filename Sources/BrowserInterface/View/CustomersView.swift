import SanctionsModel
import TerminalGrid

extension Grid {
  /// Draws the customers of a review: standing, best score, name, the entity that fits best, number of hits.
  mutating func drawCustomers(_ review: ScreeningState, _ state: BrowserState, in pane: Rectangle) {
    guard !review.shown.isEmpty else {
      drawSentences(review.emptySentences, in: pane)
      return
    }
    drawRows(review.shown.count, from: review.top, selected: review.selected, state, in: pane) {
      $0.drawCustomer(review.results[review.shown[$1]], row: $2, in: pane)
    }
  }

  private mutating func drawCustomer(_ result: ScreeningResult, row: Int, in pane: Rectangle) {
    var column = pane.column + (pane.columns > 1 ? 1 : 0)
    var end = pane.column + pane.columns
    if pane.columns >= 12 {
      draw(result.standing.mark, row: row, column: column, limit: 1, style: result.standing.style)
      column += 2
    }
    if pane.columns >= 20 {
      let score = PageWriter.leftPadded(result.bestScore.percent, to: 5)
      draw(score, row: row, column: column, limit: 5, style: Style(.confidence))
      column += 7
    }
    if pane.columns >= 36 {
      let count = String(result.hits.count)
      draw(count, row: row, column: end - count.count - 1, limit: count.count, style: Style(.count))
      end -= max(3, count.count) + 2
    }
    drawNames(result, row: row, columns: column..<max(column, end))
  }

  /// The customer's name, and the entity's where there is room for some of it.
  private mutating func drawNames(_ result: ScreeningResult, row: Int, columns: Range<Int>) {
    let name = result.party.name
    let most = columns.count >= 44 ? columns.count * 6 / 10 : columns.count
    let width = TextWidth.exceeds(name, columns: most) ? most : TextWidth.width(of: name)
    let isOpen = result.standing == .open
    drawFitted(
      name, row: row, column: columns.lowerBound, width: width,
      style: Style(.title, isOpen ? .bold : []))
    let rest = columns.lowerBound + width + 2
    guard let best = result.hits.first, columns.upperBound - rest >= 8 else { return }
    drawFitted(
      best.entity.name, row: row, column: rest, width: columns.upperBound - rest,
      style: Style(.muted))
  }
}

extension ScreeningState.Standing {
  /// The sign of the standing before a customer's name.
  fileprivate var mark: String {
    switch self {
    case .open: "●"
    case .accepted: "✓"
    case .rejected: "✗"
    }
  }

  fileprivate var style: Style {
    switch self {
    case .open: Style(.unread)
    case .accepted: Style(.designated, .bold)
    case .rejected: Style(.muted)
    }
  }
}

extension ScreeningState {
  /// What stands in place of customers.
  fileprivate var emptySentences: [(String, ColourRole)] {
    if isUnderWay {
      return [
        (progressWords, .muted), ("Esc cancels; the announcements stay within reach.", .muted),
      ]
    }
    if hidden > 0 {
      return [
        (
          "The filter “\(filter)” hides \(BrowserState.counted(hidden, "customer", "customers")).",
          .warning
        ),
        ("Esc shows them again; f changes the filter.", .muted),
      ]
    }
    return [
      (
        "None of \(BrowserState.counted(screened, "customer", "customers")) is like a party in the "
          + "archive by \(threshold.percent) or more.", .text
      ),
      ("q goes back to the announcements.", .muted),
    ]
  }

  /// How far a screening under way is.
  var progressWords: String {
    guard let progress else { return "Reading \(name)…" }
    let (done, count) = (BrowserState.grouped(progress.done), BrowserState.grouped(progress.of))
    return "Screening \(name): \(done) of \(count) customers"
  }

  /// What the review holds.
  var counts: String {
    guard !isUnderWay else { return "" }
    var parts = [BrowserState.counted(results.count, "customer with hits", "customers with hits")]
    if open < results.count { parts.append("\(BrowserState.grouped(open)) open") }
    if !filter.isEmpty { parts.append("filter “\(filter)” hides \(BrowserState.grouped(hidden))") }
    return parts.joined(separator: " · ")
  }

  /// The counts without their nouns, the filter's text left out.
  var shortCounts: String {
    guard !isUnderWay else { return "" }
    let hides = filter.isEmpty ? "" : " · \(BrowserState.grouped(hidden)) hidden"
    return BrowserState.grouped(shown.count) + hides
  }

  /// Where the cursor stands, and how many customers are not in the list.
  var placeWords: [String] {
    guard !isUnderWay else { return [] }
    let place = BrowserState.grouped(shown.isEmpty ? 0 : selected + 1)
    var parts = ["\(place)/\(BrowserState.grouped(shown.count))"]
    if hidden > 0 { parts.append("\(BrowserState.grouped(hidden)) hidden") }
    if withoutHit > 0 { parts.append("\(BrowserState.grouped(withoutHit)) without a hit hidden") }
    return parts
  }
}
