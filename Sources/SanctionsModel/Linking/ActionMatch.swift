/// An action that an announcement was held against: the part of it that the text speaks of, and why.
public struct ActionMatch: Hashable, Codable, Sendable {
  public var date: PartialDate
  public var authority: String
  /// The programmes of the part that the text speaks of.
  public var programmes: [String]
  /// The ids of the announcements that report the action officially.
  public var announcements: [String]
  /// The entities of the part that the text speaks of.
  public var entities: [EntityReference]
  /// 0 to 1: the share of such matches that are right.
  public var confidence: Double
  /// Why, in words, strongest first.
  public var reasons: [String]

  /// A match of these parts.
  public init(
    date: PartialDate, authority: String, programmes: [String], announcements: [String],
    entities: [EntityReference], confidence: Double, reasons: [String]
  ) {
    self.date = date
    self.authority = authority
    self.programmes = programmes
    self.announcements = announcements
    self.entities = entities
    self.confidence = confidence
    self.reasons = reasons
  }
}
