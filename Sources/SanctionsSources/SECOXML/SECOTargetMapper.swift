import SanctionsModel

/// Maps a `target` of SECO's list to an entry.
///
/// Ids of the publisher's database (`ssid`) are not kept; everything else is in a field or in a remark.
struct SECOTargetMapper {
  var draft: EntryDraft
  private let references: SECOReferences
  /// The events in the file's order, which is the newest first.
  private var events: [ListingEvent] = []

  /// A mapper of a target; its children are read next.
  init(_ target: XMLElement, _ references: SECOReferences) {
    self.references = references
    let type: EntityType = target.child("individual") == nil ? .entity : .individual
    draft = EntryDraft(id: target.attribute("ssid").map { "seco:" + $0 }, type: type)
  }

  /// Reads all that the target says in a file of the day `listDate`.
  mutating func read(_ target: XMLElement, asOf listDate: PartialDate?) {
    for child in target.children {
      switch child {
      case "individual", "entity", "object": readParty(child)
      case "sanctions-set-id": readSet(child.text, line: child.line)
      case "foreign-identifier": draft.remark(child.text, on: "Foreign identifier")
      case "modification": readModification(child)
      case "generic-attribute": readAttribute(child)
      default: draft.keep(child, on: "")
      }
    }
    settleDates(asOf: listDate)
    draft.noteUnknownLabels(line: target.line)
    draft.entry.text = XMLTranscript(target, omitting: []).text
  }

  private mutating func readParty(_ party: XMLElement) {
    if let kind = party.attribute("object-type") { readType(kind, line: party.line) }
    if let sex = party.attribute("sex") {
      draft.entry.gender = Gender(rawValue: sex)
      if draft.entry.gender == nil { draft.remark(sex, on: "sex") }
    }
    for child in party.children {
      switch child {
      case "identity": readIdentity(child)
      case "justification", "other-information": readInformation(child.text)
      case "relation": readRelation(child)
      case "generic-attribute": readAttribute(child)
      default: draft.keep(child, on: "")
      }
    }
  }

  private mutating func readType(_ kind: String, line: Int) {
    if let type = EntityType(rawValue: kind) {
      draft.entry.type = type
      return
    }
    draft.remark(kind, on: "Object type")
    draft.note("the object type \"\(kind)\" is not known; kept as a remark", line: line)
  }

  private mutating func readAttribute(_ element: XMLElement) {
    draft.remark(element.text, on: element.attribute("name") ?? "")
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
    let target = element.attribute("target-id")
    draft.entry.relations.append(
      EntryRelation(
        kind: Self.kind(of: words ?? ""), name: element.value("name") ?? target ?? "",
        id: target.map { "seco:" + $0 }, text: words))
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

  /// What changed stands in the event's text, whole.
  private mutating func readModification(_ element: XMLElement) {
    let days = ["effective-date", "publication-date", "enactment-date"] as [StaticString]
    let kind = element.attribute("modification-type") ?? ""
    let parts = element.attributes.filter { $0.name != "modification-type" && !$0.value.isEmpty }
      .map { "\($0.name) \($0.value)" }
    let text = ([kind] + parts + element.children.map(\.flat)).joined(separator: "; ")
    let dates = days.lazy.compactMap { element.attribute($0) }.compactMap { PublishedDate($0).date }
    guard let date = dates.first else {
      draft.remark(text, on: "Modification")
      return draft.note("a modification without a date; kept as a remark", line: element.line)
    }
    let change: ChangeKind =
      kind == "listed" ? .designation : kind == "de-listed" ? .delisting : .amendment
    events.append(ListingEvent(date: date, change: change, text: text))
  }

  /// The first listing is the day of listing. A target whose last listing or delisting is a delisting is
  /// off the list, unless that day lies ahead of the file's; of two events of one day the upper is the later.
  private mutating func settleDates(asOf listDate: PartialDate?) {
    let order = events.indices.sorted { (events[$0].date, $1) < (events[$1].date, $0) }
    draft.entry.events = order.map { events[$0] }
    draft.entry.listedOn = draft.entry.events.first { $0.change == .designation }?.date
    let past = draft.entry.events.filter { event in
      event.change != .amendment && listDate.map { event.date <= $0 } ?? true
    }
    if let last = past.last, last.change == .delisting { draft.entry.delistedOn = last.date }
  }

  /// The place that an element names by number; one that the file lacks is noted.
  mutating func place(of element: XMLElement) -> SECOReferences.Place? {
    guard let id = element.attribute("place-id") else { return nil }
    if let place = references.places[id] { return place }
    draft.remark(id, on: "Place")
    draft.note("the place \(id) is not in the file; kept as a remark", line: element.line)
    return nil
  }
}
