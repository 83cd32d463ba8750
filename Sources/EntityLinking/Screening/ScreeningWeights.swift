import SanctionsModel

/// How facts beside the name move the score of a screening: `Resources/screening-weights.tsv`.
package struct ScreeningWeights: Sendable {
  /// Which way a fact moves the score.
  private enum Way: String {
    case raise, lower, most
  }

  /// Which way a fact moves the score, and how far.
  private struct Effect: Sendable {
    var way: Way
    var value: Double
  }

  /// The table of the embedded resource, read once.
  package static let shared = ScreeningWeights(rows: Resource.table("screening-weights.tsv"))

  private var effects: [String: Effect] = [:]

  /// Weights of rows of fact, effect and value; a fact that is missing changes nothing.
  init(rows: [[Substring]]) {
    for row in rows where row.count >= 3 {
      guard let value = Double(row[2]), let way = Way(rawValue: String(row[1])) else { continue }
      effects[String(row[0])] = Effect(way: way, value: value)
    }
  }

  /// The facts that the table knows.
  var facts: Set<String> { Set(effects.keys) }

  /// Whether a fact speaks for a hit.
  func raises(_ fact: String) -> Bool { effects[fact]?.way == .raise }

  /// The likeness of two names after other facts were counted in: what agrees first, as far as it may add, then
  /// what contradicts.
  func moved(_ likeness: Double, by facts: [String]) -> Double {
    let found = facts.compactMap { effects[$0] }
    let raised = found.filter { $0.way == .raise }.reduce(likeness) { $0 + (1 - $0) * $1.value }
    return found.filter { $0.way == .lower }.reduce(min(raised, likeness + most)) { $0 * $1.value }
  }

  /// How much all facts that agree may add.
  var most: Double { effects["together"]?.value ?? 0 }

  /// What the likeness to a weak alias counts.
  package var weakAlias: Double { moved(1, by: ["weak-alias"]) }

  /// The least likeness of names from which other facts can still reach `threshold`.
  package func leastLikeness(toReach threshold: Double) -> Double {
    let rest = effects.values.filter { $0.way == .raise }.reduce(1) { $0 * (1 - $1.value) }
    return max(0, threshold - most, 1 - (1 - threshold) / max(0.01, rest))
  }
}
