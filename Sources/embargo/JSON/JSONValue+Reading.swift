import SanctionsModel

extension JSONValue {
  /// Ranges as `[[start, end]…]`.
  static func ranges(_ ranges: [ByteRange]) -> JSONValue { .array(ranges.map { JSONValue($0) }) }

  /// The keys of `parse --json`, in the contract's order.
  static func pairs(of reading: Reading, text: PublishedText) -> [(String, JSONValue)] {
    [
      ("title", .optional(reading.title ?? text.title)),
      ("published", JSONValue(reading.published ?? text.published)), ("body", .string(text.body)),
      ("kind", .string(reading.kind.rawValue)),
      ("authority", reading.authority.map { named($0.name, "name", $0.evidence) } ?? .null),
      ("counts", .array(reading.counts.map { JSONValue($0) })),
      ("dates", .array(reading.dates.map { JSONValue($0) })),
      ("weekday", reading.weekday.map { named($0.day.rawValue, "day", $0.evidence) } ?? .null),
      ("programmes", .array(reading.programmes.map { named($0.tag, "tag", $0.evidence) })),
      (
        "legalAuthorities",
        .array(reading.legalAuthorities.map { named($0.name, "name", $0.evidence) })
      ),
      ("countries", .array(reading.countries.map { JSONValue($0) })),
      ("names", .array(reading.names.map { JSONValue($0) })),
      ("relations", .array(reading.relations.map { JSONValue($0) })),
      ("entries", .array(reading.entries.map { JSONValue($0) })),
      ("diagnostics", .array(reading.diagnostics.map { JSONValue($0) })),
    ]
  }

  private static func named(_ text: String, _ key: String, _ evidence: ByteRange) -> JSONValue {
    .object([(key, .string(text)), ("evidence", JSONValue(evidence))])
  }

  private init(_ count: TargetCount) {
    self = .object([
      ("type", .string(count.type.rawValue)), ("count", .int(count.count)),
      ("bound", .string(count.bound.rawValue)), ("scope", .string(count.scope.rawValue)),
      ("change", .string(count.change.rawValue)), ("evidence", .ranges(count.evidence)),
    ])
  }

  private init(_ date: DateMention) {
    self = .object([
      ("from", JSONValue(date.from)), ("to", JSONValue(date.to)), ("text", .string(date.text)),
      ("evidence", .ranges(date.evidence)),
    ])
  }

  private init(_ country: CountryMention) {
    self = .object([
      ("code", .string(country.code)), ("regime", .bool(country.regime)),
      ("evidence", JSONValue(country.evidence)),
    ])
  }

  private init(_ name: NameMention) {
    self = .object([
      ("text", .string(name.text)), ("type", .optional(name.type?.rawValue)),
      ("role", .string(name.role.rawValue)), ("aliasOf", .optional(name.aliasOf)),
      ("legalAuthority", .optional(name.legalAuthority)), ("evidence", .ranges(name.evidence)),
    ])
  }

  private init(_ relation: NameRelation) {
    self = .object([
      ("from", .int(relation.from)), ("to", .int(relation.to)),
      ("evidence", JSONValue(relation.evidence)), ("kind", .string(relation.kind.rawValue)),
    ])
  }

  private init(_ diagnostic: Diagnostic) {
    self = .object([
      ("message", .string(diagnostic.message)),
      ("range", diagnostic.range.map { JSONValue($0) } ?? .null),
    ])
  }
}
