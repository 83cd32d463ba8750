extension NameReader {
  /// The relations between mentions, and those of several designees together; whoever stands so to a
  /// designee is linked.
  func related(
    _ stated: [RelationReader.Stated], collective: [CollectiveReader.Stated], _ designees: [Int],
    _ mentions: [Int?], _ register: inout NameRegister
  ) -> [NameRelation] {
    struct Key: Hashable { var from: Int, to: Int, kind: NameRelation.Kind }
    var seen = Set<Key>()
    var result: [NameRelation] = []
    for relation in stated + members(of: collective, mentions, register) {
      guard let first = mentions[relation.from], let second = mentions[relation.to] else {
        continue
      }
      let from = register.names[first].aliasOf ?? first
      let to = register.names[second].aliasOf ?? second
      guard from != to, register.names[from].role != .official,
        register.names[to].role != .official,
        seen.insert(Key(from: from, to: to, kind: relation.kind)).inserted
      else { continue }
      result.append(
        NameRelation(
          from: from, to: to, kind: relation.kind, evidence: text.range(relation.tokens)))
    }
    for relation in result {
      if register.names[relation.from].role == .designee {
        register.raise(relation.to, to: .linked)
      }
      if register.names[relation.to].role == .designee {
        register.raise(relation.from, to: .linked)
      }
    }
    return result
  }

  /// The statements about several designees, one a designee: those of one type, or all, of as many as are
  /// counted; a text may name fewer than it counts.
  private func members(
    of collective: [CollectiveReader.Stated], _ mentions: [Int?], _ register: NameRegister
  ) -> [RelationReader.Stated] {
    var first: [Int: Int] = [:]
    for (name, mention) in mentions.enumerated() {
      guard let mention else { continue }
      let root = register.names[mention].aliasOf ?? mention
      if first[root] == nil { first[root] = name }
    }
    let all = first.keys.filter { register.names[$0].role == .designee }.sorted()
    let persons = all.filter { (register.names[$0].type ?? .individual) == .individual }
    let others = all.filter { !persons.contains($0) }
    return collective.flatMap { statement -> [RelationReader.Stated] in
      let sets: [[Int]]
      switch statement.kind {
      case .familyOf, .officerOf: sets = [persons]
      default:
        sets =
          statement.type == .individual
          ? [persons] : statement.type == nil ? [persons, others, all] : [others]
      }
      let object = mentions[statement.to].map { register.names[$0].aliasOf ?? $0 }
      let roots = sets.lazy.map { $0.filter { $0 != object } }
        .first { Self.fits($0.count, statement.count, isTold: statement.type != nil) }
      return (roots ?? everyone(statement, register)).compactMap { first[$0] }.map {
        RelationReader.Stated(
          from: $0, to: statement.to, kind: statement.kind, tokens: statement.tokens)
      }
    }
  }

  /// All persons of the text but officials, where exactly as many are counted.
  private func everyone(_ statement: CollectiveReader.Stated, _ register: NameRegister) -> [Int] {
    guard statement.type == .individual, let count = statement.count else { return [] }
    let persons = register.names.indices.filter {
      let name = register.names[$0]
      return name.aliasOf == nil && name.role != .official
        && (name.type == .individual || (name.type == nil && name.text.contains(" ")))
    }
    return persons.count == count ? persons : []
  }

  /// Whether as many as are counted are named, or at least half of them where the noun tells who they are.
  private static func fits(_ named: Int, _ counted: Int?, isTold: Bool) -> Bool {
    guard named > 1, let counted else { return named > 1 }
    return named == counted || (isTold && named < counted && named * 2 >= counted)
  }
}
