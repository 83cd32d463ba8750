/// Reads single fields of OFAC's CSV tables.
enum OFACField {
  /// The text of a field; `nil` for the null `-0-`, with or without spaces around it, and for nothing.
  static func text(_ field: CSVTable.Field, of table: CSVTable) -> String? {
    isNull(field, of: table) ? nil : table.text(field)
  }

  /// Whether a field is empty or `-0-`.
  static func isNull(_ field: CSVTable.Field, of table: CSVTable) -> Bool {
    let bytes = trimmed(field, of: table)
    return bytes.isEmpty || (bytes.count == 3 && bytes.elementsEqual([0x2D, 0x30, 0x2D]))
  }

  /// Whether an unquoted field is a null that the file's end cut: `-` or `-0`.
  static func isCutNull(_ field: CSVTable.Field, of table: CSVTable) -> Bool {
    guard !field.isQuoted else { return false }
    let bytes = trimmed(field, of: table)
    return bytes.elementsEqual([0x2D]) || bytes.elementsEqual([0x2D, 0x30])
  }

  /// The number in a field of digits alone, at most 18 of them.
  static func key(_ field: CSVTable.Field, of table: CSVTable) -> Int? {
    let bytes = trimmed(field, of: table)
    guard (1...18).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  private static func trimmed(_ field: CSVTable.Field, of table: CSVTable) -> ArraySlice<UInt8> {
    var (start, end) = (field.start, field.end)
    while start < end && table.bytes[start] == 32 { start += 1 }
    while end > start && table.bytes[end - 1] == 32 { end -= 1 }
    return table.bytes[start..<end]
  }
}
