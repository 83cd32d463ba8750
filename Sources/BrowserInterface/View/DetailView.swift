import SanctionsModel
import TerminalGrid

extension Grid {
  /// Draws the visible rows of the page.
  mutating func drawDetail(_ state: BrowserState, in pane: Rectangle) {
    guard let page = state.page else { return }
    guard let layout = page.layout else {
      let isAbsent = state.isAbsent(page.item)
      let text = isAbsent ? "The archive holds nothing of this id." : "Loading…"
      drawSentences([(text, isAbsent ? .warning : .muted)], in: pane)
      return
    }
    for line in 0..<pane.rows {
      let index = page.top + line
      let row = pane.row + line
      if layout.rows.indices.contains(index) {
        drawRow(layout.rows[index], row: row, in: pane)
      } else {
        drawTextLine(index, of: layout, spot: page.spot, row: row, in: pane)
      }
      if index == page.cursor, state.focus == .detail { markLine(row: row, in: pane) }
    }
  }

  private mutating func drawRow(_ line: PageRow, row: Int, in pane: Rectangle) {
    let start = pane.column + (pane.columns > 1 ? 1 : 0)
    let end = pane.column + pane.columns
    let trailingWidth = line.trailing.reduce(0) { $0 + TextWidth.width(of: $1.text) }
    let room = end - start - trailingWidth - (trailingWidth > 0 ? 1 : 0)
    var column = start
    for (index, span) in line.spans.enumerated() where column - start < room {
      let limit = room - (column - start)
      if index == line.spans.count - 1 {
        drawFitted(span.text, row: row, column: column, width: limit, style: span.style)
        break
      }
      column += draw(span.text, row: row, column: column, limit: limit, style: span.style)
    }
    guard trailingWidth > 0, trailingWidth < end - start else { return }
    draw(line.trailing, row: row, column: end - trailingWidth, limit: trailingWidth)
  }

  /// Draws a line of the text, its highlights in their roles.
  private mutating func drawTextLine(
    _ index: Int, of layout: PageLayout, spot: Int?, row: Int, in pane: Rectangle
  ) {
    let number = index - layout.rows.count
    guard layout.text.lines.indices.contains(number) else { return }
    let range = layout.text.lines[number]
    var column = pane.column + (pane.columns > 1 ? 1 : 0)
    var offset = range.lowerBound
    let end = pane.column + pane.columns
    let open = spot.flatMap { layout.spots.indices.contains($0) ? layout.spots[$0] : nil }
    for highlight in layout.highlights(onRow: index) {
      let part = highlight.range.clamped(to: offset..<max(offset, range.upperBound))
      column += draw(
        layout.text.text(offset..<part.lowerBound), row: row, column: column, limit: end - column)
      let style =
        highlight == open
        ? Style(.openEvidence, [.bold, .underline])
        : Style(highlight.role, highlight.opens == nil ? .underline : [.bold, .underline])
      column += draw(
        layout.text.text(part), row: row, column: column, limit: end - column, style: style)
      offset = part.upperBound
    }
    draw(
      layout.text.text(offset..<range.upperBound), row: row, column: column, limit: end - column)
  }

  /// Marks the line under the detail pane's cursor by glyph; its colours stay, for they say something.
  private mutating func markLine(row: Int, in pane: Rectangle) {
    restyle(row: row, columns: pane.column..<pane.column + pane.columns) {
      $0.role == .text || $0.role == .muted ? Style(.selected, $0.attributes) : $0
    }
    if pane.columns > 1 {
      draw("▌", row: row, column: pane.column, limit: 1, style: Style(.selected))
    }
    cursor = GridPosition(row: row, column: pane.column)
  }

  /// Draws the line between the panes; lying, it carries the detail's title.
  mutating func drawDivider(_ state: BrowserState, _ divider: Rectangle) {
    let style = Style(.border)
    if divider.rows > 1 {
      for row in divider.row..<divider.row + divider.rows {
        draw("│", row: row, column: divider.column, style: style)
      }
      return
    }
    draw(
      String(repeating: "─", count: divider.columns), row: divider.row, column: divider.column,
      style: style)
  }
}

extension Grid {
  /// Draws the letters of the hints over what they open.
  mutating func drawHints(_ hints: [(letters: String, target: HintTarget)], typed: String) {
    for (letters, target) in hints where letters.hasPrefix(typed) {
      draw(
        letters, row: target.row, column: target.column, style: Style(.hint, [.bold, .reverse]))
    }
    cursor = hints.first.map { GridPosition(row: $0.target.row, column: $0.target.column) }
  }
}
