/// The least number of typing mistakes that lead from a word to some beginning of another.
///
/// A mistake is a letter too many, too few, wrong, or exchanged with its neighbour (the optimal string
/// alignment distance, after Damerau). Quadratic in the length of the word.
enum PrefixDistance {
  /// The distance, or a number above `limit` where it is more than that.
  static func distance(of word: [UInt8], toPrefixOf other: [UInt8], limit: Int) -> Int {
    let width = min(other.count, word.count + limit)
    var beforeLast = [Int](repeating: 0, count: width + 1)
    var last = Array(0...width)
    var row = last
    for index in 0..<word.count {
      row[0] = index + 1
      var least = row[0]
      for column in 0..<width {
        let cost = word[index] == other[column] ? 0 : 1
        var value = min(last[column] + cost, last[column + 1] + 1, row[column] + 1)
        if index > 0, column > 0, word[index] == other[column - 1], word[index - 1] == other[column]
        {
          value = min(value, beforeLast[column - 1] + 1)
        }
        row[column + 1] = value
        least = min(least, value)
      }
      guard least <= limit else { return limit + 1 }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last.min() ?? word.count
  }
}
