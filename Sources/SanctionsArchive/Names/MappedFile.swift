import Foundation

/// A file's bytes, mapped into memory for reading: they are read from disk when they are looked at.
///
/// The file must not shrink while it is mapped; a new version takes its place by renaming.
package final class MappedFile: @unchecked Sendable {
  /// The file's bytes; they stay while this object lives.
  package let bytes: UnsafeRawBufferPointer

  /// Maps the file at `path`; `nil` where it is missing, empty or unreadable.
  package init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_size > 0,
      let address = mmap(nil, Int(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0),
      address != MAP_FAILED
    else { return nil }
    bytes = UnsafeRawBufferPointer(start: address, count: Int(status.st_size))
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }
}
