import SanctionsModel

extension JSONValue {
  /// The keys that `link --json` adds to the reading's.
  static func pairs(of result: LinkResult) -> [(String, JSONValue)] {
    [
      ("actions", .array(result.actions.map { JSONValue($0) })),
      ("alternatives", .array(result.alternatives.map { JSONValue($0) })),
      ("links", .array(result.links.map { JSONValue($0) })),
    ]
  }

  private init(_ match: ActionMatch) {
    self = .object([
      ("date", JSONValue(match.date)), ("authority", .string(match.authority)),
      ("programmes", .strings(match.programmes)),
      ("announcements", .strings(match.announcements)),
      ("entities", .strings(match.entities.map(\.id))), ("confidence", .number(match.confidence)),
      ("reasons", .strings(match.reasons)),
    ])
  }

  private init(_ link: Link) {
    self = .object([
      (
        "entity",
        .object([
          ("id", .string(link.entity.id)), ("name", .string(link.entity.name)),
          ("type", .string(link.entity.type.rawValue)),
          ("programmes", .strings(link.entity.programmes)),
        ])
      ),
      ("kind", .string(link.kind.rawValue)), ("confidence", .number(link.confidence)),
      ("evidence", .ranges(link.evidence)), ("reasons", .strings(link.reasons)),
    ])
  }

  /// A hit of `search --json`.
  init(_ hit: SearchHit) {
    self = .object([
      ("id", .string(hit.id)), ("kind", .string(hit.kind.rawValue)), ("title", .string(hit.title)),
      ("matched", .string(hit.matched)), ("score", .number(hit.score)), ("why", .strings(hit.why)),
    ])
  }

  /// `show ID --json` of an entity: an ENTRY with its id, sources, links and history.
  init(_ card: EntityCard) {
    let head: [(String, JSONValue)] = [
      ("id", .string(card.id)), ("formerIds", .strings(card.formerIDs)),
      ("sources", .strings(card.sources)),
    ]
    self = .object(
      head + Self.pairs(of: card.entry) + [
        ("links", .array(card.appearances.map { JSONValue($0) })),
        ("history", .array(card.history.map { JSONValue($0) })),
        ("alsoListedBy", .array(card.alsoListed.map { JSONValue($0) })),
      ])
  }

  private init(_ appearance: EntityCard.Appearance) {
    self = .object([
      ("announcement", .string(appearance.announcement.id)),
      ("title", .string(appearance.announcement.title)),
      ("published", JSONValue(appearance.announcement.published)),
      ("kind", .string(appearance.kind.rawValue)), ("confidence", .number(appearance.confidence)),
      ("evidence", .ranges(appearance.evidence)), ("sentence", .optional(appearance.sentence)),
      ("reasons", .strings(appearance.reasons)), ("review", .optional(appearance.review?.rawValue)),
    ])
  }
}
