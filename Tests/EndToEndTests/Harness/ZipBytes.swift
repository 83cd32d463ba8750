/// Writes zip archives (PKWARE's APPNOTE, 4.3).
enum ZipBytes {
  /// An archive of one member whose bytes are deflated already.
  static func archive(
    name: String, deflated: ArraySlice<UInt8>, checksum: ArraySlice<UInt8>, size: UInt32
  ) -> [UInt8] {
    let sizes = Array(checksum) + bytes(UInt32(deflated.count)) + bytes(size)
    // Version 2.0, no flags, deflated, no time; then the checksum and the sizes.
    let common: [UInt8] = [20, 0, 0, 0, 8, 0, 0, 0, 0x21, 0x58] + sizes
    let nameLength = bytes(UInt16(name.utf8.count))
    var zip: [UInt8] = [0x50, 0x4B, 3, 4] + common + nameLength + [0, 0] + Array(name.utf8)
    zip += deflated
    let start = UInt32(zip.count)
    zip += [0x50, 0x4B, 1, 2, 20, 0] + common + nameLength
    zip += [UInt8](repeating: 0, count: 2 + 2 + 2 + 2 + 4 + 4) + Array(name.utf8)
    let length = UInt32(zip.count) - start
    zip += [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0] + bytes(length) + bytes(start) + [0, 0]
    return zip
  }

  /// An archive of one member whose bytes stand in it as they are, in a stored block (RFC 1951, 3.2.4); fewer than
  /// 65,536.
  static func archive(name: String, stored: [UInt8]) -> [UInt8] {
    let length = UInt16(stored.count)
    let block = [1] + bytes(length) + bytes(~length) + stored
    return archive(
      name: name, deflated: block[...], checksum: bytes(checksum(stored))[...],
      size: UInt32(stored.count))
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }

  private static func bytes(_ value: some FixedWidthInteger) -> [UInt8] {
    withUnsafeBytes(of: value.littleEndian) { Array($0) }
  }
}
