import SanctionsModel

/// Answers of the Federal Register's API, version 1 (federalregister.gov): a search (`documents.json`) or
/// a single document.
///
/// An item is a document: its title, then what the answer says of it under the captions that the Federal
/// Register prints. The full text stands elsewhere, and is read as a page.
enum FederalRegisterFormat: AnnouncementFormat {
  static let format = SourceFormat.federalRegister

  static func fits(_ head: SourceHead) -> Bool {
    guard head.isJSON, head.holds("document_number") || head.holds("federalregister.gov") else {
      return false
    }
    let outline = JSONOutline(head.bytes)
    if outline.value("document_number") != nil && outline.value("publication_date") != nil {
      return true
    }
    return outline.value("results").map { outline.bytes(of: $0).first == 0x5B } ?? false
  }

  static func texts(in file: SourceFile) throws(SourceError) -> AnnouncementBatch {
    let answer = try JSONItems(file, key: "results")
    guard answer.isWhole else { throw SourceError(cut: file, what: "the answer") }
    var batch = FeedBatch(format, publisher: "Federal Register", address: "federalregister.gov")
    for item in answer.items {
      if let members = item.members {
        batch.add(Self.item(members, line: item.line))
      } else {
        batch.refuse(item.fault, line: item.line)
      }
    }
    if !answer.holdsArray { batch.add(Self.item(answer.head, line: 1)) }
    if answer.holdsArray, answer.items.isEmpty { batch.note("no document was found", line: nil) }
    return batch.batch()
  }

  private static func item(_ document: [String: Any], line: Int) -> FeedItem {
    FeedItem(
      line: line, title: document.text("title").map(FeedContent.init(guessing:)),
      content: content(document),
      url: document.text("html_url") ?? document.text("body_html_url")
        ?? document.text("pdf_url"),
      key: document.text("document_number"),
      date: document.text("publication_date"))
  }

  private static func content(_ document: [String: Any]) -> FeedContent? {
    var parts: [String] = []
    func add(_ caption: String, _ text: String?) {
      if let text { parts.append("\(caption): \(text)") }
    }
    add("AGENCY", agencies(document))
    add("ACTION", document.text("action"))
    add(
      "SUMMARY", document.text("abstract").flatMap { FeedContent(guessing: $0).line(PageReader()) })
    add("DATES", document.text("dates"))
    add("EFFECTIVE DATE", document.text("effective_on"))
    return parts.isEmpty ? nil : .text(parts.joined(separator: "\n\n"))
  }

  /// The agencies as the document prints them, else as the API calls them.
  private static func agencies(_ document: [String: Any]) -> String? {
    let agencies = document["agencies"] as? [[String: Any]] ?? []
    var names = agencies.compactMap { $0.text("name") ?? $0.text("raw_name") }
    if names.isEmpty {
      names = (document["agency_names"] as? [Any] ?? []).compactMap { $0 as? String }
    }
    return names.isEmpty ? nil : names.joined(separator: "; ")
  }
}
