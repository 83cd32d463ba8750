/// An entity that a screened party may be.
public struct ScreeningHit: Hashable, Sendable {
  public var entity: EntityReference
  /// Whether a list still holds the entity.
  public var isListed: Bool
  /// The entity's name that is most like the party's, as published.
  public var matched: String
  /// Whether that name is the primary one or a strong alias.
  public var isStrong: Bool
  /// 0 to 1, other facts counted in.
  public var score: Double
  /// Which words met which, what was left over, and what birth, country and type say.
  public var reasons: [ScreeningReason]
  /// What the user decided on it.
  public var decision: ScreeningDecision

  /// A hit of these parts.
  public init(
    entity: EntityReference, isListed: Bool, matched: String, isStrong: Bool, score: Double,
    reasons: [ScreeningReason], decision: ScreeningDecision = ScreeningDecision()
  ) {
    self.entity = entity
    self.isListed = isListed
    self.matched = matched
    self.isStrong = isStrong
    self.score = score
    self.reasons = reasons
    self.decision = decision
  }

  /// The reasons in words.
  public var why: [String] { reasons.map(\.text) }
}
