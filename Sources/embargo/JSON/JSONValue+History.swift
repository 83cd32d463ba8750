import SanctionsModel

extension JSONValue {
  /// `diff --json`: the two dates, and what was added, amended and delisted.
  init(_ diff: ListDiff) {
    self = .object([
      ("source", .string(diff.source)), ("title", .string(diff.title)),
      ("authority", .string(diff.authority)), ("from", .string(diff.from.iso)),
      ("to", .string(diff.to.iso)), ("added", .array(diff.added.map { JSONValue($0) })),
      ("amended", .array(diff.amended.map { JSONValue($0) })),
      ("delisted", .array(diff.delisted.map { JSONValue($0) })),
    ])
  }

  private init(_ party: ListDiff.Party) {
    self = .object([("id", .string(party.entity.id))] + Self.pairs(of: party.entry))
  }

  private init(_ amendment: ListDiff.Amendment) {
    self = .object(
      [
        ("id", .string(amendment.entity.id)),
        ("fields", .array(amendment.fields.map { JSONValue($0) })),
      ] + Self.pairs(of: amendment.new))
  }

  /// A field that changed, with the values that are gone and those that have come.
  init(_ change: FieldChange) {
    self = .object([
      ("field", .string(change.field)), ("old", .strings(change.old)),
      ("new", .strings(change.new)),
    ])
  }

  /// The same party on another list, with the reason.
  init(_ also: EntityCard.AlsoListed) {
    self = .object([
      ("id", .string(also.id)), ("name", .string(also.name)), ("source", .string(also.source)),
      ("reason", .string(also.reason)),
    ])
  }

  /// An event of `history`.
  init(_ event: EntityCard.Event) {
    self = .object(
      [
        ("date", JSONValue(event.date)), ("change", .string(event.change.rawValue)),
        ("text", .string(event.text)), ("announcement", .optional(event.announcement)),
        ("fields", .array(event.fields.map { JSONValue($0) })),
      ].withKnown([("after", event.after?.iso)]))
  }
}
