/// Finds the records of a CSV one by one, without looking at their fields.
struct UKRecordScanner {
  /// The place of a record.
  struct Record {
    /// The bytes, without the record's end.
    var range: Range<Int>
    /// The line, from 1.
    var line: Int
  }

  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  /// A quoted field of more lines than this is a stray quote, whose record is its line alone.
  private static let longestFieldInLines = 500

  /// A scanner at the start of `bytes`, whose line ends are LF or CRLF.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next record that is not blank; `nil` at the end.
  mutating func next() -> Record? {
    while index < bytes.count, bytes[index] == 10 || bytes[index] == 13 {
      if bytes[index] == 10 { line += 1 }
      index += 1
    }
    guard index < bytes.count else { return nil }
    let start = index
    let (end, lines) = Self.end(of: bytes, from: start)
    let record = Record(range: start..<end, line: line)
    index = end
    line += lines
    return record
  }

  /// Where a record ends, and how many line ends stand in it.
  private static func end(of bytes: [UInt8], from start: Int) -> (end: Int, lines: Int) {
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
            firstEnd = firstEnd ?? index
            if !isQuoted { return (index, lines) }
            lines += 1
            if lines > longestFieldInLines { break }
          }
          begins = byte == 0x2C
        }
        index += 1
      }
      if isQuoted, let firstEnd { return (firstEnd, 0) }
      return (index, lines)
    }
  }
}
