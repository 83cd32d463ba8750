import SanctionsModel

/// Reads what `RecordWriter` wrote; throws where the bytes are no such record.
struct RecordReader {
  private let bytes: [UInt8]
  private var position = 0

  /// A reader at the start of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The value of a record.
  static func value<Value: Recorded>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
    var reader = RecordReader(bytes)
    return try reader.value()
  }

  /// The values of records that stand one behind the other.
  static func values<Value: Recorded>(_ type: Value.Type, from bytes: [UInt8]) throws -> [Value] {
    var reader = RecordReader(bytes)
    var values: [Value] = []
    while reader.position < bytes.count { values.append(try reader.value()) }
    return values
  }

  /// The number of the next field; `nil` at the record's end.
  mutating func nextField() throws -> UInt8? {
    let field = try byte()
    return field == 0 ? nil : field
  }

  mutating func number() throws -> Int {
    let coded = try varint()
    return Int(Int64(bitPattern: coded >> 1) ^ -Int64(coded & 1))
  }

  mutating func flag() throws -> Bool { try number() != 0 }

  mutating func text() throws -> String {
    let count = try varint()
    guard count <= UInt64(bytes.count - position) else { throw error("a text beyond the end") }
    defer { position += Int(count) }
    return String(decoding: bytes[position..<position + Int(count)], as: UTF8.self)
  }

  mutating func choice<Choice: RawRepresentable<String>>() throws -> Choice {
    let raw = try text()
    guard let choice = Choice(rawValue: raw) else { throw error("unknown word '\(raw)'") }
    return choice
  }

  mutating func date() throws -> PartialDate {
    let coded = try number()
    let (month, day) = (coded / 32 % 16, coded % 32)
    let date = PartialDate(
      year: coded / 512, month: month == 0 ? nil : month, day: day == 0 ? nil : day)
    guard let date else { throw error("no date: \(coded)") }
    return date
  }

  /// A range whose first field number was just read.
  mutating func range() throws -> ByteRange {
    let start = try number()
    _ = try nextField()
    let count = try number()
    guard start >= 0, count >= 0, start <= Int.max - count else { throw error("no range") }
    return ByteRange(start, start + count)
  }

  mutating func value<Value: Recorded>() throws -> Value { try Value(from: &self) }

  /// The error of a field that the type does not have.
  func unknown(_ field: UInt8) -> RecordError { error("unknown field \(field)") }

  private func error(_ found: String) -> RecordError { RecordError(found, at: position) }

  private mutating func byte() throws -> UInt8 {
    guard position < bytes.count else { throw error("no end") }
    defer { position += 1 }
    return bytes[position]
  }

  private mutating func varint() throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: 0, to: 64, by: 7) {
      let byte = try byte()
      value |= UInt64(byte & 127) << UInt64(shift)
      if byte < 128 { return value }
    }
    throw error("a number of too many bytes")
  }
}
