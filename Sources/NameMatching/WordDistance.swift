/// How alike two folded words are by the cost of turning one into the other.
///
/// The optimal string alignment distance (Damerau–Levenshtein without repeated edits), with lower costs for
/// letters that transliterations exchange, for doubled letters and for `h`.
struct WordDistance {
  /// 0 to 1 for words of at most `maximumLength` bytes; 1 for equal words. Quadratic.
  static func similarity(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Double {
    let longest = max(left.count, right.count)
    guard longest > 0 else { return 1 }
    guard min(left.count, right.count) * 2 >= longest - 1, longest <= maximumLength else {
      return 0
    }
    guard shareLetters(left, right) else { return 0 }
    return max(0, 1 - cost(left, right) / Double(longest))
  }

  /// The longest text that is compared letter by letter.
  static let maximumLength = 64

  /// Whether two words share two letters in five; without that they are not worth comparing.
  private static func shareLetters(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (first, second) = (letters(left), letters(right))
    let most = max(first.nonzeroBitCount, second.nonzeroBitCount)
    return (first & second).nonzeroBitCount * 5 >= most * 2
  }

  /// The set of a word's letters, a bit for each of 64 classes of bytes.
  private static func letters(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  private static func cost(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Double {
    let width = right.count + 1
    return withUnsafeTemporaryAllocation(of: Double.self, capacity: width * 3) { rows in
      left.withUnsafeBufferPointer { left in
        right.withUnsafeBufferPointer { right in fill(rows, left, right) }
      }
    }
  }

  private static func fill(
    _ rows: UnsafeMutableBufferPointer<Double>, _ left: UnsafeBufferPointer<UInt8>,
    _ right: UnsafeBufferPointer<UInt8>
  ) -> Double {
    let width = right.count + 1
    var (above, current, twoAbove) = (0, width, 2 * width)
    rows[above] = 0
    for j in 1..<width { rows[above + j] = rows[above + j - 1] + gap(right, j - 1) }
    for i in 1...max(1, left.count) where i <= left.count {
      rows[current] = rows[above] + gap(left, i - 1)
      for j in 1..<width {
        var best = min(
          rows[above + j - 1] + exchange(left[i - 1], right[j - 1]),
          rows[above + j] + gap(left, i - 1), rows[current + j - 1] + gap(right, j - 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, rows[twoAbove + j - 2] + 0.8)
        }
        rows[current + j] = best
      }
      (twoAbove, above, current) = (above, current, twoAbove)
    }
    return rows[above + width - 1]
  }

  /// The cost of leaving a letter out.
  private static func gap(_ word: UnsafeBufferPointer<UInt8>, _ index: Int) -> Double {
    let byte = word[index]
    if index > 0, word[index - 1] == byte { return 0.4 }
    if byte == UInt8(ascii: "h") { return 0.5 }
    return ConsonantSkeleton.isVowel(byte) ? 0.7 : 1
  }

  /// The cost of one letter for another.
  private static func exchange(_ left: UInt8, _ right: UInt8) -> Double {
    if left == right { return 0 }
    return classes[Int(left)] & classes[Int(right)] != 0 ? 0.5 : 1
  }

  /// For each byte the groups of letters that it is exchanged in, a bit a group.
  private static let classes: [UInt16] = {
    var table = [UInt16](repeating: 0, count: 256)
    let groups = [
      "iyej", "ouw", "ea", "aeiou", "ckqg", "gjx", "sz", "dt", "bp", "vfw", "0o", "1il", "9g", "5s",
      "mn",
    ]
    for (bit, group) in groups.enumerated() {
      for byte in group.utf8 { table[Int(byte)] |= 1 << UInt16(bit) }
    }
    return table
  }()
}
