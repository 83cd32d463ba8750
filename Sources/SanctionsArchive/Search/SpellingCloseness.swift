/// How close words are spelt to what was typed, from 0 to 1.
enum SpellingCloseness {
  /// The closeness of a typed word to a word that it may have been meant for: typing mistakes by its length.
  ///
  /// A word that goes on is as close as its beginning, less a little; so is one that ends where the typed one goes on.
  static func of(_ typed: [UInt8], to word: [UInt8]) -> Double {
    guard !typed.isEmpty, !word.isEmpty else { return 0 }
    let mistakes = PrefixDistance.distance(of: typed, toPrefixOf: word, limit: typed.count)
    let longer = Double(abs(word.count - typed.count)) / Double(max(word.count, typed.count))
    let begun = 1 - Double(mistakes) / Double(typed.count) - 0.1 * longer
    guard word.count >= 4, word.count < typed.count else { return max(0, begun) }
    let over = PrefixDistance.distance(of: word, toPrefixOf: typed, limit: word.count)
    return max(0, begun, 0.8 * (1 - Double(over) / Double(word.count)) - 0.1 * longer)
  }

  /// How close the words of a name are to typed ones: the mean of each typed word's closest.
  static func of(_ typed: [[UInt8]], toName words: [[UInt8]]) -> Double {
    guard !typed.isEmpty else { return 0 }
    let sum = typed.reduce(0) { sum, word in sum + (words.map { of(word, to: $0) }.max() ?? 0) }
    return sum / Double(typed.count)
  }
}
