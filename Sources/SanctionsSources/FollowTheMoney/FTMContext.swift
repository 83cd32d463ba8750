import SanctionsModel

/// What a first pass over the file collects: edges by the parties that they are about.
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
  /// The datasets that every party is in.
  private(set) var datasets: [String]?
  /// The latest day on which a party was seen.
  private(set) var lastSeen: String?
  private(set) var authorities: Set<String> = []
  /// Lines of schemata that are not known, by schema, with the first line.
  private(set) var unknown: [String: (count: Int, line: Int)] = [:]

  /// The context of a file; reads it once, and again where names of ends are needed.
  init(_ file: SourceFile) throws(SourceError) {
    let lines = try FTMLines(file)
    while let line = try lines.next() {
      guard let schema = FTMProbe.text(of: "schema", in: line.bytes) else { continue }
      if FTMEntity.parties.contains(schema) {
        observe(line.bytes)
      } else if let entity = FTMEntity.read(line.bytes) {
        add(entity, line: line.number)
      }
    }
    forgetOwnAuthority()
    try collectNames(file)
  }

  private mutating func observe(_ line: ArraySlice<UInt8>) {
    let found = FTMProbe.texts(of: "datasets", in: line)
    if !found.isEmpty { datasets = datasets?.filter(found.contains) ?? found }
    if let seen = FTMProbe.text(of: "last_seen", in: line), seen > lastSeen ?? "" {
      lastSeen = seen
    }
  }

  private mutating func add(_ entity: FTMEntity, line: Int) {
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
    default: unknown[entity.schema, default: (0, line)].count += 1
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
    authorities.formUnion(entity.texts("authority"))
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

  /// A short name that all sanctions share is the list's own authority, and no remark on each party.
  private mutating func forgetOwnAuthority() {
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

  private mutating func collectNames(_ file: SourceFile) throws(SourceError) {
    if relations.isEmpty { return }
    let wanted = Set(relations.values.flatMap { $0.map(\.other) })
    let lines = try FTMLines(file)
    while let line = try lines.next() {
      guard let id = FTMProbe.text(of: "id", in: line.bytes), wanted.contains(id),
        let entity = FTMEntity.read(line.bytes)
      else { continue }
      names[entity.id] = entity.texts("name").first ?? entity.caption
    }
  }
}

extension Array where Element: Equatable {
  /// Appends those elements that are not there yet.
  mutating func appendNew(contentsOf elements: [Element]) {
    for element in elements where !contains(element) { append(element) }
  }
}
