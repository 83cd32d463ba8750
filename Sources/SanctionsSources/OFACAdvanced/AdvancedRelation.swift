import SanctionsModel

/// A relation as one party's entry states it; the other party is known by its profile.
struct AdvancedRelation {
  var kind: NameRelation.Kind
  /// The number of the other party's profile.
  var other: Int
  var text: String
  /// Whether the text form prints it as `Linked To`.
  var isLinked: Bool

  /// The relations that a `ProfileRelationship` states, each with the profile whose entry states it.
  static func read(
    _ element: XMLElement, _ references: AdvancedReferences, missing: (String) -> Void
  ) -> [(profile: Int, relation: AdvancedRelation)] {
    guard let first = element.number("From-ProfileID"), let second = element.number("To-ProfileID")
    else {
      missing("a ProfileRelationship lacks one of its ends")
      return []
    }
    let reference = element.number("RelationTypeID")
    let name = references.text(.relationType, of: element, "RelationTypeID", missing: missing)
    let type = OFACRelationType(name)
    if !name.isEmpty, !type.isKnown {
      missing("the relation \"\(name)\" of profile \(first) is not known; kept as a link")
    }
    let text = text(element, name, references, missing: missing)
    func relation(_ kind: NameRelation.Kind, to other: Int, isLinked: Bool) -> AdvancedRelation {
      AdvancedRelation(kind: kind, other: other, text: text, isLinked: isLinked)
    }
    var result = [
      (first, relation(type.kindOfFirst, to: second, isLinked: !element.flag("Former")))
    ]
    if type.isReversed || references.value(.relationType, reference)?.isSymmetrical == true {
      result.append((second, relation(type.kind, to: first, isLinked: false)))
    }
    return result
  }

  /// The relation's name, and behind it what else is said of it.
  private static func text(
    _ element: XMLElement, _ name: String, _ references: AdvancedReferences,
    missing: (String) -> Void
  ) -> String {
    let quality = references.text(
      .relationQuality, of: element, "RelationQualityID", missing: missing)
    let details = [
      element.flag("Former") ? "former" : nil,
      OFACReferenceValues.shared.isSilent(.quality, quality) ? nil : quality,
      AdvancedDates.span(in: element)?.text, element.value("Comment"),
    ].compactMap(\.self)
    return details.isEmpty ? name : "\(name) (\(details.joined(separator: "; ")))"
  }
}
