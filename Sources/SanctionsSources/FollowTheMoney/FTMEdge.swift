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

  /// The role of an edge that stands for OFAC's `Linked To:`, which is said of one party alone.
  static let linkedTo = "Linked To"

  /// How a relation is written: its schema, the properties of the two ends, and what is said beside.
  struct Way {
    var schema: String
    var own: String
    var other: String
    var details: String
  }

  /// The way to write a relation: by the words that an edge was read with, else by its kind.
  static func way(of relation: EntryRelation) -> Way {
    let text = relation.text ?? ""
    for (schema, edge) in named.sorted(by: { $0.key < $1.key }) {
      if edge.fromKind == relation.kind, let rest = rest(of: text, behind: edge.fromWords) {
        return Way(schema: schema, own: edge.from, other: edge.to, details: rest)
      }
      if edge.toKind == relation.kind, let rest = rest(of: text, behind: edge.toWords) {
        return Way(schema: schema, own: edge.to, other: edge.from, details: rest)
      }
    }
    switch relation.kind {
    case .ownedBy: return Way(schema: "Ownership", own: "asset", other: "owner", details: text)
    case .officerOf:
      return Way(schema: "Directorship", own: "director", other: "organization", details: text)
    case .familyOf: return Way(schema: "Family", own: "person", other: "relative", details: text)
    case .actingFor:
      return Way(schema: "Representation", own: "agent", other: "client", details: text)
    case .controlledBy, .supports, .linkedTo:
      return Way(schema: "UnknownLink", own: "subject", other: "object", details: text)
    }
  }

  private static func rest(of text: String, behind words: String) -> String? {
    if text == words { return "" }
    return text.hasPrefix(words + ": ") ? String(text.dropFirst(words.count + 2)) : nil
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
