import SanctionsModel

/// Maps a `target` of SECO's list to an entry.
struct SECOTargetMapper {
  private(set) var draft: EntryDraft
  private let references: SECOReferences

  /// A mapper of a target; its children are read next.
  init(_ target: XMLElement, _ references: SECOReferences) {
    self.references = references
    var type = EntityType.entity
    if target.child("individual") != nil { type = .individual }
    if let kind = target.child("object")?.attribute("object-type") {
      type = EntityType(rawValue: kind) ?? .entity
    }
    draft = EntryDraft(id: target.attribute("ssid").map { "seco:" + $0 }, type: type)
  }

  /// Reads all that the target says.
  mutating func read(_ target: XMLElement) {
    for child in target.children {
      switch child {
      case "individual", "entity", "object": readParty(child)
      case "sanctions-set-id": readSet(child.text, line: child.line)
      case "foreign-identifier": draft.remark(child.text, on: "Foreign identifier")
      case "modification": readModification(child)
      case "generic-attribute":
        draft.remark(child.text, on: child.attribute("name") ?? "")
      default: draft.keep(child, on: "")
      }
    }
    settleDates()
    draft.entry.text = XMLTranscript(target, omitting: []).text
  }

  private mutating func readParty(_ party: XMLElement) {
    if let sex = party.attribute("sex") {
      draft.entry.gender = Gender(rawValue: sex)
      if draft.entry.gender == nil { draft.remark(sex, on: "sex") }
    }
    for child in party.children {
      switch child {
      case "identity": readIdentity(child)
      case "justification", "other-information": readInformation(child.text)
      case "relation": readRelation(child)
      case "generic-attribute": draft.remark(child.text, on: child.attribute("name") ?? "")
      default: draft.keep(child, on: "")
      }
    }
  }

  private mutating func readSet(_ id: String, line: Int) {
    guard let set = references.sets[id] else {
      draft.remark(id, on: "Sanctions set")
      return draft.note("the sanctions set \(id) is not in the file; kept as a remark", line: line)
    }
    draft.entry.programmes.appendNew(set.programme.key)
    let name = [set.programme.name, set.title].filter { !$0.isEmpty }.joined(separator: ", ")
    draft.entry.legalAuthorities.appendNew(EntryLegalAuthority(name: name))
  }

  private mutating func readRelation(_ element: XMLElement) {
    let words = element.attribute("relation-type")
    let id = element.attribute("target-id").map { "seco:" + $0 }
    draft.entry.relations.append(
      EntryRelation(
        kind: words == "related-to" || words == nil ? .linkedTo : Self.kind(of: words ?? ""),
        name: element.value("name") ?? element.attribute("target-id") ?? "", id: id, text: words))
    if let remark = element.value("remark") { draft.remark(remark, on: words ?? "Relation") }
  }

  private static func kind(of words: String) -> NameRelation.Kind {
    switch words {
    case "owned-by", "subsidiary-of": .ownedBy
    case "controlled-by": .controlledBy
    case "family-member-of", "spouse-of", "child-of", "parent-of": .familyOf
    default: .linkedTo
    }
  }

  /// A text; the number of a ship in it is an identifier besides.
  private mutating func readInformation(_ text: String) {
    draft.remark(text)
    let mark = "IMO number: "
    guard text.lowercased().hasPrefix(mark.lowercased()) else { return }
    let digits = text.dropFirst(mark.count).prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 7 else { return }
    draft.entry.identifiers.append(
      Identifier(label: "Vessel Registration Identification", value: "IMO \(digits)"))
  }

  private mutating func readModification(_ element: XMLElement) {
    let days = ["effective-date", "publication-date", "enactment-date"] as [StaticString]
    let texts = days.compactMap { element.attribute($0) }
    let kind = element.attribute("modification-type") ?? ""
    guard let date = texts.lazy.compactMap({ PublishedDate($0).date }).first else {
      draft.remark(([kind] + texts).joined(separator: " "), on: "Modification")
      return draft.note("a modification without a date; kept as a remark", line: element.line)
    }
    let change: ChangeKind =
      kind == "listed" ? .designation : kind == "de-listed" ? .delisting : .amendment
    let parts = element.attributes.filter { $0.name != "modification-type" && !$0.value.isEmpty }
      .map { "\($0.name) \($0.value)" }
    let inner = element.children.map { "\($0.name): \($0.text)" }
    draft.entry.events.append(
      ListingEvent(
        date: date, change: change, text: ([kind] + parts + inner).joined(separator: "; ")))
  }

  /// The first listing is the day of listing; a target whose last listing or delisting is a delisting is off.
  private mutating func settleDates() {
    draft.entry.events.sort { $0.date < $1.date }
    let events = draft.entry.events
    draft.entry.listedOn = events.first { $0.change == .designation }?.date
    if let last = events.last(where: { $0.change != .amendment }), last.change == .delisting {
      draft.entry.delistedOn = last.date
    }
  }
}

extension SECOTargetMapper {
  fileprivate mutating func readIdentity(_ identity: XMLElement) {
    for child in identity.children {
      switch child {
      case "name": readName(child)
      case "day-month-year": readBirth(child)
      case "place-of-birth":
        if let place = place(of: child) { draft.entry.birthPlaces.appendNew(place.line) }
        draft.remark(child.text, on: "Place of birth")
      case "nationality":
        let country = child.value("country") ?? child.child("country")?.attribute("iso-code")
        if let country { draft.entry.nationalities.appendNew(country) }
      case "address": readAddress(child)
      case "identification-document": readDocument(child)
      default: draft.keep(child, on: "")
      }
    }
  }

  private mutating func readName(_ element: XMLElement) {
    let names = SECOName.names(in: element)
    for name in names {
      if name.isPrimary, draft.entry.name.isEmpty {
        draft.entry.name = name.text
      } else if let script = name.script {
        draft.entry.nativeNames.appendNew(
          NativeName(name.text, script: script, language: name.language))
      } else {
        draft.entry.aliases.appendNew(
          Alias(
            name.text, kind: name.kind, quality: name.quality, language: name.language))
      }
    }
  }

  private mutating func readBirth(_ element: XMLElement) {
    func number(_ name: StaticString) -> Int? { element.attribute(name).flatMap(Int.init) }
    let text = ["day", "month", "year"].compactMap { key in
      element.attributes.first { $0.name == key && !$0.value.isEmpty }?.value
    }.joined(separator: " ")
    let calendar = element.attribute("calendar") ?? "Gregorian"
    guard calendar == "Gregorian", let year = number("year"),
      let date = PartialDate(year: year, month: number("month"), day: number("day"))
    else {
      draft.entry.births.appendNew(Birth(text: "\(text) (\(calendar))", from: nil, to: nil))
      return
    }
    let isLow = element.attribute("quality") == "low"
    draft.entry.births.appendNew(Birth(from: date, to: date, circa: isLow))
  }

  private mutating func readAddress(_ element: XMLElement) {
    var parts = place(of: element) ?? AddressParts()
    let street = ["c-o", "address-details", "p-o-box"].compactMap { key in
      element.children.first { $0.name == key }.map { key == "c-o" ? "c/o \($0.text)" : $0.text }
    }
    parts.street = street.isEmpty ? nil : street.joined(separator: ", ")
    parts.postalCode = element.value("zip-code")
    if let remark = element.value("remark") { draft.remark(remark, on: "Address \(parts.line)") }
    guard !parts.isEmpty else { return }
    draft.entry.addresses.appendNew(parts.line)
    draft.entry.addressParts.appendNew(parts)
  }

  private mutating func readDocument(_ element: XMLElement) {
    let label = element.attribute("document-type") ?? "Identification"
    let remark = element.value("remark")
    guard let number = element.value("number") else {
      return draft.remark([label, element.text].joined(separator: ": "))
    }
    draft.entry.identifiers.appendNew(
      Identifier(
        label: label, value: number,
        country: element.value("issuer") ?? element.child("issuer")?.attribute("code"),
        issued: element.value("date-of-issue").flatMap { PublishedDate($0).date },
        expires: element.value("expiry-date").flatMap { PublishedDate($0).date }))
    if let remark { draft.remark(remark, on: "\(label) \(number)") }
  }

  private mutating func place(of element: XMLElement) -> AddressParts? {
    guard let id = element.attribute("place-id") else { return nil }
    if let place = references.places[id] { return place }
    draft.note("the place \(id) is not in the file", line: element.line)
    return nil
  }
}
