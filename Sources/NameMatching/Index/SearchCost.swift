/// What parts a name from what was typed costs; the least cost comes first.
///
/// The unit is about one letter that was not typed yet. A whole cost above `most` is none at all.
enum SearchCost {
  static let most = 250

  /// Typing mistakes in a word of `length` letters: in a short word they say more.
  @inline(__always) static func mistakes(_ count: Int, in length: Int) -> Int {
    count == 0 ? 0 : count * (22 + 110 / max(length, 1))
  }

  /// A letter left out or typed twice, or two neighbours in the other order, which happens to everybody: of the words
  /// one mistake away, those that are a slip away are the likeliest by far, for few words are.
  @inline(__always) static func slip(in length: Int) -> Int { 14 + 50 / max(length, 1) }

  /// Letters of words that were not typed. Beyond the length of a common word they say little, for long names are
  /// found by a part of them.
  @inline(__always) static func unmet(_ letters: Int) -> Int {
    letters <= 6 ? letters : min(6 + (letters - 6) / 2, 24)
  }

  /// What parts a typed word of `length` letters from the name's.
  @inline(__always) static func difference(
    _ difference: WordMatch.Difference, in length: Int
  ) -> Int {
    switch difference {
    case .none: 0
    case .slip: slip(in: length)
    case .oneMistake: mistakes(1, in: length)
    case .twoMistakes: mistakes(2, in: length)
    case .sound: sound
    case .inside: inside
    }
  }

  /// `rest` letters of a word that were not typed: expected of the last word, less so of others.
  @inline(__always) static func rest(_ rest: Int, isOpen: Bool) -> Int {
    rest <= 0 ? 0 : isOpen ? min(rest, 12) : 8 + 2 * min(rest, 12)
  }

  /// A word that only sounds like the one that was typed.
  static let sound = 55
  /// The typed letters stand inside a word, not at its beginning.
  static let inside = 40
  /// The first typed word is not the name's first.
  static let notFirst = 14
  /// Two words stand in order, but not side by side; or not in order.
  static let apart = 8
  static let reversed = 12
  /// A weak alias.
  static let weak = 12
  /// Words that were typed apart and are one, or the other way round.
  static let regrouped = 14
  /// One typed word that is read as two: almost any word is the beginnings of two words of some name.
  static let split = 36
  /// A space in the place of a letter that was typed.
  static let exchanged = 46
  /// A word that was typed and meets nothing.
  static func missing(_ length: Int) -> Int { 60 + 4 * min(length, 12) }

  /// A cost as a score from 0 to 1.
  static func score(_ cost: Int) -> Double { max(0.02, 1 - Double(cost) / Double(most)) }
}
