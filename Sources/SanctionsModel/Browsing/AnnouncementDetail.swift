/// An announcement as the detail pane shows it.
public struct AnnouncementDetail: Hashable, Sendable {
  /// A link with what the user said of it.
  public struct ReviewedLink: Hashable, Sendable {
    public var link: Link
    public var review: LinkReview?

    /// A link and its review.
    public init(link: Link, review: LinkReview?) {
      self.link = link
      self.review = review
    }
  }

  public var summary: AnnouncementSummary
  public var body: String
  public var url: String?
  public var reading: Reading
  /// The actions that the linker asserted.
  public var actions: [ActionMatch]
  public var alternatives: [ActionMatch]
  public var links: [ReviewedLink]
  /// Those whom a prose text designates and whom no link is about.
  public var unlinked: [UnlinkedName] = []
  public var note: String?

  /// A detail of these parts.
  public init(
    summary: AnnouncementSummary, body: String, url: String?, reading: Reading,
    actions: [ActionMatch] = [], alternatives: [ActionMatch] = [], links: [ReviewedLink] = [],
    note: String? = nil
  ) {
    self.summary = summary
    self.body = body
    self.url = url
    self.reading = reading
    self.actions = actions
    self.alternatives = alternatives
    self.links = links
    self.note = note
  }
}
