import TerminalGrid

extension BrowserState {
  /// Takes a key while the help is open.
  mutating func press(_ key: Key, _ action: Action?, in help: HelpState) {
    var help = help
    let page = max(1, size.rows - 4)
    switch action {
    case .cancel:
      mode = .browse
      return
    case .down: help.top += 1
    case .up: help.top -= 1
    case .pageDown: help.top += page
    case .pageUp: help.top -= page
    case .deleteBackward: help.query = String(help.query.dropLast())
    case .clear: help.query = ""
    default:
      if case .character(let letter) = key {
        help.query.append(letter)
        help.top = 0
      }
    }
    let last = HelpText.lines(keymap, filter: help.query).count - page
    help.top = max(0, min(help.top, last))
    mode = .help(help)
  }
}
