/// Comma-separated records of a file or of a piece of it, as ranges into its bytes.
///
/// RFC 4180, with what publishers do to it: record ends may be CRLF, LF or CR; a quote inside an
/// unquoted field is text; a record of a single Ctrl-Z, the end mark of DOS files, is no record;
/// blank lines are none either. A record whose quotes do not fit is a fault, and reading goes on
/// at the next line: one stray quote never swallows the file.
struct CSVTable: Sendable {
  /// One field: where its text stands, without the quotes around it.
  ///
  /// Eight bytes, since a list has a million of them: a file is less than a gibibyte.
  struct Field: Sendable {
    private let first: UInt32
    private let lengthAndQuotes: UInt32

    /// A field of a file of less than 2^30 bytes.
    init(start: Int, end: Int, isQuoted: Bool, hasDoubledQuotes: Bool) {
      first = UInt32(truncatingIfNeeded: start)
      lengthAndQuotes =
        UInt32(truncatingIfNeeded: end - start) | (isQuoted ? 1 << 30 : 0)
        | (hasDoubledQuotes ? 1 << 31 : 0)
    }

    var start: Int { Int(first) }
    var end: Int { Int(first) + Int(lengthAndQuotes & (1 << 30 - 1)) }
    var isQuoted: Bool { lengthAndQuotes & 1 << 30 != 0 }
    /// Whether the text holds doubled quotes.
    var hasDoubledQuotes: Bool { lengthAndQuotes & 1 << 31 != 0 }
  }

  /// One record: its place in the file, and its fields in `CSVTable.fields`.
  struct Record: Sendable {
    /// The line, from 1, of the record's first byte.
    var line: Int
    /// The bytes, without the record's end.
    var range: Range<Int>
    var fields: Range<Int>
  }

  /// Bytes that are no record.
  struct Fault: Sendable, Equatable {
    /// The kinds of damage.
    enum Reason: Sendable, Equatable {
      /// The file ends inside a quoted field.
      case openQuote
      /// Something stands between a closing quote and the next separator.
      case textBehindQuote
    }
    var line: Int
    var byte: Int
    var reason: Reason
  }

  let bytes: [UInt8]
  /// Where in the file the bytes begin; ranges of records and fields are counted from here.
  let offset: Int
  private let encoding: TableEncoding
  private(set) var records: [Record] = []
  private(set) var fields: [Field] = []
  private(set) var faults: [Fault] = []
  /// Whether the last record has a record end, or an end mark behind it.
  private(set) var isClosed = true
  /// How many of the bytes the records take; less than all where the last one goes on behind the piece.
  private(set) var end = 0
  /// The line, from 1, that begins behind them.
  private(set) var lineBehind = 1

  /// The records of `bytes`, fields parted by commas or by another byte of ASCII; linear in their number.
  ///
  /// A piece of a file begins at an `offset` in it and in a `line`, and `isLast` where no other follows.
  init(
    _ bytes: [UInt8], offset: Int = 0, line: Int = 1, encoding: TableEncoding = .utf8,
    isLast: Bool = true, separator: UInt8 = UInt8(ascii: ",")
  ) {
    self.bytes = bytes
    self.offset = offset
    self.encoding = encoding
    var reader = CSVReader(
      expectedBytes: bytes.count, line: line, isLast: isLast, separator: separator)
    bytes.withUnsafeBufferPointer { reader.read($0) }
    records = reader.records
    fields = reader.fields
    faults = reader.faults
    isClosed = reader.isClosed
    end = reader.end
    lineBehind = reader.line
  }

  /// Throws where a record is too long to be one.
  func requireShortRecords(path: String) throws(SourceError) {
    for record in records {
      try SizeLimits.requireRecord(
        record.range.count, "a record", path: path, line: record.line,
        byte: offset + record.range.lowerBound)
    }
  }

  /// The fields of a record.
  func fields(of record: Record) -> ArraySlice<Field> { fields[record.fields] }

  /// The text of a field, doubled quotes made single.
  func text(_ field: Field) -> String {
    if field.hasDoubledQuotes { return encoding.string(undoubled(field)[...]) }
    return encoding.string(bytes[field.start..<field.end])
  }

  /// The bytes of a record as they stand in the file.
  func text(_ record: Record) -> String { encoding.string(bytes[record.range]) }

  /// The place of a record in the file.
  func range(of record: Record) -> Range<Int> {
    (offset + record.range.lowerBound)..<(offset + record.range.upperBound)
  }

  private func undoubled(_ field: Field) -> [UInt8] {
    var result: [UInt8] = []
    var index = field.start
    while index < field.end {
      result.append(bytes[index])
      index += bytes[index] == 0x22 ? 2 : 1
    }
    return result
  }
}
