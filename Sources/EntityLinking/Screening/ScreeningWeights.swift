import SanctionsModel

/// How facts beside the name move the score of a screening: `Resources/screening-weights.tsv`.
package struct ScreeningWeights: Sendable {
  /// Which way a fact moves the score, and how far.
  private struct Effect: Sendable {
    var raises: Bool
    var value: Double
  }

  /// The table of the embedded resource, read once.
  package static let shared = ScreeningWeights(rows: Resource.table("screening-weights.tsv"))

  private var effects: [String: Effect] = [:]

  /// Weights of rows of fact, effect and value; a fact that is missing changes nothing.
  init(rows: [[Substring]]) {
    for row in rows where row.count >= 3 {
      guard let value = Double(row[2]) else { continue }
      effects[String(row[0])] = Effect(raises: row[1] == "raise", value: value)
    }
  }

  /// The facts that the table knows.
  var facts: Set<String> { Set(effects.keys) }

  /// Whether a fact speaks for a hit.
  func raises(_ fact: String) -> Bool { effects[fact]?.raises ?? false }

  /// A score after a fact was counted in.
  func moved(_ score: Double, by fact: String) -> Double {
    guard let effect = effects[fact] else { return score }
    return effect.raises ? score + (1 - score) * effect.value : score * effect.value
  }

  /// What the likeness to a weak alias counts.
  package var weakAlias: Double { moved(1, by: "weak-alias") }

  /// The least likeness of names from which other facts can still reach `threshold`.
  package func leastLikeness(toReach threshold: Double) -> Double {
    let rest = effects.values.filter(\.raises).map(\.value).max() ?? 0
    let country = 1 - moved(0, by: "country-same")
    return max(0, 1 - (1 - threshold) / max(0.01, (1 - rest) * country))
  }
}
