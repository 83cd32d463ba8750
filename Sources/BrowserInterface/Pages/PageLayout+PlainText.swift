import TerminalGrid

extension PageLayout {
  /// More columns than any line has: a layout of so many breaks and cuts nothing.
  static let unbounded = 1 << 30

  /// The rows as lines, what stands at the right edge in one column for each block of rows, then the whole text.
  var plainText: String {
    var lines = rows.split(omittingEmptySubsequences: false) { $0.spans.isEmpty }
      .map { Self.lines(ofBlock: $0).joined(separator: "\n") }
      .joined(separator: "\n\n")
    if !text.bytes.isEmpty { lines += "\n" + text.text(0..<text.bytes.count) }
    return lines + "\n"
  }

  /// The lines of rows that no blank one parts.
  private static func lines(ofBlock rows: ArraySlice<PageRow>) -> [String] {
    let widths = rows.filter { !$0.trailing.isEmpty }.map { TextWidth.width(of: words($0.spans)) }
    return rows.map { row in
      let line = words(row.spans)
      guard !row.trailing.isEmpty, let widest = widths.max() else { return line }
      let gap = String(repeating: " ", count: widest - TextWidth.width(of: line) + 2)
      let end = words(row.trailing)
      return line + gap + String(end.prefix(end.count - end.reversed().prefix { $0 == " " }.count))
    }
  }

  private static func words(_ spans: [Span]) -> String { spans.map(\.text).joined() }
}
