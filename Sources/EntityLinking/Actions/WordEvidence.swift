/// What the words of a text say for one of several actions over the others.
struct WordEvidence {
  /// In logarithms of odds.
  private(set) var weight = 0.0
  /// The words that say most, at most three.
  private(set) var telling: [String] = []

  /// What the words of a text say for each of some parts of actions; for one alone, nothing.
  ///
  /// A mixture: a word of a text about an action comes from its parties' entries with a certain share, and otherwise
  /// from what all of the actions have.
  static func of(
    _ text: Set<String>, _ parts: [(words: ActionWords, groups: [Int])], _ weights: LinkWeights
  ) -> [Self] {
    var evidence = [Self](repeating: Self(), count: parts.count)
    guard parts.count > 1 else { return evidence }
    var told = [[(word: String, weight: Double)]](repeating: [], count: parts.count)
    for word in text.sorted() {
      let shares = parts.map { $0.words.share(word, in: $0.groups, weights) }
      let mean = shares.reduce(0, +) / Double(parts.count)
      guard mean > 0 else { continue }
      for (place, share) in shares.enumerated() {
        let odds = (weights.wordShare * share + (1 - weights.wordShare) * mean) / mean
        let weight = min(LogOdds.logarithm(odds), weights.wordLimit)
        evidence[place].weight += weight
        if weight > weights.wordTelling { told[place].append((word, weight)) }
      }
    }
    for place in parts.indices {
      let weight = evidence[place].weight
      evidence[place].weight = max(-weights.wordsLimit, min(weight, weights.wordsLimit))
      evidence[place].telling = told[place].sorted { ($1.weight, $0.word) < ($0.weight, $1.word) }
        .prefix(3).map(\.word)
    }
    return evidence
  }
}
