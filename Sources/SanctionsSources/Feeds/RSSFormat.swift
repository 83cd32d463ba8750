import SanctionsModel

/// RSS: 2.0 (RSS Advisory Board, version 2.0.11) and what came before it: 0.9x, and 1.0 with its modules
/// for content, Dublin Core and XHTML, which is RDF.
enum RSSFormat: AnnouncementFormat {
  static let format = SourceFormat.rss

  static func fits(_ head: SourceHead) -> Bool {
    // A document type may hold markup of its own.
    let root =
      head.holds("<!doctype") ? RootElement.find(in: FeedMarkup.cleaned(head.bytes)) : head.root
    guard let root else { return false }
    if root.name.lowercased() == "rss" { return true }
    return root.name == "RDF"
      && (head.holds("purl.org/rss/1.0") || head.holds("my.netscape.com/rdf/simple/0.9"))
  }

  static func texts(in file: SourceFile) throws(SourceError) -> AnnouncementBatch {
    try XMLFeed(
      format: format, headName: "channel", itemName: "item", head: head, item: item
    ).batch(of: file)
  }

  private static func head(_ channel: XMLElement) -> FeedHead {
    let own: Set = [channel.namespace]
    let link = channel.children("link", in: own).lazy.map(\.text).first { !$0.isEmpty }
    let title = channel.children("title", in: own).first?.writtenText
    return FeedHead(
      title: title.flatMap { FeedContent(guessing: $0).line(PageReader()) }, key: link,
      base: channel.base ?? link)
  }

  private static func item(_ item: XMLElement, _ head: FeedHead) -> FeedItem {
    let own: Set = [item.namespace]
    let guid = item.children("guid", in: own).first
    let title = item.children("title", in: own).first?.writtenText
    return FeedItem(
      line: 0, title: title.map(FeedContent.init(guessing:)), content: content(item, own),
      url: url(item, own, guid), base: item.base, key: guid?.text ?? item.attribute("about"),
      date: date(item, own))
  }

  private static func content(_ item: XMLElement, _ own: Set<String>) -> FeedContent? {
    let pages = item.children("encoded", in: modules) + item.children("body", in: xhtml)
    let candidates =
      pages.map { page in page.holdsElements ? page.innerHTML : page.writtenText ?? "" }
      .map(FeedContent.page) + item.children("description", in: own).map(description)
    return candidates.first { !$0.isBlank }
  }

  private static func description(_ element: XMLElement) -> FeedContent {
    element.holdsElements
      ? .page(element.innerHTML) : FeedContent(guessing: element.writtenText ?? "")
  }

  private static func url(_ item: XMLElement, _ own: Set<String>, _ guid: XMLElement?) -> String? {
    if let link = item.children("link", in: own).lazy.map(\.text).first(where: { !$0.isEmpty }) {
      return link
    }
    if let guid, guid.attribute("isPermaLink")?.lowercased() != "false",
      guid.text.lowercased().hasPrefix("http")
    {
      return guid.text
    }
    return item.children("link", in: [AtomFormat.namespace]).lazy
      .compactMap { $0.attribute("href") }.first
  }

  private static func date(_ item: XMLElement, _ own: Set<String>) -> String? {
    let elements =
      item.children("pubDate", in: own) + item.children("date", in: modules)
      + item.children("issued", in: modules)
    return elements.lazy.map(\.text).first { !$0.isEmpty }
  }

  private static let modules: Set = [
    "http://purl.org/rss/1.0/modules/content/", "http://purl.org/dc/elements/1.1/",
    "http://purl.org/dc/terms/",
  ]
  private static let xhtml: Set = ["http://www.w3.org/1999/xhtml"]
}
