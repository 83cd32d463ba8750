/// A sanctions programme that the text names by tag or by words.
public struct ProgrammeMention: Hashable, Codable, Sendable {
  /// The programme's tag as in `Resources/programmes.tsv`, e.g. `DPRK3`.
  public var tag: String
  public var evidence: ByteRange

  /// A mention of a programme.
  public init(tag: String, evidence: ByteRange) {
    self.tag = tag
    self.evidence = evidence
  }
}
