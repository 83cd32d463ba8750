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
    let fits = action.groups.indices.map {
      clues.changes.contains(action.groups[$0].change) ? clues.fit($0, of: action) : .other
    }
    guard let best = fits.max(), best != .other || isCertainDay else { return nil }
    let chief = fits.indices.filter {
      fits[$0] == best && clues.changes.contains(action.groups[$0].change)
    }
    guard !chief.isEmpty else { return nil }
    let others = best > .also ? fits.indices.filter { fits[$0] < best && fits[$0] > .open } : []
    let candidates = Self.choices(chief, others, isFree: best <= .also, of: action, clues)
    var chosen: (groups: [Int], counts: CountAgreement)?
    for groups in candidates {
      let counts = Self.agreement(groups, action, clues, weights)
      if chosen.map({ counts.weight > $0.counts.weight }) ?? true { chosen = (groups, counts) }
    }
    guard let chosen else { return nil }
    (groups, counts) = chosen
    // A type that the text does not count though it counts others is left out.
    types = clues.countedTypes
    fit = best
  }

  /// The members of the part, by place in `Action.members`.
  func members(of action: ActionSummary) -> [Int] {
    groups.flatMap { action.groups[$0].members }
      .filter { types.contains(action.action.members[$0].entity.type) }.sorted()
  }

  /// How groups agree with the counts.
  private static func agreement(
    _ groups: [Int], _ action: ActionSummary, _ clues: TextClues, _ weights: LinkWeights
  ) -> CountAgreement {
    CountAgreement(clues, weights) { change in
      var total = TypeCounts()
      for place in groups where action.groups[place].change == change {
        total.add(action.groups[place].counts)
      }
      return total
    }
  }

  /// The choices of groups that counts can decide between; the chief ones alone where there are no counts.
  ///
  /// The chief groups stay together first of all; a text that names a regime in passing may mean only some.
  private static func choices(
    _ chief: [Int], _ others: [Int], isFree: Bool, of action: ActionSummary, _ clues: TextClues
  ) -> [[Int]] {
    guard !clues.counts.isEmpty, chief.count + others.count > 1 else { return [chief] }
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
      let name = action.groups[group].family
      if let place = families.firstIndex(where: { $0.name == name }) {
        families[place].groups.append(group)
      } else {
        families.append((name, [group]))
      }
    }
    let count = min(families.count, 6)
    return fewestFirst[count].map { bits in
      (0..<count).filter { bits & (1 << $0) != 0 }.flatMap { families[$0].groups }
    }
  }

  /// The subsets of up to six, a bit an element, fewest elements first.
  private static let fewestFirst: [[Int]] = (0...6).map { count in
    (0..<(1 << count)).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
  }
}
