/// What a reader of paragraphs asks of a body.
enum TextLines {
  /// Hands on each run of lines that are not blank, without white space at its ends; linear.
  static func forEachParagraph(
    of body: UnsafeBufferPointer<UInt8>, _ read: (ByteRange) -> Void
  ) {
    var open: ByteRange?
    var start = 0
    while start <= body.count {
      let end = ByteScan.first(UInt8(ascii: "\n"), in: body, start..<body.count) ?? body.count
      let line = trimmed(body, ByteRange(start, end))
      start = end + 1
      if line.count > 0 {
        open = ByteRange(open?.start ?? line.start, line.end)
      } else if let block = open {
        read(block)
        open = nil
      }
    }
    if let open { read(open) }
  }

  /// The range without white space at its ends; no-break spaces, byte order marks count as white space.
  static func trimmed(_ body: UnsafeBufferPointer<UInt8>, _ range: ByteRange) -> ByteRange {
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
