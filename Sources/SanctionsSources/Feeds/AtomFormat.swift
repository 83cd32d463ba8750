import SanctionsModel

/// Atom (RFC 4287), a feed or a single entry; Atom 0.3, too.
enum AtomFormat: AnnouncementFormat {
  static let format = SourceFormat.atom
  static let namespace = "http://www.w3.org/2005/Atom"
  private static let older = "http://purl.org/atom/ns#"

  static func fits(_ head: SourceHead) -> Bool {
    guard let root = head.root, root.name == "feed" || root.name == "entry" else { return false }
    return root.namespace == namespace || root.namespace == older
  }

  static func texts(in file: SourceFile) throws(SourceError) -> AnnouncementBatch {
    try XMLFeed(format: format, headName: "feed", itemName: "entry", head: head, item: item)
      .batch(of: file)
  }

  private static func head(_ feed: XMLElement) -> FeedHead {
    let own: Set = [feed.namespace]
    let title = feed.children("title", in: own).first.flatMap(content)
    let address = link(feed, "self") ?? link(feed, "alternate")
    return FeedHead(
      title: title?.line(PageReader()),
      key: feed.children("id", in: own).first?.text ?? address, base: feed.base ?? address)
  }

  private static func item(_ entry: XMLElement, _ head: FeedHead) -> FeedItem {
    let own: Set = [entry.namespace]
    let bodies = entry.children("content", in: own) + entry.children("summary", in: own)
    let dates = ["published", "issued", "updated", "modified", "created"] as [StaticString]
    return FeedItem(
      line: 0, title: entry.children("title", in: own).first.flatMap(content),
      content: bodies.lazy.compactMap(content).first { !$0.isBlank },
      url: link(entry, "alternate") ?? bodies.lazy.compactMap { $0.attribute("src") }.first,
      base: entry.base, key: entry.children("id", in: own).first?.text,
      date: dates.lazy.flatMap { entry.children($0, in: own) }.map(\.text).first { !$0.isEmpty })
  }

  /// The address of the first link of a relation, one to a page before others (section 4.2.7).
  private static func link(_ element: XMLElement, _ relation: String) -> String? {
    let links = element.children("link", in: [element.namespace]).filter { link in
      let name = link.attribute("rel") ?? "alternate"
      return name == relation || name == "http://www.iana.org/assignments/relation/" + relation
    }
    let page = links.first { ($0.attribute("type") ?? "text/html").contains("html") }
    return (page ?? links.first)?.attribute("href")
  }

  /// What a text construct or a content element holds (sections 3.1 and 4.1.3); `nil` for what is no text.
  private static func content(_ element: XMLElement) -> FeedContent? {
    let type = element.attribute("type")?.lowercased() ?? "text"
    if element.holdsElements { return .page(element.innerHTML) }
    guard let text = element.writtenText else { return nil }
    switch type {
    case "html", "xhtml", "text/html", "application/xhtml+xml": return .page(text)
    case "text": return .text(text)
    default: return type.hasPrefix("text/") ? .text(text) : nil
    }
  }
}
