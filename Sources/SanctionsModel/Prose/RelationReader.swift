/// Reads how a text's names stand to each other, by the phrases of `Resources/prose-relations.tsv`.
struct RelationReader {
  private let text: ProseText
  private let names: NameIndex
  private let places: NamePlaces
  private let subject: StatementSubject
  private let reference: PartyReference
  private let designees: Set<Int>

  /// A relation between two spans, and its clause.
  struct Stated {
    var from: Int
    var to: Int
    var kind: NameRelation.Kind
    var tokens: Range<Int>

    /// A relation whose clause is these tokens.
    init(from: Int, to: Int, kind: NameRelation.Kind, tokens: Range<Int>) {
      (self.from, self.to, self.kind, self.tokens) = (from, to, kind, tokens)
    }

    /// A relation told by some words of a sentence; what a pronoun stands for may lie before it.
    init(
      from: Int, to: Int, kind: NameRelation.Kind, by words: Range<Int>, _ sentence: Range<Int>,
      _ names: NameIndex
    ) {
      let ends = [names.spans[from].tokens, names.spans[to].tokens]
        .filter { $0.lowerBound >= sentence.lowerBound && $0.upperBound <= sentence.upperBound }
      let low = ends.map(\.lowerBound).reduce(words.lowerBound, min)
      let high = ends.map(\.upperBound).reduce(words.upperBound, max)
      self.init(from: from, to: to, kind: kind, tokens: low..<high)
    }
  }

  /// A reader of a text whose names and designees are known.
  init(
    _ text: ProseText, names: NameIndex, places: NamePlaces, reference: PartyReference,
    groups: [DesigneeReader.Group]
  ) {
    self.places = places
    self.reference = reference
    self.text = text
    self.names = names
    designees = Set(groups.flatMap(\.names))
    var bySentence: [Int: [Int]] = [:]
    for group in groups { bySentence[group.sentence, default: []] += group.names }
    // A cap keeps a sentence of thousands of names and grounds linear.
    subject = StatementSubject(
      text, names: names, places: places, reference: reference,
      groups: bySentence.mapValues { Array($0.prefix(100)) })
  }

  /// The relations in the order of the text.
  func relations() -> [Stated] {
    var result: [Stated] = []
    var sentence = 0
    for phrase in phrases() {
      while sentence < text.sentences.count,
        text.sentences[sentence].upperBound <= phrase.tokens.lowerBound
      {
        sentence += 1
      }
      guard sentence < text.sentences.count else { break }
      result += relations(of: phrase, sentence)
    }
    let all =
      result
      + OfficeReader(text: text, names: names, subject: subject, reference: reference).relations()
      + LinkReader(text: text, names: names, subject: subject, reference: reference).relations()
      + PossessionReader(text: text, names: names, subject: subject, reference: reference)
      .relations()
      + SupplyReader(text: text, names: names, subject: subject, reference: reference).relations()
      + KinshipReader(text: text, names: names, subject: subject).relations()
      + BelongingReader(text: text, names: names, reference: reference).relations()
      + StakeReader(text: text, names: names, subject: subject, reference: reference).relations()
    return (all + EllipsisReader(text: text, names: names, subject: subject).relations(all)).map(
      settled
    )
    .filter(isFit)
  }

  /// A ship that a firm runs or operates is linked to it.
  private func settled(_ stated: Stated) -> Stated {
    var result = stated
    if stated.kind == .officerOf, names.spans[stated.from].type == .entity, isShip(stated.to) {
      (result.from, result.to, result.kind) = (stated.to, stated.from, .linkedTo)
    } else if stated.kind == .controlledBy, isShip(stated.from) {
      result.kind = .linkedTo
    }
    return result
  }

  /// A vessel, or whatever has a number behind its words.
  private func isShip(_ name: Int) -> Bool {
    let span = names.spans[name]
    return span.type == .vessel
      || (span.type == nil && !span.organisation
        && text.kind(span.tokens.upperBound - 1) == .number)
  }

  /// Whether the ends are what the kind of relation joins: persons hold offices, and are kin.
  private func isFit(_ stated: Stated) -> Bool {
    if isChance(stated.from) || isChance(stated.to) { return false }
    let (from, to) = (names.spans[stated.from].type, names.spans[stated.to].type)
    switch stated.kind {
    case .officerOf:
      return from != .entity && from != .vessel
        && (to != .individual || reference.isOrganisation(stated.to))
    case .familyOf: return from != .entity && to != .entity
    case .ownedBy, .controlledBy: return from != .individual
    default: return true
    }
  }

  /// A single word that only the sentence's beginning gives a capital, as far as the text tells.
  private func isChance(_ name: Int) -> Bool {
    let span = names.spans[name]
    guard span.bare, text.shape(span.tokens.lowerBound) != .upper, !designees.contains(name) else {
      return false
    }
    let start = span.tokens.lowerBound
    let opens = start == 0 || text.kind(start - 1) == .stop
    return opens && !names.isRepeated(name)
  }

  /// The longest phrase at each place.
  ///
  /// Offices are read by themselves, and are left out unless asked for.
  func phrases(withOffices: Bool = false) -> [ProseText.Found] {
    var result: [ProseText.Found] = []
    for found in text.found {
      guard case .relation = found.fact.kind else { continue }
      guard !text.isQuoted(found.tokens.lowerBound), withOffices || !isOffice(found)
      else { continue }
      if let last = result.last, last.tokens.overlaps(found.tokens) {
        if found.tokens.count > last.tokens.count { result[result.count - 1] = found }
      } else {
        result.append(found)
      }
    }
    return result
  }

  /// "director of": offices are read by themselves.
  private func isOffice(_ found: ProseText.Found) -> Bool {
    found.fact.kind == .relation(.officerOf, reversed: false)
      && found.tokens.contains {
        text.classes($0).contains(.office) || text.means($0, .instance)
      }
  }

  private func relations(of phrase: ProseText.Found, _ index: Int) -> [Stated] {
    guard case .relation(let kind, let reversed) = phrase.fact.kind else { return [] }
    let sentence = text.sentences[index]
    if reversed, let owned = owned(before: phrase.tokens, kind, sentence, index) { return owned }
    if kind == .officerOf, let led = led(before: phrase.tokens, sentence) { return led }
    var objects = objects(of: phrase.tokens, kind, reversed: reversed, sentence)
    if objects.isEmpty { objects = shared(behind: phrase.tokens, sentence) }
    guard !objects.isEmpty else { return [] }
    var subjects: [Int]
    switch bearers(of: phrase.tokens, sentence) {
    case .nobody: return []
    case .named(let bearers):
      (subjects, objects) = (bearers, Array(objects.prefix(1)))
    case .before:
      subjects = self.subjects(of: phrase.tokens, index)
      if subjects.isEmpty {
        let end = reference.end(of: objects, behind: phrase.tokens.upperBound - 1, sentence)
        subjects = subject.listed(behind: end, sentence)
        if subjects.isEmpty, kind == .officerOf {
          subjects = NounBearer(text: text, names: names, subject: subject)
            .list(at: end, isPlural: true, sentence)
        }
      }
    }
    if isOfFirm(phrase.tokens) { objects = objects.filter { !reference.isOrganisation($0) } }
    var result: [Stated] = []
    for subject in subjects.prefix(40) {
      for object in objects where object != subject {
        result.append(
          Stated(
            from: reversed ? object : subject, to: reversed ? subject : object, kind: kind,
            by: phrase.tokens, sentence, names))
      }
    }
    return result
  }

  /// The parties of "owned by, or acting for, X": those of the next phrase behind the comma.
  private func shared(behind phrase: Range<Int>, _ sentence: Range<Int>) -> [Int] {
    let comma = phrase.upperBound
    guard text.isMark(comma, ","), text.classes(comma + 1).contains(.conjunction) else { return [] }
    let limit = min(sentence.upperBound, comma + 14)
    let close = (comma + 1..<max(comma + 1, limit)).first {
      text.isMark($0, ",") || names[startingAt: $0] != nil
    }
    guard let close, text.isMark(close, ","), text.classes(close - 1).contains(.preposition) else {
      return []
    }
    return reference.list(at: close + 1, sentence)
  }

  /// Of whom the noun of "agents of X" is told; verbs are told of what stands before.
  private func bearers(of phrase: Range<Int>, _ sentence: Range<Int>) -> NounBearer.Bearers {
    let noun = phrase.lowerBound
    guard phrase.count == 2, text.means(noun, Self.nouns),
      let first = reference.party(at: phrase.upperBound, sentence)
    else { return .before }
    return NounBearer(text: text, names: names, subject: subject)
      .bearers(of: noun, behind: first.end, sentence)
  }

  private static let nouns: WordSense = [
    .kin, .ally, .helper, .branch, .owns, .firm, .backer,
  ]

  /// "the fund of X": of firms only a person's own.
  private func isOfFirm(_ phrase: Range<Int>) -> Bool {
    phrase.count == 2 && text.means(phrase.lowerBound, .firm)
      && !text.means(phrase.lowerBound, [.branch, .owns])
  }

  /// "Kremba TV, an outlet that Dulko controls", "two firms he owns, X and Y".
  private func owned(
    before phrase: Range<Int>, _ kind: NameRelation.Kind, _ sentence: Range<Int>, _ index: Int
  ) -> [Stated]? {
    let low = max(sentence.lowerBound, phrase.lowerBound - 24)
    let before = names.names(in: low..<phrase.lowerBound)
    var owner = before.last.flatMap {
      names.spans[$0].tokens.upperBound == phrase.lowerBound ? $0 : nil
    }
    let start = owner.map { names.spans[$0].tokens.lowerBound } ?? phrase.lowerBound - 1
    let pronoun = text.isWord(start, "he") || text.isWord(start, "she")
    guard owner != nil || pronoun else { return nil }
    guard isRelative(before: start) || (pronoun && text.word(start - 1).counts != nil) else {
      return nil
    }
    if pronoun {
      owner =
        before.last { names.spans[$0].type == .individual }
        ?? subject.person(before: start, index)
    }
    guard let owner else { return nil }
    let listed =
      text.isMark(phrase.upperBound, ",")
      ? names[startingAt: phrase.upperBound + 1].map {
        subject.list(startingWith: $0, sentence.upperBound)
      } : nil
    let owned = listed ?? (pronoun ? [] : before.dropLast().filter { !isAttribute($0) }.suffix(1))
    return owned.filter { $0 != owner }.map {
      let spans = [names.spans[$0].tokens, names.spans[owner].tokens]
      return Stated(
        from: $0, to: owner, kind: kind,
        tokens: (spans.map(\.lowerBound).min() ?? start)..<max(
          phrase.upperBound, spans.map(\.upperBound).max() ?? start))
    }
  }

  /// "Kremba Army, which General Pavlo Trundel commands".
  private func led(before phrase: Range<Int>, _ sentence: Range<Int>) -> [Stated]? {
    guard let leader = names[endingBefore: phrase.lowerBound],
      !text.classes(phrase.upperBound).meets([.article, .definite]),
      isRelative(before: names.spans[leader].tokens.lowerBound),
      let led = names.last(1, before: names.spans[leader].tokens.lowerBound).first
    else { return nil }
    return [
      Stated(from: leader, to: led, kind: .officerOf, by: phrase, sentence, names)
    ]
  }

  /// "that" or "which" in front of a token and the titles before it.
  private func isRelative(before start: Int) -> Bool {
    var index = start - 1
    while text.classes(index).contains(.personTitle) { index -= 1 }
    return text.isWord(index, "that") || text.classes(index).contains(.relative)
  }

  /// "Kremba-based": no party is told of.
  private func isAttribute(_ name: Int) -> Bool {
    let end = names.spans[name].tokens.upperBound
    return text.isMark(end, "-") && !text.isSpaced(end)
  }

  /// The parties behind a phrase.
  private func objects(
    of phrase: Range<Int>, _ kind: NameRelation.Kind, reversed: Bool, _ sentence: Range<Int>
  ) -> [Int] {
    let start = phrase.upperBound
    if reversed, text.isWord(start, "it"), let found = reference.party(at: start, sentence) {
      return [found.name]
    }
    if reversed {
      let end = min(sentence.upperBound, start + 60)
      let objects = DesigneeList(text: text, names: names, places: places).items(
        from: start, to: end)
      guard let first = objects.first, names.spans[first].tokens.lowerBound <= start + 8 else {
        return []
      }
      return listed(objects)
    }
    let list = reference.list(at: start, sentence)
    switch kind {
    case .familyOf: return Array(list.prefix(1))
    case .officerOf where list.isEmpty: return possessor(behind: start, sentence)
    default: return list
    }
  }

  /// The party whose body or office is led: "heads Zorblat's finance committee", "runs its office in Kremba",
  /// "in charge of training in Zorblat".
  private func possessor(behind start: Int, _ sentence: Range<Int>) -> [Int] {
    for index in start..<max(start, min(start + 8, sentence.upperBound)) {
      if let name = names[startingAt: index] { return names.isPossessive(name) ? [name] : [] }
      if text.isWord(index, "its") {
        return reference.organisation(before: index, sentence).map { [$0] } ?? []
      }
      if text.isPossessive(index), reference.isGroupNoun(index) {
        return reference.organisation(before: index, sentence, called: index).map { [$0] } ?? []
      }
      if text.isWord(index, "in") || text.isWord(index, "at") || text.isWord(index, "within") {
        return reference.list(at: index + 1, sentence).filter(reference.isOrganisation)
      }
      if text.kind(index) == .mark { return [] }
    }
    return []
  }

  /// The first object and those of a list that a conjunction closes.
  private func listed(_ objects: [Int]) -> [Int] {
    var result: [Int] = []
    for object in objects {
      if let last = result.last {
        let end = names.spans[last].tokens.upperBound
        guard isListGap(end..<max(end, names.spans[object].tokens.lowerBound)) else { break }
      }
      result.append(object)
    }
    // Only a conjunction tells that what stands behind commas is a list.
    guard result.count > 1, let last = result.last else { return result }
    let end = names.spans[last].tokens.lowerBound
    return (end - 2..<end).contains { text.classes($0).contains(.conjunction) }
      ? result : Array(result.prefix(1))
  }

  private func isListGap(_ gap: Range<Int>) -> Bool {
    (1...3).contains(gap.count)
      && gap.allSatisfy {
        text.isMark($0, ",") || text.classes($0).meets([.conjunction, .definite])
      }
  }

  /// The subjects of the statement in which a phrase stands; none where it is denied.
  private func subjects(of phrase: Range<Int>, _ index: Int) -> [Int] {
    let sentence = text.sentences[index]
    var at = phrase.lowerBound - 1
    // "…, 11 members of X": another item of the list.
    if text.kind(at) == .number
      || (text.classes(at).contains(.numberWord) && !text.classes(at - 1).contains(.definite))
    {
      return []
    }
    while at >= max(sentence.lowerBound, phrase.lowerBound - 30), !text.isMark(at, ";"),
      names[startingAt: at] == nil
    {
      if text.classes(at).contains(.negation) || text.means(at, .denies) { return [] }
      at -= 1
    }
    return subject.subjects(of: phrase.lowerBound, sentence, index).filter {
      !names.isPossessive($0)
    }
  }
}
