import Foundation

/// A file on disk as a stream; the file is closed with the last reference.
final class FileStream: ByteStream {
  private let path: String
  private let descriptor: Int32

  /// Opens the file at `path`; throws where it cannot be opened.
  init(path: String) throws(SourceError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure(path) }
  }

  /// Whether it is a file on a disk, which can be read again, and no pipe, terminal or device.
  var isRegular: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  deinit { _ = close(descriptor) }

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
