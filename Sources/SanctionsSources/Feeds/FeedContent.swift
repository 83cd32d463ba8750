import SanctionsModel

/// What an item says: text, or markup that is read as a page.
enum FeedContent: Equatable {
  case text(String)
  case page(String)

  /// The content of an element that does not say which it is: markup where a tag or a character
  /// reference stands in it.
  init(guessing raw: String) {
    let bytes = Array(raw.utf8)
    if Self.holdsTag(bytes) {
      self = .page(raw)
    } else if Self.holdsReference(bytes) {
      // Lines of a text without a tag are lines.
      self = .page("<pre>" + raw + "</pre>")
    } else {
      self = .text(raw)
    }
  }

  /// Whether nothing can be seen in it.
  var isBlank: Bool {
    switch self {
    case .text(let text), .page(let text): text.utf8.allSatisfy { $0 <= 32 }
    }
  }

  /// The content as an announcement's text.
  func text(_ reader: PageReader) -> PublishedText {
    switch self {
    case .text(let text): return PublishedText(body: Self.lines(text))
    case .page(let markup):
      // The mark keeps a meta element inside the item from naming another encoding.
      return reader.text([0xEF, 0xBB, 0xBF] + Array(markup.utf8))
    }
  }

  /// The content as one line, for a title; `nil` for nothing.
  func line(_ reader: PageReader) -> String? {
    let body = text(reader).body
    let line = body.utf8.split { $0 <= 32 }.map { String(decoding: $0, as: UTF8.self) }
      .joined(separator: " ")
    return line.isEmpty ? nil : line
  }

  /// The text with LF line ends and no blank lines at its ends.
  private static func lines(_ text: String) -> String {
    let utf8 = DecodedText(Array(text.utf8), encoding: "UTF-8", invalid: 0).utf8
    let lines = utf8.split(separator: 10, omittingEmptySubsequences: false).map { line in
      Array(line.reversed().drop { $0 == 32 || $0 == 9 }.reversed())
    }
    let visible = lines.indices.filter { !lines[$0].isEmpty }
    guard let first = visible.first, let last = visible.last else { return "" }
    return String(decoding: Array(lines[first...last].joined(separator: [10])), as: UTF8.self)
  }

  private static func holdsTag(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] == 0x3C, index + 1 < bytes.count else { return false }
      let next = bytes[index + 1]
      guard isLetter(next) || next == 0x2F || next == 0x21 else { return false }
      return bytes[(index + 1)...].prefix(4096).contains(0x3E)
    }
  }

  private static func holdsReference(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      guard bytes[index] == 0x26 else { return false }
      let name = bytes[(index + 1)...].prefix(33).prefix {
        isLetter($0) || isFigure($0) || $0 == 0x23
      }
      return !name.isEmpty && bytes[(index + 1 + name.count)...].first == 0x3B
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte & 0xDF) }
  private static func isFigure(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
