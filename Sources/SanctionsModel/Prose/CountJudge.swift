/// A sentence's counted phrases, each with the change that it is said to count.
struct CountedSentence {
  /// The sentence's place in the text.
  var index: Int
  var phrases: [(phrase: CountPhrase, change: ChangeKind?)]
}

/// Judges which counted phrases of a text count the parties that an action hit, by all that is said of each.
///
/// What words of sanctions govern is one feature among many: a story about a listing says how many were hit in whatever
/// words, and says other numbers in the same ones.
struct CountJudge {
  /// How many sentences are judged; behind these the governing words alone tell.
  static let reach = 40
  /// The most phrases that a sentence may have which is judged.
  static let most = 60

  private let text: ProseText
  private let finder: CountPhraseFinder
  private let evidence: CountEvidence
  private let sentences: [CountedSentence]

  /// A judge of a text's sentences with what words of sanctions govern in them.
  init(
    _ text: ProseText, tones: [SentenceTone], finder: CountPhraseFinder,
    sentences: [CountedSentence]
  ) {
    self.text = text
    self.finder = finder
    self.sentences = sentences
    evidence = CountEvidence(
      text, tones: tones, numbers: Self.numbers(of: sentences, finder),
      known: Self.governed(sentences, text, tones))
  }

  /// The sentences with the changes that their phrases are judged to count.
  func judged() -> [CountedSentence] {
    sentences.map { sentence in
      guard isJudged(sentence) else { return sentence }
      var result = sentence
      let shared = sentence.phrases.lazy.compactMap(\.change).first ?? .designation
      let features = features(of: sentence)
      for (place, (phrase, change)) in sentence.phrases.enumerated() where isOpen(phrase) {
        let logOdds = CountFeature.weights.logOdds(features[place])
        result.phrases[place].change = logOdds > 0 ? change ?? shared : nil
      }
      for (place, (phrase, _)) in sentence.phrases.enumerated() where phrase.article {
        result.phrases[place].change =
          neighbours(of: place, in: result).lazy
          .compactMap { result.phrases[$0].change }.first
      }
      return result
    }
  }

  /// The phrases that are judged, with what is seen of each.
  func phrases() -> [CountedPhrase] {
    sentences.filter(isJudged).flatMap { sentence in
      var chain = 0
      let features = features(of: sentence)
      return sentence.phrases.indices.compactMap { place -> CountedPhrase? in
        let phrase = sentence.phrases[place].phrase
        if !joins(place - 1, sentence) { chain += 1 }
        guard let number = phrase.number else { return nil }
        return CountedPhrase(
          type: phrase.target, number: number, sentence: sentence.index, chain: chain,
          isArticle: phrase.article, features: features[place])
      }
    }
  }

  private func features(of sentence: CountedSentence) -> [CountFeatures] {
    evidence.features(of: sentence).enumerated().map { place, seen in
      var features = seen
      features.add(
        .part,
        if: finder.isPart(sentence.phrases[place].phrase) || isBesidePart(place, of: sentence))
      return features
    }
  }

  private func isJudged(_ sentence: CountedSentence) -> Bool {
    sentence.index < Self.reach && sentence.phrases.count <= Self.most
  }

  /// Whether a phrase is judged by itself.
  private func isOpen(_ phrase: CountPhrase) -> Bool { phrase.number != nil && !phrase.article }

  /// The places of the phrases that share what is said of one.
  private func neighbours(of place: Int, in sentence: CountedSentence) -> [Int] {
    [(place - 1, place - 1), (place + 1, place)].filter { joins($0.1, sentence) }.map(\.0)
  }

  /// Whether the phrase in front is a part of a total and shares its governor: "including six banks and
  /// four airlines".
  private func isBesidePart(_ place: Int, of sentence: CountedSentence) -> Bool {
    place > 0 && finder.isPart(sentence.phrases[place - 1].phrase) && joins(place - 1, sentence)
  }

  /// Whether nothing but a conjunction or a comma stands behind the phrase and in front of the next.
  private func joins(_ place: Int, _ sentence: CountedSentence) -> Bool {
    guard place >= 0, place + 1 < sentence.phrases.count else { return false }
    let end = sentence.phrases[place].phrase.tokens.upperBound
    let gap = end..<max(end, sentence.phrases[place + 1].phrase.span.lowerBound)
    return gap.count <= 3
      && gap.contains { text.classes($0).contains(.conjunction) || text.isMark($0, ",") }
  }

  /// How often each number is told by phrases that may be counts.
  private static func numbers(
    of sentences: [CountedSentence], _ finder: CountPhraseFinder
  ) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for sentence in sentences.prefix(reach) {
      for (phrase, _) in sentence.phrases.prefix(most)
      where !phrase.article && !finder.isPart(phrase) {
        result[phrase.number ?? 0, default: 0] += 1
      }
    }
    return result
  }

  /// The counts of the reported action that words of sanctions govern.
  private static func governed(
    _ sentences: [CountedSentence], _ text: ProseText, _ tones: [SentenceTone]
  ) -> [TargetCount] {
    sentences.prefix(reach).flatMap { sentence in
      let scope = EarlierScope(
        text, tone: tones[sentence.index], sentence: text.sentences[sentence.index])
      return sentence.phrases.prefix(most).compactMap { phrase, change -> TargetCount? in
        guard let change, let number = phrase.number, !phrase.article,
          scope.scope(of: phrase) == .this
        else { return nil }
        return TargetCount(
          type: phrase.target, count: number, bound: phrase.bound, change: change, evidence: [])
      }
    }
  }
}
