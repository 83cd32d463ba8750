import SanctionsModel

/// How OFAC states that one party stands to another.
struct OFACRelationType: Equatable {
  var kind: NameRelation.Kind
  /// Whether the kind is the second party's relation to the first.
  var isReversed: Bool
  /// Whether the table knows the type.
  var isKnown: Bool

  /// The type of a name; one that the table lacks is a link of no known kind.
  init(_ name: String) {
    let meaning = OFACReferenceValues.shared.meaning(.relation, name)
    let kind = meaning.flatMap { NameRelation.Kind(rawValue: $0.text) }
    self.kind = kind ?? .linkedTo
    isReversed = meaning?.isReversed ?? false
    isKnown = kind != nil
  }

  /// The kind as the first party's entry states it.
  var kindOfFirst: NameRelation.Kind { isReversed ? .linkedTo : kind }
}
