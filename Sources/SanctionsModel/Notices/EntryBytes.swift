/// The bytes of one entry on one line, with the few scans that its grammar needs.
///
/// A view into memory that somebody else keeps, so that it is handed on without being counted.
struct EntryBytes {
  /// UTF-8 without line breaks.
  let bytes: UnsafeBufferPointer<UInt8>

  /// A view of bytes without line breaks, which must outlive it.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// What `read` makes of a text on one line; the bytes are valid inside `read` alone.
  static func unwrapping<Result>(_ text: String, _ read: (EntryBytes) -> Result) -> Result {
    var text = text
    return text.withUTF8 { unwrapping($0, read) }
  }

  /// What `read` makes of some bytes on one line; they are valid inside `read` alone.
  static func unwrapping<Result: ~Copyable>(
    _ wrapped: UnsafeBufferPointer<UInt8>, _ read: (EntryBytes) -> Result
  ) -> Result {
    guard ByteScan.firstBreak(in: wrapped, 0..<wrapped.count) != nil else {
      return read(EntryBytes(wrapped))
    }
    let line = EntryLine()
    defer { withExtendedLifetime(line) {} }
    return read(line.unwrapping(wrapped))
  }

  /// The whole range without white space at its ends.
  var whole: Range<Int> { trimmed(0..<bytes.count) }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

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
    for offset in 0..<word.utf8CodeUnitCount
    where bytes[index + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The offset behind a colon at `index`, or `index` where none stands there.
  func skippingColon(_ index: Int, before end: Int) -> Int {
    index < end && bytes[index] == UInt8(ascii: ":") ? index + 1 : index
  }

  /// Whether `range` begins with `word`, without regard to ASCII case.
  func begins(_ range: Range<Int>, with word: StaticString) -> Bool {
    guard word.utf8CodeUnitCount <= range.count else { return false }
    for offset in 0..<word.utf8CodeUnitCount {
      let (byte, letter) = (bytes[range.lowerBound + offset], word.utf8Start[offset])
      guard byte == letter || Self.lowercased(byte) == Self.lowercased(letter) else { return false }
    }
    return true
  }

  /// Whether any byte of `range` fits.
  func contains(_ range: Range<Int>, where fits: (UInt8) -> Bool) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if fits(bytes[index]) { return true }
      index += 1
    }
    return false
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
