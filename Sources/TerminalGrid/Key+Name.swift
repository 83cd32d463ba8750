extension Key {
  /// The key that tmux's `send-keys` calls so: `j`, `Enter`, `C-o`, `PageDown`, `Space`.
  ///
  /// `nil` where the text is no such name.
  package init?(name: String) {
    if let key = Self.named[name] {
      self = key
    } else if name.count == 3, name.hasPrefix("C-"), let letter = name.lowercased().last {
      self = .control(letter)
    } else if name.count == 1, let character = name.first {
      self = .character(character)
    } else {
      return nil
    }
  }

  /// The name by which `init(name:)` knows the key; `nil` for a mouse action or a paste.
  package var name: String? {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "C-\(letter)"
    case .mouse, .paste: nil
    default: Self.named.filter { $0.value == self }.map(\.key).min { $0.count < $1.count }
    }
  }

  private static let named: [String: Key] = [
    "Enter": .enter, "Escape": .escape, "Tab": .tab, "BTab": .backTab, "BSpace": .backspace,
    "DC": .delete, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "PageUp": .pageUp,
    "PPage": .pageUp, "PgUp": .pageUp, "PageDown": .pageDown, "NPage": .pageDown,
    "PgDn": .pageDown, "Home": .home, "End": .end, "Space": .character(" "),
  ]
}
