import NameMatching

/// What stands before each segment in the file of the name index: which archive's names the segment holds, and
/// up to which change.
///
/// 64 bytes, numbers little-endian: `EMBFRAME`, the archive's identity (UInt64), the revision of the folding of
/// names (UInt64), the number of the last change that the segment holds (Int64), the segment's length (UInt64),
/// two reserved numbers, and a digest of what stands before it.
struct NameIndexFrame: Equatable {
  static let size = 64
  private static let magic = Array("EMBFRAME".utf8)

  var archive: UInt64
  var folding: UInt64
  var lastChange: Int64
  var length: Int

  /// The frame's bytes.
  var bytes: [UInt8] {
    var bytes = Self.magic
    for number in [archive, folding, UInt64(bitPattern: lastChange), UInt64(length), 0, 0] {
      withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }
    let digest = bytes.withUnsafeBytes { IndexDigest.of($0) }
    withUnsafeBytes(of: digest.littleEndian) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// A frame of these parts.
  init(archive: UInt64, folding: UInt64, lastChange: Int64, length: Int) {
    (self.archive, self.folding, self.lastChange, self.length) = (
      archive, folding, lastChange, length
    )
  }

  /// The frame at an offset; `nil` where none stands there whole.
  init?(_ bytes: UnsafeRawBufferPointer, at offset: Int) {
    guard offset + Self.size <= bytes.count else { return nil }
    let frame = UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + Self.size)])
    func number(_ place: Int) -> UInt64 {
      UInt64(littleEndian: frame.loadUnaligned(fromByteOffset: place, as: UInt64.self))
    }
    guard frame.prefix(8).elementsEqual(Self.magic),
      number(56) == IndexDigest.of(UnsafeRawBufferPointer(rebasing: frame[..<56])),
      let length = Int(exactly: number(32)), length <= bytes.count - offset - Self.size
    else { return nil }
    self.init(
      archive: number(8), folding: number(16), lastChange: Int64(bitPattern: number(24)),
      length: length)
  }

  /// Where the frame behind this one begins, which stands at `offset`: everything is aligned to eight bytes.
  func end(from offset: Int) -> Int { offset + Self.size + (length + 7) & ~7 }
}
