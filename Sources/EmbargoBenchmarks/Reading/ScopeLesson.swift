import SanctionsModel

/// Learns how what a text says of a count bears on whether it is of an action before the reported one.
struct ScopeLesson: Lesson {
  private var regression = LogisticRegression(features: ScopeFeature.allCases.count, trust: 1)

  /// Adds the counts of a text that are known of one scope alone.
  mutating func add(_ text: PublishedText, _ known: [KnownCount]) {
    for timed in AnnouncementParser().countSights(of: text).counts {
      let scopes = Set(
        known.filter { $0.type == timed.count.type && $0.number == timed.count.count }
          .map(\.scope))
      guard scopes.count == 1 else { continue }
      regression.add(timed.features.map(\.rawValue), scopes.contains(.earlier))
    }
  }

  /// `Resources/scope-weights.tsv`.
  func table() -> String {
    WeightTable.text(
      regression, of: ScopeFeature.self,
      comment: """
        # What each thing that a text says of a count says for or against its being of an action before the reported one,
        # in natural logarithms of odds (1 makes it 2.7 times as likely); learned by EmbargoBenchmarks learn, do not edit
        # by hand.
        """)
  }
}
