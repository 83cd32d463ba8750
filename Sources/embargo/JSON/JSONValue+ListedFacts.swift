import SanctionsModel

extension JSONValue {
  /// The optional keys of an ENTRY, those that its source knows.
  static func listedPairs(of entry: Entry) -> [(String, JSONValue)] {
    var pairs: [(String, JSONValue)] = []
    func add(_ key: String, _ values: [JSONValue]) {
      if !values.isEmpty { pairs.append((key, .array(values))) }
    }
    add("addressParts", entry.addressParts.map { JSONValue($0) })
    if let date = entry.listedOn { pairs.append(("listedOn", .string(date.iso))) }
    if let date = entry.delistedOn { pairs.append(("delistedOn", .string(date.iso))) }
    add("events", entry.events.map { JSONValue($0) })
    add("legalAuthorities", entry.legalAuthorities.map { JSONValue($0) })
    add("sanctionsInformation", entry.sanctionsInformation.map { .string($0) })
    add("relations", entry.relations.map { JSONValue($0) })
    return pairs
  }

  private init(_ parts: AddressParts) {
    self = .object([
      ("street", .optional(parts.street)), ("city", .optional(parts.city)),
      ("region", .optional(parts.region)), ("postalCode", .optional(parts.postalCode)),
      ("country", .optional(parts.country)),
    ])
  }

  private init(_ event: ListingEvent) {
    self = .object([
      ("date", .string(event.date.iso)), ("change", .string(event.change.rawValue)),
      ("text", .optional(event.text)),
    ])
  }

  private init(_ authority: EntryLegalAuthority) {
    self = .object([
      ("name", .string(authority.name)), ("date", JSONValue(authority.date)),
      ("url", .optional(authority.url)),
    ])
  }

  private init(_ relation: EntryRelation) {
    self = .object([
      ("kind", .string(relation.kind.rawValue)), ("name", .string(relation.name)),
      ("id", .optional(relation.id)), ("text", .optional(relation.text)),
    ])
  }
}

extension [(String, JSONValue)] {
  /// These pairs, and those of the optional ones whose value is known.
  func withKnown(_ optional: [(String, String?)]) -> [(String, JSONValue)] {
    self + optional.compactMap { key, value in value.map { (key, .string($0)) } }
  }
}
