/// A relation between two names of a reading, as a sentence states it.
public struct NameRelation: Hashable, Codable, Sendable {
  /// The kinds of relation that grounds for designation name.
  public enum Kind: String, Codable, Sendable {
    case actingFor, ownedBy, controlledBy, supports, officerOf, familyOf, linkedTo
  }

  /// The index in `Reading.names` of the one that acts, is owned, supports.
  public var from: Int
  /// The index in `Reading.names` of the other end.
  public var to: Int
  public var kind: Kind
  public var evidence: ByteRange

  /// A relation of these parts.
  public init(from: Int, to: Int, kind: Kind, evidence: ByteRange) {
    self.from = from
    self.to = to
    self.kind = kind
    self.evidence = evidence
  }
}
