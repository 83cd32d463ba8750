import SanctionsModel

/// Reads the documents of the UN list: passports and national identification numbers.
enum UNDocuments {
  private struct Document {
    var type = ""
    /// The publisher's closer word for the type.
    var subtype = ""
    var number = ""
    var issuingCountry: String?
    var countryOfIssue: String?
    var city: String?
    var issued: String?
    var note: String?
  }

  /// Adds a document; what an identifier has no field for becomes a remark under its label and number.
  ///
  /// One that has no number is a remark as a whole: where its number stands in its note, that says so.
  static func read(_ element: XMLElement, into mapped: inout UNEntryMapper.Mapped) {
    let document = document(element, &mapped)
    var details: [String] = []
    if document.subtype != document.type, !document.subtype.isEmpty {
      details.append(document.subtype)
    }
    if let city = document.city { details.append("issued in \(city)") }
    if let country = document.countryOfIssue, country != document.issuingCountry,
      document.issuingCountry != nil
    {
      details.append("issued in \(country)")
    }
    if let note = document.note { details.append(note) }
    var label = document.type.isEmpty ? "Document" : document.type
    if document.number.isEmpty {
      if let country = document.issuingCountry ?? document.countryOfIssue {
        details.insert(country, at: 0)
      }
      if let issued = document.issued { details.append("issued \(issued)") }
    } else {
      add(document, label, into: &mapped)
      label += " " + document.number
    }
    if !details.isEmpty { mapped.keep(label, details.joined(separator: "; ")) }
  }

  private static func document(
    _ element: XMLElement, _ mapped: inout UNEntryMapper.Mapped
  ) -> Document {
    var document = Document()
    for child in element.children {
      let text = child.text
      if text.isEmpty { continue }
      if child.isNamed("TYPE_OF_DOCUMENT") {
        document.type = text
      } else if child.isNamed("TYPE_OF_DOCUMENT2") {
        document.subtype = text
      } else if child.isNamed("NUMBER") {
        document.number = text
      } else if child.isNamed("ISSUING_COUNTRY") {
        document.issuingCountry = text
      } else if child.isNamed("COUNTRY_OF_ISSUE") {
        document.countryOfIssue = text
      } else if child.isNamed("CITY_OF_ISSUE") {
        document.city = text
      } else if child.isNamed("DATE_OF_ISSUE") {
        document.issued = text
      } else if child.isNamed("NOTE") {
        document.note = document.note.map { $0 + "; " + text } ?? text
      } else {
        mapped.keepUnknown(child)
      }
    }
    return document
  }

  private static func add(
    _ document: Document, _ label: String, into mapped: inout UNEntryMapper.Mapped
  ) {
    let note = EntryFeatureReader.read(
      type: label, value: document.number,
      country: document.issuingCountry ?? document.countryOfIssue, issued: document.issued,
      expires: document.note.flatMap(expiry), into: &mapped.entry)
    if let note { mapped.notes.append(note.message) }
  }

  /// The words that a note of nothing but an expiry begins with, in lower case.
  private static let expiryWords = [
    "expired on ", "expires on ", "expires ", "expiry date ", "expiration date ", "expired ",
    "valid until ", "valid to ",
  ]

  /// The date in a note that says when the document expires and nothing else, such as
  /// `expired on 26 Mar. 2011`.
  private static func expiry(_ note: String) -> String? {
    var text = note.lowercased()
    if text.hasPrefix("and ") { text.removeFirst(4) }
    guard let words = expiryWords.first(where: text.hasPrefix) else { return nil }
    let date = String(text.dropFirst(words.count))
    // A word at a time: three of them, the last one a year, are a day; anything else stays a note.
    let parts = date.split(separator: " ")
    guard parts.count == 3, parts[0].count <= 2, parts[2].count == 4,
      parts[0].utf8.allSatisfy({ (48...57).contains($0) }),
      parts[2].utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return date
  }
}
