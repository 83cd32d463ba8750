import SanctionsModel

/// Maps one `sanctionEntity` of the EU's financial sanctions file 1.1 to an entry.
///
/// Ids of the publisher's database (`logicalId`), and codes beside the words that they stand for (countries,
/// types of document), are not kept; everything else is in a field or in a remark.
struct EUEntityMapper {
  var draft: EntryDraft
  private var names = EUNames()
  private var regulations = EURegulations()

  /// The entry of an entity in a file of the day `listDate`.
  static func draft(of element: XMLElement, asOf listDate: PartialDate?) -> EntryDraft {
    var fields = XMLFields(element)
    let reference = fields.take("euReferenceNumber")
    let key = fields.take("logicalId")
    var mapper = EUEntityMapper(
      draft: EntryDraft(id: (reference ?? key).map { "eu:" + $0 }, type: .entity))
    mapper.read(&fields, asOf: listDate)
    return mapper.draft
  }

  private init(draft: EntryDraft) { self.draft = draft }

  private mutating func read(_ fields: inout XMLFields, asOf listDate: PartialDate?) {
    let designated = fields.date("designationDate")
    let delisted = fields.date("delistingDate")
    if let details = fields.take("designationDetails") { draft.remark(details) }
    if let number = fields.take("unitedNationId") {
      draft.entry.identifiers.append(Identifier(label: "UN Reference Number", value: number))
    }
    draft.keepRest(of: fields, on: "")
    for child in fields.element.children { readPart(child) }
    names.settle(into: &draft)
    regulations.settle(into: &draft, designated: designated)
    readDelisting(delisted, asOf: listDate)
    draft.noteUnknownLabels(line: fields.element.line)
    // The list prints its values in attributes: the text form says them in the order that analysts know.
    draft.entry.text = EntryTextWriter().text(of: draft.entry)
  }

  private mutating func readPart(_ part: XMLElement) {
    switch part {
    case "nameAlias": readName(part)
    case "regulation": regulations.add(part, into: &draft)
    case "citizenship": readCitizenship(part)
    case "birthdate": readBirth(part)
    case "identification": readIdentification(part)
    case "address": readAddress(part)
    case "subjectType": readType(part)
    case "remark": draft.remark(part.text)
    case "additionalInformation": readAddition(part, on: "")
    default: draft.keep(part, on: "")
    }
  }

  /// `classificationCode` says person or enterprise; `code` may one day say more.
  private mutating func readType(_ element: XMLElement) {
    var fields = XMLFields(element)
    let code = fields.take("code")
    let group = fields.take("classificationCode")
    let known = code.flatMap { EntityType(rawValue: $0.lowercased()) }
    draft.entry.type = known ?? (group == "P" ? .individual : .entity)
    let isUsual = code == nil || code == "person" || code == "enterprise"
    let isKnown = group == "P" || group == "E"
    if known == nil, !isUsual || !isKnown {
      let text = [code, group].compactMap(\.self).joined(separator: " ")
      draft.remark(text, on: "subject type")
      draft.note("the subject type \"\(text)\" is not known; kept as a remark", line: element.line)
    }
    draft.keepRest(of: fields, on: "subject type")
  }

  /// A delisting that lies ahead leaves the entity listed.
  private mutating func readDelisting(_ published: PublishedDate?, asOf listDate: PartialDate?) {
    guard let published else { return }
    guard let date = published.date else { return draft.remark("delisting \(published.text)") }
    draft.entry.events.append(ListingEvent(date: date, change: .delisting, text: nil))
    if let listDate, date > listDate { return draft.remark("delisting on \(date.listText)") }
    draft.entry.delistedOn = date
  }

  // MARK: What the parts share

  /// Reads what every part of an entity may carry: regulation, remarks, additions; keeps what is left.
  mutating func readCommon(
    _ fields: inout XMLFields, on part: String, besides known: StaticString? = nil
  ) {
    skipIds(&fields, on: part)
    for child in fields.element.children {
      if let known, child.isNamed(known) { continue }
      switch child {
      case "regulationSummary": regulations.add(summary: child)
      case "remark": draft.remark(child.text, on: part)
      case "additionalInformation": readAddition(child, on: part)
      default: draft.keep(child, on: part)
      }
    }
    draft.keepRest(of: fields, on: part)
  }

  /// The file is the English edition: only another language of the regulation is worth a remark.
  private mutating func skipIds(_ fields: inout XMLFields, on part: String) {
    fields.skip("logicalId")
    if let language = fields.take("regulationLanguage"), language != "en", language != "EN" {
      draft.remark("regulation language \(language)", on: part)
    }
  }

  private mutating func readAddition(_ element: XMLElement, on part: String) {
    var fields = XMLFields(element)
    let words = [fields.take("key"), fields.take("value")].compactMap(\.self)
    draft.remark(words.joined(separator: ": "), on: part)
    draft.keepRest(of: fields, on: part)
  }

  private mutating func readName(_ element: XMLElement) {
    var fields = XMLFields(element)
    var name = EUName(&fields)
    skipIds(&fields, on: name.text)
    for child in element.children {
      switch child {
      case "regulationSummary": regulations.add(summary: child)
      case "remark": name.read(remark: child.text)
      case "additionalInformation": readAddition(child, on: name.text)
      default: draft.keep(child, on: name.text)
      }
    }
    draft.keepRest(of: fields, on: name.text)
    names.add(name)
  }
}
