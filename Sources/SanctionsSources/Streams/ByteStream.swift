/// Bytes that are read from their beginning, a piece at a time.
package protocol ByteStream: AnyObject {
  /// Fills the front of `buffer`; gives how many bytes, 0 at the end. Throws where reading fails.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceError) -> Int
}

/// The bytes of an array as a stream.
final class MemoryStream: ByteStream {
  private let bytes: [UInt8]
  private var position = 0

  /// A stream at the start of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, bytes.count - position)
    guard count > 0 else { return 0 }
    bytes.withUnsafeBytes {
      buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[position..<(position + count)]))
    }
    position += count
    return count
  }
}
