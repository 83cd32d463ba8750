/// The single-byte encoding that pages mean by Latin-1, ASCII and Windows-1252 alike.
///
/// WHATWG Encoding Standard, index windows-1252: five bytes without a character stand for the C1
/// controls of the same number, so that nothing is lost.
enum Windows1252 {
  /// The names, in lower case, that the standard gives this encoding.
  static let labels: Set<String> = [
    "windows-1252", "cp1252", "x-cp1252", "iso-8859-1", "iso8859-1", "iso88591", "iso_8859-1",
    "latin1", "l1", "us-ascii", "ascii", "ansi_x3.4-1968", "cp819", "ibm819",
  ]

  /// The UTF-8 of bytes in this encoding.
  static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        appendTwoOrThree(byte < 0xA0 ? upperControls[Int(byte - 0x80)] : UInt16(byte), to: &result)
      }
    }
    return result
  }

  private static func appendTwoOrThree(_ unit: UInt16, to bytes: inout [UInt8]) {
    if unit < 0x800 {
      bytes.append(0xC0 | UInt8(unit >> 6))
    } else {
      bytes.append(0xE0 | UInt8(unit >> 12))
      bytes.append(0x80 | UInt8(unit >> 6 & 0x3F))
    }
    bytes.append(0x80 | UInt8(unit & 0x3F))
  }

  /// The characters of bytes 0x80 to 0x9F.
  private static let upperControls: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
