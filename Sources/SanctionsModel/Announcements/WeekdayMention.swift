/// The weekday on which the text says that the authority acted.
public struct WeekdayMention: Hashable, Codable, Sendable {
  public var day: Weekday
  public var evidence: ByteRange

  /// A mention of a weekday.
  public init(day: Weekday, evidence: ByteRange) {
    self.day = day
    self.evidence = evidence
  }
}
