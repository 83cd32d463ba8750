internal import CLibXML2

/// Makes the markup of a feed such that an XML parser takes it; no line moves.
///
/// What feeds do beyond XML 1.0, and what becomes of it: the XML declaration, a document type (RSS 0.91
/// has one), comments and instructions become blanks; names of HTML's characters become the characters;
/// an ampersand that begins no reference becomes `&amp;`; characters that XML does not know become U+FFFD.
struct FeedMarkup {
  private let bytes: [UInt8]
  private var result: [UInt8] = []
  private var index = 0

  /// The markup in a file's bytes, of any encoding, as clean UTF-8.
  static func cleaned(_ file: [UInt8]) -> [UInt8] {
    let mark = ByteOrderMark(of: file)?.count ?? 0
    let declaration = file.dropFirst(mark).prefix(1024).prefix { $0 != 0x3E }
    let decoder = TextDecoder(declared: PageEncoding.declared(in: Array(declaration)))
    var markup = FeedMarkup(decoder.decode(file).utf8)
    markup.run()
    return markup.result
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    result.reserveCapacity(bytes.count)
  }

  private mutating func run() {
    while index < bytes.count {
      switch bytes[index] {
      case 0x3C: angle()
      case 0x26: reference()
      default:
        append(bytes[index])
        index += 1
      }
    }
  }

  private mutating func angle() {
    if begins("<![CDATA[") {
      let end = end(of: "]]>", from: index + 9)
      for byte in bytes[index..<end] { append(byte) }
      index = end
    } else if begins("<!--") {
      blank(to: end(of: "-->", from: index + 4))
    } else if begins("<?") {
      blank(to: end(of: "?>", from: index + 2))
    } else if begins("<!") {
      blank(to: endOfDeclaration())
    } else {
      result.append(0x3C)
      index += 1
    }
  }

  /// The index behind a document type, quotes and an internal subset in brackets taken as wholes.
  private func endOfDeclaration() -> Int {
    var depth = 0
    var quote: UInt8?
    for place in index..<bytes.count {
      let byte = bytes[place]
      if let open = quote {
        if byte == open { quote = nil }
        continue
      }
      switch byte {
      case 0x22, 0x27: quote = byte
      case 0x5B: depth += 1
      case 0x5D: depth -= 1
      case 0x3E where depth <= 0: return place + 1
      default: break
      }
    }
    return bytes.count
  }

  private mutating func reference() {
    let name = bytes[(index + 1)...].prefix(33).prefix { byte in
      byte == 0x23 || (48...57).contains(byte) || (65...90).contains(byte & 0xDF)
    }
    let end = index + 1 + name.count
    guard !name.isEmpty, end < bytes.count, bytes[end] == 0x3B,
      let meaning = Self.meaning(String(decoding: name, as: UTF8.self))
    else {
      result += Array("&amp;".utf8)
      index += 1
      return
    }
    result += meaning
    index = end + 1
  }

  /// What stands for the reference of a name; `nil` where it names nothing.
  private static func meaning(_ name: String) -> [UInt8]? {
    if ["amp", "lt", "gt", "quot", "apos"].contains(name) { return Array("&\(name);".utf8) }
    if name.hasPrefix("#") { return number(name.dropFirst()).map(character) }
    guard let entity = htmlEntityLookup(name) else { return nil }
    return character(Int(entity.pointee.value))
  }

  private static func number(_ text: Substring) -> Int? {
    let isHex = text.hasPrefix("x") || text.hasPrefix("X")
    return isHex ? Int(text.dropFirst(), radix: 16) : Int(text)
  }

  /// A character by its number; numbers of C1 controls mean Windows-1252, as in pages.
  private static func character(_ number: Int) -> [UInt8] {
    if (128...159).contains(number) { return Windows1252.utf8([UInt8(number)]) }
    let isKnown = number >= 32 && number != 0xFFFE && number != 0xFFFF
    guard isKnown || [9, 10, 13].contains(number), let value = UInt32(exactly: number),
      let scalar = Unicode.Scalar(value)
    else { return [0xEF, 0xBF, 0xBD] }
    // Markup by number stays text.
    return [0x26, 0x3C, 0x3E].contains(number)
      ? Array("&#\(number);".utf8) : Array(String(Character(scalar)).utf8)
  }

  private mutating func append(_ byte: UInt8) {
    if byte < 32 && byte != 9 && byte != 10 && byte != 13 {
      result += [0xEF, 0xBF, 0xBD]
    } else {
      result.append(byte)
    }
  }

  private mutating func blank(to end: Int) {
    result.append(32)
    for byte in bytes[index..<end] where byte == 10 { result.append(10) }
    index = end
  }

  private func begins(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard index + count <= bytes.count else { return false }
    return (0..<count).allSatisfy { bytes[index + $0] == text.utf8Start[$0] }
  }

  private func end(of text: StaticString, from start: Int) -> Int {
    let count = text.utf8CodeUnitCount
    var place = min(start, bytes.count)
    while place + count <= bytes.count {
      if (0..<count).allSatisfy({ bytes[place + $0] == text.utf8Start[$0] }) {
        return place + count
      }
      place += 1
    }
    return bytes.count
  }
}
