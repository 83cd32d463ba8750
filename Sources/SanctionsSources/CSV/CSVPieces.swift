/// A table's file in pieces that hold whole records, so that it need not be in memory.
struct CSVPieces {
  private let window: ByteWindow
  private let encoding: TableEncoding
  private var offset: Int
  private var line = 1
  private let size: Int

  /// The pieces of a file behind its first `offset` bytes, of `size` bytes at most; a longer record is read whole all
  /// the same.
  init(_ window: ByteWindow, from offset: Int, encoding: TableEncoding, size: Int = 1 << 17) {
    self.window = window
    self.offset = offset
    self.encoding = encoding
    self.size = size
  }

  /// The records that follow; `nil` at the end. Throws where the file cannot be read.
  mutating func next() throws(SourceError) -> CSVTable? {
    guard offset < window.count else { return nil }
    var wanted = size
    while true {
      let end = min(window.count, offset + wanted)
      let piece = CSVTable(
        try window.bytes(offset..<end), offset: offset, line: line, encoding: encoding,
        isLast: end == window.count)
      if piece.end > 0 {
        (offset, line) = (offset + piece.end, piece.lineBehind)
        return piece
      }
      wanted *= 2
    }
  }
}
