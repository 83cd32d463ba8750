import TerminalGrid

extension Grid {
  /// Draws the help over the panes: the filter, then the bindings that it leaves.
  mutating func drawHelp(_ state: BrowserState, _ help: HelpState, in pane: Rectangle) {
    let lines = HelpText.lines(state.keymap, filter: help.query)
    let label = "Help, keys with: "
    var column =
      pane.column + draw(label, row: pane.row, column: 1, style: Style(.heading, .bold)) + 1
    column += draw(help.query, row: pane.row, column: column, style: Style(.prompt))
    cursor = GridPosition(row: pane.row, column: min(column, size.columns - 1))
    drawHelpPlace(help, count: lines.count, rows: pane.rows - 1, row: pane.row)
    if lines.isEmpty {
      draw(
        "No key is described so. Backspace widens the filter.", row: pane.row + 1, column: 1,
        style: Style(.muted))
    }
    for (offset, line) in lines.dropFirst(help.top).prefix(max(0, pane.rows - 1)).enumerated() {
      let row = pane.row + 1 + offset
      if line.keys.isEmpty {
        draw(line.text, row: row, column: 1, style: Style(.heading, .bold))
      } else {
        draw(line.keys, row: row, column: 3, limit: 16, style: Style(.key, .bold))
        drawFitted(line.text, row: row, column: 20, width: size.columns - 20)
      }
    }
  }

  /// Says at the right how much of the help is in view.
  private mutating func drawHelpPlace(_ help: HelpState, count: Int, rows: Int, row: Int) {
    guard count > rows, size.columns >= 60 else { return }
    let text = "lines \(help.top + 1)–\(min(count, help.top + rows)) of \(count)"
    draw(
      text, row: row, column: size.columns - TextWidth.width(of: text) - 1, style: Style(.muted))
  }
}
