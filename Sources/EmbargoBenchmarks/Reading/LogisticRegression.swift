import Foundation

/// Logistic regression over sets of features with a penalty of the weights' squares, fitted by Newton's method a
/// weight at a time.
struct LogisticRegression {
  private static let sweeps = 300

  private let features: Int
  private let trust: Double
  private var cases: [(features: [Int], isTrue: Bool)] = []

  /// A regression over this many features; `trust` is how much a case weighs against half a weight's square.
  init(features: Int, trust: Double) {
    self.features = features
    self.trust = trust
  }

  /// Adds a case that has these features.
  mutating func add(_ features: [Int], _ isTrue: Bool) { cases.append((features, isTrue)) }

  /// The weights and the unpenalised base that fit the cases best.
  func fit() -> (base: Double, weights: [Double]) {
    var holders = [[Int]](repeating: [], count: features)
    for (index, each) in cases.enumerated() {
      for feature in each.features { holders[feature].append(index) }
    }
    var (base, weights) = (0.0, [Double](repeating: 0, count: features))
    var margins = [Double](repeating: 0, count: cases.count)
    for _ in 0..<Self.sweeps {
      let step = newtonStep(cases.indices, margins, weight: 0, penalty: 0)
      base += step
      for index in cases.indices { margins[index] += step }
      for feature in 0..<features where !holders[feature].isEmpty {
        let step = newtonStep(holders[feature], margins, weight: weights[feature], penalty: 1)
        weights[feature] += step
        for index in holders[feature] { margins[index] += step }
      }
    }
    return (base, weights)
  }

  /// Newton's step of one weight that the cases at `holders` share.
  private func newtonStep(
    _ holders: some Sequence<Int>, _ margins: [Double], weight: Double, penalty: Double
  ) -> Double {
    var (slope, bend) = (penalty * weight, penalty)
    for index in holders {
      let probability = 1 / (1 + exp(-margins[index]))
      slope += trust * (probability - (cases[index].isTrue ? 1 : 0))
      bend += trust * probability * (1 - probability)
    }
    return bend > 0 ? -slope / bend : 0
  }
}
