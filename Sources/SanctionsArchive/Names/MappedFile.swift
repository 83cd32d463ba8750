import Foundation

/// A file's bytes, mapped into memory for reading: they are read from disk when they are looked at.
///
/// The file must not shrink while it is mapped; a new version takes its place by renaming.
package final class MappedFile: @unchecked Sendable {
  /// The file's bytes; they stay while this object lives.
  package let bytes: UnsafeRawBufferPointer

  /// Maps the file at `path`; `nil` where it is missing, empty or unreadable.
  package convenience init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    self.init(descriptor: descriptor)
  }

  /// Maps an opened file; `nil` where it is empty or unreadable.
  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0),
      address != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
  }

  /// Lets the system take the bytes out of memory; they are read again when they are looked at.
  func release() {
    madvise(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count, MADV_DONTNEED)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
