/// Reads the counts of parties that a text states: "six people and 10 entities".
///
/// A number is a count where a count noun closes its noun phrase and a word of sanctions governs it,
/// as object ("sanctions on six people"), as subject ("six people were blacklisted") or beside a
/// governed count ("… and 10 entities").
struct CountReader {
  private let text: ProseText
  private let tones: [SentenceTone]
  private let bounds: [Int: (bound: TargetCount.Bound, start: Int)]
  private let finder: CountPhraseFinder

  /// A reader of a text and its sentences' tones.
  init(_ text: ProseText, tones: [SentenceTone]) {
    self.text = text
    self.tones = tones
    finder = CountPhraseFinder(text)
    var bounds: [Int: (TargetCount.Bound, Int)] = [:]
    for found in text.found {
      guard case .bound(let bound) = found.fact.kind else { continue }
      bounds[found.tokens.upperBound] = (bound, found.tokens.lowerBound)
    }
    self.bounds = bounds
  }

  /// The counts, each stated fact once with every place that states it.
  func counts() -> [TargetCount] {
    var stated: [Stated] = []
    for (index, sentence) in text.sentences.enumerated() {
      stated += counts(in: sentence, tone: tones[index], lead: index < 3)
    }
    return CountMerger.merged(stated)
  }

  /// One count as a sentence states it.
  struct Stated {
    var count: TargetCount
    /// Whether the noun phrase is definite ("the six people") and so restates or takes a part.
    var definite: Bool
  }

  private func counts(in sentence: Range<Int>, tone: SentenceTone, lead: Bool) -> [Stated] {
    var result: [Stated] = []
    for (phrase, change) in governed(in: sentence, tone) {
      guard let change, let number = phrase.number else { continue }
      let scope = EarlierScope(text, tone: tone, sentence: sentence).scope(of: phrase)
      result.append(stated(phrase, number, change: change, scope: scope))
    }
    return Self.summed(result)
  }

  /// The phrases of a sentence with the change that governs them; beside each other they share one.
  private func governed(
    in sentence: Range<Int>, _ tone: SentenceTone
  ) -> [(phrase: CountPhrase, change: ChangeKind?)] {
    let governor = CountGovernor(text, sentence: sentence, tone: tone)
    var result: [(phrase: CountPhrase, change: ChangeKind?)] = []
    for phrase in finder.phrases(in: sentence) {
      var change = governor.change(of: phrase)
      if let last = result.last, coordinated(last.phrase, phrase) {
        if change == nil { change = last.change }
        let adjacent = phrase.tokens.lowerBound - last.phrase.tokens.upperBound <= 2
        if last.change == nil, adjacent, !finder.isPart(last.phrase) {
          result[result.count - 1].change = change
        }
      }
      if phrase.number == nil || finder.isPart(phrase) { change = nil }
      result.append((phrase, change))
    }
    return result
  }

  private func stated(
    _ phrase: CountPhrase, _ number: Int, change: ChangeKind, scope: TargetCount.Scope
  ) -> Stated {
    var start = phrase.tokens.lowerBound
    var bound = TargetCount.Bound.exact
    if let known = bounds[start] {
      bound = known.bound
      start = known.start
    }
    let range = text.range(start..<phrase.tokens.upperBound)
    let count = TargetCount(
      type: phrase.target, count: number, bound: bound, scope: scope, change: change,
      evidence: [range])
    return Stated(count: count, definite: phrase.definite)
  }

  /// Whether only a conjunction, commas and bounds part two phrases.
  private func coordinated(_ first: CountPhrase, _ second: CountPhrase) -> Bool {
    let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    guard between.count <= 14 else { return false }
    let joins = between.contains {
      text.classes($0).contains(.conjunction) || text.isMark($0, ",") || text.isWord($0, "well")
        || text.isWord($0, "with")
    }
    return joins
      && !between.contains {
        text.classes($0).meets([.breaksBack, .auxiliary, .part]) && !text.isWord($0, "as")
          || text.isMark($0, ";")
      }
  }

  /// Counts of one type beside each other are one sum ("nine officials and four people"), unless the
  /// first is the total of the others.
  private static func summed(_ counts: [Stated]) -> [Stated] {
    var result: [Stated] = []
    for stated in counts {
      guard
        let index = result.firstIndex(where: { $0.count.sameKind(as: stated.count) }),
        !stated.definite
      else {
        result.append(stated)
        continue
      }
      if result[index].count.count > stated.count.count, result[index].count.evidence.count == 1,
        isBreakdown(result[index].count, counts)
      {
        continue
      }
      result[index].count.count += stated.count.count
      result[index].count.evidence += stated.count.evidence
    }
    return result
  }

  private static func isBreakdown(_ total: TargetCount, _ counts: [Stated]) -> Bool {
    let same = counts.map(\.count).filter { $0.sameKind(as: total) }
    return same.dropFirst().reduce(0) { $0 + $1.count } <= total.count
  }
}

extension TargetCount {
  /// Whether both count the same type, change and action.
  func sameKind(as other: TargetCount) -> Bool {
    type == other.type && scope == other.scope && change == other.change
  }
}
