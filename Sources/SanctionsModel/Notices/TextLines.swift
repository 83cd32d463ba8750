/// The lines of a body, with what a reader of blocks asks of them.
enum TextLines {
  /// One line without its line feed.
  struct Line {
    /// The line's bytes without white space at the ends.
    var range: ByteRange
    /// Whether the line holds white space alone.
    var isBlank: Bool { range.count == 0 }
  }

  /// Every line of `body`; linear.
  static func lines(_ body: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    for index in 0...body.count where index == body.count || body[index] == UInt8(ascii: "\n") {
      lines.append(Line(range: trimmed(body, ByteRange(start, index))))
      start = index + 1
    }
    return lines
  }

  /// The range without white space at its ends; no-break spaces, byte order marks count as white space.
  static func trimmed(_ body: [UInt8], _ range: ByteRange) -> ByteRange {
    var (start, end) = (range.start, range.end)
    while start < end {
      if EntryBytes.isSpace(body[start]) {
        start += 1
      } else if start + 1 < end, body[start] == 0xC2, body[start + 1] == 0xA0 {
        start += 2
      } else if start + 2 < end, body[start] == 0xEF, body[start + 1] == 0xBB,
        body[start + 2] == 0xBF
      {
        start += 3
      } else {
        break
      }
    }
    while end > start {
      if EntryBytes.isSpace(body[end - 1]) {
        end -= 1
      } else if end - 1 > start, body[end - 1] == 0xA0, body[end - 2] == 0xC2 {
        end -= 2
      } else {
        break
      }
    }
    return ByteRange(start, end)
  }
}
