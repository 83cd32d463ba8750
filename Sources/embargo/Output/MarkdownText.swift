/// Published text in Markdown (CommonMark), where none of it makes markup.
enum MarkdownText {
  private static let marks: Set<Character> = [
    "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "#", "|", "~", "&", "!",
  ]

  /// The text on one line, with a backslash before everything that could be markup.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if marks.contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
  }

  /// A heading, and a list of labelled facts; a fact without a label stands below the one before it.
  static func section(_ title: String, level: Int = 1, _ rows: [(String, String)]) -> String {
    let heading = String(repeating: "#", count: level) + " " + escaped(title)
    return ([heading, ""] + list(rows)).joined(separator: "\n")
  }

  /// A list of labelled facts.
  static func list(_ rows: [(String, String)]) -> [String] {
    rows.map { label, text in
      label.isEmpty
        ? "  - \(escaped(text.trimmingPrefix(while: \.isWhitespace).description))"
        : "- **\(escaped(label)):** \(escaped(text))"
    }
  }

  /// The lines of a text as a quotation.
  static func quotation(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.isEmpty ? ">" : "> " + escaped(String(line)) + "  "
    }.joined(separator: "\n")
  }
}
