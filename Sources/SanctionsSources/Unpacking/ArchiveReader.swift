internal import CArchive

/// libarchive's reader on the bytes of a gzip file or a zip archive.
final class ArchiveReader {
  private let archive: OpaquePointer
  private let path: String
  private let limits: UnpackLimits
  private let packedSize: Int
  private let packed: UnsafeMutableRawBufferPointer
  private var total = 0
  private var windowStart = (unpacked: 0, packed: 0)

  /// A reader at the beginning of `bytes`; `path` is for messages.
  init(_ bytes: [UInt8], path: String, limits: UnpackLimits, isZip: Bool) throws(SourceError) {
    guard let archive = archive_read_new() else {
      throw SourceError(path: path, found: "no reader could be made", remedy: "free some memory")
    }
    self.archive = archive
    self.path = path
    self.limits = limits
    packedSize = bytes.count
    packed = .allocate(byteCount: max(1, bytes.count), alignment: 16)
    packed.copyBytes(from: bytes)
    if isZip {
      archive_read_support_format_zip(archive)
    } else {
      archive_read_support_filter_gzip(archive)
      archive_read_support_format_raw(archive)
    }
    guard archive_read_open_memory(archive, packed.baseAddress, bytes.count) == ARCHIVE_OK else {
      throw damage()
    }
  }

  deinit {
    archive_read_free(archive)
    packed.deallocate()
  }

  /// The next member's name and whether it is a regular file; `nil` at the end.
  func next() throws(SourceError) -> (name: String, isFile: Bool, isEncrypted: Bool)? {
    var entry: OpaquePointer?
    let result = archive_read_next_header(archive, &entry)
    if result == ARCHIVE_EOF { return nil }
    guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry else { throw damage() }
    let name =
      archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry)
    return (
      name.map { String(cString: $0) } ?? "",
      archive_entry_filetype(entry) == 0o100000 || archive_entry_filetype(entry) == 0,
      archive_entry_is_encrypted(entry) == 1
    )
  }

  /// The bytes of the current member; throws where it is damaged or a limit is passed.
  func bytes(of member: String) throws(SourceError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes {
        archive_read_data(archive, $0.baseAddress, $0.count)
      }
      guard count >= 0 else { throw damage(in: member) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: piece[..<count])
      try take(count, member)
    }
  }

  private func take(_ count: Int, _ member: String) throws(SourceError) {
    total += count
    guard total <= limits.total else {
      throw tooMuch(member, "it unpacks to more than \(limits.total) bytes")
    }
    guard total - windowStart.unpacked >= limits.grace else { return }
    // Both looks are needed: one for a bomb behind plain bytes, one for members that share their bytes.
    let position = Int(archive_filter_bytes(archive, -1))
    let taken = total - windowStart.unpacked
    let isBomb = taken / limits.ratio > max(0, position - windowStart.packed)
    guard !isBomb, total / limits.ratio <= packedSize else {
      throw tooMuch(member, "it unpacks to more than \(limits.ratio) times its size")
    }
    windowStart = (total, position)
  }

  private func tooMuch(_ member: String, _ found: String) -> SourceError {
    SourceError(
      path: member, found: found, remedy: "unpack it by hand if you trust it, and give the files")
  }

  /// The error that libarchive reports.
  private func damage(in member: String? = nil) -> SourceError {
    let words = archive_error_string(archive).map { String(cString: $0) } ?? "it is damaged"
    return SourceError(
      path: member ?? path, found: "cannot be unpacked: \(words)",
      remedy: "fetch it again, or unpack it by hand")
  }
}
