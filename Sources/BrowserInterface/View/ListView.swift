import SanctionsModel
import TerminalGrid

extension Grid {
  /// Draws the list pane: the hits of a search, the customers of a review, or the announcements.
  mutating func drawListPane(_ state: BrowserState, in pane: Rectangle) {
    if let search = state.search {
      drawHits(search, state, in: pane)
    } else if let review = state.review {
      drawCustomers(review, state, in: pane)
    } else if state.list.total > 0 {
      drawList(state, in: pane)
    } else {
      drawSentences(state.emptyListSentences, in: pane)
    }
  }

  private mutating func drawList(_ state: BrowserState, in pane: Rectangle) {
    let list = state.list
    drawRows(list.total, from: list.top, selected: list.selected, state, in: pane) {
      grid, index, row in
      if let announcement = list[index] {
        grid.drawAnnouncement(announcement, row: row, in: pane)
      } else {
        grid.draw("…", row: row, column: pane.column + 1, style: Style(.muted))
      }
    }
  }

  /// Draws the items of the list pane that have room, the first of them at the top, and marks the selected one.
  mutating func drawRows(
    _ count: Int, from top: Int, selected: Int, _ state: BrowserState, in pane: Rectangle,
    _ drawItem: (inout Grid, _ index: Int, _ row: Int) -> Void
  ) {
    for index in top..<max(top, min(count, top + pane.rows)) {
      let row = pane.row + index - top
      drawItem(&self, index, row)
      if index == selected { mark(row: row, in: pane, isActive: state.focus == .list) }
    }
  }

  /// Marks a row as the selected one by glyph and colour; the active pane's holds the hardware cursor.
  private mutating func mark(row: Int, in pane: Rectangle, isActive: Bool) {
    let role: ColourRole = isActive ? .selected : .selectedInactive
    restyle(row: row, columns: pane.column..<pane.column + pane.columns) {
      Style(role, $0.attributes)
    }
    if pane.columns > 1 {
      draw(isActive ? "▌" : "▏", row: row, column: pane.column, limit: 1, style: Style(role))
    }
    if isActive { cursor = GridPosition(row: row, column: pane.column) }
  }

  /// Date, marks, source, title, number of linked entities; a narrow pane leaves out what stands last
  /// in the order title, date, marks, count, source.
  private mutating func drawAnnouncement(
    _ announcement: AnnouncementSummary, row: Int, in pane: Rectangle
  ) {
    var column = pane.column + (pane.columns > 1 ? 1 : 0)
    var end = pane.column + pane.columns
    if pane.columns >= 30 {
      draw(
        announcement.published?.iso ?? "no date", row: row, column: column, limit: 10,
        style: Style(.date))
      column += 11
    }
    if pane.columns >= 12 {
      draw(announcement.isRead ? " " : "●", row: row, column: column, style: Style(.unread))
      draw(announcement.isStarred ? "★" : " ", row: row, column: column + 1, style: Style(.star))
      column += 3
    }
    if pane.columns >= 36 {
      let count = announcement.linkCount > 0 ? String(announcement.linkCount) : "·"
      draw(count, row: row, column: end - count.count - 1, limit: count.count, style: Style(.count))
      end -= max(3, count.count) + 2
    }
    if pane.columns >= 44 {
      let width = pane.columns >= 60 ? 8 : 6
      drawFitted(
        announcement.shortSource(columns: width), row: row, column: column, width: width,
        style: Style(.source))
      column += width + 1
    }
    drawFitted(
      announcement.title, row: row, column: column, width: end - column,
      style: Style(.title, announcement.isRead ? [] : .bold))
  }

  /// Draws sentences instead of rows, each wrapped.
  mutating func drawSentences(_ sentences: [(String, ColourRole)], in pane: Rectangle) {
    var row = pane.row
    for (sentence, role) in sentences {
      for line in PageWriter.wrapped(sentence, columns: max(1, pane.columns - 2)) {
        guard row < pane.row + pane.rows else { return }
        draw(
          line, row: row, column: pane.column + (pane.columns > 2 ? 1 : 0), limit: pane.columns,
          style: Style(role))
        row += 1
      }
    }
  }
}

extension AnnouncementSummary {
  /// As many whole words of the source's name as fit; the name itself where not even one does.
  func shortSource(columns: Int) -> String {
    guard TextWidth.exceeds(source, columns: columns) else { return source }
    var kept = ""
    for word in source.split(separator: " ") {
      let longer = kept.isEmpty ? String(word) : "\(kept) \(word)"
      if TextWidth.exceeds(longer, columns: columns) { break }
      kept = longer
    }
    return kept.isEmpty ? source : kept
  }
}

extension BrowserState {
  /// What stands in the list pane when it has no row.
  fileprivate var emptyListSentences: [(String, ColourRole)] {
    if list.isLoading { return [("Loading…", .muted)] }
    if !list.filter.isEmpty {
      return [
        (
          "The filter “\(list.filter)” hides \(Self.counted(list.hidden, "announcement", "announcements")).",
          .warning
        ),
        ("Esc shows them again; f changes the filter.", .muted),
      ]
    }
    return [
      ("The archive holds no announcement.", .text),
      ("Quit with Q, then: embargo import PATH…", .muted),
    ]
  }
}
