import Foundation

/// A file without a name that takes bytes in turns and is gone with its owner.
final class ScratchFile {
  /// How many bytes were written.
  private(set) var count = 0
  private let descriptor: Int32

  /// A file in the folder of `path`; throws where none can be made.
  init(beside path: String) throws {
    let name = "\(path).\(getpid()).part"
    descriptor = open(name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Self.failure }
    unlink(name)
  }

  deinit { close(descriptor) }

  /// Appends bytes; throws where the disk does not take them.
  func append(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { try Self.write($0, to: descriptor) }
    count += bytes.count
  }

  /// The bytes, mapped; `nil` for none.
  func mapped() -> MappedFile? { MappedFile(descriptor: descriptor) }

  /// Gives all bytes in order, so many at once, the last time fewer.
  func eachPiece(of size: Int, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 8)
    defer { piece.deallocate() }
    var offset = 0
    while offset < count {
      let wanted = min(size, count - offset)
      let read = pread(descriptor, piece.baseAddress, wanted, off_t(offset))
      guard read == wanted else { throw Self.failure }
      try take(UnsafeRawBufferPointer(rebasing: piece[..<wanted]))
      offset += wanted
    }
  }

  /// Writes all bytes to a file; throws where the disk does not take them.
  static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) throws {
    var rest = bytes
    while !rest.isEmpty {
      let count = Foundation.write(descriptor, rest.baseAddress, rest.count)
      if count > 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      } else if errno != EINTR {
        throw failure
      }
    }
  }

  private static var failure: POSIXError { POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
}
