import SanctionsModel

/// The actions that a text may be about, best first, and which of them are asserted.
struct ActionRanking {
  /// The scores that are asserted, best first.
  let asserted: [ActionScore]
  /// The next best, at most five.
  let alternatives: [ActionScore]

  /// Ranks actions against a text; `named` are the parties that it names.
  ///
  /// Where several may be meant, `knowledge` is asked for the entries of their parties.
  init(
    _ actions: [ActionSummary], _ clues: TextClues, named: NamedParties,
    weights: LinkWeights = .shared, _ knowledge: some LinkKnowledge
  ) throws {
    var scores = actions.compactMap { ActionScore($0, clues, named: named, weights) }
    if clues.days.published == nil { Self.discount(scores, of: actions.count, weights) }
    scores.sort(by: Self.isBetter)
    try Self.weighWords(of: &scores, clues, weights, knowledge)
    let asserted = Self.asserted(scores, clues, weights)
    let dates = Set(asserted.map { $0.summary.firstDay })
    self.asserted = asserted
    alternatives = Array(
      scores.filter { !dates.contains($0.summary.firstDay) || asserted.isEmpty }
        .filter { $0.logOdds > weights.base }.prefix(5))
  }

  /// The most actions whose parties' entries are read.
  private static let mostContenders = 24

  /// Adds to the best scores what the words of the text say for each of them over the others.
  private static func weighWords(
    of scores: inout [ActionScore], _ clues: TextClues, _ weights: LinkWeights,
    _ knowledge: some LinkKnowledge
  ) throws {
    guard let best = scores.first, best.logOdds > weights.base else { return }
    let contenders = scores.prefix(mostContenders)
      .prefix { $0.logOdds >= best.logOdds - weights.wordContenders }
    guard contenders.count > 1 else { return }
    let parts = try contenders.map {
      (words: try $0.summary.words(knowledge), groups: $0.part.groups)
    }
    let evidence = WordEvidence.of(ActionWords.names(in: clues.body), parts, weights)
    for place in evidence.indices { scores[place].add(evidence[place]) }
    scores.sort(by: isBetter)
  }

  /// A programme of every fourth action says less of an undated text than one of every fiftieth.
  private static func discount(
    _ scores: [ActionScore], of actions: Int, _ weights: LinkWeights
  ) {
    guard actions >= 50 else { return }
    let fitting = scores.count { $0.part.fit > .also }
    for score in scores { score.discount(fitting: fitting, of: actions, weights) }
  }

  private static func isBetter(_ left: ActionScore, _ right: ActionScore) -> Bool {
    (left.logOdds, left.summary.lastDay) > (right.logOdds, right.summary.lastDay)
  }

  /// The best where it is above the threshold and clearly better than the next; the best of each day for a text
  /// that names several days.
  private static func asserted(
    _ scores: [ActionScore], _ clues: TextClues, _ weights: LinkWeights
  ) -> [ActionScore] {
    let threshold = weights.value("assertion-threshold")
    guard let best = scores.first, best.confidence >= threshold, says(best),
      clues.speaksOfLists || best.names.isTelling
    else { return [] }
    let several = scores.filter { score in
      clues.days.named.contains(score.summary.firstDay) && score.confidence >= threshold
        && says(score)
    }
    if clues.days.named.count > 1, several.count > 1,
      Set(several.map { $0.summary.firstDay }).count == several.count,
      several.contains(where: { $0.summary.firstDay == best.summary.firstDay })
    {
      return several
    }
    guard let next = scores.dropFirst().first else { return [best] }
    return best.logOdds - next.logOdds >= weights.value("assertion-margin") ? [best] : []
  }

  /// Whether something other than a programme and an official speaks for the action: a count, a party or a day. Never
  /// for what another authority did: the text tells of it beside its own story.
  private static func says(_ score: ActionScore) -> Bool {
    guard score.authority != .other else { return false }
    if score.names.isTelling || !score.part.counts.agreeing.isEmpty { return true }
    // A day and a country alone are those of every plan, denial and comment of that day.
    guard score.part.fit > .likely, score.names.mentions > 0 else { return false }
    switch score.days {
    case .same, .late, .published, .eve: return score.part.counts.contrary.isEmpty
    default: return false
    }
  }
}
