import TerminalGrid

extension Grid {
  /// Draws the keys that do something now, in the table's order, as far as they have room.
  mutating func drawFooter(_ state: BrowserState, row: Int) {
    fill(row: row, columns: 0..<size.columns, style: Style(.footer))
    var column = 1
    var shown: Set<Action> = []
    for binding in state.keymap.bindings(in: state.scopes) {
      guard !binding.label.isEmpty, let key = binding.keys.first?.footerName,
        state.isOffered(binding.action), shown.insert(binding.action).inserted
      else { continue }
      let width = TextWidth.width(of: key) + 1 + TextWidth.width(of: binding.label)
      guard column + width < size.columns else { continue }
      draw(key, row: row, column: column, style: Style(.key, .bold))
      draw(
        binding.label, row: row, column: column + TextWidth.width(of: key) + 1,
        style: Style(.footer))
      column += width + 2
    }
  }
}

extension BrowserState {
  /// Whether the footer offers an action: in a prompt all that is bound there works.
  fileprivate func isOffered(_ action: Action) -> Bool {
    guard case .browse = mode else {
      if case .prompt(let prompt) = mode, prompt.kind == .search, action == .confirm {
        return search?.selectedHit != nil
      }
      return true
    }
    return isAvailable(action)
  }
}

extension Key {
  /// The key as the footer writes it.
  fileprivate var footerName: String? {
    switch self {
    case .up: "↑"
    case .down: "↓"
    case .escape: "Esc"
    case .control(let letter): "^\(letter.uppercased())"
    default: name
    }
  }
}
