import SanctionsModel

/// What edges and things tell of a party, and of those that they tell of besides.
struct FTMContext {
  /// One party's part in a relation.
  struct Relation {
    var kind: NameRelation.Kind
    /// The id of the other end.
    var other: String
    var text: String
    /// Whether it is OFAC's `Linked To:`, and the name that the list prints behind it, where the edge tells it.
    var isLinkedTo = false
    var printedName: String?
  }

  /// What sanctions say of a party.
  struct Sanctions {
    var programmes: [String] = []
    var listedOn: PartialDate?
    var events: [ListingEvent] = []
    var identifiers: [Identifier] = []
    var remarks: [String] = []
    /// How many sanctions tell of the party, and when those of them ended that have.
    var count = 0
    var ends: [PartialDate] = []
  }

  private(set) var sanctions: [String: Sanctions] = [:]
  private(set) var relations: [String: [Relation]] = [:]
  private(set) var identifiers: [String: [Identifier]] = [:]
  private(set) var addresses: [String: (line: String, parts: AddressParts)] = [:]
  /// The names of parties at the ends of relations.
  private(set) var names: [String: String] = [:]

  /// Takes what an edge or a thing tells.
  mutating func add(_ entity: FTMEntity) {
    if let edge = FTMEdge.named[entity.schema] {
      addRelation(entity, edge)
      return
    }
    switch entity.schema {
    case "Sanction":
      for party in entity.texts("entity") { addSanction(entity, party) }
    case "Identification", "Passport":
      for holder in entity.texts("holder") { identifiers[holder, default: []] += numbers(entity) }
    case "CryptoWallet":
      for holder in entity.texts("holder") { identifiers[holder, default: []] += wallets(entity) }
    case "Address": addAddress(entity)
    default: break
    }
  }

  private mutating func addRelation(_ entity: FTMEntity, _ edge: FTMEdge) {
    if entity.texts("role") == [FTMEdge.linkedTo] { return addLinkedTo(entity, edge) }
    let details = FTMEdge.details.flatMap(entity.texts).joined(separator: ", ")
    for from in entity.texts(edge.from) {
      for to in entity.texts(edge.to) {
        func add(_ party: String, _ kind: NameRelation.Kind, _ other: String, _ words: String) {
          let text = details.isEmpty ? words : "\(words): \(details)"
          relations[party, default: []].append(Relation(kind: kind, other: other, text: text))
        }
        add(from, edge.fromKind, to, edge.fromWords)
        add(to, edge.toKind, from, edge.toWords)
      }
    }
  }

  /// `Linked To:` is said by one party alone; the other end learns of it from there.
  private mutating func addLinkedTo(_ entity: FTMEntity, _ edge: FTMEdge) {
    for from in entity.texts(edge.from) {
      for to in entity.texts(edge.to) {
        relations[from, default: []].append(
          Relation(
            kind: .linkedTo, other: to, text: edge.fromWords, isLinkedTo: true,
            printedName: entity.texts("summary").first))
      }
    }
  }

  private mutating func addSanction(_ entity: FTMEntity, _ party: String) {
    var held = sanctions[party] ?? Sanctions()
    held.count += 1
    if let end = entity.texts("endDate").compactMap(Self.date).max() { held.ends.append(end) }
    let named = entity.texts("program")
    held.programmes.appendNew(contentsOf: named.isEmpty ? entity.texts("programId") : named)
    let starts = (entity.texts("listingDate") + entity.texts("startDate")).compactMap(Self.date)
    held.listedOn = ([held.listedOn].compactMap(\.self) + starts).min()
    held.events += entity.texts("modifiedAt").compactMap(Self.date)
      .map { ListingEvent(date: $0, change: .amendment, text: "modifiedAt") }
    for number in entity.texts("unscId") {
      held.identifiers.append(Identifier(label: "UN Reference Number", value: number))
    }
    for (property, label) in FTMEdge.sanctionRemarks {
      held.remarks.appendNew(contentsOf: entity.texts(property).map { "\(label): \($0)" })
    }
    sanctions[party] = held
  }

  private func numbers(_ entity: FTMEntity) -> [Identifier] {
    let type = entity.texts("type").first
    let label =
      type ?? (entity.schema == "Passport" ? "Passport" : "Identification Number")
    let numbers = entity.texts("number") + entity.texts("passportNumber")
    return numbers.map { number in
      Identifier(
        label: label, value: number, country: entity.texts("country").first,
        issued: entity.texts("startDate").first.flatMap(Self.date),
        expires: entity.texts("endDate").first.flatMap(Self.date))
    }
  }

  private func wallets(_ entity: FTMEntity) -> [Identifier] {
    let currency = entity.texts("currency").first
    let label = "Digital Currency Address" + (currency.map { " - \($0)" } ?? "")
    return entity.texts("publicKey").map { Identifier(label: label, value: $0) }
  }

  private mutating func addAddress(_ entity: FTMEntity) {
    func joined(_ properties: [String]) -> String? {
      let text = properties.flatMap(entity.texts).joined(separator: ", ")
      return text.isEmpty ? nil : text
    }
    let parts = AddressParts(
      street: joined(["remarks", "postOfficeBox", "street", "street2", "street3"]),
      city: joined(["city"]), region: joined(["region", "state"]),
      postalCode: joined(["postalCode"]), country: joined(["country"]))
    addresses[entity.id] = (joined(["full"]) ?? parts.line, parts)
  }

  /// Takes the name of an entity at the other end of a relation.
  mutating func addName(of entity: FTMEntity) {
    names[entity.id] = entity.texts("name").first ?? entity.caption
  }

  /// A short name that all of a file's sanctions share is the list's own authority, and no remark on each party.
  mutating func forgetOwnAuthority(among authorities: Set<String>) {
    guard authorities.count == 1, let name = authorities.first, Authority.named(name) != nil else {
      return
    }
    for party in sanctions.keys {
      sanctions[party]?.remarks.removeAll { $0 == "Authority: \(name)" }
    }
  }

  /// A day, a month or a year; a time behind a day is left out.
  static func date(_ text: String) -> PartialDate? {
    PartialDate(iso: text) ?? PartialDate(iso: text.prefix { $0 != "T" && $0 != " " })
  }
}

extension Array where Element: Equatable {
  /// Appends those elements that are not there yet.
  mutating func appendNew(contentsOf elements: [Element]) {
    for element in elements where !contains(element) { append(element) }
  }
}
