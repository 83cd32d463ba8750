/// A file as it is read: its path for messages and dates, and its bytes, in memory or on disk.
package struct SourceFile: Sendable {
  private enum Contents: Sendable {
    case memory([UInt8])
    /// The file at this path, of which only the head was read.
    case disk(path: String, head: [UInt8])
  }

  /// How many bytes of a file tell its format.
  package static let headSize = 262_144

  /// A file that is read whole must be shorter.
  private static let longestWhole = 1 << 30

  /// The path as the caller gave it; `-` for standard input.
  package var path: String
  /// The path of the archive that it was unpacked from: the beginning of `path`, or all of it for gzip.
  package private(set) var archive: String?
  private var contents: Contents

  /// A file of these parts.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    contents = .memory(bytes)
  }

  /// A file of an archive; the two paths are equal for gzip.
  init(path: String, bytes: [UInt8], packedIn archive: String) {
    self.init(path: path, bytes: bytes)
    self.archive = archive
  }

  /// The file at `path`: one of a format that is read from a stream stays on disk, another is read whole.
  ///
  /// What is no regular file (a pipe, a device) is read once, whole, a gibibyte at most. Throws where it
  /// cannot be read.
  package init(opening path: String) throws(SourceError) {
    let stream = try FileStream(path: path)
    let head = try Self.bytes(of: stream, atMost: Self.headSize)
    self.path = path
    contents = .disk(path: path, head: head)
    let isWhole = head.count < Self.headSize
    let isStreamed = !isWhole && KnownFormats.isStreamed(SourceHead(self))
    // What is packed or streamed has no lines that must be short.
    let hasLines = !isStreamed && BinarySignature.name(of: head) == nil
    if isWhole || !isStreamed || !stream.isRegular {
      contents = .memory(
        isWhole ? head : try Self.rest(of: stream, behind: head, path, hasLines: hasLines))
    }
  }

  private static func rest(
    of stream: any ByteStream, behind head: [UInt8], _ path: String, hasLines: Bool
  ) throws(SourceError) -> [UInt8] {
    var whole = head
    var lines = LineGuard()
    lines.take(head[...])
    try pieces(of: stream) { piece in
      whole.append(contentsOf: piece)
      lines.take(piece)
      return whole.count < longestWhole && !(hasLines && lines.longLine != nil)
    }
    if hasLines { try lines.check(path) }
    guard whole.count < longestWhole else {
      throw SourceError(
        path: path, found: "a file of more than \(longestWhole) bytes that is read whole",
        remedy: "give a list in XML, or parts of it")
    }
    return whole
  }

  /// All bytes; of a file on disk, as far as they can be read.
  package var bytes: [UInt8] {
    switch contents {
    case .memory(let bytes): bytes
    case .disk(let path, let head):
      (try? Self.bytes(of: FileStream(path: path), atMost: .max)) ?? head
    }
  }

  /// The first bytes, `headSize` at most.
  package var head: [UInt8] {
    switch contents {
    case .memory(let bytes): Array(bytes.prefix(Self.headSize))
    case .disk(_, let head): head
    }
  }

  /// A stream at the file's beginning.
  package func stream() throws(SourceError) -> any ByteStream {
    switch contents {
    case .memory(let bytes): MemoryStream(bytes)
    case .disk(let path, _): try FileStream(path: path)
    }
  }

  /// Gives the bytes from the beginning to the end, a mebibyte at a time.
  func eachPiece(_ take: (ArraySlice<UInt8>) -> Void) throws(SourceError) {
    if case .memory(let bytes) = contents { return take(bytes[...]) }
    try Self.pieces(of: stream()) { piece in
      take(piece)
      return true
    }
  }

  private static func bytes(
    of stream: any ByteStream, atMost limit: Int
  ) throws(SourceError) -> [UInt8] {
    var bytes: [UInt8] = []
    try pieces(of: stream, size: min(limit, 1 << 20)) { piece in
      bytes.append(contentsOf: piece.prefix(limit - bytes.count))
      return bytes.count < limit
    }
    return bytes
  }

  /// Gives the bytes of a stream piece by piece until `take` wants no more.
  private static func pieces(
    of stream: any ByteStream, size: Int = 1 << 20, _ take: (ArraySlice<UInt8>) -> Bool
  ) throws(SourceError) {
    var piece = [UInt8](repeating: 0, count: size)
    while true {
      let outcome = piece.withUnsafeMutableBytes { buffer in
        Result { () throws(SourceError) in try stream.read(into: buffer) }
      }
      let count = try outcome.get()
      if count == 0 || !take(piece[..<count]) { return }
    }
  }
}
