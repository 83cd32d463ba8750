import SanctionsModel

/// Says how likely two names are names of one party.
public struct NameMatcher: Sendable {
  /// From this score on two names are taken for names of one party, unless the caller says otherwise.
  public static let threshold = 0.77

  /// A matcher.
  public init() {}

  /// How alike two names are, and why; `type` is what kind of party both are taken for.
  ///
  /// Words meet whatever their order; a word weighs by what it says. Ships and aircraft match exactly but
  /// for how the name is written. Without a type, names with nothing of an organisation's in them are
  /// compared as people's.
  public func similarity(_ a: String, _ b: String, type: EntityType?) -> NameSimilarity {
    similarity(PreparedName(a), PreparedName(b), type: type)
  }

  /// How alike two prepared names are, and why.
  public func similarity(
    _ left: PreparedName, _ right: PreparedName, type: EntityType?
  ) -> NameSimilarity {
    var why: [String] = []
    let score = score(left, right, type: type, why: &why, explains: true)
    return NameSimilarity(score: score, why: why)
  }

  /// How alike two prepared names are, without the reasons: a microsecond or two.
  public func score(_ left: PreparedName, _ right: PreparedName, type: EntityType?) -> Double {
    var why: [String] = []
    return score(left, right, type: type, why: &why, explains: false)
  }

  /// Whether two names of parties of a type are compared as people's.
  static func isPersonal(
    _ left: PreparedName, _ right: PreparedName, type: EntityType?
  ) -> Bool {
    type.map { $0 == .individual } ?? (left.mayBePersonal && right.mayBePersonal)
  }

  private func score(
    _ left: PreparedName, _ right: PreparedName, type: EntityType?, why: inout [String],
    explains: Bool
  ) -> Double {
    guard !left.words.isEmpty, !right.words.isEmpty else {
      if explains { why = ["a name without letters"] }
      return 0
    }
    if left.bytes == right.bytes {
      if explains { why = ["the same name but for case, accents and punctuation"] }
      return 1
    }
    if type == .vessel || type == .aircraft {
      let similarity = CraftNames.similarity(left, right)
      why = similarity.why
      return similarity.score
    }
    let personal = Self.isPersonal(left, right, type: type)
    var alignment = WordAlignment(left, right, personal: personal, explains: explains)
    let score = alignment.score()
    if explains { why = alignment.why }
    return score
  }
}
