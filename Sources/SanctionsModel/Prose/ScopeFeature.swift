/// What a text says of a count that bears on whether it is of an action before the reported one.
///
/// The weights of `Resources/scope-weights.tsv` go by these names.
package enum ScopeFeature: Int, CaseIterable, Sendable {
  // What the rules say.
  case ruled, ruledBriefly, unruledBriefly, recent, separate
  // The count.
  case delisting, untyped, bounded, hundreds, definite, more, total, weak
  // Where it stands.
  case first, title, lead, head, deep, opensParagraph, besideOther, behindSame, behindLarger
  // What its sentence says, in front of it and behind.
  case earlierBefore, earlierBehind, had, has, since, oldYear, inMonth, onDay, now, pastDay
  case dayOfText, relative, sure, authority, foreignAuthority, sameAuthority
  // What the sentences before it say.
  case behindEarlier, behindOldYear, backThen, inEarlierParagraph, inOldParagraph, behindPastCount

  /// The weights of the embedded table, learned from articles with gold files.
  static let weights = FeatureWeights<ScopeFeature>(rows: TableRow.rows(of: "scope-weights.tsv"))
}

/// What a text says of one count's time.
package typealias ScopeFeatures = FeatureSet<ScopeFeature>

/// A count of a text with what was seen of its time.
package struct TimedCount: Sendable {
  package var count: TargetCount
  package var features: ScopeFeatures
}

/// What was seen on the way to a text's counts.
package struct CountSights: Sendable {
  package var phrases: [CountedPhrase]
  package var counts: [TimedCount]
}
