import SanctionsModel

/// The values of an entry's fields as text, for comparisons field by field.
enum AgreementFields {
  /// Every field's values; ordered fields are compared in order by their positions.
  static func values(of entry: Entry) -> [(field: String, values: [String])] {
    [
      ("name", [entry.name]), ("type", [entry.type.rawValue]),
      ("aliases", entry.aliases.map { "\($0.kind) \($0.quality) \($0.script ?? "") \($0.name)" }),
      ("nativeNames", entry.nativeNames.map { "\($0.script) \($0.name)" }),
      ("addresses", entry.addresses),
      (
        "births",
        entry.births.map { "\($0.text) \($0.from?.iso ?? "-") \($0.to?.iso ?? "-") \($0.circa)" }
      ),
      ("birthPlaces", entry.birthPlaces), ("nationalities", entry.nationalities),
      ("citizenships", entry.citizenships), ("gender", entry.gender.map { [$0.rawValue] } ?? []),
      ("title", entry.title.map { [$0] } ?? []),
      ("identifiers", entry.identifiers.map(text)), ("vessel", vessel(entry.vessel)),
      ("programmes", entry.programmes), ("linkedTo", entry.linkedTo),
      ("sanctionsInformation", entry.sanctionsInformation.sorted()),
      ("remarks", entry.remarks.sorted()),
    ]
  }

  private static func text(_ identifier: Identifier) -> String {
    [
      identifier.label, identifier.value, identifier.country ?? "-",
      identifier.issued?.iso ?? "-", identifier.expires?.iso ?? "-",
    ].joined(separator: " | ")
  }

  private static func vessel(_ vessel: VesselDetails?) -> [String] {
    guard let vessel else { return [] }
    return [
      vessel.callSign.map { "call sign \($0)" }, vessel.type.map { "type \($0)" },
      vessel.deadweight.map { "DWT \($0)" }, vessel.grossTonnage.map { "GRT \($0)" },
      vessel.flag.map { "flag \($0)" }, vessel.owner.map { "owner \($0)" },
    ].compactMap(\.self)
  }
}

/// How many fields of many pairs of entries are equal.
struct FieldTally {
  private(set) var fields = 0
  private(set) var entities = 0
  private(set) var differing: [String] = []
  private(set) var differingEntities: Set<String> = []

  /// Compares every value of every field of two entries.
  mutating func compare(_ id: String, _ left: Entry, _ right: Entry) {
    entities += 1
    for (one, other) in zip(AgreementFields.values(of: left), AgreementFields.values(of: right)) {
      fields += max(one.values.count, other.values.count)
      let difference = other.values.difference(from: one.values)
      let count = max(difference.insertions.count, difference.removals.count)
      guard count > 0 else { continue }
      differingEntities.insert(id)
      let summary = "\(id) \(one.field):\n    \(one.values)\n    \(other.values)"
      for _ in 0..<count { differing.append(summary) }
    }
  }

  /// The part of fields that are equal, of 1.
  var share: Double { fields == 0 ? 0 : 1 - Double(differing.count) / Double(fields) }

  /// One line with the figures.
  var summary: String {
    "\(fields - differing.count) of \(fields) fields of \(entities) entities agree; "
      + "\(differingEntities.count) entities differ"
  }
}
