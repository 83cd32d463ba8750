/// Says how likely a text's action hits a party, from what the text says of it: a logistic regression whose
/// weights stand in `Resources/party-weights.tsv`.
struct PartyModel: Sendable {
  /// The model of the embedded table.
  static let shared = PartyModel(rows: TableRow.rows(of: "party-weights.tsv"))

  private let base: Double
  private let weights: [Double]

  /// A model of rows of a feature's name and its weight; a feature without a row weighs nothing.
  init(rows: [TableRow]) {
    var values: [String: Double] = [:]
    for row in rows { values[row.text(0)] = Double(row.text(1)) }
    base = values["base"] ?? 0
    weights = PartyFeature.allCases.map { values["\($0)"] ?? 0 }
  }

  /// The natural logarithm of the odds that a party with these features is hit; above 0 it likely is.
  func logOdds(_ features: PartyFeatures) -> Double { base + features.sum(weights) }
}
