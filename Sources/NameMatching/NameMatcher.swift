import SanctionsModel

/// Says how likely two names are names of one party.
public struct NameMatcher: Sendable {
  /// From this score on two names are taken for names of one party, unless the caller says otherwise.
  public static let threshold = 0.77

  /// A matcher.
  public init() {}

  /// How alike two names are; `type` is what kind of party both are taken for.
  ///
  /// Words meet whatever their order; a word weighs by what it says. Ships and aircraft match exactly but
  /// for how the name is written.
  public func similarity(_ a: String, _ b: String, type: EntityType?) -> NameSimilarity {
    let (left, right) = (NameWords(a), NameWords(b))
    guard !left.words.isEmpty, !right.words.isEmpty else {
      return NameSimilarity(score: 0, why: ["a name without letters"])
    }
    if left.bytes == right.bytes {
      return NameSimilarity(score: 1, why: ["the same name but for case, accents and punctuation"])
    }
    switch type {
    case .vessel, .aircraft: return CraftNames.similarity(left, right)
    default:
      var alignment = WordAlignment(left, right, personal: type == .individual)
      return alignment.similarity()
    }
  }
}
