/// The scan behind `CSVTable`: bytes to records and faults, in one pass.
struct CSVReader {
  private(set) var records: [CSVTable.Record] = []
  private(set) var fields: [CSVTable.Field] = []
  private(set) var faults: [CSVTable.Fault] = []
  private(set) var isClosed = true
  /// The line, from 1, that begins at `end`.
  private(set) var line: Int
  /// How many bytes were read: all, or those before the record that may go on behind the last one.
  private(set) var end = 0
  private let isLast: Bool
  /// What parts the fields of a record.
  private let separator: UInt8
  /// How many bytes had to be there to tell what the present record is.
  private var reach = 0

  private static let quote: UInt8 = 0x22
  private static let endMark: UInt8 = 0x1A
  /// A quoted field of more lines than this is an open quote: without a bound, a file of open quotes
  /// would take quadratic time.
  private static let longestFieldInLines = 500

  /// A reader of bytes that begin in `line`; `isLast` where no others follow.
  init(expectedBytes: Int, line: Int, isLast: Bool, separator: UInt8) {
    self.line = line
    self.separator = separator
    self.isLast = isLast
    records.reserveCapacity(expectedBytes / 96)
    fields.reserveCapacity(expectedBytes / 24)
  }

  /// Reads the records of `bytes`, a piece of a file: without the one that may go on behind them.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    while end < bytes.count {
      let known = (records.count, fields.count, faults.count, line, isClosed)
      reach = 0
      let next = readOn(bytes, from: end)
      guard isLast || reach <= bytes.count else {
        records.removeSubrange(known.0...)
        fields.removeSubrange(known.1...)
        faults.removeSubrange(known.2...)
        (line, isClosed) = (known.3, known.4)
        return
      }
      end = next
    }
  }

  /// Reads a line end, an end mark or a record, and gives the offset behind it.
  private mutating func readOn(_ bytes: UnsafeBufferPointer<UInt8>, from index: Int) -> Int {
    let byte = bytes[index]
    if byte == 10 || byte == 13 {
      reach = byte == 10 ? index + 1 : index + 2
      line += 1
      return afterLineEnd(bytes, index)
    }
    if byte == Self.endMark {
      reach = index + 2
      if isLineEnd(bytes, index + 1) {
        isClosed = true
        return index + 1
      }
    }
    return readRecord(bytes, from: index)
  }

  /// Reads one record and gives the offset behind its end.
  private mutating func readRecord(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let firstLine = line
    let firstField = fields.count
    var index = start
    while true {
      switch readField(bytes, from: index) {
      case .separator(let next): index = next
      case .end(let end):
        records.append(
          CSVTable.Record(
            line: firstLine, range: start..<end, fields: firstField..<fields.count))
        isClosed = end < bytes.count
        return end
      case .fault(let reason):
        fields.removeSubrange(firstField...)
        faults.append(CSVTable.Fault(line: firstLine, byte: start, reason: reason))
        line = firstLine
        let end = endOfLine(bytes, from: start)
        reach = max(reach, end + 1)
        isClosed = end < bytes.count
        return end
      }
    }
  }

  private enum FieldEnd {
    case separator(next: Int)
    case end(Int)
    case fault(CSVTable.Fault.Reason)
  }

  private mutating func readField(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> FieldEnd {
    if start < bytes.count && bytes[start] == Self.quote {
      return readQuotedField(bytes, from: start + 1)
    }
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == separator || byte == 10 || byte == 13 { break }
      index += 1
    }
    append(start, index, isQuoted: false)
    reach = index + 1
    return fieldEnd(bytes, index)
  }

  private mutating func readQuotedField(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> FieldEnd {
    let firstLine = line
    var index = start
    var doubled = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == Self.quote {
        guard index + 1 < bytes.count && bytes[index + 1] == Self.quote else { break }
        doubled = true
        index += 2
        continue
      }
      if byte == 10 || (byte == 13 && !(index + 1 < bytes.count && bytes[index + 1] == 10)) {
        line += 1
        reach = index + 2
        if line - firstLine > Self.longestFieldInLines { return .fault(.openQuote) }
      }
      index += 1
    }
    guard index < bytes.count else {
      reach = index + 1
      return .fault(.openQuote)
    }
    append(start, index, isQuoted: true, doubled: doubled)
    index += 1
    while index < bytes.count && bytes[index] == 0x20 { index += 1 }
    reach = index + 1
    if index < bytes.count && bytes[index] != separator && !isLineEnd(bytes, index) {
      return .fault(.textBehindQuote)
    }
    return fieldEnd(bytes, index)
  }

  private mutating func append(_ start: Int, _ end: Int, isQuoted: Bool, doubled: Bool = false) {
    fields.append(
      CSVTable.Field(start: start, end: end, isQuoted: isQuoted, hasDoubledQuotes: doubled))
  }

  private func fieldEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> FieldEnd {
    index < bytes.count && bytes[index] == separator ? .separator(next: index + 1) : .end(index)
  }

  private func isLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    index >= bytes.count || bytes[index] == 10 || bytes[index] == 13
  }

  private func endOfLine(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while !isLineEnd(bytes, index) { index += 1 }
    return index
  }

  private func afterLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let isPair = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
    return index + (isPair ? 2 : 1)
  }
}
