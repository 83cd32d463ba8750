/// A 64-bit hash of a word's bytes, after FNV-1a: two words with the same hash are taken to be the same.
struct WordHash: Hashable, Sendable {
  let value: UInt64

  /// The hash of bytes. Linear.
  init(_ bytes: some Sequence<UInt8>) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    value = hash
  }
}
