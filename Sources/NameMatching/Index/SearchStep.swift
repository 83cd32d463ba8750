/// The steps of a search: what costs more is tried only where it can still bring something.
enum SearchStep: CaseIterable {
  case exact, oneMistake, joined, split, twoMistakes, inside, missing

  /// Whether the step can better what was found.
  func isWanted(_ best: BestHits, _ query: NameQuery) -> Bool {
    switch self {
    case .exact: true
    case .oneMistake: best.worst > SearchCost.mistakes(1, in: 12)
    case .twoMistakes: !best.isFull && query.ranges.contains { $0.count >= 3 }
    case .joined: best.worst > SearchCost.regrouped && query.ranges.count <= 6
    case .split: best.worst > SearchCost.split && query.ranges.count <= 3
    case .inside: !best.isFull && query.ranges.contains { $0.count >= 3 }
    case .missing: best.hits.isEmpty && (2...4).contains(query.ranges.count)
    }
  }

  /// How many names the step may look at before it stops: some thirty nanoseconds each.
  var budget: Int {
    switch self {
    case .exact, .oneMistake: 12_000
    case .twoMistakes, .inside: 6_000
    case .joined, .split, .missing: 3_000
    }
  }

  /// The words of a segment that the step takes for a typed one; of a short one alone, almost any word is a slip away.
  func matches(
    of word: ArraySlice<UInt8>, isAlone: Bool, in segment: NameSegment,
    isCancelled: @escaping () -> Bool
  ) -> [WordMatch] {
    let found = WordLookup.matches(
      of: word, limit: mistakes(word.count), in: segment, isCancelled: isCancelled)
    switch self {
    case .oneMistake where word.count >= (isAlone ? 4 : 2):
      return found + WordLookup.slips(of: word, in: segment, isCancelled: isCancelled)
    case .twoMistakes where word.count >= 4:
      return found + WordLookup.soundAlikes(of: word, in: segment)
    case .inside where word.count >= 3: return found + WordLookup.insides(of: word, in: segment)
    default: return found
    }
  }

  /// How many mistakes a word of so many letters may have.
  private func mistakes(_ length: Int) -> Int {
    switch self {
    case .exact, .joined, .split, .inside: 0
    case .oneMistake: length >= 4 ? 1 : 0
    case .missing: length >= 5 ? 1 : 0
    case .twoMistakes: length >= 6 ? 2 : length >= 3 ? 1 : 0
    }
  }

  /// The forms of the query that the step looks for, with what each costs from the outset.
  func variants(of query: NameQuery) -> [(NameQuery, Int)] {
    switch self {
    case .exact, .oneMistake, .twoMistakes, .inside: [(query, 0)]
    case .joined: query.joined.map { ($0, SearchCost.regrouped) }
    case .split:
      query.split.map { ($0, SearchCost.split) }
        + query.exchanged.map { ($0, SearchCost.exchanged) }
    case .missing:
      // A number is what somebody is looking for: without it, nothing is found rather than something else.
      query.ranges.indices.filter { !query.hasDigit($0) }.map {
        (query.without($0), SearchCost.missing(query.ranges[$0].count))
      }
    }
  }
}
