/// What each clue says of a counted phrase: `Resources/count-weights.tsv`.
struct CountWeights: Sendable {
  /// A clue, by its name in the table.
  enum Clue: String, CaseIterable, Sendable {
    case base, title, lead, head, deep, sure, authority, list, near, far, opens, toward, placed
    case owned, definite, foreign, other, arrives, hurt, quoted, refused, removes, single
    case negated, restated, summed, beside, told, vague, bare, past, part, total, says, tally,
      joined, acts
  }

  /// The table of the embedded resource, read once.
  static let shared = CountWeights(rows: TableRow.rows(of: "count-weights.tsv"))

  private var values: [Clue: Double] = [:]

  /// Weights of rows of a name and a value; a clue that is missing weighs nothing.
  init(rows: [TableRow]) {
    for row in rows {
      if let clue = Clue(rawValue: row.text(0)) { values[clue] = Double(row.text(1)) }
    }
  }

  /// What some clues say together.
  func score(_ clues: [Clue]) -> Double {
    clues.reduce(values[.base] ?? 0) { $0 + (values[$1] ?? 0) }
  }
}
