/// Pairs of a list's names and of what became of them, with a near miss for every six.
struct PerturbedPairs {
  /// The pairs of each class of harm.
  private(set) var positives: [(kind: NamePerturbation, pair: NamePair)] = []
  private(set) var negatives: [NamePair] = []
  /// How many were left out because the harmed name is another entity's own.
  private(set) var leftOut = 0

  /// The pairs of a list: each name harmed in one way, the classes in turn, by a fixed seed.
  ///
  /// Ships' and aircraft's names match exactly or not at all, so that they only suffer what leaves the
  /// letters as they are seen.
  init(_ names: [ListedName], seed: UInt64, rounds: Int) {
    var random = SeededGenerator(seed: seed)
    let bearers = Dictionary(grouping: names, by: { Self.plain($0.text) })
      .mapValues { Set($0.map(\.bearer)) }
    let nearMiss = NearMiss(names)
    var turn = 0
    for _ in 0..<rounds {
      for name in names {
        let kinds =
          name.type == .vessel || name.type == .aircraft ? Self.seen : NamePerturbation.allCases
        turn += 1
        let kind = kinds[turn % kinds.count]
        guard let harmed = kind.applied(to: name.text, isPersonal: name.isPersonal, &random) else {
          continue
        }
        if let others = bearers[Self.plain(harmed)], others != [name.bearer] {
          leftOut += 1
          continue
        }
        positives.append(
          (kind, NamePair(first: harmed, second: name.text, type: name.type, isMatch: true)))
        if positives.count % 6 == 0 { addNegative(near: name, nearMiss, bearers, &random) }
      }
    }
  }

  private static let seen: [NamePerturbation] = [.lookAlikes, .invisible]

  private mutating func addNegative(
    near name: ListedName, _ nearMiss: NearMiss, _ bearers: [String: Set<Int>],
    _ random: inout SeededGenerator
  ) {
    for _ in 0..<4 {
      guard let text = nearMiss.of(name, &random), bearers[Self.plain(text)] == nil else {
        continue
      }
      negatives.append(NamePair(first: text, second: name.text, type: name.type, isMatch: false))
      return
    }
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.sorted().joined(separator: " ")
  }
}
