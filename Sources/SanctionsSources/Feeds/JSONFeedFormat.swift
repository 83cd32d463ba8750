import SanctionsModel

/// JSON Feed, versions 1 and 1.1 (jsonfeed.org).
enum JSONFeedFormat: AnnouncementFormat {
  static let format = SourceFormat.jsonFeed

  static func fits(_ head: SourceHead) -> Bool {
    guard head.isJSON, head.holds("jsonfeed.org") else { return false }
    let outline = JSONOutline(head.bytes)
    guard let version = outline.value("version") else { return outline.value("items") != nil }
    return ByteSearch.contains("jsonfeed.org", in: outline.bytes(of: version))
  }

  static func texts(in file: SourceFile) throws(SourceError) -> AnnouncementBatch {
    let feed = try JSONItems(file, key: "items")
    guard feed.isWhole else { throw SourceError(cut: file, what: "the feed") }
    let address = feed.head.text("feed_url") ?? feed.head.text("home_page_url")
    var batch = FeedBatch(format, publisher: feed.head.text("title"), address: address)
    for item in feed.items {
      if let members = item.members {
        batch.add(Self.item(members, line: item.line, base: address))
      } else {
        batch.refuse(item.fault, line: item.line)
      }
    }
    if feed.items.isEmpty { batch.note("the feed holds no item", line: nil) }
    return batch.batch()
  }

  private static func item(_ members: [String: Any], line: Int, base: String?) -> FeedItem {
    let content =
      members.text("content_html").map(FeedContent.page)
      ?? (members.text("content_text") ?? members.text("summary")).map(FeedContent.text)
    let key = members.text("id")
    // The specification wants an id that is the item's address.
    let address = key.flatMap { $0.lowercased().hasPrefix("http") ? $0 : nil }
    return FeedItem(
      line: line, title: members.text("title").map(FeedContent.text), content: content,
      url: members.text("url") ?? members.text("external_url") ?? address, base: base, key: key,
      date: members.text("date_published") ?? members.text("date_modified"))
  }
}
