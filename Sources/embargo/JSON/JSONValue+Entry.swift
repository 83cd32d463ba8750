import SanctionsModel

extension JSONValue {
  /// A range as `[start, end]`.
  init(_ range: ByteRange) { self = .array([.int(range.start), .int(range.end)]) }

  /// A date as ISO 8601, or null.
  init(_ date: PartialDate?) { self = .optional(date?.iso) }

  /// An ENTRY of the contract.
  init(_ entry: Entry) { self = .object(Self.pairs(of: entry)) }

  /// The keys of an ENTRY, in the contract's order.
  static func pairs(of entry: Entry) -> [(String, JSONValue)] {
    everyPair(of: entry) + listedPairs(of: entry)
  }

  /// The keys that every ENTRY has.
  private static func everyPair(of entry: Entry) -> [(String, JSONValue)] {
    [
      ("name", .string(entry.name)), ("type", .string(entry.type.rawValue)),
      ("change", .optional(entry.change?.rawValue)),
      ("previous", entry.previous.map { JSONValue($0) } ?? .null),
      ("aliases", .array(entry.aliases.map { JSONValue($0) })),
      ("nativeNames", .array(entry.nativeNames.map { JSONValue($0) })),
      ("addresses", .strings(entry.addresses)),
      ("births", .array(entry.births.map { JSONValue($0) })),
      ("birthPlaces", .strings(entry.birthPlaces)),
      ("nationalities", .strings(entry.nationalities)),
      ("citizenships", .strings(entry.citizenships)),
      ("gender", .optional(entry.gender?.rawValue)), ("title", .optional(entry.title)),
      ("identifiers", .array(entry.identifiers.map { JSONValue($0) })),
      ("vessel", entry.vessel.map { JSONValue($0) } ?? .null),
      ("programmes", .strings(entry.programmes)), ("linkedTo", .strings(entry.linkedTo)),
      ("remarks", .strings(entry.remarks)), ("text", .string(entry.text)),
      ("range", JSONValue(entry.range)),
    ]
  }

  private init(_ alias: Alias) {
    self = .object(
      [
        ("name", .string(alias.name)), ("kind", .string(alias.kind.rawValue)),
        ("quality", .string(alias.quality.rawValue)), ("script", .optional(alias.script)),
      ].withKnown([("language", alias.language)]))
  }

  private init(_ birth: Birth) {
    self = .object([
      ("text", .string(birth.text)), ("from", JSONValue(birth.from)), ("to", JSONValue(birth.to)),
      ("circa", .bool(birth.circa)),
    ])
  }

  private init(_ identifier: Identifier) {
    self = .object(
      [
        ("label", .string(identifier.label)), ("value", .string(identifier.value)),
        ("country", .optional(identifier.country)), ("issued", JSONValue(identifier.issued)),
        ("expires", JSONValue(identifier.expires)),
      ].withKnown([("kind", identifier.kind?.rawValue)]))
  }

  private init(_ vessel: VesselDetails) {
    self = .object([
      ("callSign", .optional(vessel.callSign)), ("type", .optional(vessel.type)),
      ("deadweight", .optional(vessel.deadweight)),
      ("grossTonnage", .optional(vessel.grossTonnage)), ("flag", .optional(vessel.flag)),
      ("owner", .optional(vessel.owner)),
    ])
  }

  private init(_ name: NativeName) {
    self = .object(
      [("name", .string(name.name)), ("script", .string(name.script))]
        .withKnown([("language", name.language)]))
  }
}
