/// Searches in bytes that look at eight of them at a time.
enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first offset in `range` of `byte`.
  @inline(__always)
  static func first(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    let pattern = UInt64(byte) &* ones
    return first(in: bytes, range, { zeros($0 ^ pattern) }, { $0 == byte })
  }

  /// The first offset in `range` of either byte.
  @inline(__always)
  static func first(
    _ byte: UInt8, or other: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    let (pattern, second) = (UInt64(byte) &* ones, UInt64(other) &* ones)
    return first(
      in: bytes, range, { zeros($0 ^ pattern) | zeros($0 ^ second) }, { $0 == byte || $0 == other })
  }

  /// The first offset in `range` of white space other than a space, or of the end of a no-break space.
  @inline(__always)
  static func firstBreak(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    let noBreak = 0xA0 &* ones
    return first(
      in: bytes, range,
      { (($0 &- 14 &* ones) & ~$0 & highs) | zeros($0 ^ noBreak) }, { $0 < 14 || $0 == 0xA0 })
  }

  /// Whether `count` bytes from two offsets on are the same.
  static func equal(
    _ left: UnsafeBufferPointer<UInt8>, at start: Int, _ right: UnsafeBufferPointer<UInt8>,
    at other: Int, _ count: Int
  ) -> Bool {
    let (memory, second) = (UnsafeRawBufferPointer(left), UnsafeRawBufferPointer(right))
    var index = 0
    while index + 8 <= count {
      let word = memory.loadUnaligned(fromByteOffset: start + index, as: UInt64.self)
      guard word == second.loadUnaligned(fromByteOffset: other + index, as: UInt64.self) else {
        return false
      }
      index += 8
    }
    while index < count {
      guard left[start + index] == right[other + index] else { return false }
      index += 1
    }
    return true
  }

  /// The high bit of each zero byte of `word`; above the lowest of them bits may be set wrongly.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & highs }

  @inline(__always)
  private static func first(
    in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ marks: (UInt64) -> UInt64,
    _ fits: (UInt8) -> Bool
  ) -> Int? {
    let memory = UnsafeRawBufferPointer(bytes)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let found = marks(word)
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < range.upperBound {
      if fits(bytes[index]) { return index }
      index += 1
    }
    return nil
  }
}
