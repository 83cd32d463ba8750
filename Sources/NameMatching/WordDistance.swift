/// How alike two folded words are by the cost of turning one into the other.
///
/// The optimal string alignment distance (Damerau–Levenshtein without repeated edits), with the lower costs of
/// `SpellingExchanges` for letters and groups of letters that romanisations and machines exchange.
struct WordDistance {
  /// The longest text that is compared letter by letter.
  static let maximumLength = 64

  /// 0 to 1 for words of at most `maximumLength` bytes; 1 for equal words, 0 below `least`. Quadratic.
  static func similarity(
    _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>, least: Double = 0
  ) -> Double {
    let longest = max(left.count, right.count)
    guard longest > 0 else { return 1 }
    guard min(left.count, right.count) * 2 >= longest - 1, longest <= maximumLength else {
      return 0
    }
    let limit = mostCost(longest, least: least)
    let cost = left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { right in editCost(left, right, limit) }
    }
    let edits = Double(cost) / Double(SpellingExchanges.whole)
    // One slip of the pen is forgiven by a word's length; more make it another word, however long.
    return max(0, 1 - edits / Double(longest) - max(0, edits - Slips.forgiven) * Slips.weight)
  }

  /// What slips of the pen cost beside their share of a word's letters.
  private enum Slips {
    static let forgiven = 1.2
    static let weight = 0.2
  }

  /// The highest cost at which texts of at most `longest` letters are alike enough.
  static func mostCost(_ longest: Int, least: Double) -> Int32 {
    let byLength = (1 - least) * Double(longest)
    let most =
      byLength <= Slips.forgiven
      ? byLength
      : (1 - least + Slips.forgiven * Slips.weight) / (1 / Double(longest) + Slips.weight)
    // One more than the exact bound, which rounding may have made too low.
    return Int32(most * Double(SpellingExchanges.whole)) + 1
  }

  /// Whether two words of these letters share two in five, or one in five of few; without that they are not worth comparing.
  static func shareLetters(_ first: UInt64, _ second: UInt64) -> Bool {
    let most = max(first.nonzeroBitCount, second.nonzeroBitCount)
    return (first & second).nonzeroBitCount * 5 >= (most < 5 ? 1 : 2) * most
  }

  private static func editCost(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, _ limit: Int32
  ) -> Int32 {
    // Letters that both begin with cost nothing; a few stay for the groups that reach back.
    var start = 0
    while start < min(left.count, right.count), left[start] == right[start] { start += 1 }
    if start == left.count, start == right.count { return 0 }
    start = max(0, start - 3)
    let (height, width) = (left.count - start + 1, right.count - start + 1)
    return withUnsafeTemporaryAllocation(of: Int32.self, capacity: width * height) { cells in
      withUnsafeTemporaryAllocation(of: WordDistanceTable.Column.self, capacity: width - 1) {
        columns in
        SpellingExchanges.shared.withTables { exchanges in
          WordDistanceTable(
            left, right, start: start, cells: cells, columns: columns, exchanges
          ).fill(limit: limit)
        }
      }
    }
  }
}
