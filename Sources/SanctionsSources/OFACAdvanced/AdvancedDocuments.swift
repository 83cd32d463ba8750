import SanctionsModel

extension OFACEntryBuilder.Document {
  /// The document of an `IDRegDocument`; `missing` hears of references that lead nowhere.
  init(_ element: XMLElement, _ index: AdvancedIndex, missing: (String) -> Void) {
    let references = index.references
    let type = references.text(.documentType, of: element, "IDRegDocTypeID", missing: missing)
    label =
      type.isEmpty ? "IDRegDocType \(element.attribute("IDRegDocTypeID") ?? "unknown")" : type
    number = element.value("IDRegistrationNo") ?? ""
    let country = references.text(
      .country, of: element, "IssuedBy-CountryID", missing: missing)
    self.country = country.isEmpty ? nil : country
    for date in element.children("DocumentDate") { add(date, references, missing: missing) }
    addComments(element, index, missing: missing)
  }

  private mutating func add(
    _ date: XMLElement, _ references: AdvancedReferences, missing: (String) -> Void
  ) {
    guard let span = AdvancedDates.span(in: date) else { return }
    let type = references.text(
      .documentDateType, of: date, "IDRegDocDateTypeID", missing: missing)
    switch OFACReferenceValues.shared.meaning(.documentDate, type)?.text {
    case "issued" where issued == nil: issued = span
    case "expires" where expires == nil: expires = span
    default: comments.append("\(type.isEmpty ? "Date" : type) \(span.text ?? "")")
    }
  }

  private static let parts: [StaticString] = [
    "Comment", "IDRegistrationNo", "IssuingAuthority", "DocumentDate", "IDRegDocumentMention",
    "FeatureVersionReference", "DocumentedNameReference", "ProfileRelationshipReference",
  ]

  private mutating func addComments(
    _ element: XMLElement, _ index: AdvancedIndex, missing: (String) -> Void
  ) {
    if let comment = element.value("Comment") { comments.append(comment) }
    if let authority = element.value("IssuingAuthority") {
      comments.append("issued by \(authority)")
    }
    if let reference = element.attribute("IssuedIn-LocationID") {
      if let place = Int(reference).flatMap({ index.places[$0] }) {
        comments.append("issued in \(place.line)")
      } else {
        missing("Location \(reference) is not in the file")
      }
    }
    let validity = index.references.text(
      .validity, of: element, "ValidityID", missing: missing)
    if !OFACReferenceValues.shared.isSilent(.validity, validity) { comments.append(validity) }
    for text in element.unknownTexts(besides: Self.parts) {
      comments.append(text)
      missing("an element is not known; kept as a remark: \(text)")
    }
  }
}
