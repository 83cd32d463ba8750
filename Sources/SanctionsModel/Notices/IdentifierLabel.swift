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
    EntryBytes.unwrapping(text) { source in
      let range = source.whole
      guard let match = IdentifierLabelIndex.shared.match(source, in: range) else { return nil }
      let end = source.skippingColon(match.end, before: range.upperBound)
      return end == range.upperBound ? match.label : nil
    }
  }

  /// A printed label as entries keep it: without a colon that the lists always print behind it.
  func published(_ printed: String) -> String {
    endsInColon && printed.utf8.last == UInt8(ascii: ":") ? String(printed.dropLast()) : printed
  }
}
