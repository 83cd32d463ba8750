/// A label of identifiers in OFAC's text form, a row of `Resources/labels.tsv`.
public struct IdentifierLabel: Hashable, Sendable {
  /// What an identifier identifies.
  public enum Kind: String, CaseIterable, Sendable {
    case passport, nationalId, tax, registration, vessel, aircraft, wallet, bank, contact
    case organisation
  }

  /// Where the lists print identifiers of the label.
  public enum Place: String, Sendable {
    /// Before the gender and the texts about secondary sanctions.
    case feature
    /// After them.
    case document
  }

  /// The label as printed, without `alt.` and a colon at its end; `*` stands for one word.
  public let text: String
  public let kind: Kind
  public let place: Place
  /// Whether the lists print a colon behind the label, which is no part of it.
  public let endsInColon: Bool

  /// Every label of the table.
  public static let all: [IdentifierLabel] = TableRow.rows(of: "labels.tsv").compactMap { row in
    guard let kind = Kind(rawValue: row.text(1)), let place = Place(rawValue: row.text(2)) else {
      return nil
    }
    let printed = row.text(0)
    let endsInColon = printed.utf8.last == UInt8(ascii: ":")
    return IdentifierLabel(
      text: endsInColon ? String(printed.dropLast()) : printed, kind: kind, place: place,
      endsInColon: endsInColon)
  }

  /// The table's label that `text` is, without regard to ASCII case and a colon at its end; `nil` for
  /// an unknown one.
  public static func named(_ text: String) -> IdentifierLabel? {
    let source = EntryBytes(unwrapping: text.utf8)
    let range = source.whole
    guard let match = IdentifierLabelIndex.shared.match(source, in: range) else { return nil }
    let end = source.skippingColon(match.end, before: range.upperBound)
    return end == range.upperBound ? match.label : nil
  }

  /// The label in `source` as entries keep it: without a colon that the lists always print behind it.
  func published(_ source: EntryBytes) -> String {
    let range = source.whole
    guard endsInColon, let last = range.last, source.bytes[last] == UInt8(ascii: ":") else {
      return source.text(range)
    }
    return source.text(source.trimmed(range.lowerBound..<last))
  }
}

/// The labels by the first byte, longest first, so that a field's label is found in one look.
struct IdentifierLabelIndex: Sendable {
  /// The index of the whole table.
  static let shared = IdentifierLabelIndex(IdentifierLabel.all)

  private struct Pattern: Sendable {
    let bytes: [UInt8]
    let label: IdentifierLabel
  }

  private var patterns: [[Pattern]] = Array(repeating: [], count: 256)

  /// An index of `labels`.
  init(_ labels: [IdentifierLabel]) {
    for label in labels {
      let bytes = label.text.utf8.map(EntryBytes.lowercased)
      guard let first = bytes.first else { continue }
      patterns[Int(first)].append(Pattern(bytes: bytes, label: label))
    }
    for index in patterns.indices { patterns[index].sort { $0.bytes.count > $1.bytes.count } }
  }

  /// The longest label with which `range` begins and where it ends; a word must not run on behind it.
  func match(_ source: EntryBytes, in range: Range<Int>) -> (label: IdentifierLabel, end: Int)? {
    guard let first = range.first else { return nil }
    for pattern in patterns[Int(EntryBytes.lowercased(source.bytes[first]))] {
      if let end = end(of: pattern.bytes, source, range) { return (pattern.label, end) }
    }
    return nil
  }

  private func end(of pattern: [UInt8], _ source: EntryBytes, _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    for byte in pattern {
      guard index < range.upperBound else { return nil }
      if byte == UInt8(ascii: "*") {
        let start = index
        while index < range.upperBound, source.bytes[index] != 32 { index += 1 }
        guard index > start else { return nil }
      } else if byte == UInt8(ascii: "'"),
        source.has("\u{2019}", at: index, before: range.upperBound)
      {
        index += 3
      } else {
        guard EntryBytes.lowercased(source.bytes[index]) == byte else { return nil }
        index += 1
      }
    }
    guard index < range.upperBound else { return index }
    return source.bytes[index] == 32 || source.bytes[index] == UInt8(ascii: ":") ? index : nil
  }
}
