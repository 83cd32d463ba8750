import SanctionsModel
import TerminalGrid

/// The screen of a state. It asks nothing and changes nothing; the time it takes grows with the
/// screen alone.
package func view(_ state: BrowserState) -> Grid {
  var grid = Grid(size: state.size, isASCII: state.isASCII)
  let layout = state.layout
  if let row = layout.header { grid.drawHeader(state, row: row) }
  if case .help(let help) = state.mode {
    grid.drawHelp(state, help, in: layout.body)
  } else {
    if let pane = layout.list { grid.drawListPane(state, in: pane) }
    if let divider = layout.divider { grid.drawDivider(state, divider) }
    if let pane = layout.detail { grid.drawDetail(state, in: pane) }
    if case .hints(let typed) = state.mode { grid.drawHints(state.hints, typed: typed) }
  }
  if let row = layout.footer { grid.drawFooter(state, row: row) }
  if let row = layout.status { grid.drawStatus(state, row: row, below: layout.footer) }
  if layout.status == nil, case .prompt(let prompt) = state.mode {
    grid.drawPrompt(prompt, state, row: state.size.rows - 1)
  }
  return grid
}
