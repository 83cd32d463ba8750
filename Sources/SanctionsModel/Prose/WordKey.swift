/// A word in 64 bits: its first seven bytes in lower case, and its length without a period behind it.
///
/// The keys of words of at most seven bytes agree only where the words do; of longer ones the rest is to be
/// compared. A mark's key is its byte, which no word has, as a word's length is in the uppermost byte.
struct WordKey: Equatable, Sendable {
  /// How many bytes of a word its key holds.
  static let length = 7
  /// The key of what is neither a word nor a mark.
  static let none = WordKey(bits: 0)

  private let bits: UInt64

  private init(bits: UInt64) { self.bits = bits }

  /// The key of a mark by its first byte.
  @inline(__always) init(mark: UInt8) { bits = UInt64(mark) }

  /// The key of a lower-case ASCII word; the compiler makes it of a literal.
  @inline(__always) init(_ word: StaticString) {
    self.init(word.utf8Start, count: word.utf8CodeUnitCount)
  }

  /// The key of some bytes of a text, which a period may end.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress, let last = text.last else {
      self = .none
      return
    }
    self.init(start, count: last == 46 ? text.count - 1 : text.count)
  }

  @inline(__always) private init(_ start: UnsafePointer<UInt8>, count: Int) {
    var bits = UInt64(count < 255 ? count : 255) &<< 56
    let length = count < Self.length ? count : Self.length
    var index = 0
    while index < length {
      bits |= UInt64(start[index] | 32) &<< UInt64(index &* 8)
      index &+= 1
    }
    self.bits = bits
  }
}
