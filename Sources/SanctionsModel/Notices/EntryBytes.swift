/// The bytes of one entry on one line, with the few scans that its grammar needs.
///
/// Line breaks are undone: one space for a break and the white space around it, nothing where a line
/// ends in a hyphen that a word runs into. No-break spaces, tabs and form feeds read as spaces.
struct EntryBytes {
  /// UTF-8 without line breaks.
  let bytes: [UInt8]

  /// The bytes of `wrapped` on one line; linear.
  init(unwrapping wrapped: some Collection<UInt8>) {
    var line: [UInt8] = []
    line.reserveCapacity(wrapped.count)
    var index = wrapped.startIndex
    while index < wrapped.endIndex {
      let byte = wrapped[index]
      index = wrapped.index(after: index)
      switch byte {
      case UInt8(ascii: "\n"):
        while line.last == UInt8(ascii: " ") { line.removeLast() }
        while index < wrapped.endIndex, Self.isSpace(wrapped[index]) {
          index = wrapped.index(after: index)
        }
        if !Self.endsInHyphenatedWord(line), !line.isEmpty { line.append(UInt8(ascii: " ")) }
      case UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C:
        line.append(UInt8(ascii: " "))
      case 0xA0 where line.last == 0xC2:
        line[line.count - 1] = UInt8(ascii: " ")
      default:
        line.append(byte)
      }
    }
    bytes = line
  }

  /// The whole range without white space at its ends.
  var whole: Range<Int> { trimmed(0..<bytes.count) }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// The range without spaces at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, Self.isSpace(bytes[start]) { start += 1 }
    while end > start, Self.isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// The last `count` bytes of a range, or all of a shorter one.
  func tail(of range: Range<Int>, bytes count: Int) -> Range<Int> {
    max(range.lowerBound, range.upperBound - count)..<range.upperBound
  }

  /// Whether `word` stands at `index`, before `end`.
  func has(_ word: StaticString, at index: Int, before end: Int) -> Bool {
    guard index >= 0, index + word.utf8CodeUnitCount <= end else { return false }
    return word.withUTF8Buffer { buffer in
      for offset in 0..<buffer.count where bytes[index + offset] != buffer[offset] { return false }
      return true
    }
  }

  /// The offset behind a colon at `index`, or `index` where none stands there.
  func skippingColon(_ index: Int, before end: Int) -> Int {
    index < end && bytes[index] == UInt8(ascii: ":") ? index + 1 : index
  }

  /// Whether `range` begins with `word`, without regard to ASCII case.
  func begins(_ range: Range<Int>, with word: StaticString) -> Bool {
    guard word.utf8CodeUnitCount <= range.count else { return false }
    return word.withUTF8Buffer { buffer in
      for offset in 0..<buffer.count
      where Self.lowercased(bytes[range.lowerBound + offset]) != Self.lowercased(buffer[offset]) {
        return false
      }
      return true
    }
  }

  /// The first offset of `byte` in `range`.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if bytes[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// The last offset at which `word` stands in `range`.
  func last(_ word: StaticString, in range: Range<Int>) -> Int? {
    var index = range.upperBound - word.utf8CodeUnitCount
    while index >= range.lowerBound {
      if has(word, at: index, before: range.upperBound) { return index }
      index -= 1
    }
    return nil
  }

  /// The first offset at which `word` stands in `range`.
  func first(_ word: StaticString, in range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index + word.utf8CodeUnitCount <= range.upperBound {
      if has(word, at: index, before: range.upperBound) { return index }
      index += 1
    }
    return nil
  }

  /// The parts of `range` between the occurrences of `separator`, trimmed, empty ones left out.
  func parts(_ range: Range<Int>, by separator: UInt8) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    while start <= range.upperBound {
      let end = first(separator, in: start..<range.upperBound) ?? range.upperBound
      let part = trimmed(start..<end)
      if !part.isEmpty { parts.append(part) }
      start = end + 1
    }
    return parts
  }

  /// The offset of the `)` that closes the `(` at `open`, parentheses between them counted.
  func closing(of open: Int, before end: Int) -> Int? {
    var depth = 0
    for index in open..<end {
      if bytes[index] == UInt8(ascii: "(") { depth += 1 }
      if bytes[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// The offset of the `(` that the `)` at `close` closes, parentheses between them counted.
  func opening(of close: Int, after start: Int) -> Int? {
    var depth = 0
    var index = close
    while index >= start {
      if bytes[index] == UInt8(ascii: ")") { depth += 1 }
      if bytes[index] == UInt8(ascii: "(") {
        depth -= 1
        if depth == 0 { return index }
      }
      index -= 1
    }
    return nil
  }

  /// Whether any byte of `range` fits.
  func contains(_ range: Range<Int>, where fits: (UInt8) -> Bool) -> Bool {
    range.contains { fits(bytes[$0]) }
  }

  private static func endsInHyphenatedWord(_ line: [UInt8]) -> Bool {
    guard line.count >= 2, line.last == UInt8(ascii: "-") else { return false }
    return line[line.count - 2] != UInt8(ascii: " ")
  }
}

extension EntryBytes {
  /// Whether a byte is ASCII white space.
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (9...13).contains(byte)
  }

  /// Whether a byte is a digit.
  static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  /// Whether a byte is a small ASCII letter.
  static func isSmall(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  /// Whether a byte is a capital ASCII letter.
  static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }

  /// Whether a byte is an ASCII letter, or part of a letter outside ASCII.
  static func isLetter(_ byte: UInt8) -> Bool { isSmall(byte) || isCapital(byte) || byte >= 0x80 }

  /// The byte with an ASCII capital made small.
  static func lowercased(_ byte: UInt8) -> UInt8 { isCapital(byte) ? byte + 32 : byte }
}
