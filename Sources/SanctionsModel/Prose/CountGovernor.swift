/// Tells whether a word of sanctions governs a counted phrase, and which change it tells of.
struct CountGovernor {
  let text: ProseText
  let sentence: Range<Int>
  let tone: SentenceTone

  /// A governor of the phrases of one sentence.
  init(_ text: ProseText, sentence: Range<Int>, tone: SentenceTone) {
    self.text = text
    self.sentence = sentence
    self.tone = tone
  }

  /// The change that the sentence says of the phrase; `nil` where nothing of sanctions governs it.
  func change(of phrase: CountPhrase) -> ChangeKind? {
    if CountRefusal(text, sentence: sentence).refuses(phrase.span) { return nil }
    if phrase.bare, text.isActParticiple(phrase.tokens.upperBound) {
      return isRefused(phrase.tokens.upperBound) ? nil : .designation
    }
    return change(of: phrase.span, plural: phrase.number != 1)
  }

  /// The change that the sentence says of some tokens, of several parties or of one.
  func change(of span: Range<Int>, plural: Bool) -> ChangeKind? {
    let listing = ListingPhrase(text, sentence: sentence, tone: tone)
    if listing.isOneOf(span.lowerBound) { return .designation }
    if listing.reached(from: span.upperBound) == .delisting { return .delisting }
    if isGovernedElsewhere(span) { return nil }
    if isBeside(span.lowerBound - 1) { return nil }
    if isOwnList(span.upperBound) || isStale(span.lowerBound - 2) { return nil }
    if let act = noun(before: span.lowerBound) {
      return isRefused(act.index) ? nil : fate(behind: span.upperBound, of: act.change)
    }
    if let change = objectOf(span.lowerBound - 1) ?? relative(behind: span.upperBound) {
      return change
    }
    switch ahead(of: span.upperBound, plural: plural) {
    case .act(let change): return change
    case .other:
      return listing.surrounds(span) ? .designation : listing.reached(from: span.upperBound)
    case .hurt: return behind(span.lowerBound)
    case .nothing:
      if let change = behind(span.lowerBound) { return change }
      return isTold(behind: span) ? nil : listing.change(of: span)
    }
  }

  /// "which has named 129 people, is expected …": the verb right in front governs, whatever follows.
  func objectOf(_ verb: Int) -> ChangeKind? {
    guard verb >= sentence.lowerBound, text.classes(verb).meets([.act, .weakAct, .delist]),
      !text.classes(verb - 1).meets([.definite, .article]), !text.isWord(verb, "listed"),
      text.isActVerb(verb, in: sentence), let change = change(ofAct: verb), !isRefused(verb)
    else { return nil }
    return change
  }

  /// "the 16 companies which it blacklisted", "six men whom the Treasury has listed".
  func relative(behind end: Int) -> ChangeKind? {
    if text.classes(end).contains(.preposition), text.classes(end + 1).contains(.relative) {
      return relative(behind: end + 1)
    }
    guard text.classes(end).contains(.relative) || text.isWord(end, "that") || isActor(end),
      !text.isWord(end, "who")
    else { return nil }
    if text.isWord(end, "whose") { return isFrozen(behind: end) ? .designation : nil }
    for index in end + 1..<max(end + 1, min(end + 8, sentence.upperBound)) {
      if text.kind(index) != .word || text.classes(index).contains(.preposition) { return nil }
      guard text.classes(index).meets([.act, .weakAct]), index > end + 1 else { continue }
      return isRefused(index) || takesObject(index) ? nil : change(ofAct: index)
    }
    return nil
  }

  /// "whose accounts the Treasury froze", "whose money banks were told to lock away".
  func isFrozen(behind whose: Int) -> Bool {
    guard speaks, !isRefused(whose) else { return false }
    let near = whose + 1..<max(whose + 1, min(whose + 12, sentence.upperBound))
    return near.prefix(4).contains { text.isHolding($0) } && near.contains { text.isFreezing($0) }
  }

  /// "In addition to the two bankers", "apart from six firms".
  func isBeside(_ index: Int) -> Bool {
    let to = text.classes(index).contains(.definite) ? index - 1 : index
    if text.isWord(to, "besides") || text.isWord(to, "alongside") { return true }
    return (text.isWord(to, "to") && text.isWord(to - 1, "addition"))
      || (text.isWord(to, "from")
        && (text.isWord(to - 1, "apart") || text.isWord(to - 1, "aside")))
  }

  /// "… the Treasury designated a bank": the verb has an object of its own.
  func takesObject(_ verb: Int) -> Bool {
    text.classes(verb + 1).meets([.article, .definite, .numberWord]) || text.isCapital(verb + 1)
      || text.kind(verb + 1) == .number || text.word(verb + 1).counts != nil
  }

  /// "the nine people the United States designated".
  func isActor(_ start: Int) -> Bool {
    text.isWord(start, "it")
      || (start + 1..<max(start + 1, min(start + 4, sentence.upperBound))).contains {
        text.isAuthority(at: $0)
      }
        && (text.isWord(start, "the") || text.isCapital(start))
  }

  /// "put 21 people on its own list".
  func isOwnList(_ end: Int) -> Bool {
    !tone.namesAuthority && (text.isWord(end, "on") || text.isWord(end, "to"))
      && text.classes(end + 1).contains(.definite) && text.isWord(end + 2, "own")
  }

  /// "renewed sanctions on", "penalties on … that violated".
  func isStale(_ noun: Int) -> Bool {
    noun >= sentence.lowerBound && text.classes(noun + 1).contains(.governs) && isNoun(noun)
      && (isRenewed(noun) || isFine(noun))
  }

  /// "sanctions on 14 ministers were lifted", "… were extended until September".
  func fate(behind end: Int, of change: ChangeKind) -> ChangeKind? {
    for index in end..<max(end, min(end + 14, sentence.upperBound)) {
      if text.isMark(index, ",") || text.isMark(index, ";") { return change }
      guard text.classes(index).contains(.passiveBe) || isPerfectBe(index) else { continue }
      for verb in index + 1..<max(index + 1, min(index + 4, sentence.upperBound)) {
        if text.means(verb, .renews) { return nil }
        if text.classes(verb).contains(.delist) { return .delisting }
      }
      return change
    }
    return change
  }

  func isPerfectBe(_ index: Int) -> Bool { text.isWord(index, "been") }

  /// "the designation of six people", "sanctions on 12 firms": an act told by its noun right in front.
  func noun(before phrase: Int) -> (index: Int, change: ChangeKind)? {
    let start = text.isWord(phrase - 1, "these") ? phrase - 1 : phrase
    if text.isWord(start - 1, "of"), start - 2 >= sentence.lowerBound,
      text.classes(start - 2).meets([.act, .weakAct, .delist]), text.endsIn(start - 2, "ing")
    {
      return (start - 2, text.classes(start - 2).contains(.delist) ? .delisting : .designation)
    }
    if isUsed(against: start - 1) { return (start - 1, .designation) }
    // "in addition to two bankers": they are no part of it.
    if text.isWord(start - 2, "addition"), text.isWord(start - 3, "in") { return nil }
    let noun = inFrontOfMoment(start - 2)
    guard text.classes(start - 1).contains(.governs), noun >= sentence.lowerBound,
      isNoun(noun) || text.classes(noun).meets([.actWord]), !text.classes(noun).meets([.amend])
    else { return nil }
    return (lifted(before: noun) ?? change(ofAct: noun) ?? nounChange(noun)).map { (noun, $0) }
  }

  /// "gave the council a list of".
  private func isHanded(_ list: Int) -> Bool {
    (max(sentence.lowerBound, list - 7)..<list).contains { text.means($0, .hands) }
  }

  /// The noun in front of "on Monday" in "the designation on Monday of".
  private func inFrontOfMoment(_ index: Int) -> Int {
    guard text.classes(index).meets([.weekday, .month]) || text.means(index, .moment) else {
      return index
    }
    return text.classes(index - 1).contains(.preposition) || text.isWord(index - 1, "last")
      || text.isWord(index - 1, "this") ? index - 2 : index - 1
  }

  /// "used the act against", "invoked its powers against": a power that a text of sanctions tells of.
  func isUsed(against index: Int) -> Bool {
    guard speaks, text.isWord(index, "against") || text.isWord(index, "on") else { return false }
    return (max(sentence.lowerBound, index - 40)..<index).contains {
      text.isWord($0, "used") || text.isWord($0, "invoked") || text.isWord($0, "uses")
        || text.isWord($0, "invokes") || text.isWord($0, "using") || text.isWord($0, "invoking")
        || text.isWord($0, "wielded")
    }
  }

  /// A verb that is none of sanctions right in front of the number: "and expelled 35 diplomats".
  func isGovernedElsewhere(_ span: Range<Int>) -> Bool {
    let index = span.lowerBound - 1
    guard index >= sentence.lowerBound else { return false }
    if holds(index) { return true }
    return !text.isCapital(index) && text.endsIn(index, "ed")
      && !text.classes(index).meets(
        WordClass.anyAct.union([.contents, .titlePart, .part, .numberWord]))
      && text.kind(index) == .word
  }

  /// "operates 12 ships", "has more than 100 employees", "a fleet of 20 tankers".
  func holds(_ index: Int) -> Bool {
    if text.isWord(index, "of"), text.isWord(index - 1, "fleet") {
      return !text.classes(index - 2).meets([.this]) && !text.isWord(index - 2, "on")
    }
    guard text.means(index, .holds), !text.classes(index).meets(.anyAct) else {
      return false
    }
    // "The list has 14 surnames", "an order which had six clerks in its annex".
    guard text.classes(index).contains(.contents) else { return true }
    let isRelative = text.isWord(index - 1, "that") || text.isWord(index - 1, "which")
    let subject = isRelative ? index - 2 : index - 1
    if isRelative, text.isMark(subject, ",") { return true }
    return !text.classes(subject).meets([.sanctionNoun, .source, .this])
      && text.word(subject).counts != .target && !text.isMark(subject, ",")
      && (!text.isWord(subject, "it") || !tone.toldList)
  }

  /// "Sanctions bite: 300 firms leave Russia": the phrase behind a colon has a verb of its own.
  func isTold(behind span: Range<Int>) -> Bool {
    let end = span.upperBound
    guard text.isMark(span.lowerBound - 1, ":"), end < sentence.upperBound,
      text.kind(end) == .word, !text.isCapital(end)
    else { return false }
    return !text.classes(end).meets(
      WordClass.anyAct.union([.preposition, .conjunction, .relative, .auxiliary, .owner, .part]))
      && !text.endsIn(end, "ed") && !text.endsIn(end, "ing")
  }

  enum Ahead {
    case act(ChangeKind)
    /// A predicate that is none of sanctions ("were killed").
    case other
    /// A participle that is none of sanctions right behind ("accused of …", "killed in …").
    case hurt
    case nothing
  }

  /// The governing word in front of a phrase: "sanctions on six people", "targeted 10 entities".
  func behind(_ start: Int) -> ChangeKind? {
    // "the owner of two hotels".
    if text.isWord(start - 1, "of"), text.word(start - 2).counts == .individual { return nil }
    var governed = false
    var broken = false
    let limit = max(sentence.lowerBound, start - 40)
    var index = start - 1
    while index >= limit {
      let classes = text.classes(index)
      if text.isMark(index, ";") { return nil }
      if crossesPredicate(index, start) { broken = true }
      if !broken, text.isActPhrase(at: index), speaks {
        return isRefused(index) ? nil : .designation
      }
      if classes.contains(.delist), isOfPapers(index) { return nil }
      if classes.meets([.anyAct, .sanctionNoun]), !isAttribute(index),
        let change = governing(index, start: start, governed: governed, broken: broken)
      {
        return isRefused(index) ? nil : change
      }
      if classes.contains(.breaksBack), !text.isWord(index, "as") { broken = true }
      if classes.contains(.governs), index == start - 1 || !broken, isGoverning(index) {
        governed = true
      }
      index -= 1
    }
    return nil
  }

  /// Whether the preposition leads on from what sanctions take hold of: "a meeting of" does not.
  private func isGoverning(_ preposition: Int) -> Bool {
    if text.classes(preposition + 1).meets([.weekday, .month]) { return false }
    guard text.isWord(preposition, "of") else { return true }
    return text.classes(preposition - 1).meets([.sanctionNoun, .sureSanction, .actWord])
      || text.isHolding(preposition - 1) || text.means(preposition - 1, .total)
      || text.isWord(preposition - 1, "names") || text.isWord(preposition - 1, "visas")
  }

  private var speaks: Bool { tone.surelySanctions || tone.namesAuthority || tone.told }

  /// "The sanctioned company has …": the participle describes and tells no act.
  func isAttribute(_ index: Int) -> Bool {
    guard text.classes(index).meets([.act, .weakAct]), text.endsIn(index, "ed"),
      text.classes(index - 1).meets([.definite, .article]) || index == sentence.lowerBound
    else { return false }
    return text.word(index + 1).counts != nil || text.classes(index + 1).contains(.organisation)
      || text.word(index + 2).counts != nil
  }

  /// "firms sanctioned on Tuesday had shipped goods to …": the verb of another predicate between.
  func crossesPredicate(_ index: Int, _ start: Int) -> Bool {
    guard index < start - 2, text.kind(index) == .word else { return false }
    return (text.isWord(index, "had") || text.isWord(index, "has") || text.isWord(index, "have"))
      && !text.classes(index + 1).meets([.act, .weakAct, .delist, .amend])
      && !text.classes(index + 2).meets([.act, .weakAct, .delist, .amend])
  }

  func governing(_ index: Int, start: Int, governed: Bool, broken: Bool) -> ChangeKind? {
    if broken, !(text.classes(start - 1).contains(.governs) && isNoun(index)) { return nil }
    if isNoun(index) {
      let adjacent = start == index + 1
      guard adjacent || governed else { return nil }
      return lifted(before: index) ?? change(ofAct: index) ?? nounChange(index)
    }
    guard let change = change(ofAct: index) else { return nil }
    // "…, which was listed in June, two men": a passive has no object.
    let isPassive = isParticiple(index) && text.classes(index - 1).contains(.passiveBe)
    if isPassive, !governed, !text.classes(start - 1).contains(.conjunction) { return nil }
    if change == .delisting, !governed, start > index + 8 { return nil }
    return change
  }

  func isNoun(_ index: Int) -> Bool {
    let classes = text.classes(index)
    if classes.contains(.actWord) { return true }
    return classes.contains(.sanctionNoun) && !classes.meets([.act, .weakAct, .delist])
  }

  func nounChange(_ index: Int) -> ChangeKind? {
    if isRenewed(index) || isFine(index) || (text.isList(index) && isHanded(index)) { return nil }
    return tone.surelySanctions || tone.namesAuthority || tone.told
      || text.classes(index).contains(.sureSanction)
      ? .designation : nil
  }

  /// "renewed sanctions on 195 people": they stay, and none is new.
  func isRenewed(_ noun: Int) -> Bool {
    (max(sentence.lowerBound, noun - 5)..<noun).contains { text.means($0, .renews) }
  }

  /// "penalties on three banks that violated the sanctions".
  func isFine(_ noun: Int) -> Bool {
    guard text.means(noun, .fines) else { return false }
    return sentence.prefix(200).contains {
      $0 != noun && text.means($0, .fines)
    }
  }

  /// "lifted sanctions on", "removal of sanctions against".
  func lifted(before noun: Int) -> ChangeKind? {
    for index in max(sentence.lowerBound, noun - 4)..<noun
    where text.classes(index).contains(.delist) {
      return .delisting
    }
    return nil
  }
}
