import SanctionsModel

/// A list in text form in pieces of whole paragraphs, as UTF-8 with LF, so that it need not be in memory.
struct TextListPieces {
  /// A piece: its text, and where its bytes stand in the file.
  struct Piece {
    var text: [UInt8]
    var range: Range<Int>
    var isLast: Bool
    private let raw: [UInt8]

    /// A piece of bytes at a place of the file.
    init(_ raw: [UInt8], at offset: Int, isLast: Bool) {
      self.raw = raw
      self.isLast = isLast
      range = offset..<(offset + raw.count)
      text = raw.contains(13) ? DecodedText.withLineFeeds(raw[...]) : raw
    }

    /// Where in the file the byte of the text at `offset` stands.
    func place(of offset: Int) -> Int {
      guard raw.count != text.count else { return range.lowerBound + offset }
      var place = 0
      for _ in 0..<offset {
        let isPair = raw[place] == 13 && place + 1 < raw.count && raw[place + 1] == 10
        place += isPair ? 2 : 1
      }
      return range.lowerBound + place
    }
  }

  private let window: ByteWindow
  private let size: Int
  private var offset: Int

  /// The pieces of a file behind its first `offset` bytes, some `size` bytes each.
  init(_ window: ByteWindow, from offset: Int, size: Int) {
    self.window = window
    self.offset = offset
    self.size = size
  }

  /// The next piece; `nil` at the end. Throws where the file cannot be read.
  mutating func next() throws(SourceError) -> Piece? {
    guard offset < window.count else { return nil }
    var wanted = size
    while true {
      let end = min(window.count, offset + wanted)
      let bytes = try window.bytes(offset..<end)
      let isLast = end == window.count
      if let count = isLast ? bytes.count : Self.endOfParagraphs(bytes) {
        defer { offset += count }
        return Piece(
          count == bytes.count ? bytes : Array(bytes[..<count]), at: offset, isLast: isLast)
      }
      wanted *= 2
    }
  }

  /// The offset behind the last blank line; `nil` where there is none.
  private static func endOfParagraphs(_ bytes: [UInt8]) -> Int? {
    var index = bytes.count - 1
    var lineEnd: Int?
    while index >= 0 {
      if bytes[index] == 10 {
        if let lineEnd { return lineEnd + 1 }
        lineEnd = index
      } else if bytes[index] != 13 {
        lineEnd = nil
      }
      index -= 1
    }
    return nil
  }
}
