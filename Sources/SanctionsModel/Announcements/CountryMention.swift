/// A country that the text names.
public struct CountryMention: Hashable, Codable, Sendable {
  /// ISO 3166-1 alpha-2.
  public var code: String
  /// Whether the action is about the country's regime.
  public var regime: Bool
  public var evidence: ByteRange

  /// A mention of a country.
  public init(code: String, regime: Bool, evidence: ByteRange) {
    self.code = code
    self.regime = regime
    self.evidence = evidence
  }
}
