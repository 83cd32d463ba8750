/// The authority that acts, by its name in `Resources/authorities.tsv`.
public struct AuthorityMention: Hashable, Codable, Sendable {
  public var name: String
  public var evidence: ByteRange

  /// A mention of an authority.
  public init(name: String, evidence: ByteRange) {
    self.name = name
    self.evidence = evidence
  }
}
