/// Reads how a text's names stand to each other, by the phrases of `Resources/prose-relations.tsv`.
struct RelationReader {
  private let text: ProseText
  private let names: NameIndex
  private let places: NamePlaces
  private let subject: StatementSubject
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

    /// A relation told by a verb, in front of its object: from its subject, or the verb, to the object.
    init(
      from: Int, to: Int, kind: NameRelation.Kind, verb: Int, _ sentence: Range<Int>,
      _ names: NameIndex
    ) {
      let low = max(sentence.lowerBound, min(names.spans[from].tokens.lowerBound, verb))
      self.init(
        from: from, to: to, kind: kind, tokens: low..<names.spans[to].tokens.upperBound)
    }
  }

  /// A reader of a text whose names and designees are known.
  init(_ text: ProseText, names: NameIndex, places: NamePlaces, groups: [DesigneeReader.Group]) {
    self.places = places
    self.text = text
    self.names = names
    designees = Set(groups.flatMap(\.names))
    var bySentence: [Int: [Int]] = [:]
    for group in groups { bySentence[group.sentence, default: []] += group.names }
    // A cap keeps a sentence of thousands of names and grounds linear.
    subject = StatementSubject(
      text, names: names, places: places, groups: bySentence.mapValues { Array($0.prefix(100)) })
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
      result + OfficeReader(text, names: names, subject: subject).relations()
      + LinkReader(text, names: names, subject: subject).relations()
      + PossessionReader(text, names: names, subject: subject).relations()
      + SupplyReader(text, names: names, subject: subject).relations()
    return all.filter(isFit)
  }

  /// Whether the ends are what the kind of relation joins: persons hold offices, and are kin.
  private func isFit(_ stated: Stated) -> Bool {
    if isChance(stated.from) || isChance(stated.to) { return false }
    let (from, to) = (names.spans[stated.from].type, names.spans[stated.to].type)
    switch stated.kind {
    case .officerOf: return from != .entity && from != .vessel && to != .individual
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
      && found.tokens.contains { text.classes($0).contains(.office) }
  }

  private func relations(of phrase: ProseText.Found, _ index: Int) -> [Stated] {
    guard case .relation(let kind, let reversed) = phrase.fact.kind else { return [] }
    let sentence = text.sentences[index]
    let end = min(sentence.upperBound, phrase.tokens.upperBound + 60)
    var objects = DesigneeList(text: text, names: names, places: places)
      .items(from: phrase.tokens.upperBound, to: end)
      .filter { names.spans[$0].tokens.lowerBound <= phrase.tokens.upperBound + 40 }
    if reversed, let owned = owned(before: phrase.tokens, kind, sentence) { return owned }
    if objects.isEmpty, kind == .officerOf { objects = possessor(behind: phrase.tokens.upperBound) }
    guard let first = objects.first,
      names.spans[first].tokens.lowerBound <= phrase.tokens.upperBound + 8,
      !(phrase.tokens.upperBound + 1..<phrase.tokens.upperBound + 9).contains(where: {
        $0 < names.spans[first].tokens.lowerBound && text.isMark($0, ",")
      })
    else { return [] }
    switch kind {
    case .officerOf: objects = [names.whole(of: first)]
    case .familyOf: objects = [first]
    default: objects = joined(objects, listed: reversed)
    }
    var result: [Stated] = []
    for subject in subjects(of: phrase.tokens, index).prefix(40) {
      for object in objects where object != subject {
        let low = min(names.spans[subject].tokens.lowerBound, phrase.tokens.lowerBound)
        let start = low < sentence.lowerBound ? sentence.lowerBound : low
        result.append(
          Stated(
            from: reversed ? object : subject, to: reversed ? subject : object, kind: kind,
            tokens: start..<max(phrase.tokens.upperBound, names.spans[first].tokens.upperBound)))
      }
    }
    return result
  }

  /// "Kremba TV, an outlet that Dulko controls", "two firms he owns, X and Y".
  private func owned(
    before phrase: Range<Int>, _ kind: NameRelation.Kind, _ sentence: Range<Int>
  ) -> [Stated]? {
    let low = max(sentence.lowerBound, phrase.lowerBound - 24)
    let before = names.names(in: low..<phrase.lowerBound)
    var owner = before.last.flatMap {
      names.spans[$0].tokens.upperBound == phrase.lowerBound ? $0 : nil
    }
    let start = owner.map { names.spans[$0].tokens.lowerBound } ?? phrase.lowerBound - 1
    let pronoun = text.isWord(start, "he") || text.isWord(start, "she")
    guard owner != nil || pronoun else { return nil }
    let that = text.isWord(start - 1, "that") || text.classes(start - 1).contains(.relative)
    guard that || (pronoun && text.word(start - 1).counts != nil) else { return nil }
    if pronoun { owner = before.last { names.spans[$0].type != .entity } }
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

  /// "Kremba-based": no party is told of.
  private func isAttribute(_ name: Int) -> Bool {
    let end = names.spans[name].tokens.upperBound
    return text.isMark(end, "-") && !text.isSpaced(end)
  }

  /// "heads Zorblat's finance committee": the office is in the party that owns the body.
  private func possessor(behind phrase: Int) -> [Int] {
    names.names(in: phrase..<phrase + 3).filter { names.isPossessive($0) }
  }

  /// The first object and those that a conjunction alone joins to it.
  ///
  /// Only what is owned or run is `listed` behind commas: what follows an owner may go on with another list.
  private func joined(_ objects: [Int], listed: Bool) -> [Int] {
    var result: [Int] = []
    for object in objects {
      if let last = result.last {
        let end = names.spans[last].tokens.upperBound
        let gap = end..<max(end, names.spans[object].tokens.lowerBound)
        guard
          listed
            ? isListGap(gap) : gap.count == 1 && text.classes(gap.lowerBound).contains(.conjunction)
        else { break }
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
    if text.kind(at) == .number || text.classes(at).contains(.numberWord) { return [] }
    while at >= max(sentence.lowerBound, phrase.lowerBound - 30), !text.isMark(at, ";"),
      names[startingAt: at] == nil
    {
      if text.classes(at).contains(.negation) { return [] }
      at -= 1
    }
    return subject.subjects(of: phrase.lowerBound, sentence, index).filter {
      !names.isPossessive($0)
    }
  }
}
