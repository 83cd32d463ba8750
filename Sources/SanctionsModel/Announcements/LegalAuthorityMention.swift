/// An executive order, resolution, regulation or statute that the text names.
public struct LegalAuthorityMention: Hashable, Codable, Sendable {
  /// The usual short form: `E.O. 13810`, `UNSCR 2371`, `Council Regulation (EU) 2017/1509`.
  public var name: String
  public var evidence: ByteRange

  /// A mention of a legal authority.
  public init(name: String, evidence: ByteRange) {
    self.name = name
    self.evidence = evidence
  }
}
