/// What was counted for each name of a segment while one name is looked up.
struct CandidateBoard {
  /// The sum for each name.
  private(set) var values: [Float]
  /// The names that have one.
  private(set) var touched: [Int] = []
  private var words: [UInt32]
  private var word: UInt32 = 0
  /// The most names, about, that words which are spelt differently may bring in.
  private static let mostInexact = 20_000

  /// A board for so many names.
  init(nameCount: Int) {
    values = [Float](repeating: 0, count: nameCount)
    words = [UInt32](repeating: 0, count: nameCount)
  }

  /// Counts the answers to one word, best first: of one word a name gets the best answer's value alone.
  mutating func count(
    _ answers: [CandidateWords.Answer], in segment: NameSegment, _ rarities: [Float]
  ) {
    word &+= 1
    var budget = Self.mostInexact
    for answer in answers {
      if answer.quality < 1 {
        budget -= segment.postingBytes(answer.word..<(answer.word + 1))
        guard budget > 0 else { return }
      }
      let value = rarities[answer.word] * answer.quality
      for name in segment.names(ofWord: answer.word) { add(value, to: name) }
    }
  }

  @inline(__always) private mutating func add(_ value: Float, to name: Int) {
    guard name < values.count, words[name] != word else { return }
    words[name] = word
    if values[name] == 0 { touched.append(name) }
    values[name] += value
  }

  /// Makes the board empty again.
  mutating func clear() {
    for name in touched { values[name] = 0 }
    touched.removeAll(keepingCapacity: true)
  }
}
