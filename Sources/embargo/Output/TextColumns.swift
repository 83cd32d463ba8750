import TerminalGrid

/// Rows of two columns, the first one as wide as its widest label.
enum TextColumns {
  /// The rows as lines; the text's own line ends are shown as spaces.
  static func rows(_ rows: [(String, String)]) -> [String] {
    let width = rows.map { TextWidth.width(of: $0.0) }.max() ?? 0
    return rows.map { label, text in
      let gap = String(repeating: " ", count: width - TextWidth.width(of: label) + 2)
      return label + gap + text.replacing("\n", with: " ")
    }
  }

  /// Programme tags in brackets behind a name; nothing for none.
  static func tags(_ programmes: [String]) -> String {
    programmes.map { " [\($0)]" }.joined()
  }
}
