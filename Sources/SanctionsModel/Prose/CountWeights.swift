/// What each clue says of a counted phrase: `Resources/count-weights.tsv`.
enum CountWeights {
  /// A clue, by its name in the table.
  enum Clue: Int, CaseIterable, Sendable {
    case base, title, lead, head, deep, sure, authority, list, near, far, opens, toward, placed
    case owned, definite, foreign, other, arrives, hurt, quoted, refused, removes, single
    case negated, restated, summed, beside, told, vague, bare, past, part, total, says, tally,
      joined, acts
  }

  /// The table of the embedded resource, read once.
  static let shared = FeatureWeights<Clue>(rows: TableRow.rows(of: "count-weights.tsv"))
}
