/// Weighs the counted phrases that no word of sanctions governs: a story about a listing says how many
/// were hit in whatever words, most often in its first sentences.
struct CountWeigher {
  /// The phrases of one sentence, each with the change that governs it.
  struct Sentence {
    var index: Int
    var phrases: [(phrase: CountPhrase, change: ChangeKind?)]
  }

  /// How many sentences are weighed, and the most phrases that one of them may have.
  static let reach = 40
  private static let most = 60

  private let text: ProseText
  private let tones: [SentenceTone]
  private let finder: CountPhraseFinder

  /// A weigher of a text with its sentences' tones.
  init(_ text: ProseText, tones: [SentenceTone], finder: CountPhraseFinder) {
    self.text = text
    self.tones = tones
    self.finder = finder
  }

  /// The counts of types of which none is told yet.
  func stated(_ sentences: [Sentence], beside told: [CountReader.Stated]) -> [CountReader.Stated] {
    guard tones.contains(where: \.surelySanctions) || tones.contains(where: \.namesAuthority) else {
      return []
    }
    var known = told.map(\.count).filter { $0.scope == .this }
    var result: [CountReader.Stated] = []
    let scale = CountClues(text, tones: tones, numbers: numbers(of: sentences))
    for sentence in sentences where sentence.phrases.count <= Self.most {
      let types = Set(known.map(\.type))
      let counted = sentence.phrases.indices.filter { place in
        let (phrase, change) = sentence.phrases[place]
        return change == nil && isOpen(phrase) && !isPart(place, of: sentence)
          && !types.contains(phrase.target)
          && CountWeights.shared.logOdds(
            scale.clues(of: phrase, among: sentence, known: known)) > 0
      }
      let found = withNeighbours(counted, sentence, types)
      result += CountReader.summed(found)
      known += found.map(\.count)
    }
    return result + bare(sentences, known, scale)
  }

  /// Whether a phrase can be a count at all.
  private func isOpen(_ phrase: CountPhrase) -> Bool {
    phrase.number != nil && !phrase.bare && !phrase.article && phrase.target != .target
      && !finder.isPart(phrase)
  }

  /// Whether the phrase in front is a part of a total and shares its governor: "including six banks and
  /// four airlines".
  private func isPart(_ place: Int, of sentence: Sentence) -> Bool {
    place > 0 && finder.isPart(sentence.phrases[place - 1].phrase) && joins(place - 1, sentence)
  }

  /// Whether nothing but a conjunction or a comma stands behind the phrase and in front of the next.
  private func joins(_ place: Int, _ sentence: Sentence) -> Bool {
    guard sentence.phrases.indices.contains(place + 1), place >= 0 else { return false }
    let end = sentence.phrases[place].phrase.tokens.upperBound
    let gap = end..<max(end, sentence.phrases[place + 1].phrase.span.lowerBound)
    return gap.count <= 3
      && gap.contains { text.classes($0).contains(.conjunction) || text.isMark($0, ",") }
  }

  /// How often each number is told by phrases that may be counts.
  private func numbers(of sentences: [Sentence]) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (phrase, _) in sentences.flatMap(\.phrases) where !phrase.article && !finder.isPart(phrase)
    {
      result[phrase.number ?? 0, default: 0] += 1
    }
    for sentence in sentences.map({ text.sentences[$0.index] }) {
      for phrase in finder.bareNumbers(in: sentence) { result[phrase.number ?? 0, default: 0] += 1 }
    }
    return result
  }

  /// The phrases that count, and those beside them that share their governor.
  private func withNeighbours(
    _ counted: [Int], _ sentence: Sentence, _ types: Set<TargetCount.Target>
  ) -> [CountReader.Stated] {
    var places = Set(counted)
    for place in sentence.phrases.indices where !places.contains(place) {
      let (phrase, change) = sentence.phrases[place]
      let isBeside =
        (places.contains(place - 1) && joins(place - 1, sentence))
        || (phrase.article && places.contains(place + 1))
      if isBeside, change == nil, phrase.number != nil, !types.contains(phrase.target) {
        places.insert(place)
      }
    }
    return places.sorted().map { stated(sentence.phrases[$0].phrase, sentence.index) }
  }

  /// "All four have …" where no phrase tells the number of a type.
  private func bare(
    _ sentences: [Sentence], _ known: [TargetCount], _ scale: CountClues
  ) -> [CountReader.Stated] {
    let types = Set(known.map(\.type))
    for sentence in sentences where sentence.phrases.count <= Self.most {
      for phrase in finder.bareNumbers(in: text.sentences[sentence.index]) {
        guard !types.contains(phrase.target), !types.contains(.target),
          !known.contains(where: { $0.count == phrase.number }),
          CountWeights.shared.logOdds(
            scale.clues(of: phrase, among: sentence, known: known)) > 0
        else { continue }
        return [stated(phrase, sentence.index)]
      }
    }
    return []
  }

  private func stated(_ phrase: CountPhrase, _ sentence: Int) -> CountReader.Stated {
    let count = TargetCount(
      type: phrase.target, count: phrase.number ?? 1, bound: phrase.bound,
      evidence: [text.range(phrase.span)])
    return CountReader.Stated(count: count, definite: false, joined: true, sentence: sentence)
  }
}
