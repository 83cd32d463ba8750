import SanctionsModel

/// What a `SanctionsEntry` says of a profile: on which list, since when, by what authority.
struct AdvancedListing {
  /// The list's name; empty where the entry names none.
  var list = ""
  var programmes: [String] = []
  var events: [ListingEvent] = []
  var legalAuthorities: [String] = []
  var remarks: [String] = []
  var notes: [String] = []

  private static let parts: [StaticString] = [
    "Comment", "LimitationsToListing", "EntryEvent", "SanctionsMeasure", "SupportingInfo",
    "ProfileRelationshipReference",
  ]

  /// The listing of an entry.
  init(_ element: XMLElement, _ references: AdvancedReferences) {
    var missing: [String] = []
    list = references.text(.list, of: element, "ListID") { missing.append($0) }
    let measures = element.children("SanctionsMeasure").compactMap {
      measure($0, references, &missing)
    }
    for event in element.children("EntryEvent") { add(event, measures, references, &missing) }
    for text in [element.value("Comment"), element.value("LimitationsToListing")] {
      if let text { remarks.append(text) }
    }
    for info in element.children("SupportingInfo") {
      let type = references.text(.supportingInfoType, of: info, "SupInfoTypeID") {
        missing.append($0)
      }
      let texts = [info.value("Text"), info.value("DirectURL")].compactMap(\.self)
      if !texts.isEmpty {
        remarks.append((type.isEmpty ? "" : type + ": ") + texts.joined(separator: " "))
      }
    }
    for text in element.unknownTexts(besides: Self.parts) {
      remarks.append(text)
      missing.append("an element is not known; kept as a remark: \(text)")
    }
    notes += missing
  }

  /// Takes a measure's programme; gives the text of a measure of another type.
  private mutating func measure(
    _ element: XMLElement, _ references: AdvancedReferences, _ missing: inout [String]
  ) -> String? {
    let type = references.text(.sanctionsType, of: element, "SanctionsTypeID") {
      missing.append($0)
    }
    let comment = element.value("Comment")
    if OFACReferenceValues.shared.meaning(.measure, type)?.text == "programme" {
      if let comment { programmes.append(comment) }
      return nil
    }
    let parts = [type, comment, AdvancedDates.span(in: element)?.text]
    let text = parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  private mutating func add(
    _ event: XMLElement, _ measures: [String], _ references: AdvancedReferences,
    _ missing: inout [String]
  ) {
    let type = references.text(.entryEventType, of: event, "EntryEventTypeID") {
      missing.append($0)
    }
    var basis = references.text(.legalBasis, of: event, "LegalBasisID") { missing.append($0) }
    if OFACReferenceValues.shared.isSilent(.legalBasis, basis) { basis = "" }
    if !basis.isEmpty { legalAuthorities.append(basis) }
    let change = OFACReferenceValues.shared.meaning(.event, type)
      .flatMap { ChangeKind(rawValue: $0.text) }
    let comment = event.value("Comment") ?? ""
    guard let change, let date = event.child("Date").flatMap(AdvancedDates.date) else {
      let date = event.child("Date")?.children.map(\.text).joined(separator: "-") ?? ""
      remarks.append(
        ["EntryEvent", type, date, comment].filter { !$0.isEmpty }.joined(separator: " "))
      notes.append("the event \"\(type)\" has no known type or no date; kept as a remark")
      return
    }
    let isDesignation = change == .designation
    let text = OFACEventText.text(
      list: list, type: type, measures: isDesignation ? measures : [], grounds: [basis, comment])
    events.append(ListingEvent(date: date, change: change, text: text))
  }
}

/// What an event of a listing says of itself, in one line.
enum OFACEventText {
  /// The list where it is not the SDN List, the type where it is not the usual one, measures and grounds.
  static func text(list: String, type: String, measures: [String], grounds: [String]) -> String? {
    let isUsualList = list.isEmpty || OFACList.isSpecialDesignations(list)
    let isUsualType = type.isEmpty || type.lowercased() == "created"
    let parts = [isUsualList ? "" : list, isUsualType ? "" : type] + measures + grounds
    let text = parts.filter { !$0.isEmpty }.joined(separator: "; ")
    return text.isEmpty ? nil : text
  }
}
