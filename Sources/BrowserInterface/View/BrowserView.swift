import SanctionsModel
import TerminalGrid

/// The screen of a state. It asks nothing and changes nothing.
package func view(_ state: BrowserState) -> Grid {
  var grid = Grid(size: state.size, isASCII: state.isASCII)
  let layout = state.layout
  if let pane = layout.list { grid.drawList(state, in: pane) }
  return grid
}
