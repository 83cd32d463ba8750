/// A list or feed in the archive, as `embargo sources` and the status line show it.
public struct SourceSummary: Hashable, Sendable {
  /// The name by which `sources remove` knows it.
  public var name: String
  public var title: String
  public var format: String
  /// The date of the data.
  public var dataDate: PartialDate?
  /// The SHA-256 of what was read, in hexadecimal.
  public var sha256: String
  /// When it was read, ISO 8601 in UTC.
  public var readAt: String
  public var entityCount: Int
  public var announcementCount: Int
  /// Whether it is a list; another source publishes announcements, some of which tell of parties.
  public var isList: Bool

  /// A summary of these parts.
  public init(
    name: String, title: String, format: String, dataDate: PartialDate?, sha256: String,
    readAt: String, entityCount: Int, announcementCount: Int, isList: Bool
  ) {
    self.name = name
    self.title = title
    self.format = format
    self.dataDate = dataDate
    self.sha256 = sha256
    self.readAt = readAt
    self.entityCount = entityCount
    self.announcementCount = announcementCount
    self.isList = isList
  }
}
