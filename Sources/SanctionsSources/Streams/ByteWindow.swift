/// The bytes of a file at any place, a window of which is held: the file need not be in memory.
final class ByteWindow {
  private enum Source {
    case memory([UInt8])
    case disk(FileStream)
  }

  /// How many bytes the file has.
  let count: Int
  private let source: Source
  private let path: String
  private var held: [UInt8] = []
  private var start = 0
  private static let size = 1 << 16

  /// A window on bytes that are in memory.
  init(_ bytes: [UInt8], path: String) {
    source = .memory(bytes)
    count = bytes.count
    self.path = path
  }

  /// A window on a file on disk, as it is long now.
  init(_ stream: FileStream, path: String) {
    source = .disk(stream)
    count = stream.size
    self.path = path
  }

  /// The bytes of a range; throws where they cannot be read, or are there no longer.
  func bytes(_ range: Range<Int>) throws(SourceError) -> [UInt8] {
    switch source {
    case .memory(let bytes):
      return Array(bytes[range])
    case .disk(let stream):
      if range.count > Self.size { return try read(range, from: stream) }
      if range.lowerBound < start || range.upperBound > start + held.count {
        held = try read(
          range.lowerBound..<max(range.upperBound, min(count, range.lowerBound + Self.size)),
          from: stream)
        start = range.lowerBound
      }
      return Array(held[(range.lowerBound - start)..<(range.upperBound - start)])
    }
  }

  private func read(_ range: Range<Int>, from stream: FileStream) throws(SourceError) -> [UInt8] {
    var failure: SourceError?
    let bytes = [UInt8](unsafeUninitializedCapacity: range.count) { buffer, filled in
      do throws(SourceError) {
        filled = try stream.read(UnsafeMutableRawBufferPointer(buffer), at: range.lowerBound)
      } catch { failure = error }
    }
    if let failure { throw failure }
    guard bytes.count == range.count else {
      throw SourceError(
        path: path, byte: range.lowerBound + bytes.count,
        found: "the file was cut while it was read",
        remedy: "wait until it is written, and import it again")
    }
    return bytes
  }
}
