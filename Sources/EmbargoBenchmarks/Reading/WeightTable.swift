import Foundation

/// Weights that were learned, as a table of `Resources`.
enum WeightTable {
  /// The table of a regression over the features of an enumeration, behind a comment that says what they weigh.
  static func text<Feature: CaseIterable & RawRepresentable>(
    _ regression: LogisticRegression, of _: Feature.Type, comment: String
  ) -> String where Feature.RawValue == Int {
    let fit = regression.fit()
    let rows = Feature.allCases.filter { abs(fit.weights[$0.rawValue]) >= 0.005 }
      .map { "\($0)\t\(rounded(fit.weights[$0.rawValue]))" }
    return ([comment, "# feature\tweight", "base\t\(rounded(fit.base))"] + rows)
      .joined(separator: "\n")
  }

  private static func rounded(_ weight: Double) -> String { String(format: "%.2f", weight) }
}
