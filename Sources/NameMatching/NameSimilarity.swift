/// How alike two names are, and why.
public struct NameSimilarity: Hashable, Sendable {
  /// 0 to 1: from nothing in common to the same name.
  public var score: Double
  /// Which words met which and by which rule, and what was left over, in words.
  public var why: [String]

  /// A similarity of these parts.
  public init(score: Double, why: [String]) {
    self.score = score
    self.why = why
  }
}
