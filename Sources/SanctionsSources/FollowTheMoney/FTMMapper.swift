import SanctionsModel

/// Maps one party to an entry, property by property, as `Resources/ftm-properties.tsv` says.
struct FTMMapper {
  private var notes: [String] = []

  /// A mapper.
  init() {}

  /// What was only half understood since the last call.
  mutating func takeNotes() -> [String] {
    defer { notes = [] }
    return notes
  }

  /// The entry of a party; `nil` where it has no name.
  mutating func entry(_ party: FTMEntity, _ context: FTMContext) -> Entry? {
    guard let name = party.texts("name").first ?? party.caption, !name.isEmpty else { return nil }
    var entry = Entry(name: name, type: type(of: party))
    var titles: [String] = []
    for property in party.propertyNames {
      let texts = party.texts(property)
      switch FTMProperty.named[property]?.field {
      case "title": titles.appendNew(contentsOf: texts)
      case "addressEntity": addAddresses(texts, context, &entry)
      case "id" where property == "registrationNumber" && entry.type == .aircraft:
        addIdentifiers(texts, label: "Aircraft Tail Number", &entry)
      case .some(let field):
        read(field, texts, label: FTMProperty.named[property]?.label ?? "", &entry)
      case nil:
        entry.remarks += texts.map { "\(property): \($0)" }
        notes.append("the property \(property) is not known; kept as a remark")
      }
    }
    if !titles.isEmpty { entry.title = titles.joined(separator: "; ") }
    add(context, party.id, &entry)
    if party.target == false { FTMDelisting.settle(context.sanctions[party.id], &entry) }
    FTMNames.settle(&entry)
    for identifier in entry.identifiers where identifier.kind == nil {
      notes.append("the label \"\(identifier.label)\" of an identifier is not known")
    }
    return entry
  }

  private func type(of party: FTMEntity) -> EntityType {
    switch party.schema {
    case "Person": .individual
    case "Vessel": .vessel
    case "Airplane": .aircraft
    default: .entity
    }
  }

  private mutating func read(
    _ field: String, _ texts: [String], label: String, _ entry: inout Entry
  ) {
    switch field {
    case "name", "alias": addAliases(texts, .aka, .strong, &entry)
    case "weakAlias": addAliases(texts, .aka, .weak, &entry)
    case "previousName": addAliases(texts, .fka, .strong, &entry)
    case "part": FTMNames.keepParts(texts, label: label, &entry)
    case "gender": readGender(texts, &entry)
    case "birth": for text in texts { entry.births.append(birth(text)) }
    case "birthPlace": entry.birthPlaces.appendNew(contentsOf: texts)
    case "nationality": entry.nationalities.appendNew(contentsOf: texts)
    case "citizenship": entry.citizenships.appendNew(contentsOf: texts)
    case "address": entry.addresses.appendNew(contentsOf: texts)
    case "country": addCountries(texts, &entry)
    case "programme": entry.programmes.appendNew(contentsOf: texts)
    case "topic": entry.remarks += texts.filter { $0 != "sanction" }.map { "Topic: \($0)" }
    case "id": addIdentifiers(texts, label: label, &entry)
    case "modified", "skip": break
    case "remark" where label.isEmpty: for text in texts { FTMNote(text).read(into: &entry) }
    case "flag", "callSign", "grossTonnage", "deadweight", "type":
      readVessel(field, texts, &entry)
    default: entry.remarks += texts.map { label.isEmpty ? $0 : "\(label): \($0)" }
    }
  }

  private func addAliases(
    _ names: [String], _ kind: Alias.Kind, _ quality: Alias.Quality, _ entry: inout Entry
  ) {
    for name in names where !entry.allNames.contains(name) {
      if let script = Self.foreignScript(of: name) {
        entry.nativeNames.append(NativeName(name, script: script))
      } else {
        entry.aliases.append(Alias(name, kind: kind, quality: quality))
      }
    }
  }

  /// The script of a name without a Latin letter of ASCII: the files hold names in all scripts alike.
  private static func foreignScript(of name: String) -> String? {
    name.utf8.contains { (97...122).contains($0 | 32) } ? nil : LetterScript.first(in: name)
  }

  private func addIdentifiers(_ values: [String], label: String, _ entry: inout Entry) {
    entry.identifiers.appendNew(contentsOf: values.map { Identifier(label: label, value: $0) })
  }

  private mutating func birth(_ text: String) -> Birth {
    let date = FTMContext.date(text)
    if date == nil { notes.append("\"\(text)\" is no date of birth") }
    return Birth(text: text, from: date, to: date)
  }

  private mutating func readGender(_ texts: [String], _ entry: inout Entry) {
    entry.gender =
      texts.count == 1 ? texts.first.flatMap { Gender(rawValue: $0.lowercased()) } : nil
    if entry.gender == nil { entry.remarks += texts.map { "Gender: \($0)" } }
  }

  /// A country without more is an address of a country alone, as OFAC prints it.
  private func addCountries(_ codes: [String], _ entry: inout Entry) {
    for code in codes where !entry.addressParts.contains(where: { $0.country == code }) {
      entry.addressParts.append(AddressParts(country: code))
      entry.addresses.append(code)
    }
  }

  private func addAddresses(_ ids: [String], _ context: FTMContext, _ entry: inout Entry) {
    for id in ids {
      guard let address = context.addresses[id], !address.line.isEmpty else { continue }
      entry.addresses.appendNew(contentsOf: [address.line])
      if !address.parts.isEmpty { entry.addressParts.appendNew(contentsOf: [address.parts]) }
    }
  }

  /// The first value of each is the vessel's; what does not fit is a remark.
  private func readVessel(_ field: String, _ texts: [String], _ entry: inout Entry) {
    var vessel = entry.vessel ?? VesselDetails()
    var rest = texts[...]
    guard let first = texts.first, entry.type == .vessel else {
      entry.remarks += texts.map { "\(field): \($0)" }
      return
    }
    let tons = Double(first).flatMap { Int(exactly: $0.rounded()) }
    switch field {
    case "flag": vessel.flag = first
    case "callSign": vessel.callSign = first
    case "type": vessel.type = first
    case "grossTonnage" where vessel.grossTonnage == nil && tons != nil: vessel.grossTonnage = tons
    case "deadweight" where tons != nil: vessel.deadweight = tons
    default: rest = [""] + rest
    }
    entry.vessel = vessel.isEmpty ? nil : vessel
    entry.remarks += rest.dropFirst().map { "\(field): \($0)" }
  }

  /// What edges say of the party.
  private func add(_ context: FTMContext, _ id: String, _ entry: inout Entry) {
    for identifier in context.identifiers[id] ?? [] { Self.merge(identifier, &entry.identifiers) }
    if let sanctions = context.sanctions[id] {
      entry.programmes.appendNew(contentsOf: sanctions.programmes)
      entry.listedOn = sanctions.listedOn
      entry.events = sanctions.events.filter { $0.date != sanctions.listedOn }
        .sorted { $0.date < $1.date }
      entry.identifiers.appendNew(contentsOf: sanctions.identifiers)
      entry.remarks.appendNew(contentsOf: sanctions.remarks)
    }
    for relation in context.relations[id] ?? [] {
      let name = context.names[relation.other] ?? relation.other
      if relation.isLinkedTo {
        entry.linkedTo.appendNew(contentsOf: [relation.printedName ?? name])
        continue
      }
      entry.relations.appendNew(contentsOf: [
        EntryRelation(kind: relation.kind, name: name, id: relation.other, text: relation.text)
      ])
    }
  }

  /// A passport that the party and an edge both tell is one; the edge knows its country and dates.
  private static func merge(_ identifier: Identifier, _ list: inout [Identifier]) {
    let plain = list.firstIndex {
      $0.value == identifier.value && $0.kind == identifier.kind && $0.country == nil
    }
    if let plain { list[plain] = identifier } else { list.appendNew(contentsOf: [identifier]) }
  }
}
