extension NameReader {
  /// The relations between mentions, and those of several designees together; whoever stands so to a
  /// designee is linked.
  func related(
    _ stated: [RelationReader.Stated], collective: [CollectiveReader.Stated], _ designees: [Int],
    _ mentions: [Int?], _ spans: [NameSpan], _ register: inout NameRegister
  ) -> [NameRelation] {
    struct Key: Hashable { var from: Int, to: Int, kind: NameRelation.Kind }
    var seen = Set<Key>()
    var result: [NameRelation] = []
    for relation in stated + members(of: collective, mentions, spans, register) {
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
    of collective: [CollectiveReader.Stated], _ mentions: [Int?], _ spans: [NameSpan],
    _ register: NameRegister
  ) -> [RelationReader.Stated] {
    guard !collective.isEmpty else { return [] }
    var first: [Int: Int] = [:]
    for (name, mention) in mentions.enumerated() {
      guard let mention else { continue }
      let root = register.names[mention].aliasOf ?? mention
      if first[root] == nil { first[root] = name }
    }
    let all = first.keys.filter { register.names[$0].role == .designee }.sorted()
    let persons = all.filter { (register.names[$0].type ?? .individual) == .individual }
    let others = all.filter { (register.names[$0].type ?? .individual) != .individual }
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
      let told =
        roots
        ?? previous(statement, of: sets.first ?? [], but: object, mentions, spans, register)
        ?? next(statement, of: sets.first ?? [], but: object, mentions, spans, register)
        ?? everyone(statement, register)
      return told.compactMap { first[$0] }.map {
        RelationReader.Stated(
          from: $0, to: statement.to, kind: statement.kind, tokens: statement.tokens)
      }
    }
  }

  /// As many as are counted out of more, in the order in which the text goes on to name them: "Two of the men
  /// are officers of X. Y …; Z …".
  private func next(
    _ statement: CollectiveReader.Stated, of roots: [Int], but object: Int?, _ mentions: [Int?],
    _ spans: [NameSpan], _ register: NameRegister
  ) -> [Int]? {
    guard statement.opens, let count = statement.count, count < roots.count else { return nil }
    let known = Set(roots)
    var result: [Int] = []
    for (name, mention) in mentions.enumerated() {
      guard let mention, spans[name].tokens.lowerBound >= statement.tokens.upperBound else {
        continue
      }
      let root = register.names[mention].aliasOf ?? mention
      guard known.contains(root), root != object, !result.contains(root) else { continue }
      if result.isEmpty, spans[name].tokens.lowerBound > statement.tokens.upperBound + Self.nearness
      {
        return nil
      }
      result.append(root)
      if result.count == count { return result }
    }
    return nil
  }

  /// As many as are counted, the last that the text named: "These two firms are owned by X".
  private func previous(
    _ statement: CollectiveReader.Stated, of roots: [Int], but object: Int?, _ mentions: [Int?],
    _ spans: [NameSpan], _ register: NameRegister
  ) -> [Int]? {
    guard statement.isBack, let count = statement.count, count < roots.count else { return nil }
    let known = Set(roots)
    var result: [Int] = []
    var start = statement.tokens.lowerBound
    for (name, mention) in mentions.enumerated().reversed() {
      guard let mention, spans[name].tokens.upperBound <= start else { continue }
      let root = register.names[mention].aliasOf ?? mention
      guard known.contains(root), root != object else { continue }
      if start - spans[name].tokens.upperBound > Self.nearness { return nil }
      start = spans[name].tokens.lowerBound
      if !result.contains(root) { result.insert(root, at: 0) }
      if result.count == count { return result }
    }
    return nil
  }

  private static let nearness = 40

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
