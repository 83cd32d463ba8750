/// A text broken into lines of at most so many columns, as far as it was asked for.
///
/// Lines break behind a space where there is one, and inside a word that is wider than a line. Every
/// line keeps the bytes that it stands for, so that a range of the text can be found on it. O(n) in
/// the bytes up to the last line asked for.
package struct WrappedText: Sendable {
  /// The text's UTF-8.
  package let bytes: [UInt8]
  /// The columns of a line.
  package let columns: Int
  /// The bytes of each line, line end and trailing space left out; in order, those so far known.
  package private(set) var lines: [Range<Int>] = []
  private var next = 0

  /// A text that no line was asked of yet.
  package init(_ bytes: [UInt8], columns: Int) {
    self.bytes = bytes
    self.columns = max(1, columns)
  }

  /// Whether all lines are known.
  package var isComplete: Bool { next >= bytes.count }

  /// Knows at least `count` lines, if the text has so many.
  package mutating func ensure(lines count: Int) {
    while lines.count < count, !isComplete { wrapOne() }
  }

  /// Knows the line on which a byte stands.
  package mutating func ensure(byte offset: Int) {
    while next <= offset, !isComplete { wrapOne() }
  }

  /// The index of the known line on which a byte stands, or of the last before it. O(log n).
  package func line(ofByte offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  /// The text of some of its bytes.
  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private mutating func wrapOne() {
    let start = next
    let (end, following) = bytes.withUnsafeBufferPointer { Self.line(in: $0, from: start, columns) }
    lines.append(start..<end)
    next = following
  }

  /// Where the line that begins at `start` ends, and where the one after it begins.
  private static func line(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ columns: Int
  ) -> (end: Int, next: Int) {
    var reader = GlyphReader(bytes, from: start)
    var used = 0
    var lastSpace: Int?
    while !reader.isAtEnd {
      let position = reader.position
      if bytes[position] == 0x0A { return (position, position + 1) }
      var width = 0
      reader.next { width += $0.width }
      if bytes[position] == 0x20 {
        lastSpace = position
        // A space at the edge may hang over it: nobody sees it.
        if used >= columns { return (position, reader.position) }
      } else if used + width > columns {
        if let lastSpace { return (lastSpace, lastSpace + 1) }
        return used == 0 ? (reader.position, reader.position) : (position, position)
      }
      used += width
    }
    return (bytes.count, bytes.count)
  }
}
