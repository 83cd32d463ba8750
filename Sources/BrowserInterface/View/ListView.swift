import SanctionsModel
import TerminalGrid

extension Grid {
  /// Draws the announcements that the pane has room for.
  mutating func drawList(_ state: BrowserState, in pane: Rectangle) {
    for line in 0..<pane.rows {
      let index = state.list.top + line
      guard index < state.list.total else { break }
      let isSelected = index == state.list.selected
      if let announcement = state.list[index] {
        drawAnnouncement(announcement, row: pane.row + line, in: pane, isSelected: isSelected)
      } else {
        draw("…", row: pane.row + line, column: pane.column + 1, style: Style(.muted))
      }
      if isSelected { mark(row: pane.row + line, in: pane, isActive: state.focus == .list) }
    }
  }

  /// Marks a row as the selected one by glyph and colour.
  mutating func mark(row: Int, in pane: Rectangle, isActive: Bool) {
    let role: ColourRole = isActive ? .selected : .selectedInactive
    restyle(row: row, columns: pane.column..<pane.column + pane.columns) {
      Style(role, $0.attributes)
    }
    if pane.columns > 1 {
      draw(isActive ? "▌" : "▏", row: row, column: pane.column, limit: 1, style: Style(role))
    }
    if isActive { cursor = GridPosition(row: row, column: pane.column) }
  }

  private mutating func drawAnnouncement(
    _ announcement: AnnouncementSummary, row: Int, in pane: Rectangle, isSelected: Bool
  ) {
    var column = pane.column + (pane.columns > 1 ? 1 : 0)
    var end = pane.column + pane.columns
    let weight: Style.Attributes = announcement.isRead ? [] : .bold
    if pane.columns >= 24 {
      draw(
        announcement.published?.iso ?? "no date", row: row, column: column, limit: 10,
        style: Style(.date))
      draw(announcement.isRead ? " " : "●", row: row, column: column + 11, style: Style(.unread))
      draw(announcement.isStarred ? "★" : " ", row: row, column: column + 12, style: Style(.star))
      column += 14
      let count = String(announcement.linkCount)
      if announcement.linkCount > 0 {
        draw(count, row: row, column: end - count.count, style: Style(.count))
      }
      end -= max(3, count.count) + 1
    }
    if pane.columns >= 46 {
      drawFitted(announcement.source, row: row, column: column, width: 6, style: Style(.source))
      column += 7
    }
    drawFitted(
      announcement.title, row: row, column: column, width: end - column,
      style: Style(.title, weight))
  }
}
