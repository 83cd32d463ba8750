import NameMatching

/// A segment that was built and that no file holds yet, with its bytes.
final class HeldSegment: @unchecked Sendable {
  // Never changed once it is filled.
  private let memory: UnsafeMutableRawBufferPointer
  /// The segment's bytes.
  var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(memory) }
  /// The number of the last change that the segment holds.
  let lastChange: Int64

  /// Holds a copy of bytes.
  init(_ bytes: [UInt8], lastChange: Int64) {
    memory = .allocate(byteCount: bytes.count, alignment: 8)
    memory.copyBytes(from: bytes)
    self.lastChange = lastChange
  }

  deinit { memory.deallocate() }

  /// The segment; `nil` only if the bytes are none.
  var segment: NameSegment? { NameSegment(bytes: bytes, owner: self) }
}
