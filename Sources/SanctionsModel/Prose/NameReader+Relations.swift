extension NameReader {
  /// The relations between mentions, and those of several designees together; whoever stands so to a
  /// designee is linked.
  ///
  /// Where a text has designees, an office of somebody else with a third party tells nothing of them.
  func related(
    _ stated: [RelationReader.Stated], collective: [CollectiveReader.Stated], _ designees: [Int],
    _ mentions: [Int?], _ register: inout NameRegister
  ) -> [NameRelation] {
    struct Key: Hashable { var from: Int, to: Int, kind: NameRelation.Kind }
    var seen = Set<Key>()
    var result: [NameRelation] = []
    let hit = register.names.contains { $0.role == .designee }
    for relation in stated + members(of: collective, mentions, register) {
      guard let first = mentions[relation.from], let second = mentions[relation.to] else {
        continue
      }
      let from = register.names[first].aliasOf ?? first
      let to = register.names[second].aliasOf ?? second
      guard from != to, register.names[from].role != .official,
        register.names[to].role != .official,
        !hit || relation.kind != .officerOf
          || [from, to].contains(where: { register.names[$0].role == .designee }),
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

  /// The statements about several designees, one a designee: those of one type, or all, as many as are counted.
  private func members(
    of collective: [CollectiveReader.Stated], _ mentions: [Int?], _ register: NameRegister
  ) -> [RelationReader.Stated] {
    var first: [Int: Int] = [:]
    for (name, mention) in mentions.enumerated() {
      guard let mention else { continue }
      let root = register.names[mention].aliasOf ?? mention
      if register.names[root].role == .designee, first[root] == nil { first[root] = name }
    }
    let all = first.keys.sorted()
    let persons = all.filter { (register.names[$0].type ?? .individual) == .individual }
    let others = all.filter { !persons.contains($0) }
    return collective.flatMap { statement -> [RelationReader.Stated] in
      let sets =
        statement.kind == .familyOf || statement.kind == .officerOf
        ? [persons] : [persons, others, all]
      let roots = sets.first { $0.count > 1 && $0.count == statement.count ?? $0.count } ?? []
      return roots.compactMap { first[$0] }.map {
        RelationReader.Stated(
          from: $0, to: statement.to, kind: statement.kind, tokens: statement.tokens)
      }
    }
  }
}
