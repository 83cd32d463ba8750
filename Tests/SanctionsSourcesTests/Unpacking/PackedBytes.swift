/// Archives made by hand: gzip of stored blocks and zip of stored members (RFC 1951, RFC 1952, APPNOTE).
enum PackedBytes {
  /// A gzip file of `bytes`, stored; fewer than 65,536.
  static func gzip(_ bytes: [UInt8]) -> [UInt8] {
    header + [1] + little(bytes.count, 2) + little(~bytes.count & 0xFFFF, 2) + bytes
      + little(Int(checksum(bytes)), 4) + little(bytes.count, 4)
  }

  /// A gzip file that unpacks to more than 258,000 zeros for each 1,000 copies, 1,032 a byte: one literal,
  /// then matches of 258 bytes in two bits each.
  static func gzipBomb(copies: Int) -> [UInt8] {
    // A dynamic block: code lengths give symbol 285 (length 258) and distance 1 one bit each.
    var bits: [UInt8] = []
    func put(_ value: Int, _ count: Int) {
      for bit in 0..<count { bits.append(UInt8(value >> bit & 1)) }
    }
    // A fixed block: literal 0 is 00110000, length 258 (285) 11000101, distance 1 is 00000.
    put(1, 1)
    put(1, 2)
    for bit in "00110000" { bits.append(bit == "1" ? 1 : 0) }
    for _ in 0..<copies { for bit in "1100010100000" { bits.append(bit == "1" ? 1 : 0) } }
    put(0, 7)
    var bytes = header
    for start in stride(from: 0, to: bits.count, by: 8) {
      bytes.append(bits[start..<min(start + 8, bits.count)].reversed().reduce(0) { $0 << 1 | $1 })
    }
    return bytes + [0, 0, 0, 0] + little(1 + copies * 258, 4)
  }

  /// A zip archive of stored members; `flags` 1 marks them as encrypted.
  static func zip(_ members: [(name: String, bytes: [UInt8])], flags: Int = 0) -> [UInt8] {
    var result: [UInt8] = []
    var directory: [UInt8] = []
    for member in members {
      let common =
        little(20, 2) + little(flags, 2) + little(0, 2) + little(0, 4)
        + little(Int(checksum(member.bytes)), 4) + little(member.bytes.count, 4)
        + little(member.bytes.count, 4) + little(member.name.utf8.count, 2) + little(0, 2)
      directory += [0x50, 0x4B, 1, 2] + little(20, 2) + common + little(0, 2) + little(0, 2)
      directory += little(0, 2) + little(0, 4) + little(result.count, 4) + Array(member.name.utf8)
      result += [0x50, 0x4B, 3, 4] + common + Array(member.name.utf8) + member.bytes
    }
    let start = result.count
    result += directory + [0x50, 0x4B, 5, 6] + little(0, 4) + little(members.count, 2)
    return result + little(members.count, 2) + little(directory.count, 4) + little(start, 4)
      + little(0, 2)
  }

  private static let header: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 255]

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~UInt32(0)) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
