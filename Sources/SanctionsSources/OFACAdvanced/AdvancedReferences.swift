import SanctionsModel

/// The sets of reference values that an advanced XML file defines for its own use.
///
/// Every other element names a value by its set and number.
struct AdvancedReferences {
  /// A set that entries need, by the name of its elements.
  enum Kind: String, CaseIterable {
    case aliasType = "AliasType"
    case areaCode = "AreaCode"
    case country = "Country"
    case detailReference = "DetailReference"
    case entryEventType = "EntryEventType"
    case exRefType = "ExRefType"
    case featureType = "FeatureType"
    case documentDateType = "IDRegDocDateType"
    case documentType = "IDRegDocType"
    case legalBasis = "LegalBasis"
    case list = "List"
    case locationPartType = "LocPartType"
    case namePartType = "NamePartType"
    case partySubType = "PartySubType"
    case partyType = "PartyType"
    case relationQuality = "RelationQuality"
    case relationType = "RelationType"
    case reliability = "Reliability"
    case sanctionsType = "SanctionsType"
    case script = "Script"
    case supportingInfoType = "SupInfoType"
    case validity = "Validity"
  }

  /// One value of a set.
  struct Value {
    /// The value as published, or the text of the attribute that says it where the element is empty.
    var text: String
    /// The number of the party type that a sub-type belongs to.
    var partyType: Int?
    /// Whether a relation holds both ways.
    var isSymmetrical: Bool
    /// The place that an area code stands for.
    var description: String?
  }

  private var sets: [Kind: [Int: Value]] = [:]

  /// No values.
  init() {}

  /// The values below `ReferenceValueSets`; sets that no entry needs are left out.
  init(_ element: XMLElement) {
    for set in element.children {
      for value in set.children {
        guard let kind = Kind(rawValue: value.name), let id = value.number("ID") else { continue }
        sets[kind, default: [:]][id] = Self.value(value)
      }
    }
  }

  private static func value(_ element: XMLElement) -> Value {
    let text = element.text
    let spoken = text.isEmpty ? element.attribute("LegalBasisShortRef") : text
    return Value(
      text: spoken ?? element.attribute("ISO2") ?? "", partyType: element.number("PartyTypeID"),
      isSymmetrical: element.flag("Symmetrical"), description: element.attribute("Description"))
  }

  /// The value of a number; `nil` where the file does not define it.
  func value(_ kind: Kind, _ id: Int?) -> Value? { id.flatMap { sets[kind]?[$0] } }

  /// The text of the value that an element's attribute names.
  ///
  /// Empty where the element names none; `missing` hears of a number that the file does not define.
  func text(
    _ kind: Kind, of element: XMLElement, _ attribute: StaticString,
    missing: (String) -> Void
  ) -> String {
    guard let reference = element.attribute(attribute) else { return "" }
    if let value = value(kind, Int(reference)) { return value.text }
    missing("\(kind.rawValue) \(reference) is not defined in the file")
    return ""
  }
}

extension XMLElement {
  /// The number in an attribute; `nil` for none or another text.
  func number(_ attribute: StaticString) -> Int? { self.attribute(attribute).flatMap { Int($0) } }

  /// Whether an attribute says `true`, as XML Schema writes it.
  func flag(_ attribute: StaticString) -> Bool {
    let text = self.attribute(attribute)
    return text == "true" || text == "1"
  }
}
