import SanctionsModel

/// Finds the sentence that a place of a text stands in.
enum SentenceFinder {
  /// The longest sentence that is given whole, in bytes.
  static let longest = 600

  /// The sentence around `range`, of one line; `nil` where the range lies outside the text or is empty.
  ///
  /// A sentence ends at a line feed, or at `.`, `!` or `?` before a space and a capital letter, a quotation
  /// mark or a digit. Of a longer one only the part around the range is given.
  static func sentence(around range: ByteRange, in body: String) -> String? {
    var body = body
    return body.withUTF8 { bytes -> String? in
      guard range.start >= 0, range.count > 0, range.end <= bytes.count else { return nil }
      var start = range.start
      while start > 0, !isEnd(start - 1, bytes), range.start - start < longest / 2 { start -= 1 }
      var end = range.end
      if end - start > longest { end = start + longest }
      while end < bytes.count, !isEnd(end - 1, bytes), end - start < longest { end += 1 }
      return String(decoding: trimmed(start, end, bytes), as: UTF8.self)
    }
  }

  /// Whether a sentence ends with the byte at `index`.
  private static func isEnd(_ index: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[index] {
    case 10: return true
    case 33, 46, 63:
      guard index + 2 < bytes.count, bytes[index + 1] == 32 else { return false }
      let next = bytes[index + 2]
      return (65...90).contains(next) || (48...57).contains(next) || next == 34 || next >= 128
    default: return false
    }
  }

  /// The bytes from `start` to `end` without white space around them and without half characters.
  private static func trimmed(_ start: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>)
    -> Slice<UnsafeBufferPointer<UInt8>>
  {
    var (start, end) = (start, end)
    while start < end, bytes[start] <= 32 || bytes[start] & 0xC0 == 0x80 { start += 1 }
    while end > start, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    return bytes[start..<end]
  }
}
