/// The parties of a text with what was seen of each, and which of them its action likely hits.
struct PartyTable {
  /// What the rules of sentences say of names, by their indices.
  struct Rules {
    var stated: Set<Int>
    var run: Set<Int>
    var past: Set<Int>
    var verdicts: [PartyJudge.Verdict]
    var relations: [RelationReader.Stated]
    /// Whether any sentence tells of the action.
    var acts: Bool
    /// Whether the text is so short that what no sentence says is not said.
    var isBrief: Bool

    /// The names that the text sets apart.
    var apart: Set<Int> {
      past.union(verdicts.indices.filter { verdicts[$0] == .apart })
    }
  }

  private(set) var parties: [ReadParty]
  /// The place among the parties of each name; `nil` for a name that is no mention.
  private let owner: [Int?]
  private let mentions: [NameMention]
  private let counts: [TargetCount]

  /// The parties of names that became these mentions; officials of the tables are none.
  init(_ names: [Int?], _ mentions: [NameMention], _ rules: Rules, counts: [TargetCount]) {
    self.mentions = mentions
    self.counts = counts
    var places = [Int?](repeating: nil, count: mentions.count)
    var owner: [Int?] = []
    var parties: [ReadParty] = []
    for name in names {
      guard let mention = name else {
        owner.append(nil)
        continue
      }
      let root = mentions[mention].aliasOf ?? mention
      if places[root] == nil {
        places[root] = parties.count
        parties.append(ReadParty(index: root))
      }
      owner.append(places[root])
    }
    self.owner = owner
    self.parties = parties
    addRules(rules)
  }

  private mutating func addRules(_ rules: Rules) {
    for (name, place) in owner.enumerated() {
      guard let place else { continue }
      parties[place].features.add(.stated, if: rules.stated.contains(name))
      parties[place].features.add(.run, if: rules.run.contains(name))
      parties[place].features.add(.past, if: rules.past.contains(name))
      guard rules.verdicts.indices.contains(name) else { continue }
      switch rules.verdicts[name] {
      case .candidate(linked: true): parties[place].features.add(.pointed)
      case .candidate(linked: false): parties[place].features.add(.told)
      case .apart: parties[place].features.add(.apart)
      case .nothing: break
      }
    }
    addChoice()
    for relation in rules.relations {
      let (from, to) = Self.features(of: relation.kind)
      if let place = owner[relation.from] { parties[place].features.add(from) }
      if let place = owner[relation.to] { parties[place].features.add(to) }
    }
    let nobody = rules.stated.isEmpty && rules.run.isEmpty
    for place in parties.indices {
      parties[place].features.add(.speaks, if: mentions[parties[place].index].role == .official)
      parties[place].features.add(.unsaid, if: !rules.acts)
      parties[place].features.add(.statedNobody, if: nobody)
      let isRuled = parties[place].features.contains(.ruled)
      parties[place].features.add(.ruledBriefly, if: rules.isBrief && isRuled)
      parties[place].features.add(.unruledBriefly, if: rules.isBrief && !isRuled)
    }
  }

  /// Notes whom the rules alone would take.
  private mutating func addChoice() {
    var told: [Int: Bool] = [:]
    for party in parties
    where mentions[party.index].role != .designee && !party.features.contains(.apart) {
      let isPointed = party.features.contains(.pointed)
      if isPointed || party.features.contains(.told) { told[party.index] = isPointed }
    }
    let choice = PartyChoice(mentions, linked: told, counts: counts)
    for (place, party) in parties.enumerated() {
      parties[place].features.add(
        .ruled,
        if: mentions[party.index].role == .designee
          || told[party.index] != nil && choice.takes(party.index))
    }
  }

  /// What a relation says of its first and its second end.
  private static func features(of kind: NameRelation.Kind) -> (PartyFeature, PartyFeature) {
    switch kind {
    case .officerOf: (.officer, .officered)
    case .ownedBy, .controlledBy: (.owned, .owner)
    case .actingFor, .supports: (.helper, .helped)
    case .familyOf: (.kinsman, .kinsman)
    case .linkedTo: (.linkedFrom, .linkedFor)
    }
  }

  /// Adds what was seen at each name, and judges.
  mutating func add(_ sights: [PartyEvidence.Sight], title: String) {
    var seen = [Int](repeating: 0, count: parties.count)
    for (name, place) in owner.enumerated() {
      guard let place else { continue }
      if seen[place] == 0 { parties[place].features.formUnion(sights[name].stand) }
      parties[place].features.formUnion(sights[name].said)
      seen[place] += 1
    }
    let otherNamed = Set(mentions.compactMap(\.aliasOf))
    let titled = Self.words(of: title)
    for place in parties.indices {
      parties[place].features.add(.once, if: seen[place] == 1)
      parties[place].features.add(.twice, if: seen[place] == 2)
      parties[place].features.add(.often, if: seen[place] > 2)
      let root = parties[place].index
      parties[place].features.add(.otherNamed, if: otherNamed.contains(root))
      let last = Self.lastWord(of: mentions[root].text)
      parties[place].features.add(.inTitle, if: titled.contains { $0.elementsEqual(last) })
    }
    addCounts()
    judge()
  }

  /// The words of a title, of letters and hyphens alone.
  private static func words(of title: String) -> [ArraySlice<UInt8>] {
    let bytes = Array(title.utf8)
    guard bytes.allSatisfy({ $0 < 0x80 }) else {
      return title.split { !$0.isLetter && $0 != "-" }.map { ArraySlice($0.utf8) }
    }
    return bytes.split { $0 != 45 && ($0 | 32) &- 97 >= 26 }
  }

  private static func lastWord(of name: String) -> Substring.UTF8View {
    let bytes = name.utf8
    return bytes[(bytes.lastIndex(of: 32).map(bytes.index(after:)) ?? bytes.startIndex)...]
  }

  /// How many of each type the text counts.
  private var counted: [EntityType: Int] {
    counts.reduce(into: [:]) { result, count in
      guard count.scope == .this, count.bound == .exact, let type = count.type.entityType else {
        return
      }
      result[type] = max(result[type] ?? 0, count.count)
    }
  }

  private mutating func addCounts() {
    let counted = counted
    let open = Dictionary(grouping: parties.indices) { mentions[parties[$0].index].type }
    for (type, places) in open {
      guard let type else { continue }
      let free = places.filter {
        !parties[$0].features.contains(.apart) && !parties[$0].features.contains(.speaks)
      }
      var rank = 0
      for place in places {
        guard let count = counted[type] else {
          parties[place].features.add(.uncountedType, if: !counted.isEmpty)
          continue
        }
        parties[place].features.add(.countedType)
        let isFree = rank < free.count && free[rank] == place
        parties[place].features.add(.withinCount, if: (isFree ? rank : free.count) < count)
        parties[place].features.add(.beyondCount, if: (isFree ? rank : free.count) >= count)
        if isFree { rank += 1 }
        parties[place].features.add(.fillsCount, if: free.count == count)
      }
    }
  }

  /// A party that is wrongly called hit is worse than one that is missed.
  private static let leastLogOdds = 0.3

  private mutating func judge() {
    for place in parties.indices {
      parties[place].isLikely =
        PartyFeature.weights.logOdds(parties[place].features) >= Self.leastLogOdds
    }
  }
}
