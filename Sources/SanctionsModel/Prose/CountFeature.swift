/// What a text says of a counted phrase that bears on whether it counts the parties that an action hit.
///
/// The weights of `Resources/count-weights.tsv` go by these names.
package enum CountFeature: Int, CaseIterable, Sendable {
  // What the rules of sentences say.
  case governed, governedBriefly, ungovernedBriefly, delisted, besideGoverned, refused, foreign,
    other, part, past
  // The phrase.
  case person, organisation, craft, untyped, demonym, one, two, few, tens, hundreds, bounded
  case definite, bare, more, tally, vague, further, returning
  // Where it stands in the text.
  case title, lead, head, deep, opensParagraph
  // What its sentence and those beside it speak of.
  case sure, authority, list, near, far, silent, speaks, plans, negated, removes, earlier, oldYear
  case total, questions
  // What stands in front of it.
  case opens, toward, placed, owned, afterAct, afterSanctions, afterList, actBefore
  case sanctionsBefore, colonBefore, quoted
  // What stands behind it.
  case arrives, acts, says, beside, listed, passiveAct, passive, holds, toldAs, actBehind
  // Harm in front of it or behind it.
  case hurt
  // The other numbers of the text.
  case restated, summed, told, lesser, greater, alone, joined, withOthers, retold

  /// The weights of the embedded table, learned from articles with gold files.
  static let weights = FeatureWeights<CountFeature>(rows: TableRow.rows(of: "count-weights.tsv"))
}

/// What a text says of one counted phrase.
package typealias CountFeatures = FeatureSet<CountFeature>
