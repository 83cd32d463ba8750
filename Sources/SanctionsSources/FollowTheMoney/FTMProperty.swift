import SanctionsModel

/// A property of FollowTheMoney's party schemata, a row of `Resources/ftm-properties.tsv`.
struct FTMProperty: Sendable {
  let name: String
  /// The field of an entry that it fills.
  let field: String
  /// The identifier's label, or the words before a remark; empty for others.
  let label: String
  /// The schemata of written parties that have it.
  let schemata: [Substring]

  /// Every property, in the table's order.
  static let all: [FTMProperty] = Resource.table("ftm-properties.tsv").compactMap { row in
    guard row.count >= 2 else { return nil }
    return FTMProperty(
      name: String(row[0]), field: String(row[1]), label: row.count > 2 ? String(row[2]) : "",
      schemata: row.count > 3 ? row[3].split(separator: ";") : [])
  }

  /// The properties by name.
  static let named: [String: FTMProperty] = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  /// The property that holds a field of a party of a schema; `nil` where the schema has none.
  static func holding(_ field: String, in schema: String) -> String? {
    all.first { $0.field == field && $0.schemata.contains(schema[...]) }?.name
  }

  /// The property of identifiers of exactly this label.
  static func identifier(labelled label: String, in schema: String) -> String? {
    all.first { $0.field == "id" && $0.label == label && $0.schemata.contains(schema[...]) }?.name
  }

  /// The first property of identifiers of this kind.
  static func identifier(of kind: IdentifierLabel.Kind, in schema: String) -> String? {
    all.first {
      $0.field == "id" && $0.schemata.contains(schema[...])
        && IdentifierLabel.named($0.label)?.kind == kind
    }?.name
  }
}
