extension EntryBytes {
  /// The first offset of `byte` in `range`.
  func first(_ byte: UInt8, in range: Range<Int>) -> Int? {
    ByteScan.first(byte, in: bytes, range)
  }

  /// The last offset at which `word` stands in `range`.
  func last(_ word: StaticString, in range: Range<Int>) -> Int? {
    var index = range.upperBound - word.utf8CodeUnitCount
    while index >= range.lowerBound {
      if has(word, at: index, before: range.upperBound) { return index }
      index -= 1
    }
    return nil
  }

  /// The first offset at which `word` stands in `range`.
  func first(_ word: StaticString, in range: Range<Int>) -> Int? {
    let limit = range.upperBound - word.utf8CodeUnitCount + 1
    var start = range.lowerBound
    while start < limit, let index = first(word.utf8Start[0], in: start..<limit) {
      if has(word, at: index, before: range.upperBound) { return index }
      start = index + 1
    }
    return nil
  }

  /// The first offset in `range` of `byte` that fits.
  func first(_ byte: UInt8, in range: Range<Int>, where fits: (Int) -> Bool) -> Int? {
    var start = range.lowerBound
    while let index = first(byte, in: start..<range.upperBound) {
      if fits(index) { return index }
      start = index + 1
    }
    return nil
  }

  /// The offset of the `)` that closes the `(` at `open`, parentheses between them counted.
  func closing(of open: Int, before end: Int) -> Int? {
    var depth = 0
    var start = open
    while let index = ByteScan.first(
      UInt8(ascii: "("), or: UInt8(ascii: ")"), in: bytes, start..<max(start, end))
    {
      depth += bytes[index] == UInt8(ascii: "(") ? 1 : -1
      if depth == 0 { return index }
      start = index + 1
    }
    return nil
  }

  /// The offset of the `(` that the `)` at `close` closes, parentheses between them counted.
  func opening(of close: Int, after start: Int) -> Int? {
    var depth = 0
    var index = close
    while index >= start {
      if bytes[index] == UInt8(ascii: ")") { depth += 1 }
      if bytes[index] == UInt8(ascii: "(") {
        depth -= 1
        if depth == 0 { return index }
      }
      index -= 1
    }
    return nil
  }

  /// The parts of `range` between the occurrences of `separator`, trimmed, empty ones left out.
  func parts(_ range: Range<Int>, by separator: UInt8) -> Parts {
    Parts(source: self, separator: separator, start: range.lowerBound, end: range.upperBound)
  }

  /// The words of `range`, which spaces part.
  func words(_ range: Range<Int>) -> [Range<Int>] { Array(parts(range, by: 32)) }

  /// The parts of a range, each found when it is asked for.
  struct Parts: Sequence, IteratorProtocol {
    fileprivate let source: EntryBytes
    fileprivate let separator: UInt8
    fileprivate var start: Int
    fileprivate let end: Int

    /// The next part.
    mutating func next() -> Range<Int>? {
      while start <= end {
        let stop = source.first(separator, in: start..<end) ?? end
        let part = source.trimmed(start..<stop)
        start = stop + 1
        if !part.isEmpty { return part }
      }
      return nil
    }
  }
}
