/// A 64-bit digest against damage (not against attack): eight bytes at a time, multiplied and folded.
public struct IndexDigest {
  private var digest: UInt64

  /// The digest of bytes. Linear, some gigabytes a second.
  public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var digest = IndexDigest(count: bytes.count)
    digest.take(UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count & ~7)]))
    return digest.finished(UnsafeRawBufferPointer(rebasing: bytes[(bytes.count & ~7)...]))
  }

  /// A digest of so many bytes, none of which was looked at yet.
  package init(count: Int) { digest = 0x9E37_79B9_7F4A_7C15 ^ UInt64(count) }

  /// Takes the bytes that follow: a multiple of eight.
  package mutating func take(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset + 8 <= bytes.count {
      digest = Self.mixed(digest, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
  }

  /// The digest once the last bytes are taken, fewer than eight.
  package func finished(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    Self.mixed(digest, bytes.reduce(0) { $0 << 8 | UInt64($1) })
  }

  private static func mixed(_ digest: UInt64, _ word: UInt64) -> UInt64 {
    let product = (digest ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
  }
}
