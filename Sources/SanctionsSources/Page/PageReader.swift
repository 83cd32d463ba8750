import SanctionsModel

/// Reads an HTML page, or a fragment of one, into an announcement's text.
struct PageReader: Sendable {
  private let parts = PageParts()

  /// The page in a file's bytes: body, title, date of publication, address, publisher.
  func text(_ bytes: [UInt8]) -> PublishedText {
    let decoded = TextDecoder(declared: PageEncoding.declared(in: bytes)).decode(bytes)
    let page = PageScanner.events(of: decoded.utf8, parts: parts)
    let skipped = PageSurroundings(page).skipped
    let heading = heading(of: page, leavingOut: skipped)
    let title = heading ?? meta(.title, of: page) ?? documentTitle(of: page)
    var body = body(of: page, leavingOut: skipped)
    // The title is part of the text (a count may stand in it alone), and `head` is not.
    if heading == nil, let title, !body.starts(with: Array(title.utf8)) {
      body = Array(title.utf8) + (body.isEmpty ? [] : [10, 10]) + body
    }
    return PublishedText(
      body: String(decoding: body, as: UTF8.self), title: title,
      published: published(page, body), url: page.canonical ?? meta(.url, of: page),
      publisher: meta(.site, of: page), format: SourceFormat.html.rawValue)
  }

  /// The text of the element `main` where it holds more than half of the page's text, else of the page.
  private func body(of page: PageEvents, leavingOut skipped: Set<Int>) -> [UInt8] {
    let whole = PageBody(page, page.events.indices, leavingOut: skipped).utf8
    guard
      let main = page.events.indices.first(where: {
        page.events[$0].kind == .open && page.events[$0].part == .main && !skipped.contains($0)
      })
    else { return whole }
    let inner = PageBody(page, main..<page.events[main].partner, leavingOut: skipped).utf8
    return inner.count * 2 > whole.count ? inner : whole
  }

  private func heading(of page: PageEvents, leavingOut skipped: Set<Int>) -> String? {
    var index = 0
    while index < page.events.count {
      let event = page.events[index]
      if skipped.contains(index) {
        index = event.partner
        continue
      }
      if event.kind == .open && event.part == .heading,
        let text = line(page, index..<event.partner, skipped)
      {
        return text
      }
      index += 1
    }
    return nil
  }

  private func documentTitle(of page: PageEvents) -> String? {
    page.events.indices.lazy.filter {
      page.events[$0].kind == .open && page.events[$0].part == .title
    }
    .compactMap { line(page, ($0 + 1)..<page.events[$0].partner, []) }.first
  }

  /// The text of a range as one line; `nil` for no text.
  private func line(_ page: PageEvents, _ range: Range<Int>, _ skipped: Set<Int>) -> String? {
    let utf8 = PageBody(page, range, leavingOut: skipped).utf8
    guard !utf8.isEmpty else { return nil }
    return String(decoding: Array(utf8.split(separator: 10).joined(separator: [32])), as: UTF8.self)
  }

  private func meta(_ key: PageParts.MetaKey, of page: PageEvents) -> String? {
    page.metas.first { $0.key == key && !$0.value.isEmpty }?.value
  }

  /// The date of the "Release Date" block, else of a meta element, else of the page's linked data, else
  /// of its first `time` element.
  private func published(_ page: PageEvents, _ body: [UInt8]) -> PartialDate? {
    if let date = ReleaseDate.find(in: body) { return date }
    let dates = page.metas.filter { $0.key == .date }.lazy
      .compactMap { PublishedDay.date($0.value, figures: .unambiguous) }
    return dates.first ?? linkedDate(page)
      ?? page.firstTime.flatMap { PublishedDay.date($0, figures: .unambiguous) }
  }

  /// `"datePublished": "…"` of a JSON-LD script (schema.org).
  private func linkedDate(_ page: PageEvents) -> PartialDate? {
    for (index, event) in page.events.enumerated()
    where event.kind == .open && event.part == .linkedData {
      for inner in page.events[index..<event.partner] where inner.kind == .text {
        if let date = jsonDate(Array(page.text[inner.text])) { return date }
      }
    }
    return nil
  }

  private func jsonDate(_ json: [UInt8]) -> PartialDate? {
    guard let key = ByteSearch.firstIndex(ofLowercased: Array("\"datepublished\"".utf8), in: json)
    else { return nil }
    let value = json[(key + 15)...].drop { $0 <= 32 || $0 == 0x3A }
    guard value.first == 0x22 else { return nil }
    let text = value.dropFirst().prefix { $0 != 0x22 }
    return PublishedDay.date(String(decoding: text, as: UTF8.self), figures: .unambiguous)
  }
}
