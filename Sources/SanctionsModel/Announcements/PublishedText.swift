/// An announcement as published, before it is read: its text and what its page says around it.
public struct PublishedText: Hashable, Codable, Sendable {
  /// A permanent id where the origin gives one (the sample corpus does); the archive makes one otherwise.
  public var id: String?
  /// The whole decoded text, title line included, LF line ends, blocks parted by a blank line.
  public var body: String
  /// The title where the page marks one; the parser finds it in the body otherwise.
  public var title: String?
  /// The date of publication where the page or the caller gives one.
  public var published: PartialDate?
  public var url: String?
  /// The name of the source that published it, e.g. `OFAC Recent Actions`.
  public var publisher: String?
  /// The format that it was read from: `text`, `html`, `ofac-notice`, `sample`.
  public var format: String

  /// A text of these parts.
  public init(
    body: String, id: String? = nil, title: String? = nil, published: PartialDate? = nil,
    url: String? = nil, publisher: String? = nil, format: String = "text"
  ) {
    self.body = body
    self.id = id
    self.title = title
    self.published = published
    self.url = url
    self.publisher = publisher
    self.format = format
  }
}
