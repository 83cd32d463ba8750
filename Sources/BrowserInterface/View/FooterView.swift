import TerminalGrid

extension Grid {
  /// Draws the keys that do something now, in the table's order, as far as they have room.
  mutating func drawFooter(_ state: BrowserState, row: Int) {
    fill(row: row, columns: 0..<size.columns, style: Style(.footer))
    var column = 1
    var shown: Set<Action> = []
    for binding in state.keymap.bindings(in: state.scopes) {
      guard !binding.label.isEmpty,
        let key = binding.keys.first?.footerName(isASCII: state.isASCII),
        state.isOffered(binding.action), shown.insert(binding.action).inserted
      else { continue }
      let label = state.footerLabel(of: binding)
      let width = TextWidth.width(of: key) + 1 + TextWidth.width(of: label)
      guard column + width < size.columns else { continue }
      draw(key, row: row, column: column, style: Style(.key, .bold))
      draw(
        label, row: row, column: column + TextWidth.width(of: key) + 1,
        style: Style(.footer))
      column += width + 2
    }
  }
}

extension BrowserState {
  /// What the footer calls a binding; at the root, one level back is out.
  fileprivate func footerLabel(of binding: Keymap.Binding) -> String {
    binding.action == .close && focus == .list && search == nil && !isReviewing
      ? "quit" : binding.label
  }

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
  fileprivate func footerName(isASCII: Bool) -> String? {
    switch self {
    case .up: isASCII ? "Up" : "↑"
    case .down: isASCII ? "Down" : "↓"
    case .escape: "Esc"
    case .control(let letter): "^\(letter.uppercased())"
    default: name
    }
  }
}
