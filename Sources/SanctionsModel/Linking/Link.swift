/// A link from an announcement to an entity, with what speaks for it.
public struct Link: Hashable, Codable, Sendable {
  public var entity: EntityReference
  public var kind: LinkKind
  /// 0 to 1: the share of such links that are right.
  public var confidence: Double
  /// The places in the announcement's body that speak for the link.
  public var evidence: [ByteRange]
  /// Why, in words, strongest first.
  public var reasons: [String]

  /// A link of these parts.
  public init(
    entity: EntityReference, kind: LinkKind, confidence: Double, evidence: [ByteRange],
    reasons: [String]
  ) {
    self.entity = entity
    self.kind = kind
    self.confidence = confidence
    self.evidence = evidence
    self.reasons = reasons
  }
}
