/// Reads UTF-8 as glyphs: the one way from text to cells, and so the place where hostile text ends.
///
/// A glyph is a scalar with the zero-width scalars behind it, at most five in all (ncurses keeps no
/// more in a cell); what is cut shows as `…`. Bytes that are no UTF-8 read as U+FFFD.
struct GlyphReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// The offset of the next byte to read.
  private(set) var position: Int
  private let end: Int
  private var previous: Unicode.Scalar?

  /// A reader of `bytes` from `position` to just before `end`, both at scalar boundaries.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from position: Int = 0, to end: Int? = nil) {
    self.bytes = bytes
    self.position = position
    self.end = min(end ?? bytes.count, bytes.count)
  }

  /// Whether every byte is read.
  var isAtEnd: Bool { position >= end }

  /// Calls `body` with every glyph of a text in order.
  static func read(_ text: String, _ body: (Glyph) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var reader = GlyphReader(bytes)
      while !reader.isAtEnd { reader.next(body) }
    }
  }

  /// Reads one scalar with what stands on it, and hands out its glyph, or the several of its mark.
  mutating func next(_ body: (Glyph) -> Void) {
    let start = position
    let first = bytes[start]
    if first >= 0x20, first < 0x7F, start + 1 >= end || bytes[start + 1] < 0x80 {
      position += 1
      previous = Unicode.Scalar(first)
      body(Glyph(text: Self.ascii[Int(first)], width: 1, bytes: start..<position, isMark: false))
      return
    }
    let scalar = read()
    if HostileText.isHostile(scalar) || HostileText.isJoiner(scalar) || Self.isUnassigned(scalar) {
      handJoinerOrMark(scalar, start: start, body)
      return
    }
    var width = TextWidth.width(of: scalar)
    var text = String.UnicodeScalarView()
    // A mark without a letter to stand on gets a dotted circle, as Unicode shows combining marks.
    if width == 0 { text.append("\u{25CC}") }
    width = max(1, width)
    text.append(scalar)
    previous = scalar
    let isCut = readFollowers(into: &text)
    body(Glyph(text: String(text), width: width, bytes: start..<position, isMark: false))
    if isCut { body(Glyph(text: "…", width: 1, bytes: start..<position, isMark: true)) }
  }

  /// A joiner that joins emoji is left out, since each is a glyph of its own; all else is marked.
  private mutating func handJoinerOrMark(
    _ scalar: Unicode.Scalar, start: Int, _ body: (Glyph) -> Void
  ) {
    let before = previous
    previous = scalar
    if HostileText.isJoiner(scalar), HostileText.joins(before, peek()) { return }
    for character in HostileText.mark(for: scalar) {
      body(Glyph(text: String(character), width: 1, bytes: start..<position, isMark: true))
    }
  }

  /// Appends the zero-width scalars and joiners that follow; tells whether some had no room.
  private mutating func readFollowers(into text: inout String.UnicodeScalarView) -> Bool {
    var count = text.count
    var isCut = false
    while let follower = peek(), bytes[position] >= 0x80 {
      if HostileText.isJoiner(follower) {
        let afterNext = peek(after: 3)
        // Only a joiner of letters goes into the cell; emoji stand in cells of their own.
        guard HostileText.joins(previous, afterNext), (previous?.value ?? 0) < 0x2190 else { break }
      } else if HostileText.isHostile(follower) || TextWidth.width(of: follower) != 0
        || Self.isUnassigned(follower)
      {
        break
      }
      previous = read()
      count += 1
      if count <= 5 { text.append(follower) } else { isCut = true }
    }
    if isCut, let last = text.last, HostileText.isJoiner(last) { text.removeLast() }
    return isCut
  }

  private static func isUnassigned(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x370 && scalar.properties.generalCategory == .unassigned
  }

  private func peek(after count: Int = 0) -> Unicode.Scalar? {
    position + count < end ? decode(at: position + count).scalar : nil
  }

  private mutating func read() -> Unicode.Scalar {
    let (scalar, length) = decode(at: position)
    position += length
    return scalar
  }

  /// The scalar at an offset and its length in bytes; U+FFFD and 1 where the bytes are no UTF-8.
  private func decode(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for index in 1..<length {
      let byte = bytes[offset + index]
      guard byte & 0xC0 == 0x80 else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= smallest, let scalar = Unicode.Scalar(value) else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }

  /// One-letter strings, made once: a screen is mostly ASCII.
  private static let ascii: [String] = (0..<128).map { String(Character(Unicode.Scalar($0))) }
}
