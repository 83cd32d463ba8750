import Foundation

/// A file on disk as a stream; the file is closed with the last reference.
final class FileStream: ByteStream {
  private let path: String
  private let descriptor: Int32
  private let isShared: Bool

  /// Opens the file at `path`; throws where it cannot be opened.
  init(path: String) throws(SourceError) {
    self.path = path
    isShared = false
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  /// Standard input, called `path` in messages: read from where it stands, and left open.
  init(standardInput path: String) {
    self.path = path
    isShared = true
    descriptor = STDIN_FILENO
  }

  /// Whether it is a file on a disk, which can be read again, and no pipe, terminal or device.
  var isRegular: Bool {
    var status = stat()
    return !isShared && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// How many bytes the file has now; 0 where nobody knows.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  deinit { if !isShared { _ = close(descriptor) } }

  /// Fills `buffer` with the bytes from an offset on; gives how many, fewer than it holds only at the file's end.
  ///
  /// The stream stays where it is. Throws where reading fails.
  func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) throws(SourceError) -> Int {
    var filled = 0
    while filled < buffer.count {
      let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
      let count = pread(descriptor, rest.baseAddress, rest.count, off_t(offset + filled))
      if count == 0 { break }
      if count > 0 { filled += count } else if errno != EINTR { throw Self.failure(path) }
    }
    return filled
  }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws(SourceError) -> Int {
    while true {
      let count = Foundation.read(descriptor, buffer.baseAddress, buffer.count)
      if count >= 0 { return count }
      if errno != EINTR { throw Self.failure(path) }
    }
  }

  private static func failure(_ path: String) -> SourceError {
    SourceError(
      path: path, found: "cannot be read: \(String(cString: strerror(errno)))",
      remedy: "check the file and its permissions")
  }
}
