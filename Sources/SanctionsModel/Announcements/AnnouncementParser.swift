/// Reads an announcement's text into facts with evidence.
public struct AnnouncementParser: Sendable {
  /// A parser.
  public init() {}

  /// The reading of a text: a pure function of its argument.
  public func reading(of text: PublishedText) -> Reading { Reading(title: text.title) }
}
