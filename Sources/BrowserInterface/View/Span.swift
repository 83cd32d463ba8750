import TerminalGrid

/// A piece of text in one style.
struct Span: Hashable, Sendable {
  var text: String
  var style: Style

  /// Text in a role's style.
  init(_ text: String, _ role: ColourRole = .text, _ attributes: Style.Attributes = []) {
    self.text = text
    style = Style(role, attributes)
  }
}

extension Grid {
  /// Draws spans one behind the other, cut at `limit` columns; returns the columns drawn.
  @discardableResult
  mutating func draw(_ spans: [Span], row: Int, column: Int, limit: Int) -> Int {
    var used = 0
    for span in spans where used < limit {
      used += draw(
        span.text, row: row, column: column + used, limit: limit - used, style: span.style)
    }
    return used
  }

  /// Draws text in exactly so many columns, with `…` for what has no room.
  mutating func drawFitted(
    _ text: String, row: Int, column: Int, width: Int, style: Style = .text
  ) {
    guard width > 0 else { return }
    // A text of so many bytes cannot need fewer columns by more than what is cut here anyway.
    let used = draw(text, row: row, column: column, limit: width, style: style)
    guard used >= width - 1, TextWidth.exceeds(text, columns: width) else { return }
    fill(row: row, columns: column + width - 1..<column + width, style: style)
    draw("…", row: row, column: column + width - 1, limit: 1, style: style)
  }
}
