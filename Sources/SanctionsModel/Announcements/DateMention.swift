/// A date or span of dates that the text names, resolved as far as it can be.
public struct DateMention: Hashable, Codable, Sendable {
  public var from: PartialDate
  public var to: PartialDate
  /// The words of the first place that names it.
  public var text: String
  public var evidence: [ByteRange]

  /// A mention of these parts.
  public init(from: PartialDate, to: PartialDate, text: String, evidence: [ByteRange]) {
    self.from = from
    self.to = to
    self.text = text
    self.evidence = evidence
  }
}
