import TerminalGrid

/// The help: every binding that the keymap holds, by the place where it holds.
enum HelpText {
  /// One line: a heading (no keys) or a binding.
  struct Line: Hashable {
    var keys: String
    var text: String
  }

  /// The lines that a filter leaves; every word of it must stand in a line, whatever the case.
  static func lines(_ keymap: Keymap, filter: String) -> [Line] {
    let words = filter.lowercased().split(separator: " ")
    var lines: [Line] = []
    for scope in KeyScope.allCases {
      let bindings = keymap.bindings(in: [scope]).filter { !$0.keys.isEmpty }.map {
        Line(keys: $0.keys.compactMap(\.name).joined(separator: " "), text: $0.explanation)
      }
      let kept = bindings.filter { line in
        let text = "\(line.keys) \(line.text)".lowercased()
        return words.allSatisfy { text.contains($0) }
      }
      guard !kept.isEmpty else { continue }
      if !lines.isEmpty { lines.append(Line(keys: "", text: "")) }
      lines.append(Line(keys: "", text: scope.heading))
      lines += kept
    }
    return lines
  }
}

extension KeyScope {
  /// Where the bindings hold, in words.
  var heading: String {
    switch self {
    case .list: "In the list"
    case .announcement: "In an announcement"
    case .entity: "In an entity's card"
    case .sources: "In the list of sources"
    case .customer: "In the hits of a screened customer"
    case .browse: "In every pane"
    case .searching: "While searching"
    case .filtering: "While filtering"
    case .commanding: "In the command line"
    case .prompt: "In every prompt"
    case .help: "In this help"
    case .hints: "While letters show"
    case .pasting: "While a text is pasted"
    case .anywhere: "Everywhere"
    }
  }
}
