import SanctionsModel

extension OFACPlace {
  private static let parts: [StaticString] = [
    "Comment", "LocationAreaCode", "LocationCountry", "LocationPart", "FeatureVersionReference",
    "IDRegDocumentReference",
  ]

  /// The place of a `Location`; `missing` hears of references that the file does not define.
  init(_ element: XMLElement, _ references: AdvancedReferences, missing: (String) -> Void) {
    self.init()
    if let comment = element.value("Comment") { comments.append(comment) }
    for part in element.children("LocationPart") {
      let type = references.text(
        .locationPartType, of: part, "LocPartTypeID", missing: missing)
      add(part, as: OFACReferenceValues.shared.meaning(.locationPart, type)?.text)
    }
    for country in element.children("LocationCountry") {
      add(country: references.text(.country, of: country, "CountryID", missing: missing))
    }
    for area in element.children("LocationAreaCode") {
      let id = area.number("AreaCodeID")
      guard let value = references.value(.areaCode, id) else {
        missing("AreaCode \(id.map(String.init) ?? "") is not defined in the file")
        continue
      }
      add(country: value.description ?? value.text)
    }
    for text in element.unknownTexts(besides: Self.parts) {
      comments.append(text)
      missing("an element is not known; kept as a remark: \(text)")
    }
  }

  /// Adds a part's primary value; what it says besides is a comment.
  private mutating func add(_ part: XMLElement, as meaning: String?) {
    let values = part.children("LocationPartValue")
    let primary = values.firstIndex { $0.flag("Primary") } ?? 0
    for (index, value) in values.enumerated() {
      let text = value.value("Value") ?? ""
      if index == primary { add(text, as: meaning) } else if !text.isEmpty { comments.append(text) }
      if let comment = value.value("Comment") { comments.append(comment) }
    }
  }
}
