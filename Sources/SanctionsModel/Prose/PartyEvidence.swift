/// Gathers what a text says of the names in it that bears on whether its action hits them.
///
/// Linear in the text: a name's surroundings are looked at over some twenty words.
struct PartyEvidence {
  /// What is seen at one name.
  struct Sight {
    /// How it stands: of a party's names the first tells.
    var stand = PartyFeatures()
    /// What is said beside it: of a party all its names tell.
    var said = PartyFeatures()
  }

  private let text: ProseText
  private let tones: [SentenceTone]
  private let names: NameIndex
  private let places: NamePlaces
  private let published: PartialDate?
  private let stated: Set<Int>
  /// How many of each type the text counts.
  private let counted: [EntityType: Set<Int>]
  /// For each sentence the first one of its paragraph.
  private let openings: [Int]

  /// Evidence in a text whose names are known; `stated` are those that sentences name as designees.
  init(
    _ text: ProseText, tones: [SentenceTone], names: NameIndex, places: NamePlaces,
    published: PartialDate?, stated: Set<Int>, counts: [TargetCount]
  ) {
    counted = counts.reduce(into: [:]) { result, count in
      guard count.scope == .this, count.bound == .exact else { return }
      for type in count.type.entityType.map({ [$0] }) ?? [.individual, .entity] {
        result[type, default: []].insert(count.count)
      }
    }
    openings = text.openings()
    self.text = text
    self.tones = tones
    self.names = names
    self.places = places
    self.published = published
    self.stated = stated
  }

  /// What is seen at each name, in their order.
  func sights(apart: Set<Int>) -> [Sight] {
    var sights: [Sight] = []
    sights.reserveCapacity(names.spans.count)
    var sentence = 0
    var features: PartyFeatures?
    let lists = lists(apart: apart)
    for name in names.spans.indices {
      let span = names.spans[name].tokens
      while text.sentences[sentence].upperBound <= span.lowerBound {
        sentence += 1
        features = nil
      }
      let isFirst = features == nil
      let told = features ?? self.features(ofSentence: sentence)
      features = told
      var sight = Sight(stand: stand(name, text.sentences[sentence]), said: said(name, sentence))
      sight.said.formUnion(told)
      sight.stand.formUnion(lists[name])
      place(sentence, isFirst: isFirst, &sight.stand)
      sights.append(sight)
    }
    return sights
  }

  // MARK: - Sentences

  private func features(ofSentence index: Int) -> PartyFeatures {
    let sentence = text.sentences[index]
    var features = PartyFeatures()
    for token in sentence {
      let classes = text.classes(token)
      if text.isQuoted(token) { continue }
      features.add(.withAct, if: classes.contains(.act))
      features.add(.withPlan, if: classes.contains(.plan))
      features.add(.withNegation, if: classes.contains(.negation))
      features.add(.withSpeech, if: classes.contains(.say))
      features.add(.withOldYear, if: isOld(token))
    }
    features.add(.withSanctions, if: tones[index].surelySanctions)
    features.add(.withAuthority, if: tones[index].namesAuthority)
    features.add(.withEarlier, if: !tones[index].earlier.isEmpty)
    features.add(.withListWord, if: tones[index].namesList)
    let opening = openings[index]
    if opening < index {
      features.add(.inOldParagraph, if: text.sentences[opening].contains(where: isOld))
      features.add(.inEarlierParagraph, if: !tones[opening].earlier.isEmpty)
    }
    features.add(.crowded, if: names.names(in: sentence).count > 4)
    features.add(.withStated, if: names.names(in: sentence).contains(where: stated.contains))
    if index > 0 {
      let before = text.sentences[index - 1]
      features.add(.behindEarlier, if: !tones[index - 1].earlier.isEmpty)
      features.add(.behindOldYear, if: before.contains(where: isOld))
      features.add(.nextToStated, if: names.names(in: before).contains(where: stated.contains))
    }
    if index + 1 < text.sentences.count {
      let behind = text.sentences[index + 1]
      features.add(.nextToStated, if: names.names(in: behind).contains(where: stated.contains))
    }
    return features
  }

  /// A year before that of the text which is no year of birth.
  private func isOld(_ token: Int) -> Bool {
    text.isOldYear(token, published: published) && !text.means(token - 1, .birth)
      && !text.means(token - 2, .birth)
  }

  private func place(_ index: Int, isFirst: Bool, _ features: inout PartyFeatures) {
    let count = text.sentences.count
    features.add(.inLead, if: index < 3)
    features.add(.early, if: index * 3 < count)
    features.add(.late, if: index * 3 >= count * 2)
    features.add(.opensParagraph, if: isFirst && text.beginsLine(text.sentences[index]))
  }

  // MARK: - Clauses

  private func stand(_ name: Int, _ sentence: Range<Int>) -> PartyFeatures {
    let span = names.spans[name]
    var features = PartyFeatures()
    switch places[name] {
    case .free: features.add(.free)
    case .governed: features.add(.governed)
    case .object: features.add(.object)
    case .aside: features.add(.aside)
    }
    features.add(.quoted, if: text.isQuoted(span.tokens.lowerBound))
    features.add(.possessive, if: names.isPossessive(name))
    addKind(span, &features)
    let isFree = places[name] == .free
    features.add(.freePerson, if: isFree && span.type == .individual)
    features.add(.freeOrganisation, if: isFree && span.type == .entity)
    features.add(.governedOrganisation, if: places[name] == .governed && span.type == .entity)
    addBefore(span.tokens.lowerBound, sentence, &features)
    addBehind(span.tokens.upperBound, sentence, &features)
    return features
  }

  private func addKind(_ span: NameSpan, _ features: inout PartyFeatures) {
    switch span.type {
    case .individual: features.add(.person)
    case .entity: features.add(.organisation)
    case .vessel, .aircraft: features.add(.craft)
    case nil: features.add(.untyped)
    }
    let words = span.tokens.filter { text.kind($0) == .word }
    features.add(.oneWord, if: words.count == 1)
    features.add(.twoWords, if: words.count == 2)
    features.add(.manyWords, if: words.count > 3)
    features.add(.legalForm, if: words.contains { text.classes($0).contains(.legalForm) })
    features.add(
      .publicBody,
      if: words.allSatisfy {
        text.classes($0).meets([.organisation, .plainOrg, .state, .nameInside, .conjunction])
          || text.isAdjective(at: $0) || text.isCountry(at: $0)
      })
    features.add(.noParty, if: words.last.map { text.classes($0).contains(.noParty) } ?? false)
    features.add(.capitals, if: words.allSatisfy { text.shape($0) == .upper })
    features.add(.loneUnknown, if: words.count == 1 && span.type == nil)
    features.add(.loneOrganisation, if: words.count == 1 && span.type == .entity)
  }

  private func addBefore(
    _ start: Int, _ sentence: Range<Int>, _ features: inout PartyFeatures
  ) {
    var before = start - 1
    if text.classes(before).contains(.personTitle) {
      features.add(.afterTitle)
      features.add(
        .afterOfficialTitle,
        if: text.isCapital(before) && text.classes(before).contains(.officialTitle))
      before -= 1
    }
    guard before >= sentence.lowerBound else {
      features.add(.opensSentence)
      return
    }
    let classes = text.classes(before)
    features.add(.afterRelation, if: classes.meets([.owner, .link]))
    features.add(.afterThe, if: classes.contains(.definite))
    features.add(.afterComma, if: text.isMark(before, ","))
    features.add(.afterColon, if: text.isMark(before, ":"))
    features.add(.afterAnd, if: classes.contains(.conjunction))
    if classes.contains(.definite) || classes.contains(.article) { before -= 1 }
    guard text.classes(before).contains(.preposition) else { return }
    if text.isWord(before, "of") {
      features.add(.afterOf)
    } else if text.isWord(before, "by") {
      features.add(.afterBy)
    } else if text.isWord(before, "with") {
      features.add(.afterWith)
    } else if text.isWord(before, "from") {
      features.add(.afterFrom)
    } else if text.isWord(before, "to") {
      features.add(.afterTo)
    } else if text.isWord(before, "for") {
      features.add(.afterFor)
    } else if text.isWord(before, "in") || text.isWord(before, "at") {
      features.add(.afterIn)
    } else if text.isWord(before, "on") || text.isWord(before, "against") {
      features.add(.afterOn)
    } else {
      features.add(.afterOther)
    }
  }

  private func addBehind(_ end: Int, _ sentence: Range<Int>, _ features: inout PartyFeatures) {
    guard end < sentence.upperBound else {
      features.add(.beforeStop)
      return
    }
    let classes = text.classes(end)
    features.add(.beforeComma, if: text.isMark(end, ","))
    features.add(.beforeParenthesis, if: text.isMark(end, "("))
    features.add(.beforeAnd, if: classes.contains(.conjunction))
    features.add(.beforeSpeech, if: classes.meets([.say, .opinion]) || text.means(end, .declares))
    features.add(.beforeBe, if: classes.contains(.passiveBe))
    features.add(.beforeRelative, if: classes.contains(.relative))
    features.add(.beforePreposition, if: classes.contains(.preposition))
    features.add(
      .beforeVerb,
      if: text.means(end, .verb)
        || (!text.isCapital(end) && (text.endsIn(end, "s") || text.endsIn(end, "ed"))
          && !classes.meets([.passiveBe, .say]))
    )
  }

  // MARK: - Lists

  /// Which names stand in lists, and beside whom.
  private func lists(apart: Set<Int>) -> [PartyFeatures] {
    var result = [PartyFeatures](repeating: PartyFeatures(), count: names.spans.count)
    var start = 0
    while start < names.spans.count {
      var end = start + 1
      while end < names.spans.count, joins(end - 1, end) { end += 1 }
      if end - start > 1 {
        var features = PartyFeatures()
        features.add(.inList)
        features.add(.inLongList, if: end - start > 3)
        features.add(.listedWithStated, if: (start..<end).contains(where: stated.contains))
        features.add(.listedWithApart, if: (start..<end).contains(where: apart.contains))
        for name in start..<end { result[name] = features }
        for type in [EntityType.individual, .entity, .vessel] {
          guard let counts = counted[type] else { continue }
          let list = (start..<end).filter { (names.spans[$0].type ?? type) == type }
          guard list.count > 1, counts.contains(list.count) else { continue }
          for name in list { result[name].add(.listCounted) }
        }
      }
      start = end
    }
    return result
  }

  /// Whether a comma or a conjunction and a few words of description part two names.
  private func joins(_ before: Int, _ after: Int) -> Bool {
    let (end, start) = (
      names.spans[before].tokens.upperBound, names.spans[after].tokens.lowerBound
    )
    guard end < start, start - end <= 8 else { return false }
    guard
      text.isMark(end, ",") || text.isMark(end, ";") || text.isMark(end, "(")
        || text.classes(end).contains(.conjunction)
    else { return false }
    return (end..<start).allSatisfy {
      text.kind($0) != .stop && !text.classes($0).meets([.relative, .passiveBe, .say, .auxiliary])
        && !text.isMark($0, ":")
    }
      && (text.classes(start - 1).meets([.conjunction, .personTitle, .definite])
        || text.isMark(start - 1, ",") || text.isMark(start - 1, ";"))
  }

  // MARK: - Descriptions

  /// What the words say that describe a name: up to the name before it and the name behind it.
  private func said(_ name: Int, _ index: Int) -> PartyFeatures {
    let sentence = text.sentences[index]
    let span = names.spans[name].tokens
    var features = PartyFeatures()
    var token = span.lowerBound - 1
    while token >= max(sentence.lowerBound, span.lowerBound - 8),
      names[endingBefore: token + 1] == nil, !text.isMark(token, ";")
    {
      describe(token, &features)
      token -= 1
    }
    token = span.upperBound
    while token < min(sentence.upperBound, span.upperBound + 16), !text.isMark(token, ";") {
      if let other = names[startingAt: token] {
        // "NAME of Zorblat, who was born …"
        guard places[other] == .governed || places[other] == .aside else { break }
        token = names.spans[other].tokens.upperBound
        continue
      }
      describe(token, &features)
      token += 1
    }
    features.add(.age, if: isAge(span.upperBound))
    features.add(.everFree, if: places[name] == .free)
    var before = span.lowerBound - 1
    if text.classes(before).contains(.definite) { before -= 1 }
    features.add(
      .everPlaced,
      if: text.isWord(before, "in") || text.isWord(before, "at") || text.isWord(before, "near"))
    return features
  }

  private static let tellingClasses: WordClass = [
    .officialTitle, .former, .pointer, .act, .harmed, .victim, .opinion, .link, .owner, .office,
    .earlier,
  ]
  private static let tellingSenses: WordSense = [
    .birth, .seat, .called, .firm, .branch, .kin, .ally, .helper, .instance, .owns,
  ]

  private func describe(_ token: Int, _ features: inout PartyFeatures) {
    let classes = text.classes(token)
    guard
      classes.meets(Self.tellingClasses) || text.means(token, Self.tellingSenses)
        || text.value(token) > 0
    else { return }
    features.add(.born, if: text.means(token, .birth))
    features.add(.seated, if: text.means(token, .seat))
    features.add(.called, if: text.means(token, .called))
    features.add(.firm, if: text.means(token, [.firm, .branch]))
    features.add(.kin, if: text.means(token, .kin))
    features.add(.ally, if: text.means(token, [.ally, .helper]))
    features.add(.heads, if: text.means(token, [.instance, .owns]))
    features.add(.official, if: classes.contains(.officialTitle))
    features.add(.former, if: classes.contains(.former))
    features.add(.pointedAt, if: classes.meets([.pointer, .act]))
    features.add(.harmed, if: classes.meets([.harmed, .victim]))
    features.add(.opinion, if: classes.contains(.opinion))
    features.add(.linkedTo, if: classes.meets([.link, .owner]))
    features.add(.office, if: classes.contains(.office))
    features.add(.yearBeside, if: isOld(token))
    features.add(.earlierBeside, if: classes.contains(.earlier))
  }

  /// ", 52," or "(52)".
  private func isAge(_ end: Int) -> Bool {
    guard text.isMark(end, ",") || text.isMark(end, "("), (15...99).contains(text.value(end + 1))
    else { return false }
    return text.kind(end + 2) != .word
  }
}
