import SanctionsModel

/// Writes an entity as FollowTheMoney: the party, and the edges and things that say more of it.
///
/// What FollowTheMoney has no property for is a note in the words of OFAC's text form, from which the reader
/// takes it back.
package struct FTMWriter {
  private let party: FTMParty
  private let schema: String
  private var main: FTMObject
  private var others: [FTMObject] = []

  /// The entities that stand for a party, the party itself first.
  package static func objects(_ party: FTMParty) -> [FTMObject] {
    var writer = FTMWriter(party)
    writer.write()
    return [writer.main] + writer.others
  }

  private init(_ party: FTMParty) {
    self.party = party
    schema = Self.schema(of: party.entry.type)
    main = FTMObject(id: Self.id(party.id), schema: schema)
    main.caption = party.entry.name
    main.target = party.isListed
    main.datasets = party.sources.map(Self.dataset)
  }

  private static func schema(of type: EntityType) -> String {
    switch type {
    case .individual: "Person"
    case .entity: "Organization"
    case .vessel: "Vessel"
    case .aircraft: "Airplane"
    }
  }

  /// The id in the letters that references allow: a colon is a full stop, others stand by their number.
  static func id(_ id: String) -> String {
    id.unicodeScalars.map { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "-": String(scalar)
      case ":": "."
      default: "-u" + String(scalar.value, radix: 16) + "-"
      }
    }.joined()
  }

  /// A source's name as a dataset's: `ofac-sdn` is `ofac_sdn`; one that was read from FollowTheMoney keeps its own.
  private static func dataset(_ source: String) -> String {
    let name = source.hasPrefix("ftm-") ? String(source.dropFirst(4)) : source
    return name.replacing("-", with: "_")
  }

  private mutating func write() {
    let entry = party.entry
    main.add("name", [entry.name])
    writeNames(entry)
    writeLife(entry)
    writeVessel(entry)
    for identifier in entry.identifiers { write(identifier) }
    writeAddresses(entry)
    writeSanction(entry)
    writeLinks(entry)
    main.add("notes", entry.sanctionsInformation + entry.remarks)
    if party.isListed { main.add("topics", ["sanction"]) }
  }

  /// Writes values into the property that holds a field; as notes where the schema has none.
  private mutating func write(_ field: String, _ values: [String], orNote label: String) {
    if let property = FTMProperty.holding(field, in: schema) {
      main.add(property, values)
    } else {
      note(label, values)
    }
  }

  private mutating func note(_ label: String, _ values: [String]) {
    main.add("notes", values.map { "\(label) \($0)" })
  }

  private mutating func writeNames(_ entry: Entry) {
    for alias in entry.aliases {
      let property: String =
        switch (alias.kind, alias.quality) {
        case (_, .weak): "weakAlias"
        case (.fka, _): "previousName"
        case (.aka, _), (.nka, _): "alias"
        }
      main.add(property, [alias.name])
    }
    main.add("alias", entry.nativeNames.map(\.name))
  }

  private mutating func writeLife(_ entry: Entry) {
    for birth in entry.births {
      if !birth.circa, let date = birth.from, birth.to == date,
        let property = FTMProperty.holding("birth", in: schema)
      {
        main.add(property, [date.iso])
      } else {
        note("DOB", [birth.text])
      }
    }
    write("birthPlace", entry.birthPlaces, orNote: "POB")
    writeCountries("nationality", entry.nationalities, orNote: "nationality")
    writeCountries("citizenship", entry.citizenships, orNote: "citizen")
    write("gender", [entry.gender?.rawValue].compactMap(\.self), orNote: "Gender")
    write("title", [entry.title].compactMap(\.self), orNote: FTMNote.title)
  }

  private mutating func writeCountries(_ field: String, _ names: [String], orNote label: String) {
    for name in names {
      if let code = Self.code(name) {
        write(field, [code], orNote: label)
      } else {
        note(label, [name])
      }
    }
  }

  private static let byAdjective = Dictionary(
    Country.all.flatMap { country in country.adjectives.map { ($0.lowercased(), country) } },
    uniquingKeysWith: { first, _ in first })

  /// The code of a country in FollowTheMoney's letters, by its name or its people's; `nil` for what is none.
  static func code(_ name: String) -> String? {
    (Country.named(name) ?? Country.coded(name.uppercased()) ?? byAdjective[name.lowercased()])?
      .code.lowercased()
  }

  private mutating func writeVessel(_ entry: Entry) {
    guard let vessel = entry.vessel else { return }
    main.add("callSign", [vessel.callSign].compactMap(\.self))
    main.add("type", [vessel.type].compactMap(\.self))
    main.add("deadweightTonnage", [vessel.deadweight].compactMap { $0.map(String.init) })
    main.add("grossRegisteredTonnage", [vessel.grossTonnage].compactMap { $0.map(String.init) })
    if let flag = vessel.flag {
      if let code = Self.code(flag) { main.add("flag", [code]) } else { note(FTMNote.flag, [flag]) }
    }
    note(FTMNote.owner, [vessel.owner].compactMap(\.self))
  }
}

extension FTMWriter {
  /// A thing about the party, told apart from others of its schema by what it says.
  private func thing(_ schema: String, _ number: Int) -> FTMObject {
    FTMObject(id: "\(main.id).\(schema.lowercased()).\(number)", schema: schema)
  }

  private mutating func write(_ identifier: Identifier) {
    guard identifier.value.unicodeScalars.count <= FTMIdentifier.longest else {
      return note(identifier.label, [identifier.value])
    }
    if let currency = FTMIdentifier.currency(of: identifier.label) {
      var wallet = thing("CryptoWallet", others.count)
      wallet.add("holder", [main.id])
      wallet.add("publicKey", [identifier.value])
      wallet.add("currency", [currency])
      return others.append(wallet)
    }
    let property = FTMIdentifier.property(of: identifier, in: schema)
    if let property { main.add(property.name, [identifier.value]) }
    guard property?.saysAll != true else { return }
    var document = thing(identifier.kind == .passport ? "Passport" : "Identification", others.count)
    document.add("holder", [main.id])
    document.add("type", [identifier.label])
    document.add("number", [identifier.value])
    document.add("country", [identifier.country.flatMap(Self.code)].compactMap(\.self))
    document.add("startDate", [identifier.issued?.iso].compactMap(\.self))
    document.add("endDate", [identifier.expires?.iso].compactMap(\.self))
    others.append(document)
  }

  private mutating func writeAddresses(_ entry: Entry) {
    let areParted = entry.addressParts.count == entry.addresses.count
    for (index, line) in entry.addresses.enumerated() {
      guard areParted else {
        main.add("address", [line])
        continue
      }
      let parts = entry.addressParts[index]
      var address = thing("Address", others.count)
      address.add("full", [line])
      address.add("street", [parts.street].compactMap(\.self))
      address.add("city", [parts.city].compactMap(\.self))
      address.add("region", [parts.region].compactMap(\.self))
      address.add("postalCode", [parts.postalCode].compactMap(\.self))
      address.add("country", [parts.country.flatMap(Self.code)].compactMap(\.self))
      main.add("addressEntity", [address.id])
      others.append(address)
    }
  }

  /// A party that is on no list now and of which no list tells when it went has no sanction.
  private mutating func writeSanction(_ entry: Entry) {
    guard party.isListed || entry.delistedOn != nil else {
      return main.add("program", entry.programmes)
    }
    var sanction = thing("Sanction", 0)
    sanction.add("entity", [main.id])
    sanction.add("authority", [party.authority])
    sanction.add("program", entry.programmes)
    sanction.add("listingDate", [entry.listedOn?.iso].compactMap(\.self))
    sanction.add("endDate", [entry.delistedOn?.iso].compactMap(\.self))
    sanction.add("modifiedAt", entry.events.filter { $0.change == .amendment }.map(\.date.iso))
    for authority in entry.legalAuthorities {
      let date = authority.date.map { " \($0)" } ?? ""
      sanction.add("description", [authority.name + date])
    }
    if sanction.properties.count > 1 { others.append(sanction) }
  }

  private mutating func writeLinks(_ entry: Entry) {
    for (index, name) in entry.linkedTo.enumerated() {
      let known = party.linkedIDs.indices.contains(index) ? party.linkedIDs[index] : nil
      guard let known, Self.id(known) != main.id else {
        note(FTMEdge.linkedTo + ":", [name])
        continue
      }
      var link = thing("UnknownLink", others.count)
      link.add("subject", [main.id])
      link.add("object", [Self.id(known)])
      link.add("role", [FTMEdge.linkedTo])
      link.add("summary", [name])
      others.append(link)
    }
    for relation in entry.relations {
      if let id = relation.id, party.writtenRelatives.contains(id), Self.id(id) != main.id {
        others.append(edge(relation, to: Self.id(id)))
      } else {
        note(relation.text ?? relation.kind.rawValue, [relation.name])
      }
    }
  }

  private func edge(_ relation: EntryRelation, to other: String) -> FTMObject {
    let way = FTMEdge.way(of: relation)
    var object = thing(way.schema, others.count)
    object.add(way.own, [main.id])
    object.add(way.other, [other])
    object.add("summary", [way.details])
    return object
  }
}
