import SanctionsModel

/// Writes a value as a record: the compact form in which the archive stores entries and readings.
///
/// A record is a sequence of fields and a byte 0. A field is a byte from 1 on that names it, then its
/// content: a number as a zigzag varint, a text as its length and its bytes, a value as a record.
/// What is absent or empty is left out, so that equal values give equal bytes and a new field costs old
/// records nothing.
struct RecordWriter {
  private(set) var bytes: [UInt8] = []

  /// The record of a value.
  static func record(of value: some Recorded) -> [UInt8] {
    var writer = RecordWriter()
    writer.bytes.reserveCapacity(512)
    value.write(to: &writer)
    writer.bytes.append(0)
    return writer.bytes
  }

  /// The records of several values, one behind the other.
  static func records(of values: [some Recorded]) -> [UInt8] {
    values.flatMap { record(of: $0) }
  }

  mutating func number(_ field: UInt8, _ value: Int?) {
    guard let value else { return }
    bytes.append(field)
    varint(UInt64(bitPattern: Int64(value << 1) ^ Int64(value >> 63)))
  }

  mutating func flag(_ field: UInt8, _ value: Bool) { if value { number(field, 1) } }

  mutating func text(_ field: UInt8, _ value: String?) {
    guard let value else { return }
    bytes.append(field)
    varint(UInt64(value.utf8.count))
    bytes.append(contentsOf: value.utf8)
  }

  mutating func texts(_ field: UInt8, _ values: [String]) {
    for value in values { text(field, value) }
  }

  mutating func choice<Choice: RawRepresentable<String>>(_ field: UInt8, _ value: Choice?) {
    text(field, value?.rawValue)
  }

  /// A date as year, month and day in one number.
  mutating func date(_ field: UInt8, _ value: PartialDate?) {
    guard let value else { return }
    number(field, (value.year * 16 + (value.month ?? 0)) * 32 + (value.day ?? 0))
  }

  /// A range as its start and its length, under two field numbers that follow each other.
  mutating func range(_ field: UInt8, _ value: ByteRange?) {
    guard let value else { return }
    number(field, value.start)
    number(field + 1, value.count)
  }

  mutating func ranges(_ field: UInt8, _ values: [ByteRange]) {
    for value in values { range(field, value) }
  }

  mutating func value(_ field: UInt8, _ value: (some Recorded)?) {
    guard let value else { return }
    bytes.append(field)
    value.write(to: &self)
    bytes.append(0)
  }

  mutating func values(_ field: UInt8, _ values: [some Recorded]) {
    for each in values { value(field, each) }
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 128 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 128)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
