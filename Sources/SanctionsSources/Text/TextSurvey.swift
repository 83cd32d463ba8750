/// How a file's bytes are to be read as text, found in one pass over it.
struct TextSurvey {
  /// The byte order mark at the file's beginning.
  private(set) var mark: ByteOrderMark?
  /// How many bytes do not begin or continue a well-formed UTF-8 sequence.
  private(set) var invalid = 0
  /// The offset in the file of the first of them.
  private(set) var firstInvalid: Int?
  /// How many bytes could begin a UTF-8 sequence of several bytes.
  private(set) var leads = 0

  private static let pieceSize = 1 << 18

  /// The survey of a file; one in UTF-16 is not looked through. Throws where it cannot be read.
  init(_ window: ByteWindow) throws(SourceError) {
    mark = ByteOrderMark(of: try window.bytes(0..<min(4, window.count)))
    guard mark.map({ $0 == .utf8 }) ?? true else { return }
    var offset = mark?.count ?? 0
    while offset < window.count {
      let end = min(window.count, offset + Self.pieceSize)
      offset += look(at: try window.bytes(offset..<end), from: offset, isLast: end == window.count)
    }
  }

  /// Looks at a piece; gives how many of its bytes were judged, all of the last one's.
  private mutating func look(at piece: [UInt8], from offset: Int, isLast: Bool) -> Int {
    piece.withUnsafeBufferPointer { bytes in
      // A sequence has four bytes at most: one that begins before the limit ends in the piece.
      let limit = isLast ? bytes.count : max(1, bytes.count - 3)
      var index = 0
      while index < limit {
        if bytes[index] < 0x80 {
          index += 1
          continue
        }
        if bytes[index] >= 0xC2 { leads += 1 }
        if let length = UTF8Check.sequenceLength(bytes, at: index) {
          index += length
        } else {
          invalid += 1
          firstInvalid = firstInvalid ?? offset + index
          index += 1
        }
      }
      return index
    }
  }
}
