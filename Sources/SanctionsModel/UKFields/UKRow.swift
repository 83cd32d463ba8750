/// What one row of a table, or one group of elements, says of a party: texts by field, none of them blank.
package struct UKRow: Sendable {
  /// The line in the file, from 1.
  package var line: Int
  private var texts = [String?](repeating: nil, count: UKField.allCases.count)
  /// What stands under a name that no field has.
  package var others: [(name: String, text: String)] = []

  /// A row that says nothing yet.
  package init(line: Int) { self.line = line }

  /// The text of a field; white space at its ends is left out, a blank or `n/a` text is none.
  package subscript(field: UKField) -> String? {
    get { texts[field.rawValue] }
    set { texts[field.rawValue] = newValue.flatMap(Self.cleaned) }
  }

  /// Whether no field has a text.
  package var isEmpty: Bool { others.isEmpty && texts.allSatisfy { $0 == nil } }

  /// The texts of some fields, parted by a character that no list has: what tells repeated rows.
  func key(_ fields: [UKField]) -> String? {
    let found = fields.map { self[$0] ?? "" }
    return found.allSatisfy(\.isEmpty) ? nil : found.joined(separator: "\u{1F}")
  }

  /// The text without white space at its ends; `nil` for a blank one, and for `n/a`.
  package static func cleaned(_ text: some StringProtocol) -> String? {
    let bytes = Array(text.utf8)
    guard let first = bytes.firstIndex(where: { $0 > 32 }),
      let last = bytes.lastIndex(where: { $0 > 32 })
    else { return nil }
    let trimmed = String(decoding: bytes[first...last], as: UTF8.self)
    let kept =
      trimmed.hasPrefix("\u{A0}") || trimmed.hasSuffix("\u{A0}") ? spaced(trimmed) : trimmed
    return kept.isEmpty || kept == "-" || kept.lowercased() == "n/a" ? nil : kept
  }

  private static func spaced(_ text: String) -> String {
    let rest = text.drop { $0.isWhitespace }
    return String(rest.reversed().drop { $0.isWhitespace }.reversed())
  }
}
