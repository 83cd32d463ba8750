import SanctionsModel

/// Maps one `INDIVIDUAL` or `ENTITY` of the UN list to an entry.
struct UNEntryMapper {
  /// What one element holds.
  struct Mapped {
    /// The publisher's reference number, e.g. `KPi.033`.
    var reference: String?
    /// The number that the publisher's database gives the record.
    var dataID: String?
    /// Its name is empty where the element has none.
    var entry: Entry
    /// What was only half understood.
    var notes: [String] = []

    /// Keeps what no field can hold as a remark.
    mutating func keep(_ label: String, _ text: String) {
      if !text.isEmpty { entry.remarks.append("\(label): \(text)") }
    }

    /// Keeps an element that no rule knows as a remark.
    mutating func keepUnknown(_ element: XMLElement) {
      let text = element.text
      if text.isEmpty { return }
      keep(element.name, text)
      notes.append("an unknown element; kept as a remark: \(element.name): \(text)")
    }
  }

  /// The entry, its keys, and what was only half understood.
  private(set) var mapped: Mapped
  private var names: [String] = []
  private var titles: [String] = []
  private var designations: [String] = []

  /// Keys of the publisher's database, and what says no more of the party.
  private static let omitted: [StaticString] = [
    "DATAID", "VERSIONNUM", "SORT_KEY", "SORT_KEY_LAST_MOD", "LIST_TYPE",
  ]

  /// Maps an element.
  init(_ element: XMLElement) {
    let isIndividual = element.isNamed("INDIVIDUAL")
    mapped = Mapped(entry: Entry(name: "", type: isIndividual ? .individual : .entity))
    let transcript = XMLTranscript(element, omitting: Self.omitted)
    mapped.entry.text = transcript.text
    for child in element.children where !readName(child) && !readListing(child) && !readPart(child)
    {
      readFact(child)
    }
    mapped.entry.name = names.joined(separator: " ")
    let titles = titles + designations
    if !titles.isEmpty { mapped.entry.title = titles.joined(separator: "; ") }
    mapped.entry.events.sort { $0.date < $1.date }
    for stray in transcript.strays {
      mapped.entry.remarks.append(stray)
      mapped.notes.append("an attribute or a text between elements; kept as a remark: \(stray)")
    }
  }

  private mutating func readName(_ child: XMLElement) -> Bool {
    if child.isNamed("FIRST_NAME") || child.isNamed("SECOND_NAME") || child.isNamed("THIRD_NAME")
      || child.isNamed("FOURTH_NAME")
    {
      let text = child.text
      if !text.isEmpty { names.append(text) }
    } else if child.isNamed("NAME_ORIGINAL_SCRIPT") {
      let text = child.text
      if !text.isEmpty {
        mapped.entry.nativeNames.append(
          NativeName(text, script: LetterScript.first(in: text) ?? "Latin"))
      }
    } else {
      return false
    }
    return true
  }

  /// Reads keys, programme and dates.
  private mutating func readListing(_ child: XMLElement) -> Bool {
    if child.isNamed("DATAID") {
      mapped.dataID = present(child)
    } else if child.isNamed("REFERENCE_NUMBER") {
      mapped.reference = present(child)
    } else if child.isNamed("UN_LIST_TYPE") {
      if let programme = present(child) { mapped.entry.programmes.append(programme) }
    } else if child.isNamed("LISTED_ON") {
      mapped.entry.listedOn = date(child)
    } else if child.isNamed("DELISTED_ON") {
      mapped.entry.delistedOn = date(child)
    } else if child.isNamed("LAST_DAY_UPDATED") {
      for value in child.children("VALUE") {
        guard let date = date(value) else { continue }
        mapped.entry.events.append(ListingEvent(date: date, change: .amendment))
      }
    } else if child.isNamed("LIST_TYPE") {
      let text = child.text
      if text != "UN List" { mapped.keep("List type", text) }
    } else {
      return child.isNamed("VERSIONNUM") || child.isNamed("SORT_KEY")
        || child.isNamed("SORT_KEY_LAST_MOD")
    }
    return true
  }

  private mutating func readPart(_ child: XMLElement) -> Bool {
    if child.isNamed("INDIVIDUAL_ALIAS") || child.isNamed("ENTITY_ALIAS") {
      UNAliases.read(child, into: &mapped)
    } else if child.isNamed("INDIVIDUAL_ADDRESS") || child.isNamed("ENTITY_ADDRESS") {
      UNPlaces.readAddress(child, into: &mapped)
    } else if child.isNamed("INDIVIDUAL_DATE_OF_BIRTH") {
      UNBirths.read(child, into: &mapped)
    } else if child.isNamed("INDIVIDUAL_PLACE_OF_BIRTH") {
      UNPlaces.readBirthPlace(child, into: &mapped)
    } else if child.isNamed("INDIVIDUAL_DOCUMENT") {
      UNDocuments.read(child, into: &mapped)
    } else {
      return false
    }
    return true
  }

  private mutating func readFact(_ child: XMLElement) {
    if child.isNamed("COMMENTS1") {
      if let text = present(child) { mapped.entry.remarks.append(text) }
    } else if child.isNamed("TITLE") {
      titles += values(child)
    } else if child.isNamed("DESIGNATION") {
      designations += values(child)
    } else if child.isNamed("NATIONALITY") || child.isNamed("NATIONALITY2") {
      mapped.entry.nationalities += values(child)
    } else if child.isNamed("GENDER") {
      readGender(child.text)
    } else if child.isNamed("SUBMITTED_BY") {
      mapped.keep("Submitted by", child.text)
    } else if child.isNamed("SUBMITTED_ON") {
      mapped.keep("Submitted on", child.text)
    } else {
      mapped.keepUnknown(child)
    }
  }

  private mutating func readGender(_ text: String) {
    if let gender = Gender(rawValue: text.lowercased()) {
      mapped.entry.gender = gender
    } else {
      mapped.keep("Gender", text)
    }
  }

  /// The texts of the `VALUE` elements below, or the element's own text where it has none.
  private mutating func values(_ element: XMLElement) -> [String] {
    var values: [String] = []
    var isLeaf = true
    for child in element.children {
      isLeaf = false
      guard child.isNamed("VALUE") else {
        mapped.keepUnknown(child)
        continue
      }
      if let text = present(child) { values.append(text) }
    }
    if isLeaf, let text = present(element) { values.append(text) }
    return values
  }

  private func present(_ element: XMLElement) -> String? {
    let text = element.text
    return text.isEmpty ? nil : text
  }

  /// The day that an element says; a text that is none is kept as a remark.
  private mutating func date(_ element: XMLElement) -> PartialDate? {
    let text = element.text
    if text.isEmpty { return nil }
    if let date = UNDate.day(text) { return date }
    mapped.keep(element.name, text)
    mapped.notes.append("no date could be read from \(element.name): \(text)")
    return nil
  }
}
