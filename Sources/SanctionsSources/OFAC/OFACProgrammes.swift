/// Splits the programme column, in which several tags stand as `SDGT] [IFSR`.
enum OFACProgrammes {
  /// The tags of a column, without brackets and spaces.
  static func tags(_ column: String) -> [String] {
    var column = column
    return column.withUTF8 { bytes in
      bytes.split { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }.compactMap { part in
        var tag = part
        while tag.first == UInt8(ascii: " ") { tag.removeFirst() }
        while tag.last == UInt8(ascii: " ") { tag.removeLast() }
        return tag.isEmpty ? nil : String(decoding: tag, as: UTF8.self)
      }
    }
  }
}
