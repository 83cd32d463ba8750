/// What each of some features says for or against a statement, in natural logarithms of odds, from a table of names and
/// values.
///
/// The values are whole hundredths and are added as such: rounding must not decide what stands at a threshold.
struct FeatureWeights<Feature: CaseIterable & RawRepresentable & Sendable>: Sendable
where Feature.RawValue == Int {
  /// What is known without any feature: the row "base".
  private let base: Int
  /// The weights by the features' raw values, which count from 0.
  private let weights: [Int]

  /// Weights of rows of a feature's name and a value; a feature without a row weighs nothing.
  init(rows: [TableRow]) {
    var values: [String: Int] = [:]
    for row in rows {
      values[row.text(0)] = Double(row.text(1)).map { Int(($0 * 100).rounded()) }
    }
    base = values["base"] ?? 0
    weights = Feature.allCases.map { values["\($0)"] ?? 0 }
  }

  /// The logarithm of the odds of what has these features; above 0 more speaks for it than against it.
  func logOdds(_ features: FeatureSet<Feature>) -> Double {
    var sum = base
    features.forEachRawValue { sum += weights[$0] }
    return Double(sum) / 100
  }
}
