import SanctionsModel

/// An HTML page as a flat sequence of steps, and what its head says.
struct PageEvents {
  var events: [PageEvent] = []
  /// All text between the tags, one after the other.
  var text: [UInt8] = []
  /// Values of meta elements by what they tell, in the page's order.
  var metas: [(key: PageParts.MetaKey, value: String)] = []
  var canonical: String?
  /// The `datetime` of the first `time` element that has one.
  var firstTime: String?

  private let parts: PageParts
  private var openIndices: [Int] = []

  /// No step yet.
  init(parts: PageParts) { self.parts = parts }

  /// An element opens; its name and its attributes' names are in lower case.
  mutating func open(_ name: String, _ attributes: [String: String]) {
    if name == "br" {
      events.append(PageEvent(kind: .lineBreak))
      return
    }
    note(name, attributes)
    var event = PageEvent(kind: .open, layout: parts.layout(of: name))
    event.part = part(name, attributes)
    event.isMarked = event.part != .root && isMarked(attributes)
    openIndices.append(events.count)
    events.append(event)
  }

  /// The innermost open element closes; a `br` is no element to close.
  mutating func close(_ name: String) {
    guard name != "br", let index = openIndices.popLast() else { return }
    finish(index)
  }

  /// Text between tags.
  mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = text.count
    text.append(contentsOf: bytes)
    if let last = events.indices.last, events[last].kind == .text {
      events[last].text = events[last].text.lowerBound..<text.count
    } else {
      events.append(PageEvent(text: start..<text.count))
    }
  }

  /// Closes what the page left open.
  mutating func finish() {
    while let index = openIndices.popLast() { finish(index) }
  }

  private mutating func finish(_ index: Int) {
    events[index].partner = events.count
    events.append(
      PageEvent(kind: .close, layout: events[index].layout, part: events[index].part))
  }

  private func part(_ name: String, _ attributes: [String: String]) -> PageEvent.Part {
    switch name {
    case "html", "body": .root
    case "h1": .heading
    case "title": .title
    case "main": .main
    case "article": .article
    case "pre": .preformatted
    case "script" where attributes["type"]?.lowercased() == "application/ld+json": .linkedData
    default: attributes["role"]?.lowercased() == "main" ? .main : .other
    }
  }

  private func isMarked(_ attributes: [String: String]) -> Bool {
    if attributes["hidden"] != nil { return true }
    if let role = attributes["role"], parts.leavesOut(role: role) { return true }
    if let style = attributes["style"]?.lowercased().filter({ $0 != " " }),
      style.contains("display:none")
    {
      return true
    }
    return [attributes["id"], attributes["class"]].contains { value in
      value.map { parts.leavesOut(classOrID: $0) } ?? false
    }
  }

  private mutating func note(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "meta":
      let keys = ["property", "name", "itemprop", "http-equiv"].compactMap { attributes[$0] }
      if let value = attributes["content"], let key = keys.lazy.compactMap(parts.metaKey).first {
        metas.append((key, value))
      }
    case "link" where attributes["rel"]?.lowercased() == "canonical":
      canonical = canonical ?? attributes["href"]
    case "time":
      firstTime = firstTime ?? attributes["datetime"]
    default: break
    }
  }
}
