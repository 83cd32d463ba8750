/// Chooses among the parties that a text tells of those whom its action hits by the rules alone, by how many it
/// counts; `PartyTable` weighs the choice with all else that the text says.
struct PartyChoice {
  private let names: [NameMention]
  /// The parties that are told of, and whether their own sentences speak of sanctions.
  private let linked: [Int: Bool]
  private var told: [EntityType: Int] = [:]
  private var open: [EntityType: Int] = [:]
  private var counted: [EntityType: Int] = [:]

  /// A choice among parties; `names` hold the designees that sentences name as such.
  init(_ names: [NameMention], linked: [Int: Bool], counts: [TargetCount]) {
    self.names = names
    self.linked = linked
    for name in names where name.role == .designee && name.aliasOf == nil {
      told[name.type ?? .individual, default: 0] += 1
    }
    for index in linked.keys { open[names[index].type ?? .individual, default: 0] += 1 }
    for count in counts where count.scope == .this && count.bound == .exact {
      guard let type = count.type.entityType, count.change == .designation else { continue }
      counted[type] = max(counted[type] ?? 0, count.count)
    }
  }

  /// Whether the action hits a party that is told of.
  ///
  /// Who is told of without a word of sanctions beside is taken where the text names as many of the
  /// type as it counts.
  func takes(_ party: Int) -> Bool {
    if linked[party] == true { return true }
    let type = names[party].type ?? .individual
    let all = (told[type] ?? 0) + (open[type] ?? 0)
    if let count = counted[type], all >= count { return all == count }
    return false
  }
}
