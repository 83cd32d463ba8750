/// An announcement as a row of the list shows it.
public struct AnnouncementSummary: Hashable, Sendable {
  /// The permanent id.
  public var id: String
  public var published: PartialDate?
  /// The short name of the source or authority, e.g. `OFAC`, `Sample`.
  public var source: String
  public var title: String
  public var kind: Reading.Kind
  public var linkCount: Int
  public var isRead: Bool
  public var isStarred: Bool

  /// A summary of these parts.
  public init(
    id: String, published: PartialDate?, source: String, title: String, kind: Reading.Kind,
    linkCount: Int, isRead: Bool = false, isStarred: Bool = false
  ) {
    self.id = id
    self.published = published
    self.source = source
    self.title = title
    self.kind = kind
    self.linkCount = linkCount
    self.isRead = isRead
    self.isStarred = isStarred
  }
}
