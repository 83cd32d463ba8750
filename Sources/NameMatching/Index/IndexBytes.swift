/// How numbers are written in a segment.
enum IndexBytes {
  /// Numbers of four bytes, little-endian.
  static func of(_ numbers: [UInt32]) -> [UInt8] {
    #if _endian(little)
      numbers.withUnsafeBytes { Array($0) }
    #else
      numbers.flatMap { number in withUnsafeBytes(of: number.littleEndian) { Array($0) } }
    #endif
  }

  /// Appends a number as LEB128.
  static func append(_ number: UInt32, to bytes: inout [UInt8]) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
