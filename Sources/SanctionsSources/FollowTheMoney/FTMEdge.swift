import SanctionsModel

/// A schema of relations between two parties, a row of `Resources/ftm-edges.tsv`.
struct FTMEdge: Sendable {
  /// The properties that hold the two ends.
  let from: String
  let to: String
  /// What each end is to the other.
  let fromKind: NameRelation.Kind
  let toKind: NameRelation.Kind
  let fromWords: String
  let toWords: String

  /// The schemata by name.
  static let named: [String: FTMEdge] = Resource.table("ftm-edges.tsv").reduce(into: [:]) {
    guard $1.count == 7, let from = NameRelation.Kind(rawValue: String($1[3])),
      let to = NameRelation.Kind(rawValue: String($1[4]))
    else { return }
    $0[String($1[0])] = FTMEdge(
      from: String($1[1]), to: String($1[2]), fromKind: from, toKind: to,
      fromWords: String($1[5]), toWords: String($1[6]))
  }

  /// The properties that say more of a relation.
  static let details = [
    "role", "relationship", "percentage", "ownershipType", "sharesCount", "status", "description",
    "summary", "startDate", "endDate", "date",
  ]

  /// The properties of a sanction that have no field of their own, with the words before them.
  static let sanctionRemarks: [(property: String, label: String)] = [
    ("authority", "Authority"), ("authorityId", "Authority's id"), ("reason", "Reason"),
    ("provisions", "Provisions"), ("status", "Status"), ("duration", "Duration"),
    ("endDate", "End date"), ("summary", "Summary"), ("description", "Description"),
    ("recordId", "Record id"), ("programUrl", "Programme URL"), ("sourceUrl", "Source URL"),
  ]
}
