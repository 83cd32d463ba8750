import SanctionsModel
import TerminalGrid

/// Writes the made rows of a page for a pane of so many columns.
struct PageWriter {
  /// The columns of a field's label, with the space behind it.
  static let labelWidth = 14

  let columns: Int
  private(set) var rows: [PageRow] = []
  private var fact = 0

  /// A writer that has written nothing.
  init(columns: Int) { self.columns = max(1, columns) }

  /// The columns of a line, its first left to the cursor's mark.
  var width: Int { max(1, columns - 1) }

  /// Writes one line.
  mutating func line(_ row: PageRow) {
    var row = row
    row.fact = fact
    fact += 1
    rows.append(row)
  }

  /// Writes a blank line.
  mutating func blank() { line(PageRow(spans: [])) }

  /// Writes a section's heading, with a blank line above it.
  mutating func heading(
    _ text: String, count: Int? = nil, role: ColourRole = .heading, remark: String = "",
    _ section: PageSection? = nil
  ) {
    if !rows.isEmpty { blank() }
    var spans = [Span(text, role, .bold)]
    if let count { spans.append(Span("  \(count)", .count)) }
    if !remark.isEmpty { spans.append(Span("  " + remark, .muted)) }
    line(PageRow(spans: spans, section: section))
  }

  /// Writes a text over as many lines as it needs, at most `limit`; all lines are one fact.
  mutating func paragraph(
    _ text: String, _ role: ColourRole = .text, _ attributes: Style.Attributes = [],
    indent: Int = 0, limit: Int = .max, opens: Item? = nil, link: Int? = nil
  ) {
    let lines = Self.wrapped(text, columns: width - indent, limit: limit)
    let space = Span(String(repeating: " ", count: indent))
    for line in lines {
      rows.append(
        PageRow(spans: [space, Span(line, role, attributes)], opens: opens, link: link, fact: fact))
    }
    fact += 1
  }

  /// Writes a labelled value; a narrow pane has the label on a line of its own.
  mutating func field(
    _ label: String, _ value: String, role: ColourRole = .text, labelWidth: Int = labelWidth,
    opens: Item? = nil, link: Int? = nil
  ) {
    guard !value.isEmpty else { return }
    guard width >= 2 * labelWidth else {
      paragraph(label.isEmpty ? value : "\(label): \(value)", role, opens: opens, link: link)
      return
    }
    let lines = Self.wrapped(value, columns: width - labelWidth)
    for (index, line) in lines.enumerated() {
      let head = Self.padded(index == 0 ? label : "", to: labelWidth)
      rows.append(
        PageRow(
          spans: [Span(head, .muted), Span(line, role)], opens: opens, link: link, fact: fact)
      )
    }
    fact += 1
  }

  /// Writes values under one label, a line or more for each.
  mutating func fields(_ label: String, _ values: [String], role: ColourRole = .text) {
    for (index, value) in values.enumerated() {
      field(index == 0 || width < 2 * Self.labelWidth ? label : "", value, role: role)
    }
  }

  /// The columns that hold each of some labels whole, half of a line at most.
  func labelWidth(for labels: [String]) -> Int {
    let longest = labels.map { TextWidth.width(of: $0) }.max() ?? 0
    return max(Self.labelWidth, min(longest + 2, width / 2))
  }

  /// The text with spaces before it up to a width.
  static func leftPadded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// The text with spaces behind it up to a width; a longer text is cut, and keeps one space.
  static func padded(_ text: String, to width: Int) -> String {
    let own = TextWidth.width(of: text)
    if own < width { return text + String(repeating: " ", count: width - own) }
    var kept = ""
    var used = 0
    for character in text {
      used += TextWidth.width(of: String(character))
      if used > width - 2 { break }
      kept.append(character)
    }
    return kept + "… "
      + String(repeating: " ", count: max(0, width - 2 - TextWidth.width(of: kept)))
  }

  /// The lines of a text; of one that needs more than `limit`, the last ends in `…`.
  static func wrapped(_ text: String, columns: Int, limit: Int = .max) -> [String] {
    var wrapped = WrappedText(Array(text.utf8), columns: columns)
    wrapped.ensure(lines: limit == .max ? .max : limit + 1)
    var lines = wrapped.lines.prefix(limit).map { wrapped.text($0) }
    if wrapped.lines.count > limit, let last = lines.popLast() {
      lines.append(padded(last + "  ", to: min(columns, TextWidth.width(of: last) + 1)))
    }
    return lines.isEmpty ? [""] : lines
  }
}
