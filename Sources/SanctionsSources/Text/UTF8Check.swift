/// Looks for bytes that are no UTF-8 (RFC 3629).
enum UTF8Check {
  /// The index of the first byte of an ill-formed sequence; `nil` where all is well.
  static func firstInvalid(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      while index < buffer.count {
        guard let length = sequenceLength(buffer, at: index) else {
          return bytes.startIndex + index
        }
        index += length
      }
      return nil
    }
  }

  /// How many bytes do not begin or continue a well-formed sequence.
  static func invalidCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      var count = 0
      while index < buffer.count {
        if let length = sequenceLength(buffer, at: index) {
          index += length
        } else {
          count += 1
          index += 1
        }
      }
      return count
    }
  }

  /// The length of the well-formed sequence at `index`; `nil` where there is none.
  static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return 1 }
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    guard index + length <= bytes.count else { return nil }
    for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return nil }
    let second = bytes[index + 1]
    switch first {
    case 0xE0 where second < 0xA0, 0xED where second > 0x9F,
      0xF0 where second < 0x90, 0xF4 where second > 0x8F:
      return nil
    default: return length
    }
  }
}
