import TerminalGrid

/// Reads a script of keys: tmux names parted by white space, and `"text"` that is typed as it stands.
enum KeyScript {
  /// Control keys that a terminal cannot tell from another key.
  private static let sameKeys: [Key: Key] = [
    .control("m"): .enter, .control("i"): .tab, .control("["): .escape, .control("h"): .backspace,
  ]

  /// The keys of a script; throws with the byte of a name that no key has. `\"` is a quote in a text.
  static func keys(of script: String) throws -> [Key] {
    var keys: [Key] = []
    var rest = script[...]
    while true {
      rest = rest.drop { $0.isWhitespace }
      guard let first = rest.first else { return keys }
      let start = rest.startIndex.utf16Offset(in: script)
      if first == "\"" {
        rest = rest.dropFirst()
        guard let text = quoted(&rest) else {
          throw CommandFailure(.badData, "script: byte \(start): a text is not closed; add a quote")
        }
        keys += text.map { Key.character($0) }
        continue
      }
      let name = String(rest.prefix { !$0.isWhitespace })
      rest = rest.dropFirst(name.count)
      guard let key = Key(name: name) else {
        throw CommandFailure(
          .badData, "script: byte \(start): no key is called \(name); put texts in quotes")
      }
      keys.append(sameKeys[key] ?? key)
    }
  }

  private static func quoted(_ rest: inout Substring) -> String? {
    var text = ""
    while let next = rest.popFirst() {
      switch next {
      case "\"": return text
      case "\\" where rest.first == "\"": if let quote = rest.popFirst() { text.append(quote) }
      default: text.append(next)
      }
    }
    return nil
  }
}
