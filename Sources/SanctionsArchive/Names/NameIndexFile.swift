import Foundation
import NameMatching

/// The file of the name index beside the archive: frames, each with a segment behind it.
struct NameIndexFile {
  /// What a file holds for one archive.
  struct Content {
    var segments: [NameSegment] = []
    /// The number of the last change that the segments hold.
    var lastChange: Int64 = 0
    /// How many bytes the whole frames take; what stands behind them was cut off while it was written.
    var byteCount = 0
  }

  let path: String
  /// Up to this size a file is checked byte by byte when it is opened.
  private static let checkedSize = 8 << 20

  /// The name index of an archive's file.
  init(archive: String) { path = archive + "-names" }

  /// Whether there is a file.
  var exists: Bool { access(path, F_OK) == 0 }

  /// What the file holds; `nil` where it is missing, damaged, or another archive's.
  func content(archive: UInt64) -> Content? {
    guard let file = MappedFile(path: path) else { return nil }
    return content(of: file, archive: archive, isChecked: file.bytes.count <= Self.checkedSize)
  }

  /// Whether every byte of the file is as it was written.
  func isSound(archive: UInt64) -> Bool {
    guard let file = MappedFile(path: path) else { return false }
    return content(of: file, archive: archive, isChecked: true) != nil
  }

  private func content(of file: MappedFile, archive: UInt64, isChecked: Bool) -> Content? {
    var content = Content()
    while let frame = NameIndexFrame(file.bytes, at: content.byteCount) {
      let start = content.byteCount + NameIndexFrame.size
      let bytes = UnsafeRawBufferPointer(rebasing: file.bytes[start..<(start + frame.length)])
      guard frame.archive == archive, frame.folding == NameFolding.revision,
        let segment = NameSegment(bytes: bytes, owner: file), !isChecked || segment.isSound
      else { return nil }
      if isChecked { file.release() }
      content.segments.append(segment)
      content.lastChange = frame.lastChange
      content.byteCount = min(frame.end(from: content.byteCount), file.bytes.count)
    }
    return content.segments.isEmpty ? nil : content
  }

  /// Puts one segment in the place of the file, at once: readers have the old file or the new one.
  func replace(by segment: inout SegmentWriter, _ frame: (Int) -> NameIndexFrame) throws {
    let draft = path + ".new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    defer {
      close(descriptor)
      unlink(draft)
    }
    try Self.write(&segment, frame, to: descriptor)
    guard fsync(descriptor) == 0, rename(draft, path) == 0 else {
      throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO)
    }
  }

  /// Appends a segment behind the first `byteCount` bytes.
  func append(
    _ segment: inout SegmentWriter, _ frame: (Int) -> NameIndexFrame, behind byteCount: Int
  ) throws {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0, ftruncate(descriptor, off_t(byteCount)) == 0,
      lseek(descriptor, 0, SEEK_END) >= 0
    else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    defer { close(descriptor) }
    try Self.write(&segment, frame, to: descriptor)
  }

  /// Writes the frame and the segment, filled up to a multiple of eight.
  private static func write(
    _ segment: inout SegmentWriter, _ frame: (Int) -> NameIndexFrame, to descriptor: Int32
  ) throws {
    var length = 0
    try segment.finish { count in
      length = count
      try frame(count).bytes.withUnsafeBytes { try ScratchFile.write($0, to: descriptor) }
    } _: {
      try ScratchFile.write($0, to: descriptor)
    }
    try [UInt8](repeating: 0, count: -length & 7).withUnsafeBytes {
      try ScratchFile.write($0, to: descriptor)
    }
  }
}
