/// The words of a segment that one word of a whole name may mean.
struct CandidateWords {
  /// A word of the segment, and how well it answers, 0 to 1.
  struct Answer {
    var word: Int
    var quality: Float
  }

  /// How well words answer that are spelt differently.
  private enum Quality {
    static let oneMistake: Float = 0.75
    static let twoMistakes: Float = 0.55
    static let sound: Float = 0.6
    static let cutOff: Float = 0.4
    static let half: Float = 0.7
  }

  /// The answers to a word, best first: as it is, one or two mistakes away, of the same sound, cut off or longer,
  /// or two that it is written together of.
  static func answers(to word: ArraySlice<UInt8>, in segment: NameSegment) -> [Answer] {
    guard !word.isEmpty else { return [] }
    if word.allSatisfy({ (48...57).contains($0) }) || word.count < 3 {
      return segment.number(of: word).map { [Answer(word: $0, quality: 1)] } ?? []
    }
    var answers = alike(word, segment)
    if answers.first?.quality != 1 { answers += halves(of: word, in: segment) }
    if word.count >= 4 {
      answers += WordLookup.soundAlikes(of: word, in: segment).map {
        Answer(word: $0.words.lowerBound, quality: Quality.sound)
      }
    }
    return best(answers)
  }

  private static func alike(_ word: ArraySlice<UInt8>, _ segment: NameSegment) -> [Answer] {
    let limit = word.count >= 8 ? 2 : word.count >= 4 ? 1 : 0
    let found = WordLookup.matches(of: word, limit: limit, in: segment)
    var answers: [Answer] = []
    for match in WordRanges.flattened(found) {
      for candidate in match.words {
        let longer = segment.wordLength(candidate) - word.count
        guard let quality = quality(match.difference, longer: longer, of: word.count) else {
          continue
        }
        answers.append(Answer(word: candidate, quality: quality))
      }
    }
    return answers + beginnings(of: word, in: segment)
  }

  /// How well a word answers whose beginning is so far away and that is so many letters longer; `nil`: not at all.
  private static func quality(
    _ difference: WordMatch.Difference, longer: Int, of length: Int
  ) -> Float? {
    switch (difference, longer) {
    case (.none, 0): 1
    case (.none, 1), (.oneMistake, -1...1): Quality.oneMistake
    case (.none, 2), (.oneMistake, 2), (.twoMistakes, -2...2):
      length >= 5 ? Quality.twoMistakes : nil
    case (.none, _): length >= 4 ? Quality.cutOff : nil
    default: nil
    }
  }

  /// Words that the word begins with: the list's own are cut off, or have no ending.
  private static func beginnings(
    of word: ArraySlice<UInt8>, in segment: NameSegment
  ) -> [Answer] {
    guard word.count > 5 else { return [] }
    return (5..<word.count).compactMap { length in
      segment.number(of: word.prefix(length)).map { Answer(word: $0, quality: Quality.cutOff) }
    }
  }

  /// The words that the word consists of, where two of them make it.
  private static func halves(of word: ArraySlice<UInt8>, in segment: NameSegment) -> [Answer] {
    guard word.count >= 5 else { return [] }
    return (2...(word.count - 2)).flatMap { length -> [Answer] in
      guard let left = segment.number(of: word.prefix(length)),
        let right = segment.number(of: word.dropFirst(length))
      else { return [] }
      return [left, right].map { Answer(word: $0, quality: Quality.half) }
    }
  }

  private static func best(_ answers: [Answer]) -> [Answer] {
    var seen = Set<Int>()
    return answers.sorted { ($1.quality, $0.word) < ($0.quality, $1.word) }
      .filter { seen.insert($0.word).inserted }
  }
}

extension NameSegment {
  /// The number of a word; `nil` where no name has it. Logarithmic.
  func number(of wanted: ArraySlice<UInt8>) -> Int? {
    let place = (0..<wordCount).firstPlace { !word($0).lexicographicallyPrecedes(wanted) }
    return place < wordCount && word(place).elementsEqual(wanted) ? place : nil
  }
}
