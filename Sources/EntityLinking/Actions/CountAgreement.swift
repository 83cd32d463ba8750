import SanctionsModel

/// How the counts of a text agree with those of a part of an action.
struct CountAgreement {
  /// What they say together, in logarithms of odds.
  private(set) var weight = 0.0
  /// The counts that agree, and those that do not with what the action has.
  private(set) var agreeing: [TargetCount] = []
  private(set) var contrary: [(stated: TargetCount, actual: Int)] = []

  private let weights: LinkWeights
  /// Whether the text tells of several days, so that a type may be another day's.
  private let isOfSeveral: Bool

  /// Holds the counts that a text states against a part of an action, each kind of change for itself; `actual` gives
  /// the part's.
  init(_ clues: TextClues, _ weights: LinkWeights, _ actual: (ChangeKind) -> TypeCounts) {
    self.weights = weights
    isOfSeveral = clues.days.named.count > 1
    for (change, counts) in clues.stated { hold(counts, actual(change)) }
    weight = max(weight, weights.countFloor)
  }

  /// Holds the counts of one change against the part's; of several for one type the best counts.
  private mutating func hold(_ stated: [TargetCount], _ actual: TypeCounts) {
    for target in Self.targets {
      var best: (count: TargetCount, weight: Double)?
      for count in stated where count.type == target {
        let weight = weight(count, actual[target])
        if best.map({ weight > $0.weight }) ?? true { best = (count, weight) }
      }
      guard let best else { continue }
      // A total beside counts by type says nothing new where it agrees.
      let isRepeated = target == .target && stated.contains { $0.type != .target }
      weight += isRepeated && best.weight > 0 ? 0 : best.weight
      if best.weight > 0 {
        agreeing.append(best.count)
      } else {
        contrary.append((best.count, actual[target]))
      }
    }
    for type in EntityType.allCases where actual[type] > 0 {
      let isCounted = stated.contains { $0.type == .target || $0.type.entityType == type }
      if !isCounted { weight += weights.countUncounted }
    }
  }

  private static let targets: [TargetCount.Target] = [
    .individual, .entity, .vessel, .aircraft, .target,
  ]

  private func weight(_ stated: TargetCount, _ actual: Int) -> Double {
    let miss = abs(stated.count - actual)
    switch stated.bound {
    case .exact where miss == 0: return weights.countExact(actual)
    case .exact where miss == 1 && actual >= 10: return weights.countClose
    case .atLeast where actual >= stated.count && actual <= stated.count * 3 + 2:
      return weights.countAtLeast
    case .atMost where actual <= stated.count && actual > 0: return weights.countAtLeast
    case .about where miss * 5 <= stated.count: return weights.countAbout
    default: break
    }
    if actual == 0 { return isOfSeveral ? weights.countUncounted : weights.countWrong }
    return miss * 5 <= stated.count ? weights.countNear : weights.countWrong
  }
}
