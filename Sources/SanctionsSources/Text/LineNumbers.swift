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
}
