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
      content.segments.append(segment)
      content.lastChange = frame.lastChange
      content.byteCount = min(frame.end(from: content.byteCount), file.bytes.count)
    }
    return content.segments.isEmpty ? nil : content
  }

  /// Puts frames in the place of the file, at once: readers have the old file or the new one.
  func replace(by bytes: [UInt8]) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
  }

  /// Appends frames behind the first `byteCount` bytes.
  func append(_ bytes: [UInt8], behind byteCount: Int) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    defer { try? file.close() }
    try file.truncate(atOffset: UInt64(byteCount))
    try file.seek(toOffset: UInt64(byteCount))
    try file.write(contentsOf: Data(bytes))
  }
}
