extension PublishedText {
  /// The format of an announcement that an index tells of: its title, and names that it mentions.
  package static let indexFormat = "announcement-index"

  /// An announcement of which an index tells the title and names that it mentions.
  ///
  /// The body is the title, a blank line, and one name a line, so that each name has its place.
  package init(indexed title: String, names: [String], published: PartialDate?, url: String) {
    self.init(
      body: ([title, ""] + names).joined(separator: "\n"), title: title, published: published,
      url: url, publisher: IndexedPage.at(url)?.publisher, format: Self.indexFormat)
  }

  /// The names that an index says the announcement mentions, with their places in the body; none in
  /// another format.
  package var indexedNames: [(text: String, range: ByteRange)] {
    guard format == Self.indexFormat else { return [] }
    let bytes = Array(body.utf8)
    var names: [(String, ByteRange)] = []
    var start = (bytes.firstIndex(of: 10) ?? bytes.count) + 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 10) ?? bytes.count
      let line = bytes[start..<end]
      if line.contains(where: { $0 > 32 }) {
        names.append((String(decoding: line, as: UTF8.self), ByteRange(start, end)))
      }
      start = end + 1
    }
    return names
  }

  /// The body's first line.
  var indexTitle: String { String(body.prefix { $0 != "\n" }) }
}

extension AnnouncementParser {
  /// The reading of an announcement that an index tells of: the title is read as text, and each name is a
  /// mention, for the index does not say what part its bearer plays.
  func indexReading(of text: PublishedText) -> Reading {
    var reading = reading(
      of: PublishedText(body: text.indexTitle, title: text.title, published: text.published))
    reading.kind = text.url.flatMap(IndexedPage.at)?.kind ?? .news
    reading.relations = []
    reading.names = text.indexedNames.map { name in
      NameMention(text: name.text, type: nil, role: .mention, evidence: [name.range])
    }
    return reading
  }
}
