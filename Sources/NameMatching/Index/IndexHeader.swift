/// The header of a segment: 8 bytes of magic, version, digest of the header, digest of the body, and for
/// each part its offset and its size in bytes, UInt64 each.
package struct IndexHeader {
  static let magic = Array("EMBNAMES".utf8)
  static let version: UInt64 = 1
  /// The header's size in bytes.
  package static let size = 8 + 8 + 8 + 8 + IndexPart.allCases.count * 16

  /// Where each part lies, by its raw value.
  package private(set) var ranges: [Range<Int>] = []
  /// The digest of what stands behind the header.
  package private(set) var bodyDigest: UInt64 = 0

  /// The header for parts that stand one behind the other, each aligned to eight bytes.
  package init(sizes: [Int], bodyDigest: UInt64) {
    var offset = Self.size
    for size in sizes {
      ranges.append(offset..<(offset + size))
      offset = Self.aligned(offset + size)
    }
    self.bodyDigest = bodyDigest
  }

  /// The header at the beginning of `bytes`; `nil` where it is damaged, cut or of another version.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.size, bytes.prefix(8).elementsEqual(Self.magic),
      Self.number(bytes, 8) == Self.version
    else { return nil }
    let stated = UnsafeRawBufferPointer(rebasing: bytes[24..<Self.size])
    guard Self.number(bytes, 16) == IndexDigest.of(stated) else { return nil }
    bodyDigest = Self.number(bytes, 24)
    for part in IndexPart.allCases {
      let place = 32 + part.rawValue * 16
      let (offset, size) = (Self.number(bytes, place), Self.number(bytes, place + 8))
      guard offset <= UInt64(bytes.count), size <= UInt64(bytes.count) - offset else { return nil }
      ranges.append(Int(offset)..<Int(offset + size))
    }
  }

  /// The header's bytes.
  package var bytes: [UInt8] {
    var body = Self.bytes(bodyDigest)
    for range in ranges {
      body += Self.bytes(UInt64(range.lowerBound)) + Self.bytes(UInt64(range.count))
    }
    let digest = body.withUnsafeBytes { IndexDigest.of($0) }
    return Self.magic + Self.bytes(Self.version) + Self.bytes(digest) + body
  }

  /// The next multiple of eight.
  static func aligned(_ offset: Int) -> Int { (offset + 7) & ~7 }

  private static func bytes(_ number: UInt64) -> [UInt8] {
    withUnsafeBytes(of: number.littleEndian) { Array($0) }
  }

  private static func number(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}
