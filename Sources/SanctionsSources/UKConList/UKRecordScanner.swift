/// Finds the records of a CSV one by one, without looking at their fields; the file need not be in memory.
struct UKRecordScanner {
  /// A record in its file.
  struct Record {
    /// The place in the file, without the record's end.
    var range: Range<Int>
    /// The line, from 1.
    var line: Int
    /// The record as it stands there.
    var bytes: ArraySlice<UInt8>
  }

  private let window: ByteWindow
  /// Bytes of the file, and where the first of them stands.
  private var piece: [UInt8] = []
  private var start: Int
  private var index = 0
  private var line: Int
  private let size: Int
  /// A quoted field of more lines than this is a stray quote, whose record is its line alone.
  private static let longestFieldInLines = 500

  /// A scanner at a place of a file and in its line that reads `size` bytes at once, more for a longer record.
  init(_ window: ByteWindow, from offset: Int = 0, line: Int = 1, size: Int = 1 << 17) {
    self.window = window
    self.line = line
    self.size = size
    start = offset
  }

  /// The next record that is not blank; `nil` at the end. Throws where the file cannot be read.
  mutating func next() throws(SourceError) -> Record? {
    guard try skipLineEnds() else { return nil }
    var wanted = size
    while true {
      let (end, lines, seen) = Self.end(of: piece, from: index)
      // What was found without a look at the last byte stays so when more are read.
      guard seen + 1 < piece.count || isLastPiece else {
        try read(wanted)
        wanted *= 2
        continue
      }
      defer {
        index = end
        line += lines
      }
      return Record(
        range: (start + index)..<(start + end), line: line, bytes: piece[index..<end])
    }
  }

  private var isLastPiece: Bool { start + piece.count >= window.count }

  /// Goes to the next byte that ends no line; false where there is none.
  private mutating func skipLineEnds() throws(SourceError) -> Bool {
    while true {
      while index < piece.count, piece[index] == 10 || piece[index] == 13 {
        if piece[index] == 10 { line += 1 }
        index += 1
      }
      if index < piece.count { return true }
      if isLastPiece { return false }
      try read(size)
    }
  }

  /// Reads the piece that begins at the present byte.
  private mutating func read(_ count: Int) throws(SourceError) {
    start += index
    index = 0
    piece = try window.bytes(start..<min(window.count, start + max(count, piece.count)))
  }

  /// Where a record ends, how many line ends stand in it, and the last place that was looked at.
  private static func end(of bytes: [UInt8], from start: Int) -> (end: Int, lines: Int, seen: Int) {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      var lines = 0
      var isQuoted = false
      var begins = true
      var firstEnd: Int?
      while index < bytes.count {
        let byte = bytes[index]
        if byte == 0x22, isQuoted || begins {
          isQuoted.toggle()
          // Behind a closing quote only another one opens the text again.
          begins = !isQuoted
        } else {
          if byte == 10 || (byte == 13 && !isQuoted) {
            // The record of a stray quote ends before both bytes of its line's end.
            let isPair = byte == 10 && index > start && bytes[index - 1] == 13
            firstEnd = firstEnd ?? (isPair ? index - 1 : index)
            if !isQuoted { return (index, lines, index) }
            lines += 1
            if lines > longestFieldInLines { break }
          }
          begins = byte == 0x2C
        }
        index += 1
      }
      if isQuoted, let firstEnd { return (firstEnd, 0, index) }
      return (index, lines, index)
    }
  }
}
