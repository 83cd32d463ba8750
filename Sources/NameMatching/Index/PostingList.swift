/// The names that hold one word, in ascending order.
struct PostingList: Sequence, IteratorProtocol {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private var last: UInt32 = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The next name.
  @inline(__always) mutating func next() -> Int? {
    guard offset < bytes.count else { return nil }
    var (difference, shift) = (UInt32(0), UInt32(0))
    while offset < bytes.count, shift < 32 {
      let byte = bytes[offset]
      offset += 1
      difference |= UInt32(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    last = last &+ difference
    return Int(last)
  }
}
