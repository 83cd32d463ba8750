import SanctionsModel

extension SECOTargetMapper {
  /// An `identity`: names, births, nationalities, addresses and documents; a target may have several.
  mutating func readIdentity(_ identity: XMLElement) {
    for child in identity.children {
      switch child {
      case "name": readName(child)
      case "day-month-year": readBirth(child)
      case "place-of-birth": readBirthPlace(child)
      case "nationality": readNationality(child)
      case "address": readAddress(child)
      case "identification-document": readDocument(child)
      default: draft.keep(child, on: "")
      }
    }
  }

  private mutating func readName(_ element: XMLElement) {
    for name in SECOName.names(in: element) {
      if name.isPrimary, draft.entry.name.isEmpty {
        draft.entry.name = name.text
        // The primary name has no field for it.
        if name.quality == .weak { draft.remark("low quality", on: name.text) }
      } else if let script = name.script {
        draft.entry.nativeNames.appendNew(
          NativeName(name.text, script: script, language: name.language))
      } else {
        draft.entry.aliases.appendNew(
          Alias(name.text, kind: name.kind, quality: name.quality, language: name.language))
      }
    }
    for part in element.children where !part.isNamed("name-part") { draft.keep(part, on: "") }
  }

  private mutating func readBirth(_ element: XMLElement) {
    let isLow = element.attribute("quality") == "low"
    let texts = [
      element.attribute("day"), element.attribute("month"), element.attribute("year"),
    ]
    let numbers = texts.map { $0.flatMap(Int.init) }
    let calendar = element.attribute("calendar") ?? "Gregorian"
    let areRead = zip(texts, numbers).allSatisfy { ($0 == nil) == ($1 == nil) }
    guard calendar == "Gregorian", areRead, let year = numbers[2],
      numbers[1] != nil || numbers[0] == nil,
      let date = PartialDate(year: year, month: numbers[1], day: numbers[0])
    else { return keepBirth(texts.compactMap(\.self), calendar, isLow, line: element.line) }
    draft.entry.births.appendNew(Birth(from: date, to: date, circa: isLow))
  }

  /// A birth that is no date here: which day of ours one of another calendar is, nobody says.
  private mutating func keepBirth(
    _ parts: [String], _ calendar: String, _ isLow: Bool, line: Int
  ) {
    guard !parts.isEmpty else { return }
    let text = "\(isLow ? "circa " : "")\(parts.joined(separator: " ")) (\(calendar))"
    draft.entry.births.appendNew(Birth(text: text, from: nil, to: nil, circa: isLow))
    if calendar == "Gregorian" {
      draft.note("the birth \"\(text)\" is no date; kept as text", line: line)
    }
  }

  private mutating func readBirthPlace(_ element: XMLElement) {
    let place = place(of: element)
    if let place {
      draft.entry.birthPlaces.appendNew(place.parts.line)
      draft.remark(place.variants, on: place.parts.line)
    }
    draft.remark(element.text, on: "Place of birth \(place?.parts.line ?? "")")
  }

  private mutating func readNationality(_ element: XMLElement) {
    let country = element.value("country") ?? element.child("country")?.attribute("iso-code")
    if let country { draft.entry.nationalities.appendNew(country) }
    for child in element.children where !child.isNamed("country") {
      draft.remark(child.text, on: "Nationality \(country ?? "")")
    }
  }

  private mutating func readAddress(_ element: XMLElement) {
    let place = place(of: element)
    var parts = place?.parts ?? AddressParts()
    var street: [String] = []
    var remarks: [String] = []
    for child in element.children {
      switch child {
      case "c-o": street.append("c/o \(child.text)")
      case "address-details", "p-o-box": street.append(child.text)
      case "zip-code": parts.postalCode = child.text.isEmpty ? nil : child.text
      case "remark": remarks.append(child.text)
      default: draft.keep(child, on: "Address")
      }
    }
    parts.street = street.isEmpty ? nil : street.joined(separator: ", ")
    if !parts.isEmpty, !draft.entry.addressParts.contains(parts) {
      draft.entry.addresses.append(parts.line)
      draft.entry.addressParts.append(parts)
    }
    for remark in remarks { draft.remark(remark, on: "Address \(parts.line)") }
    draft.remark(place?.variants ?? "", on: place?.parts.line ?? "")
  }

  private mutating func readDocument(_ element: XMLElement) {
    let label = element.attribute("document-type") ?? "Identification"
    let issuer = element.value("issuer") ?? element.child("issuer")?.attribute("code")
    let numbers = element.children("number").map(\.text).filter { !$0.isEmpty }
    let issued = element.value("date-of-issue").map { PublishedDate($0) }
    let expires = element.value("expiry-date").map { PublishedDate($0) }
    for number in numbers {
      draft.entry.identifiers.appendNew(
        Identifier(
          label: label, value: number, country: issuer, issued: issued?.date,
          expires: expires?.date))
    }
    let part = ([label] + numbers.prefix(1)).joined(separator: " ")
    if numbers.isEmpty, let issuer { draft.remark("issued by \(issuer)", on: part) }
    if let issued, issued.date == nil || numbers.isEmpty {
      draft.remark("issued \(issued.text)", on: part)
    }
    if let expires, expires.date == nil || numbers.isEmpty {
      draft.remark("expires \(expires.text)", on: part)
    }
    readRest(of: element, on: part)
  }

  /// What a document says besides its number, issuer and dates.
  private mutating func readRest(of document: XMLElement, on part: String) {
    for child in document.children {
      switch child {
      case "number", "issuer", "date-of-issue", "expiry-date": continue
      case "remark": draft.remark(child.text, on: part)
      case "place-of-issue":
        let place = place(of: child)?.parts.line
        let text = [place, child.text].compactMap(\.self).filter { !$0.isEmpty }
        draft.remark("issued in \(text.joined(separator: "; "))", on: part)
      default: draft.keep(child, on: part)
      }
    }
  }
}
