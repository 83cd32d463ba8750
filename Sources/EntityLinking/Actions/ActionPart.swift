import SanctionsModel

/// The part of an action that a text speaks of: some programmes, kinds of change and types.
struct ActionPart {
  /// The groups of the action that are in the part, by place.
  let groups: [Int]
  /// How the programmes of the part's chief groups fit the text.
  let fit: TextClues.ProgrammeFit
  let counts: CountAgreement
  /// The types of party in the part.
  let types: Set<EntityType>

  /// The part of an action that fits a text best; `nil` where no group of it may be meant.
  ///
  /// The groups that fit best are in it; those that may be meant as well are, where the counts say so.
  /// Of an action whose day the text certainly tells, groups of other programmes may be meant where no others are.
  init?(
    _ action: ActionSummary, _ clues: TextClues, _ weights: LinkWeights, isCertainDay: Bool
  ) {
    let fits = action.groups.map { group in
      clues.changes.contains(group.change) ? clues.fit(group) : .other
    }
    guard let best = fits.max(), best != .other || isCertainDay else { return nil }
    let chief = fits.indices.filter {
      fits[$0] == best && clues.changes.contains(action.groups[$0].change)
    }
    guard !chief.isEmpty else { return nil }
    let others = best > .also ? fits.indices.filter { fits[$0] < best && fits[$0] > .open } : []
    let candidates = Self.choices(chief, others, isFree: best <= .also, of: action, clues)
    var chosen: (groups: [Int], types: Set<EntityType>, counts: CountAgreement)?
    for groups in candidates {
      let fitting = Self.agreement(groups, action, clues, weights)
      if chosen.map({ fitting.counts.weight > $0.counts.weight }) ?? true {
        chosen = (groups, fitting.types, fitting.counts)
      }
    }
    guard let chosen else { return nil }
    (groups, types, counts) = chosen
    fit = best
  }

  /// The members of the part, by place in `Action.members`.
  func members(of action: ActionSummary) -> [Int] {
    groups.flatMap { action.groups[$0].members }
      .filter { types.contains(action.action.members[$0].entity.type) }.sorted()
  }

  /// How groups agree with the counts; a type that the text does not count though it counts others is left out.
  private static func agreement(
    _ groups: [Int], _ action: ActionSummary, _ clues: TextClues, _ weights: LinkWeights
  ) -> (types: Set<EntityType>, counts: CountAgreement) {
    var totals: [ChangeKind: TypeCounts] = [:]
    for group in groups {
      let summary = action.groups[group]
      totals[summary.change, default: TypeCounts()].add(summary.counts)
    }
    let counts = CountAgreement(clues, totals, weights)
    let counted = Set(clues.counts.compactMap(\.type.entityType))
    let isWhole = counted.isEmpty || clues.counts.contains { $0.type == .target }
    return (isWhole ? Set(EntityType.allCases) : counted, counts)
  }

  /// The choices of groups that counts can decide between; the chief ones alone where there are no counts.
  ///
  /// The chief groups stay together first of all; a text that names a regime in passing may mean only some.
  private static func choices(
    _ chief: [Int], _ others: [Int], isFree: Bool, of action: ActionSummary, _ clues: TextClues
  ) -> [[Int]] {
    guard !clues.counts.isEmpty else { return [chief] }
    let all = subsets(chief + others, of: action).map { $0.sorted() }
    if isFree { return all.filter { !$0.isEmpty } }
    let whole = subsets(others, of: action).map { (chief + $0).sorted() }
    guard clues.regimes.count > 1 else { return whole }
    return whole + all.filter { groups in chief.contains(where: groups.contains) }
  }

  /// Every choice of groups, those of one family together, fewest first; at most 64.
  private static func subsets(_ groups: [Int], of action: ActionSummary) -> [[Int]] {
    var families: [(name: String, groups: [Int])] = []
    for group in groups {
      let summary = action.groups[group]
      let name = summary.programmes.first.flatMap { Programme.named($0)?.family } ?? ""
      if let place = families.firstIndex(where: { $0.name == name }) {
        families[place].groups.append(group)
      } else {
        families.append((name, [group]))
      }
    }
    let count = min(families.count, 6)
    return (0..<(1 << count)).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
      .map { bits in
        (0..<count).filter { bits & (1 << $0) != 0 }.flatMap { families[$0].groups }
      }
  }
}
