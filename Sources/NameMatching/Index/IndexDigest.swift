/// A 64-bit digest against damage (not against attack): eight bytes at a time, multiplied and folded.
public enum IndexDigest {
  /// The digest of bytes. Linear, some gigabytes a second.
  public static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var digest = 0x9E37_79B9_7F4A_7C15 ^ UInt64(bytes.count)
    var offset = 0
    while offset + 8 <= bytes.count {
      digest = mixed(digest, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset += 1
    }
    return mixed(digest, rest)
  }

  private static func mixed(_ digest: UInt64, _ word: UInt64) -> UInt64 {
    let product = (digest ^ word).multipliedFullWidth(by: 0xD6E8_FEB8_6659_FD93)
    return product.high ^ product.low &+ 0x9E37_79B9_7F4A_7C15
  }
}
