import SanctionsModel

/// Learns how what a text says of a counted phrase bears on whether it counts the parties that an action hit.
struct CountLesson: Lesson {
  private var regression = LogisticRegression(features: CountFeature.allCases.count, trust: 0.3)

  /// Adds the counted phrases of a text whose counts are known.
  mutating func add(_ text: PublishedText, _ counts: [KnownCount]) {
    let phrases = AnnouncementParser().countSights(of: text).phrases
    for phrase in phrases where !phrase.isArticle {
      regression.add(
        phrase.features.map(\.rawValue), Self.counts(phrase, phrases, counts))
    }
  }

  /// Whether a phrase tells a known count, or a part of one that its chain adds up to.
  private static func counts(
    _ phrase: CountedPhrase, _ phrases: [CountedPhrase], _ known: [KnownCount]
  ) -> Bool {
    func isKnown(_ number: Int) -> Bool {
      known.contains { $0.type == phrase.type && $0.number == number }
    }
    if isKnown(phrase.number) { return true }
    let chain = phrases.filter {
      $0.sentence == phrase.sentence && $0.chain == phrase.chain && $0.type == phrase.type
    }
    let sum = chain.reduce(0) { $0 + $1.number }
    return chain.count > 1 && isKnown(sum)
  }

  /// `Resources/count-weights.tsv`.
  func table() -> String {
    WeightTable.text(
      regression, of: CountFeature.self,
      comment: """
        # What each thing that a text says of a counted phrase says for or against its being a count of parties that an
        # action hit, in natural logarithms of odds (1 makes it 2.7 times as likely); learned by EmbargoBenchmarks learn,
        # do not edit by hand.
        """)
  }
}

/// A count that a human reader found in a text, without what bounds it.
struct KnownCount {
  var type: TargetCount.Target
  var number: Int
  var scope: TargetCount.Scope
}

extension GoldFile.Count {
  var known: KnownCount { KnownCount(type: type, number: count, scope: scope) }
}
