import SanctionsModel

/// Makes announcements of a feed's items.
struct FeedBatch {
  private let format: SourceFormat
  private let publisher: String?
  /// What tells this feed's keys from another's.
  private let feedKey: String
  private let reader = PageReader()
  private var texts: [PublishedText] = []
  /// The key and the title of each text, for items that share an address.
  private var keys: [String] = []
  private var refused = 0
  private var diagnostics: [Diagnostic] = []

  /// A batch of the feed called `publisher`; `address` is the feed's own.
  init(_ format: SourceFormat, publisher: String?, address: String?) {
    self.format = format
    self.publisher = publisher
    feedKey = address ?? publisher ?? ""
  }

  /// Adds an item; one without a title and a body is refused.
  mutating func add(_ item: FeedItem) {
    let title = item.title?.line(reader)
    var text = item.content.map { $0.text(reader) } ?? PublishedText(body: "")
    if let title { Self.put(title, before: &text) }
    guard !text.body.isEmpty else {
      return refuse("an item without a title and a text", line: item.line)
    }
    text.title = title ?? text.title
    text.url = item.url.map { FeedAddress.whole($0, base: item.base) } ?? text.url
    text.id = text.url.map(FeedAddress.isWhole) == true ? nil : item.key.map(id)
    text.published = published(item) ?? text.published
    text.publisher = publisher
    text.format = format.rawValue
    texts.append(text)
    keys.append(item.key ?? "\(text.title ?? "")\n\(text.published?.iso ?? "")")
  }

  /// Counts an item that cannot be read, and says why.
  mutating func refuse(_ reason: String, line: Int) {
    refused += 1
    note("refused: " + reason, line: line)
  }

  /// Says what was only half understood.
  mutating func note(_ message: String, line: Int?) {
    diagnostics.append(Diagnostic(message, line: line))
  }

  /// The announcements, in the feed's order.
  func batch() -> AnnouncementBatch {
    AnnouncementBatch(withOwnIDs(), refused: refused, diagnostics: diagnostics)
  }

  /// The texts; those that share an address but not their body get an id each of their key, or all but
  /// one would be lost.
  private func withOwnIDs() -> [PublishedText] {
    var result = texts
    let indices = texts.indices.filter { texts[$0].id == nil && texts[$0].url != nil }
    for group in Dictionary(grouping: indices, by: { texts[$0].url }).values
    where Set(group.map { texts[$0].body }).count > 1 {
      for index in group { result[index].id = id("\(texts[index].url ?? "")\n\(keys[index])") }
    }
    return result
  }

  /// A permanent id of a key: a key that is an address is the same in every feed.
  private func id(_ key: String) -> String {
    let known = FeedAddress.isWhole(key) ? key : feedKey + "\n" + key
    return "text:" + SHA256.hex(of: known.utf8).prefix(12)
  }

  private mutating func published(_ item: FeedItem) -> PartialDate? {
    guard let date = item.date else { return nil }
    let day = FeedDate.day(date)
    if day == nil { note("\u{201C}\(date.prefix(60))\u{201D} is no date", line: item.line) }
    return day
  }

  /// The title is a part of the text: a count may stand in it alone.
  private static func put(_ title: String, before text: inout PublishedText) {
    guard !text.body.utf8.starts(with: title.utf8) else { return }
    text.body = text.body.isEmpty ? title : title + "\n\n" + text.body
  }
}
