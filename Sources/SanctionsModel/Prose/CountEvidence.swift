/// Gathers what a text says of a counted phrase that bears on its being a count of designated parties.
struct CountEvidence {
  private let text: ProseText
  private let tones: [SentenceTone]
  private let numbers: [Int: Int]
  /// The counts that sentences state in so many words.
  private let known: [TargetCount]
  private let isSilent: Bool

  /// Evidence in a text with its sentences' tones, how often it tells each number, and the counts that are governed.
  init(_ text: ProseText, tones: [SentenceTone], numbers: [Int: Int], known: [TargetCount]) {
    self.text = text
    self.tones = tones
    self.numbers = numbers
    self.known = known
    isSilent = !tones.contains { $0.surelySanctions || $0.namesAuthority }
  }

  /// Every feature of each phrase of a sentence.
  func features(of sentence: CountedSentence) -> [CountFeatures] {
    guard !sentence.phrases.isEmpty else { return [] }
    let (tone, tokens) = (tones[sentence.index], text.sentences[sentence.index])
    let governor = CountGovernor(text, sentence: tokens, tone: tone)
    let scope = EarlierScope(text, tone: tone, sentence: tokens)
    let shared = features(ofSentence: sentence.index, governor)
    return sentence.phrases.enumerated().map { place, counted in
      let (phrase, change) = counted
      var features = shared
      features.add(.governed, if: change == .designation)
      features.add(.delisted, if: change == .delisting)
      features.add(change != nil ? .governedBriefly : .ungovernedBriefly, if: text.isBrief)
      features.add(.past, if: scope.scope(of: phrase) == .earlier)
      addKind(phrase, &features)
      addBefore(phrase, in: tokens, governor, &features)
      addBehind(phrase, in: tokens, governor, &features)
      addRefusals(phrase, in: tokens, &features)
      addOthers(place, of: sentence, &features)
      return features
    }
  }

  // MARK: - The sentence

  private func features(ofSentence index: Int, _ governor: CountGovernor) -> CountFeatures {
    let (tone, tokens) = (tones[index], text.sentences[index])
    var features = CountFeatures()
    features.add(.silent, if: isSilent)
    features.add(
      index == 0 && text.isTitled ? .title : index < 4 ? .lead : index < 10 ? .head : .deep)
    features.add(.opensParagraph, if: text.beginsLine(tokens))
    features.add(.sure, if: tone.surelySanctions)
    features.add(.authority, if: tone.namesAuthority)
    features.add(.list, if: tone.namesList)
    if !tone.surelySanctions, !tone.namesList {
      let isNear = tones[0...min(tones.count - 1, index + 2)].suffix(5).contains {
        $0.surelySanctions || $0.namesAuthority
      }
      features.add(isNear ? .near : .far)
    }
    features.add(.earlier, if: !tone.earlier.isEmpty)
    features.add(.total, if: text.opensTotal(tokens))
    for token in tokens.prefix(200) {
      let classes = text.classes(token)
      features.add(.speaks, if: classes.contains(.say))
      features.add(.plans, if: classes.contains(.plan))
      features.add(
        .negated, if: classes.contains(.negation) && !text.isWord(token + 1, "longer"))
      features.add(
        .removes,
        if: classes.meets([.delist, .amend]) || text.means(token, [.renews, .fines]))
      features.add(.oldYear, if: (1990...2099).contains(text.value(token)))
      features.add(
        .refused,
        if: classes.meets([.act, .weakAct, .sureSanction]) && governor.isRefused(token))
    }
    return features
  }

  // MARK: - The phrase

  private func addKind(_ phrase: CountPhrase, _ features: inout CountFeatures) {
    switch phrase.target {
    case .individual: features.add(.person)
    case .entity: features.add(.organisation)
    case .vessel, .aircraft: features.add(.craft)
    case .target: features.add(.untyped)
    }
    features.add(.demonym, if: phrase.demonym)
    switch phrase.number ?? 0 {
    case 1: features.add(.one)
    case 2: features.add(.two)
    case ..<10: features.add(.few)
    case ..<100: features.add(.tens)
    default: features.add(.hundreds)
    }
    features.add(.bounded, if: phrase.bound != .exact)
    features.add(.definite, if: phrase.definite)
    features.add(.bare, if: phrase.bare)
    features.add(.more, if: phrase.more)
    features.add(.further, if: phrase.isFurther)
    features.add(.returning, if: phrase.returning)
    features.add(.tally, if: phrase.tally)
    features.add(.vague, if: text.means(phrase.tokens.upperBound - 1, .vague))
  }

  // MARK: - In front

  private func addBefore(
    _ phrase: CountPhrase, in tokens: Range<Int>, _ governor: CountGovernor,
    _ features: inout CountFeatures
  ) {
    let before = phrase.span.lowerBound - 1
    let classes = text.classes(before)
    let isInside = before >= tokens.lowerBound
    features.add(
      .opens, if: !isInside || text.kind(before) == .mark || classes.contains(.conjunction))
    features.add(.colonBefore, if: isInside && text.isMark(before, ":"))
    let isTotal = text.isWord(before, "of") && text.means(before - 1, .total)
    if isToward(before) {
      features.add(.toward)
    } else if classes.contains(.preposition), !isTotal, !(phrase.bare && text.isWord(before, "of"))
    {
      features.add(.placed)
    }
    features.add(
      .owned,
      if: text.isPossessive(before) || text.isWord(before, "its") || text.isWord(before, "their")
        || text.isWord(before, "his") || text.isWord(before, "her"))
    features.add(
      .foreign,
      if: governor.isGovernedElsewhere(phrase.span) || text.means(before, [.verb, .holds]))
    features.add(.hurt, if: classes.meets([.victim, .harmed]))
    features.add(.quoted, if: text.isQuoted(phrase.tokens.lowerBound))
    for token in max(tokens.lowerBound, phrase.span.lowerBound - 14)..<phrase.span.lowerBound {
      let isClose = phrase.span.lowerBound - token <= 3
      let classes = text.classes(token)
      features.add(isClose ? .afterAct : .actBefore, if: classes.meets([.act, .weakAct]))
      features.add(
        isClose ? .afterSanctions : .sanctionsBefore, if: classes.contains(.sanctionNoun))
      features.add(.afterList, if: text.isList(token))
    }
  }

  /// "against", "fell on", "went to".
  private func isToward(_ preposition: Int) -> Bool {
    text.means(preposition, .toward)
      || (text.classes(preposition).contains(.preposition)
        && (text.classes(preposition - 1).contains(.standing)
          || text.means(preposition - 1, .arrives)))
  }

  // MARK: - Behind

  private func addBehind(
    _ phrase: CountPhrase, in tokens: Range<Int>, _ governor: CountGovernor,
    _ features: inout CountFeatures
  ) {
    let end = phrase.tokens.upperBound
    let near = end..<max(end, min(end + 6, tokens.upperBound))
    features.add(
      .hurt,
      if: near.contains {
        text.classes($0).meets([.harmed, .victim]) && !text.isWord($0, "accused")
      })
    features.add(.beside, if: isAccompanying(end))
    features.add(
      .part, if: near.prefix(4).contains { text.isWord($0, "among") } || isInList(near))
    features.add(.says, if: near.contains { text.classes($0).contains(.say) })
    features.add(.arrives, if: near.contains { text.means($0, .arrives) })
    features.add(.acts, if: isActive(end))
    features.add(.holds, if: !phrase.bare && near.contains { text.means($0, .holds) })
    features.add(.toldAs, if: governor.isTold(behind: phrase.span))
    features.add(.listed, if: near.contains { text.isList($0) })
    features.add(.passive, if: near.prefix(3).contains { text.classes($0).contains(.passiveBe) })
    features.add(.actBehind, if: near.contains { text.classes($0).meets([.act, .weakAct]) })
    features.add(
      .passiveAct,
      if: near.contains {
        text.classes($0).meets([.act, .weakAct]) && text.endsIn($0, "ed")
          && (text.classes($0 - 1).contains(.passiveBe) || $0 == end)
      })
    if case .other = governor.ahead(of: end, plural: phrase.number != 1) { features.add(.other) }
  }

  /// "Two banks closed.", "three traders bought": a verb of their own right behind.
  private func isActive(_ verb: Int) -> Bool {
    if text.means(verb, .verb) { return true }
    return text.endsIn(verb, "ed") && !text.classes(verb).meets(.anyAct)
      && !text.classes(verb + 1).contains(.preposition)
  }

  /// "… figure in the list of": there are more in it.
  private func isInList(_ near: Range<Int>) -> Bool {
    near.contains { text.isList($0) && text.isWord($0 + 1, "of") }
  }

  /// "… and four officials with it": they share what the clause before tells.
  private func isAccompanying(_ with: Int) -> Bool {
    text.isWord(with, "with")
      && (text.isWord(with + 1, "it") || text.isWord(with + 1, "him")
        || text.isWord(with + 1, "her")
        || text.isWord(with + 1, "them"))
  }

  // MARK: - Refusals

  /// Whether what stands around the phrase takes back what the sentence says.
  private func addRefusals(
    _ phrase: CountPhrase, in tokens: Range<Int>, _ features: inout CountFeatures
  ) {
    features.add(.questions, if: CountRefusal(text, sentence: tokens).refuses(phrase.span))
    let front = max(tokens.lowerBound, phrase.span.lowerBound - 14)..<phrase.span.lowerBound
    features.add(
      .refused,
      if: front.contains {
        text.classes($0).contains(.plan) || text.means($0, [.denies, .wish])
      })
  }

  // MARK: - Other numbers

  private func addOthers(
    _ place: Int, of sentence: CountedSentence, _ features: inout CountFeatures
  ) {
    let phrase = sentence.phrases[place].phrase
    features.add(.restated, if: numbers[phrase.number ?? 0, default: 0] > 1)
    let sum = sentence.phrases.reduce(0) { $0 + ($1.phrase.number ?? 0) }
    features.add(.summed, if: known.contains { $0.type == .target && $0.count == sum })
    features.add(.alone, if: sentence.phrases.count == 1)
    features.add(.withOthers, if: sentence.phrases.count > 2)
    let isBeside = sentence.phrases.indices.contains {
      $0 != place && sentence.phrases[$0].change != nil
    }
    features.add(.besideGoverned, if: isBeside)
    features.add(
      .joined,
      if: sentence.phrases.contains { other in
        joins(other.phrase, phrase)
          && (other.change == .designation || known.contains { $0.isTold(by: other.phrase) })
      })
    let other = known.filter { $0.count != phrase.number || $0.type != phrase.target }
    features.add(.told, if: other.contains { $0.type != phrase.target && $0.type != .target })
    let same = other.filter { $0.type == phrase.target || $0.type == .target }
    // "Another four" are no part of those told of.
    features.add(.lesser, if: !phrase.isFurther && same.contains { $0.count > phrase.number ?? 0 })
    features.add(.greater, if: same.contains { $0.count < phrase.number ?? 0 })
    features.add(
      .retold,
      if: sentence.phrases[place].change == nil && known.contains { $0.isTold(by: phrase) })
  }

  /// "Seven people are on it and one firm": a conjunction in front of a phrase behind a governed one.
  private func joins(_ first: CountPhrase, _ second: CountPhrase) -> Bool {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.span.lowerBound)
    guard let last = gap.last, gap.count <= 6 else { return false }
    return text.classes(last).contains(.conjunction)
      && !gap.contains { text.means($0, .verb) || text.classes($0).meets([.say, .relative]) }
  }
}

extension TargetCount {
  /// Whether the phrase tells the count once more.
  fileprivate func isTold(by phrase: CountPhrase) -> Bool {
    type == phrase.target && count == phrase.number
  }
}
