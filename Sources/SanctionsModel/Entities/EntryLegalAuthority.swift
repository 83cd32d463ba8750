/// An order, regulation or resolution that a list names as the ground of an entry.
public struct EntryLegalAuthority: Hashable, Codable, Sendable {
  /// The name as published, e.g. `1210/2003 (OJ L169)`.
  public var name: String
  /// The day of its publication.
  public var date: PartialDate?
  public var url: String?

  /// A legal authority of these parts.
  public init(name: String, date: PartialDate? = nil, url: String? = nil) {
    self.name = name
    self.date = date
    self.url = url
  }
}
