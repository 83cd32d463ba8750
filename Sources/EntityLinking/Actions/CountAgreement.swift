import SanctionsModel

/// How the counts of a text agree with those of a part of an action.
struct CountAgreement {
  /// What they say together, in logarithms of odds.
  private(set) var weight = 0.0
  /// The counts that agree, and those that do not with what the action has.
  private(set) var agreeing: [TargetCount] = []
  private(set) var contrary: [(stated: TargetCount, actual: Int)] = []

  /// Holds the stated counts of one change against a part; of several for one type the best counts.
  init(_ stated: [TargetCount], _ actual: TypeCounts, _ weights: LinkWeights) {
    for target in Self.targets {
      var best: (count: TargetCount, weight: Double)?
      for count in stated where count.type == target {
        let weight = Self.weight(count, actual[target], weights)
        if best.map({ weight > $0.weight }) ?? true { best = (count, weight) }
      }
      guard let best else { continue }
      add(best.count, best.weight, actual[target], stated)
    }
    for type in EntityType.allCases where !stated.isEmpty && actual[type] > 0 {
      let isCounted = stated.contains { $0.type == .target || $0.type.entityType == type }
      if !isCounted { weight += weights.countUncounted }
    }
    weight = max(weight, weights.countFloor)
  }

  private static let targets: [TargetCount.Target] = [
    .individual, .entity, .vessel, .aircraft, .target,
  ]

  /// A total beside counts by type says nothing new where it agrees.
  private mutating func add(
    _ count: TargetCount, _ weight: Double, _ actual: Int, _ stated: [TargetCount]
  ) {
    let isRepeated = count.type == .target && stated.contains { $0.type != .target }
    self.weight += isRepeated && weight > 0 ? 0 : weight
    if weight > 0 { agreeing.append(count) } else { contrary.append((count, actual)) }
  }

  private static func weight(
    _ stated: TargetCount, _ actual: Int, _ weights: LinkWeights
  ) -> Double {
    let miss = abs(stated.count - actual)
    switch stated.bound {
    case .exact where miss == 0: return weights.countExact(actual)
    case .atLeast where actual >= stated.count && actual <= stated.count * 3 + 2:
      return weights.countAtLeast
    case .atMost where actual <= stated.count && actual > 0: return weights.countAtLeast
    case .about where miss * 10 <= stated.count * 2: return weights.countAbout
    default: break
    }
    if actual == 0 { return weights.countWrong }
    return miss * 5 <= stated.count ? weights.countNear : weights.countWrong
  }
}
