import SanctionsModel

/// Byte ranges as one record.
struct RangeList: Recorded {
  var ranges: [ByteRange]

  init(_ ranges: [ByteRange]) { self.ranges = ranges }

  init(from reader: inout RecordReader) throws {
    ranges = []
    while let field = try reader.nextField() {
      guard field == 10 else { throw reader.unknown(field) }
      ranges.append(try reader.range())
    }
  }

  func write(to writer: inout RecordWriter) { writer.ranges(10, ranges) }
}
