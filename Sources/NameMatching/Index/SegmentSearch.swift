/// Searches one segment for a query whose words are all wanted.
struct SegmentSearch {
  /// How words of the segment answer one typed word.
  private struct Answers {
    var matches: [WordMatch] = []
    /// What each word of the segment costs, plus one; 0 where it is no answer. Empty until it is needed.
    var costs: [UInt8] = []
    /// How many bytes of postings the words have.
    var postingBytes = 0
  }

  private let segment: NameSegment
  private let query: NameQuery
  private let extraCost: Int
  private var answers: [Answers] = []
  /// How many names may still be looked at.
  private var budget: Int
  private let isCancelled: () -> Bool
  /// After how many names it is asked whether anybody waits.
  private static let patience = 1_000
  private let isHidden: (UInt32) -> Bool

  /// A search for the words that `step` allows for each typed one.
  init(
    _ segment: NameSegment, _ query: NameQuery, _ step: SearchStep, extraCost: Int,
    isHidden: @escaping (UInt32) -> Bool, isCancelled: @escaping () -> Bool
  ) {
    self.segment = segment
    self.query = query
    self.extraCost = extraCost
    self.isHidden = isHidden
    self.isCancelled = isCancelled
    budget = step.budget
    for index in query.ranges.indices where !isCancelled() {
      var answer = Answers()
      answer.matches = step.matches(
        of: query.word(index), isAlone: query.ranges.count == 1, in: segment,
        isCancelled: isCancelled)
      answer.postingBytes = answer.matches.reduce(0) { $0 + segment.postingBytes($1.words) }
      answers.append(answer)
    }
  }

  /// Offers the names that hold all words.
  mutating func run(into best: inout BestHits) {
    guard answers.count == query.ranges.count,
      let driver = answers.indices.min(by: { answers[$0].postingBytes < answers[$1].postingBytes }),
      answers.allSatisfy({ !$0.matches.isEmpty })
    else { return }
    if answers.count > 1 {
      for index in answers.indices where answers[index].matches.count > 1 { paint(index) }
    }
    for range in flattened(driver) {
      guard !isCancelled() else { return }
      for word in range.words {
        let cost = wordCost(word, range.difference, driver)
        guard cost + extraCost < best.worst else { continue }
        guard budget > 0 else { return }
        visit(word, cost, driver, &best)
      }
    }
  }

  /// The ranges of a word's answers without overlap, the one with the fewest mistakes counting.
  private func flattened(_ index: Int) -> [WordMatch] {
    WordRanges.flattened(answers[index].matches)
  }

  private func wordCost(
    _ word: Int, _ difference: WordMatch.Difference, _ index: Int
  ) -> Int {
    let length = query.ranges[index].count
    return SearchCost.difference(difference, in: length)
      + SearchCost.rest(segment.wordLength(word) - length, isOpen: query.isOpen(index))
  }

  private mutating func paint(_ index: Int) {
    var costs = [UInt8](repeating: 0, count: segment.wordCount)
    for match in flattened(index) {
      for word in match.words {
        costs[word] = UInt8(clamping: wordCost(word, match.difference, index) + 1)
      }
    }
    answers[index].costs = costs
  }

  /// Offers the names that hold a word of the driver, shortest first, until they are too long to be among the best.
  private mutating func visit(_ word: Int, _ cost: Int, _ driver: Int, _ best: inout BestHits) {
    let typed = query.bytes.count
    for name in segment.names(ofWord: word) {
      let rest = max(0, Int(segment.nameLengths.byte(name)) - max(typed, segment.wordLength(word)))
      guard cost + extraCost + SearchCost.unmet(rest) < best.worst, budget > 0 else { return }
      budget -= 1
      if budget.isMultiple(of: Self.patience), isCancelled() { budget = 0 }
      guard let found = meet(name, driverWord: word, cost), found < best.worst else { continue }
      let entity = segment.nameEntities.number(name)
      guard !isHidden(entity) else { continue }
      best.offer(hit(name, entity, found))
    }
  }

  private func hit(_ name: Int, _ entity: UInt32, _ cost: Int) -> NameHit {
    let position = segment.namePositions.byte(name)
    return NameHit(
      entity: entity, position: Int(position & ~NameIndexBuilder.weakBit),
      isWeak: position & NameIndexBuilder.weakBit != 0, score: SearchCost.score(cost),
      meetings: meetings(name), cost: cost)
  }

  /// What a name costs; `nil` where a typed word meets none of its words.
  private func meet(_ name: Int, driverWord: Int, _ driverCost: Int) -> Int? {
    let range = segment.wordRange(ofName: name)
    var (cost, unmet) = (extraCost, Int(segment.nameLengths.byte(name)))
    if segment.namePositions.byte(name) & NameIndexBuilder.weakBit != 0 { cost += SearchCost.weak }
    var (used, last) = (UInt64(0), -1)
    for index in answers.indices {
      guard let met = bestWord(range, index, used, driverWord, driverCost) else { return nil }
      used |= 1 << UInt64(met.place)
      cost += met.cost
      unmet -= met.length
      if index == 0 {
        if met.place > 0 { cost += SearchCost.notFirst }
      } else if met.place != last + 1 {
        cost += met.place > last ? SearchCost.apart : SearchCost.reversed
      }
      last = met.place
    }
    // The spaces between the words that were met count for nothing.
    return cost + SearchCost.unmet(max(0, unmet - (answers.count - 1)))
  }

  private struct Met {
    var place: Int
    var cost: Int
    var length: Int
  }

  /// The cheapest word of a name for a typed word, of those that no other has met.
  private func bestWord(
    _ range: Range<Int>, _ index: Int, _ used: UInt64, _ driverWord: Int, _ driverCost: Int
  ) -> Met? {
    var best: Met?
    for (place, offset) in range.enumerated() where used & (1 << UInt64(place)) == 0 {
      let word = segment.nameWord(offset)
      let cost: Int
      if answers.count == 1 {
        guard word == driverWord else { continue }
        cost = driverCost
      } else {
        guard let found = answerCost(word, index) else { continue }
        cost = found
      }
      if cost < best?.cost ?? Int.max {
        best = Met(place: place, cost: cost, length: segment.wordLength(word))
      }
    }
    return best
  }

  /// What a word costs as an answer to a typed one; `nil` where it is none.
  @inline(__always) private func answerCost(_ word: Int, _ index: Int) -> Int? {
    if answers[index].costs.isEmpty {
      let match = answers[index].matches[0]
      return match.words.contains(word) ? wordCost(word, match.difference, index) : nil
    }
    let painted = word < answers[index].costs.count ? Int(answers[index].costs[word]) : 0
    return painted > 0 ? painted - 1 : nil
  }

  /// How each typed word met the name.
  private func meetings(_ name: Int) -> [NameHit.Meeting] {
    let words = segment.wordRange(ofName: name).map { segment.nameWord($0) }
    return answers.indices.map { index in
      let matches = answers[index].matches
      let found = words.compactMap { word in
        matches.filter { $0.words.contains(word) }.map(\.difference).min().map { (word, $0) }
      }
      guard let least = found.map(\.1).min() else { return .missing }
      let length = query.ranges[index].count
      let isWhole = found.contains { $0.1 == least && segment.wordLength($0.0) == length }
      return NameHit.Meeting(least, isWhole: isWhole)
    }
  }
}
