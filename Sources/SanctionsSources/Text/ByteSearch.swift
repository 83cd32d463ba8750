/// Finds short texts in bytes.
enum ByteSearch {
  /// Whether `text` stands in `bytes`, letter case included.
  static func contains(_ text: StaticString, in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      let count = text.utf8CodeUnitCount
      guard buffer.count >= count, count > 0 else { return false }
      let wanted = UnsafeBufferPointer(start: text.utf8Start, count: count)
      for start in 0...(buffer.count - count) where buffer[start] == wanted[0] {
        if (1..<count).allSatisfy({ buffer[start + $0] == wanted[$0] }) { return true }
      }
      return false
    }
  }

  /// The offset in `bytes` at which `wanted` first stands at or behind `start`; `wanted` is in lower
  /// case, and ASCII capitals of `bytes` count as their small letters.
  static func firstIndex(
    ofLowercased wanted: [UInt8], in bytes: [UInt8], from start: Int = 0
  ) -> Int? {
    guard let first = wanted.first, bytes.count - start >= wanted.count else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var index = start
      let last = buffer.count - wanted.count
      while index <= last {
        if lowercased(buffer[index]) == first
          && (1..<wanted.count).allSatisfy({ lowercased(buffer[index + $0]) == wanted[$0] })
        {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  /// An ASCII capital as its small letter; every other byte as it is.
  static func lowercased(_ byte: UInt8) -> UInt8 {
    (65...90).contains(byte) ? byte | 0x20 : byte
  }
}
