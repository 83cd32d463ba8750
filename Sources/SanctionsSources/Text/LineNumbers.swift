/// The lines of a text by byte offset.
enum LineNumbers {
  /// The line, from 1, of the byte at `offset`; a CRLF is one line end, and so is a CR alone.
  static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for (index, byte) in bytes.prefix(offset).enumerated()
    where byte == 10 || (byte == 13 && !(index + 1 < bytes.count && bytes[index + 1] == 10)) {
      line += 1
    }
    return line
  }

  /// The line, from 1, of the byte at `offset` of a file.
  static func line(of offset: Int, in window: ByteWindow) throws(SourceError) -> Int {
    var (line, place, isBehindCR) = (1, 0, false)
    while place < offset {
      let end = min(offset, place + 1 << 18)
      for byte in try window.bytes(place..<end) {
        if byte == 13 || (byte == 10 && !isBehindCR) { line += 1 }
        isBehindCR = byte == 13
      }
      place = end
    }
    // A CRLF whose LF is the byte asked for ends the line before it.
    guard isBehindCR, offset < window.count else { return line }
    return try window.bytes(offset..<(offset + 1)) == [10] ? line - 1 : line
  }
}
