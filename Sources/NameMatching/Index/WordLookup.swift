/// Words of a segment that a typed word may mean.
struct WordMatch {
  /// What parts a typed word from a word of the index, the least first.
  enum Difference: Int, Comparable {
    case none, slip, oneMistake, twoMistakes, sound, inside

    static func < (left: Difference, right: Difference) -> Bool { left.rawValue < right.rawValue }
  }

  /// The words, which stand together.
  var words: Range<Int>
  var difference: Difference
}

/// Finds the words of a segment that a typed word begins, up to some typing mistakes.
struct WordLookup {
  private let segment: NameSegment
  private let automaton: WordAutomaton
  private(set) var matches: [WordMatch] = []
  private let isCancelled: () -> Bool
  /// How many nodes may still be visited before it is asked again whether anybody waits; none any more once
  /// nobody does.
  private var patience = Self.mostPatience
  private static let mostPatience = 2_000

  /// The words of `segment` that begin with `word`, at most `limit` (0 to 2) mistakes away.
  ///
  /// Where one range lies in another it has fewer mistakes and stands behind it. Once `isCancelled` says yes, what
  /// was found so far is returned.
  static func matches(
    of word: ArraySlice<UInt8>, limit: Int, in segment: NameSegment,
    isCancelled: @escaping () -> Bool = { false }
  ) -> [WordMatch] {
    var lookup = WordLookup(
      segment: segment, automaton: WordAutomaton(word, limit: limit), isCancelled: isCancelled)
    lookup.visit(
      node: 0, words: 0..<segment.wordCount, depth: 0, lookup.automaton.start, found: limit + 1)
    return lookup.matches
  }

  /// The words of `segment` that begin with `word` where a letter of it was left out or typed twice, or two neighbours
  /// stand in the other order: what hands do to words without meaning it.
  static func slips(
    of word: ArraySlice<UInt8>, in segment: NameSegment,
    isCancelled: @escaping () -> Bool = { false }
  ) -> [WordMatch] {
    var lookup = WordLookup(
      segment: segment, automaton: WordAutomaton(slipsOf: word), isCancelled: isCancelled)
    lookup.visit(node: 0, words: 0..<segment.wordCount, depth: 0, lookup.automaton.start, found: 2)
    return lookup.matches.filter { $0.difference == .slip }
  }

  private init(
    segment: NameSegment, automaton: WordAutomaton, isCancelled: @escaping () -> Bool
  ) {
    self.segment = segment
    self.automaton = automaton
    self.isCancelled = isCancelled
  }

  private mutating func visit(
    node: Int, words: Range<Int>, depth: Int, _ state: WordAutomaton.State, found: Int
  ) {
    var found = found
    if let mistakes = automaton.mistakes(state), mistakes < found {
      add(words, mistakes)
      found = mistakes
    }
    guard automaton.canMeet(state, below: found), !words.isEmpty,
      depth < WordAutomaton.longest + 3
    else { return }
    let first = Int(segment.nodeChildren.number(node))
    let last = Int(segment.nodeChildren.number(node + 1))
    guard first < last, last <= segment.nodeLabels.count, first > node else {
      if words.count == 1 { finish(words.lowerBound, depth, state, found) }
      return
    }
    var child = first
    while child < last, isAwaited() {
      let next = automaton.step(state, segment.nodeLabels.byte(child))
      if automaton.canMeet(next, below: found) {
        let low = Int(segment.nodeWords.number(child))
        let high = child + 1 < last ? Int(segment.nodeWords.number(child + 1)) : words.upperBound
        if low < high, words.lowerBound <= low, high <= words.upperBound {
          visit(node: child, words: low..<high, depth: depth + 1, next, found: found)
        }
      }
      child += 1
    }
  }

  /// Whether anybody waits for what is found; asked once in many nodes.
  @inline(__always) private mutating func isAwaited() -> Bool {
    if patience > 0 {
      patience -= 1
    } else if isCancelled() {
      return false
    } else {
      patience = Self.mostPatience
    }
    return true
  }

  private mutating func add(_ words: Range<Int>, _ mistakes: Int) {
    matches.append(WordMatch(words: words, difference: difference(mistakes)))
  }

  private func difference(_ mistakes: Int) -> WordMatch.Difference {
    switch mistakes {
    case 0: .none
    case 1: automaton.slipsAlone ? .slip : .oneMistake
    default: .twoMistakes
    }
  }

  /// Follows the only word of a node to its end.
  private mutating func finish(
    _ word: Int, _ depth: Int, _ state: WordAutomaton.State, _ found: Int
  ) {
    let bytes = segment.word(word)
    var (state, found, place) = (state, found, depth)
    while place < bytes.count, automaton.canMeet(state, below: found) {
      state = automaton.step(state, bytes[place])
      place += 1
      if let mistakes = automaton.mistakes(state), mistakes < found {
        add(word..<(word + 1), mistakes)
        found = mistakes
      }
    }
  }
}

extension WordLookup {
  /// The words whose consonants are those of `word`, however they are spelt, if half of the letters agree and neither
  /// is much more than twice as long as the other.
  static func soundAlikes(of word: ArraySlice<UInt8>, in segment: NameSegment) -> [WordMatch] {
    let letters = Self.letters(word)
    return segment.words(withSkeleton: WordSkeleton.hash(of: word)).filter { found in
      let lengths = [segment.wordLength(found), word.count].sorted()
      guard lengths[0] * 2 >= lengths[1] - 1 else { return false }
      let others = Self.letters(segment.word(found))
      let most = max(letters.nonzeroBitCount, others.nonzeroBitCount)
      return (letters & others).nonzeroBitCount * 2 >= most
    }
    .map { WordMatch(words: $0..<($0 + 1), difference: .sound) }
  }

  /// The set of a word's letters, a bit for each of 64 classes of bytes.
  private static func letters(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// The words that hold `word` behind their beginning. Linear in the bytes of all words.
  static func insides(of word: ArraySlice<UInt8>, in segment: NameSegment) -> [WordMatch] {
    var matches: [WordMatch] = []
    var number = 0
    for offset in segment.offsets(of: word) {
      number = segment.word(at: offset, from: number)
      let start = Int(segment.wordStarts.number(number))
      let end = Int(segment.wordStarts.number(number + 1))
      guard start < offset, offset + word.count <= end else { continue }
      matches.append(WordMatch(words: number..<(number + 1), difference: .inside))
    }
    return matches
  }
}
