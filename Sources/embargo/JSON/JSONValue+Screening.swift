import SanctionsModel

extension JSONValue {
  /// A screened party with its hits.
  init(_ result: ScreeningResult) {
    let party = result.party
    self = .object([
      ("line", .int(party.line)), ("id", party.id.isEmpty ? .null : .string(party.id)),
      ("name", .string(party.name)), ("type", .optional(party.type?.rawValue)),
      ("birth", .optional(party.birth?.iso)), ("countries", .strings(party.countries)),
      ("hits", .array(result.hits.map { JSONValue($0) })),
    ])
  }

  /// An entity that a screened party may be; with what a user decided, where something is.
  init(_ hit: ScreeningHit) {
    let decided: [(String, JSONValue)] = [
      hit.decision.review.map { ("review", .string($0.rawValue)) },
      hit.decision.note.map { ("note", .string($0)) },
    ].compactMap(\.self)
    let found: [(String, JSONValue)] = [
      (
        "entity",
        .object([
          ("id", .string(hit.entity.id)), ("name", .string(hit.entity.name)),
          ("type", .string(hit.entity.type.rawValue)),
          ("programmes", .strings(hit.entity.programmes)), ("listed", .bool(hit.isListed)),
        ])
      ),
      ("matched", .string(hit.matched)), ("quality", .string(hit.isStrong ? "strong" : "weak")),
      ("score", .number(hit.score)), ("why", .strings(hit.why)),
    ]
    self = .object(found + decided)
  }
}
