/// Looks at a file's bytes to see what they can be.
struct ContentProbe {
  private let bytes: [UInt8]
  /// The first 64 KiB, which the looks into text need.
  private let head: [UInt8]

  /// A probe of a file's bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    head = Array(bytes.prefix(65_536))
  }

  /// Whether there is nothing but white space and end marks.
  var isBlank: Bool {
    bytes.allSatisfy { $0 <= 32 && ($0 == 32 || (9...13).contains($0) || $0 == 26) }
  }

  /// Whether every other byte is mostly NUL, as in UTF-16 text of a Latin script.
  var isUnmarkedUTF16: Bool {
    guard ByteOrderMark(of: bytes) == nil, head.count >= 4 else { return false }
    var nulls = [0, 0]
    for (index, byte) in head.enumerated() where byte == 0 { nulls[index & 1] += 1 }
    let (fewer, more) = (min(nulls[0], nulls[1]), max(nulls[0], nulls[1]))
    return more * 10 >= head.count * 4 && fewer * 10 < more
  }

  /// The offset of the first byte that is no text, where three bytes in ten are none.
  var firstByteOfJunk: Int? {
    guard ByteOrderMark(of: bytes).map({ $0 == .utf8 }) ?? true else { return nil }
    let controls = head.count { $0 < 32 && !(7...13).contains($0) && $0 != 27 }
    let invalid = UTF8Check.invalidCount(head[...])
    // Text in an old single-byte encoding has invalid bytes and no controls; junk has both.
    guard controls * 50 > head.count, (controls + invalid) * 10 > head.count * 3 else { return nil }
    return head.firstIndex { $0 < 32 && !(7...13).contains($0) && $0 != 27 }
  }

  /// Whether the file is XML that is no page.
  var isXML: Bool {
    guard let start = firstTag else { return false }
    if ["?xml", "sdnlist", "consolidated_list", "export"].contains(start) { return !holdsPage }
    return false
  }

  /// Whether the file is JSON: an object, or an array of objects, arrays or strings.
  var isJSON: Bool {
    let start = visible
    guard let first = start.first else { return false }
    let second = start.dropFirst().first { $0 > 32 }
    if first == 0x7B { return second == 0x22 || second == 0x7D }
    return first == 0x5B && (second == 0x7B || second == 0x22 || second == 0x5B)
  }

  /// Whether the file is a page or a fragment of HTML: it begins with one of its tags, or holds a pair
  /// of its block tags.
  var isHTML: Bool {
    if let first = firstTag, Self.pageTags.contains(first) { return true }
    return holdsPage
      || Self.blockTags.contains { tag in
        holds("<\(tag)>") || holds("<\(tag) ") ? holds("</\(tag)>") : false
      }
  }

  private var holdsPage: Bool { holds("<html") || holds("<!doctype html") || holds("<body") }

  private var visible: ArraySlice<UInt8> {
    head.dropFirst(ByteOrderMark(of: bytes)?.count ?? 0).drop { $0 <= 32 }
  }

  private func holds(_ text: String) -> Bool {
    ByteSearch.firstIndex(ofLowercased: Array(text.utf8), in: head) != nil
  }

  /// The lower-case name of the tag that the file begins with.
  private var firstTag: String? {
    guard visible.first == 0x3C else { return nil }
    let name = visible.dropFirst().prefix { $0 > 32 && $0 != 0x3E && $0 != 0x2F }
    return String(decoding: name.prefix(24), as: UTF8.self).lowercased()
  }

  private static let blockTags = [
    "p", "div", "h1", "h2", "h3", "h4", "td", "li", "article", "section",
  ]
  private static let pageTags: Set<String> = [
    "!doctype", "html", "head", "body", "title", "meta", "link", "script", "style", "p", "div",
    "h1",
    "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "article", "section", "main", "header",
    "nav",
    "span", "strong", "b", "em", "i", "a", "br", "br/", "hr", "!--", "blockquote", "pre", "center",
    "font",
  ]
}
