import SanctionsModel

extension EUEntityMapper {
  /// A `citizenship`: the country; region and dates are remarks.
  mutating func readCitizenship(_ element: XMLElement) {
    var fields = XMLFields(element)
    let country = readCountry(&fields)
    if let country { draft.entry.citizenships.appendNew(country) }
    let part = ["Citizenship", country].compactMap(\.self).joined(separator: " ")
    if let region = fields.take("region") { draft.remark("region \(region)", on: part) }
    if let date = fields.date("acquisitionDate") {
      draft.remark("acquired \(date.date?.listText ?? date.text)", on: part)
    }
    if let date = fields.date("disenfranchisementDate") {
      draft.remark("lost \(date.date?.listText ?? date.text)", on: part)
    }
    readCommon(&fields, on: part)
  }

  /// An `identification`: one identifier, or two where the number stands in Latin script besides.
  mutating func readIdentification(_ element: XMLElement) {
    var fields = XMLFields(element)
    let code = fields.take("identificationTypeCode")
    let label = fields.take("identificationTypeDescription") ?? code ?? "Identification"
    let number = fields.take("number")
    let latin = fields.take("latinNumber")
    let country = readCountry(&fields)
    let issued = fields.date("issueDate")
    let expires = fields.date("validTo")
    var values: [String] = []
    for value in [number, latin] {
      if let value { values.appendNew(value) }
    }
    draft.entry.identifiers += values.map {
      Identifier(
        label: label, value: $0, country: country, issued: issued?.date, expires: expires?.date)
    }
    let part = ([label] + values.prefix(1)).joined(separator: " ")
    var notes = readFlags(&fields)
    if let issued, issued.date == nil || values.isEmpty { notes.append("issued \(issued.text)") }
    if let expires, expires.date == nil || values.isEmpty {
      notes.append("expires \(expires.text)")
    }
    if values.isEmpty, let country { notes.append(country) }
    draft.remark(notes.joined(separator: "; "), on: part)
    readCommon(&fields, on: part)
  }

  /// What is known of a document besides its number, in words.
  private func readFlags(_ fields: inout XMLFields) -> [String] {
    var notes: [String] = []
    if fields.flag("diplomatic") == true { notes.append("diplomatic") }
    if fields.flag("knownExpired") == true { notes.append("known expired") }
    if fields.flag("knownFalse") == true { notes.append("known false") }
    if fields.flag("reportedLost") == true { notes.append("reported lost") }
    if fields.flag("revokedByIssuer") == true { notes.append("revoked by issuer") }
    if let date = fields.date("validFrom") {
      notes.append("valid from \(date.date?.listText ?? date.text)")
    }
    if let issuer = fields.take("issuedBy") { notes.append("issued by \(issuer)") }
    if let name = fields.take("nameOnDocument") { notes.append("name on document \(name)") }
    if let region = fields.take("region") { notes.append("region \(region)") }
    return notes
  }

  /// An `address` in its parts; its contacts are identifiers.
  mutating func readAddress(_ element: XMLElement) {
    var fields = XMLFields(element)
    let street = [fields.take("street"), fields.take("poBox").map(Self.box)].compactMap(\.self)
    let region = [fields.take("place"), fields.take("region")].compactMap(\.self)
    let address = AddressParts(
      street: street.isEmpty ? nil : street.joined(separator: ", "), city: fields.take("city"),
      region: region.isEmpty ? nil : region.joined(separator: ", "),
      postalCode: fields.take("zipCode"), country: readCountry(&fields))
    let line = address.line
    if !address.isEmpty, !draft.entry.addressParts.contains(address) {
      draft.entry.addressParts.append(address)
      draft.entry.addresses.append(line)
    }
    let part = line.isEmpty ? "Address" : line
    if fields.flag("asAtListingTime") == true { draft.remark("as at listing time", on: part) }
    for contact in element.children where contact.isNamed("contactInfo") { readContact(contact) }
    readCommon(&fields, on: part, besides: "contactInfo")
  }

  private mutating func readContact(_ element: XMLElement) {
    var fields = XMLFields(element)
    let label = fields.take("key") ?? "Contact"
    if let value = fields.take("value") {
      draft.entry.identifiers.appendNew(Identifier(label: label, value: value))
    }
    draft.keepRest(of: fields, on: label)
  }

  /// A post-office box, called one where the list gives a bare number.
  private static func box(_ text: String) -> String {
    text.utf8.first.map { (48...57).contains($0) } ?? false ? "P.O. Box \(text)" : text
  }
}
