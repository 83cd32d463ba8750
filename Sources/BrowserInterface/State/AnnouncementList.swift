import SanctionsModel

/// The list of announcements, loaded in parts as the user comes near them.
struct AnnouncementList: Sendable {
  /// How many rows are loaded at once.
  static let partSize = 200

  /// The query that hides what does not match; empty for none.
  var filter = ""
  /// How many announcements pass the filter.
  private(set) var total = 0
  /// How many the filter hides.
  private(set) var hidden = 0
  /// The index of the selected row.
  private(set) var selected = 0
  /// The index of the row at the top of the pane.
  var top = 0
  /// The top as the user left it; a smaller pane shifts `top` for as long as it is small.
  private var home = 0
  private var settledRows = 0
  /// The generation of the answers that belong to this list.
  var generation = 0
  /// How many that pass the filter are unread; `nil` until they are counted for the first time.
  private(set) var unread: Int?
  private var isCountAsked = false
  /// Whether no part has arrived yet.
  private(set) var isLoading = true
  /// The id of the item that the cursor follows through a reload.
  private(set) var sought: String?
  private var parts: [Int: [AnnouncementSummary]] = [:]
  private var requested: Set<Int> = []

  /// The announcement at an index, where its part is loaded.
  subscript(index: Int) -> AnnouncementSummary? {
    guard let part = parts[index / Self.partSize] else { return nil }
    let offset = index % Self.partSize
    return part.indices.contains(offset) ? part[offset] : nil
  }

  /// The selected announcement, where it is loaded.
  var selectedAnnouncement: AnnouncementSummary? { self[selected] }

  /// Moves the cursor to a row, as far as there are rows; what was sought is sought no longer.
  mutating func select(_ index: Int) {
    selected = max(0, min(index, total - 1))
    sought = nil
    seekIndex = 0
  }

  /// Forgets the rows, keeps the item to follow, and expects answers of a new generation.
  mutating func reload(filter: String, generation: Int) {
    sought = selectedAnnouncement?.id ?? sought
    self.filter = filter
    self.generation = generation
    isCountAsked = false
    requested = []
    isStale = true
  }

  /// Follows an item that comes with the next answer, instead of the one that was selected.
  mutating func seek(_ id: String) { sought = id }

  /// Takes in a part; returns whether it belonged here.
  mutating func take(
    _ rows: [AnnouncementSummary], offset: Int, total: Int, hidden: Int, generation: Int
  ) -> Bool {
    guard generation == self.generation else { return false }
    if isStale {
      parts = [:]
      isStale = false
    }
    isLoading = false
    self.total = total
    self.hidden = hidden
    for start in stride(from: 0, to: rows.count, by: Self.partSize) {
      let end = min(start + Self.partSize, rows.count)
      parts[(offset + start) / Self.partSize] = Array(rows[start..<end])
    }
    follow(rows, offset: offset)
    selected = max(0, min(selected, total - 1))
    return true
  }

  /// Whether the unread have to be counted, now that the rows are there; says so once.
  mutating func wantsCount() -> Bool {
    guard !isLoading, !isStale, !isCountAsked else { return false }
    isCountAsked = true
    return true
  }

  /// Has the unread counted anew: one of them was read, or a read one is unread again.
  mutating func countAnew() { isCountAsked = false }

  /// Takes in how many are unread, unless that is told of another list.
  mutating func take(unread: Int, generation: Int) {
    if generation == self.generation { self.unread = unread }
  }

  /// Fits the list into a pane of so many rows.
  mutating func settle(rows: Int) {
    selected = max(0, min(selected, total - 1))
    if settledRows != rows { top = home }
    top = max(min(top, selected, max(0, total - rows)), selected - rows + 1, 0)
    if settledRows == rows || settledRows == 0 { home = top }
    settledRows = rows
  }

  /// The parts to ask for, by index: those that rows `range` need, and the next where the item is sought.
  mutating func missingParts(for range: Range<Int>) -> [Int] {
    var wanted = isLoading || isStale ? [0] : []
    if !isLoading, !isStale, total > 0 {
      let rows = range.clamped(to: 0..<total)
      if !rows.isEmpty {
        wanted += rows.lowerBound / Self.partSize...(rows.upperBound - 1) / Self.partSize
      }
      if sought != nil { wanted.append(seekIndex) }
    }
    let missing = wanted.filter { requested.insert($0).inserted }
    return missing
  }

  /// Changes the row of an announcement wherever it is loaded.
  mutating func change(_ id: String, _ body: (inout AnnouncementSummary) -> Void) {
    for (index, part) in parts {
      guard let offset = part.firstIndex(where: { $0.id == id }) else { continue }
      var changed = part
      body(&changed[offset])
      parts[index] = changed
      return
    }
  }

  /// Changes every loaded row.
  mutating func changeAll(_ body: (inout AnnouncementSummary) -> Void) {
    for (index, part) in parts {
      parts[index] = part.map { row in
        var row = row
        body(&row)
        return row
      }
    }
  }

  /// Whether the rows are those of the filter before: the answer to the new one has not come.
  private(set) var isStale = false
  private var seekIndex = 0

  /// Selects the sought item where it is among `rows`; looks on in the next part otherwise.
  private mutating func follow(_ rows: [AnnouncementSummary], offset: Int) {
    guard let id = sought else { return }
    if let found = rows.firstIndex(where: { $0.id == id }) {
      top += offset + found - selected
      selected = offset + found
      sought = nil
      seekIndex = 0
    } else if offset / Self.partSize == seekIndex {
      seekIndex += 1
      // Ten parts are enough to look through: the item is likely hidden.
      if seekIndex > 10 || seekIndex * Self.partSize >= total {
        sought = nil
        seekIndex = 0
        // What the filter hides cannot be followed: the newest that it shows is as good a place.
        if !filter.isEmpty { (selected, top) = (0, 0) }
      }
    }
  }
}
