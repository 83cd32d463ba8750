import SanctionsModel

/// What the reference values of OFAC's advanced and enhanced XML mean, from `ofac-reference-values.tsv`.
struct OFACReferenceValues: Sendable {
  /// A set of reference values.
  enum Kind: String, CaseIterable, Sendable {
    case party, alias, script, country, feature, validity, reliability, quality, event, measure
    case list, relation
    case namePart = "name-part"
    case locationPart = "location-part"
    case documentDate = "document-date"
    case legalBasis = "legal-basis"
  }

  /// One row: what a value means, and whether a relation is stated from its other end.
  struct Meaning: Equatable, Sendable {
    let text: String
    let isReversed: Bool
  }

  /// The project's table.
  static let shared = OFACReferenceValues(Resource.table("ofac-reference-values.tsv"))

  private var meanings: [Kind: [String: Meaning]] = [:]

  /// The values of a table's rows; a row of an unknown set is left out.
  init(_ rows: [[Substring]]) {
    for row in rows where row.count >= 3 {
      guard let kind = Kind(rawValue: String(row[0])) else { continue }
      meanings[kind, default: [:]][Self.key(row[1])] = Meaning(
        text: String(row[2]), isReversed: row.count > 3 && row[3] == "reversed")
    }
  }

  /// What a value of a set means; `nil` for an unknown one.
  func meaning(_ kind: Kind, _ value: String) -> Meaning? { meanings[kind]?[Self.key(value)] }

  /// Whether a value says nothing that an entry would tell.
  func isSilent(_ kind: Kind, _ value: String) -> Bool {
    value.isEmpty || meaning(kind, value)?.text == "none"
  }

  /// The value without regard to case and a colon at its end.
  private static func key(_ value: some StringProtocol) -> String {
    var key = value.lowercased()[...]
    while key.last == ":" || key.last == " " { key = key.dropLast() }
    return String(key)
  }
}
