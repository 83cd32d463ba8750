import TerminalGrid

extension BrowserState {
  /// Takes a pasted text: into the line that is being typed, else to be read as an announcement.
  mutating func paste(_ text: String) -> [Effect] {
    switch mode {
    case .prompt(let prompt): return insert(text, into: prompt)
    case .help(var help):
      help.query += Prompt.line(of: text)
      help.top = 0
      mode = .help(help)
      return []
    case .hints: return []
    case .pasting(let typed):
      mode = .browse
      return open(typed + text)
    case .browse: return open(text)
    }
  }

  /// Takes a key while a text is waited for: terminals that do not mark a paste send it as keys.
  mutating func press(_ key: Key, _ action: Action?, pasting text: String) -> [Effect] {
    switch (action, key) {
    case (.confirm, _):
      mode = .browse
      return open(text)
    case (.cancel, _): mode = .browse
    case (_, .character(let letter)): mode = .pasting(text + String(letter))
    case (_, .enter): mode = .pasting(text + "\n")
    case (_, .tab): mode = .pasting(text + "\t")
    default: break
    }
    return []
  }

  /// Shows a text that was read, on top of the announcements.
  mutating func showOpened(_ id: String) -> [Effect] {
    let effects = loadAnew()
    list.seek(id)
    jump(to: .announcement(id))
    say("The pasted text is linked; nothing of it is stored.")
    return effects
  }

  private mutating func open(_ text: String) -> [Effect] {
    guard text.contains(where: { !$0.isWhitespace }) else {
      say("There was no text in it.")
      return []
    }
    say("Reading the pasted text…")
    return [.openText(text)]
  }
}

extension Prompt {
  /// The most that a pasted text adds to a line.
  private static let longestPaste = 500

  /// A pasted text on one line.
  static func line(of text: String) -> String {
    text.prefix(longestPaste).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension BrowserState {
  /// Whether a text is waited for, so that what follows its end in one go is part of it and no key.
  package var isPasting: Bool {
    if case .pasting = mode { return true }
    return false
  }
}
