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

  /// The file under its path, in its archive, with other bytes in the place of its own.
  package func holding(_ bytes: [UInt8]) -> SourceFile {
    var file = self
    file.contents = .memory(bytes)
    return file
  }

  /// The file at `path`, `-` for standard input: one of a format that is read from a stream stays on disk, another is
  /// read whole.
  ///
  /// What is no regular file (a pipe, a device) is read once, whole, a gibibyte at most; where it `isPublished`, a
  /// list or announcements, one text or page no further than its own limit. Throws where it cannot be read.
  package init(opening path: String, isPublished: Bool = false) throws(SourceError) {
    let stream = try path == "-" ? FileStream(standardInput: path) : FileStream(path: path)
    let head = try Self.bytes(of: stream, atMost: Self.headSize)
    self.path = path
    contents = .disk(path: path, head: head)
    if head.count < Self.headSize {
      contents = .memory(head)
      return
    }
    let start = SourceHead(self)
    let isStreamed = KnownFormats.isStreamed(start)
    guard !isStreamed || !stream.isRegular else { return }
    // What is packed or streamed has no lines that must be short.
    let isPacked = BinarySignature.name(of: head) != nil
    let isOneText =
      isPublished && !isStreamed && !isPacked && KnownFormats.announcement(start) == nil
    contents = .memory(
      try Self.rest(
        of: stream, behind: head, path, hasLines: !isStreamed && !isPacked, isOneText: isOneText))
  }

  private static func rest(
    of stream: any ByteStream, behind head: [UInt8], _ path: String, hasLines: Bool,
    isOneText: Bool
  ) throws(SourceError) -> [UInt8] {
    var whole = head
    var lines = LineGuard()
    lines.take(head[...])
    let limit = isOneText ? SizeLimits.announcement + 1 : longestWhole
    try pieces(of: stream) { piece in
      whole.append(contentsOf: piece)
      lines.take(piece)
      return whole.count < limit && !(hasLines && lines.longLine != nil)
    }
    if hasLines { try lines.check(path) }
    guard whole.count >= limit else { return whole }
    if isOneText {
      throw SourceError(long: "one text or page", limit: SizeLimits.announcement, path: path)
    }
    throw SourceError(
      path: path, found: "a file of more than \(longestWhole) bytes that is read whole",
      remedy: "give a list in XML, or parts of it")
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

  /// A window on the file's bytes.
  func window() throws(SourceError) -> ByteWindow {
    switch contents {
    case .memory(let bytes): ByteWindow(bytes, path: path)
    case .disk(let disk, _): ByteWindow(try FileStream(path: disk), path: path)
    }
  }

  /// How many bytes the file has; of a file on disk that cannot be read, as many as were read of it.
  var byteCount: Int {
    switch contents {
    case .memory(let bytes): bytes.count
    case .disk(let path, let head): (try? FileStream(path: path))?.size ?? head.count
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
