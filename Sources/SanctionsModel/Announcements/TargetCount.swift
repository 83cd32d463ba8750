/// A count of parties that an action designates, amends or delists, as the text states it.
public struct TargetCount: Hashable, Codable, Sendable {
  /// What is counted; `target` where the text does not say which type.
  public enum Target: String, Codable, Sendable {
    case individual, entity, vessel, aircraft, target

    /// The entity type that is counted; `nil` for `target`.
    public var entityType: EntityType? { EntityType(rawValue: rawValue) }
  }

  /// How the number bounds the true one.
  public enum Bound: String, Codable, Sendable {
    case exact, atLeast, atMost, about
  }

  /// Whether the count is of the action that the text reports, or of one before it.
  public enum Scope: String, Codable, Sendable {
    case this, earlier
  }

  public var type: Target
  public var count: Int
  public var bound: Bound
  public var scope: Scope
  public var change: ChangeKind
  /// Every place that states the count.
  public var evidence: [ByteRange]

  /// A count of these parts.
  public init(
    type: Target, count: Int, bound: Bound = .exact, scope: Scope = .this,
    change: ChangeKind = .designation, evidence: [ByteRange]
  ) {
    self.type = type
    self.count = count
    self.bound = bound
    self.scope = scope
    self.change = change
    self.evidence = evidence
  }
}
