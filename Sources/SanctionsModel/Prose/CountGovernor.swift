/// Tells whether a word of sanctions governs a counted phrase, and which change it tells of.
struct CountGovernor {
  private let text: ProseText
  private let sentence: Range<Int>
  private let tone: SentenceTone

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
    return change(of: phrase.span)
  }

  /// The change that the sentence says of some tokens.
  func change(of span: Range<Int>) -> ChangeKind? {
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
    switch ahead(of: span.upperBound) {
    case .act(let change): return change
    case .other: return listing.reached(from: span.upperBound)
    case .hurt: return behind(span.lowerBound)
    case .nothing:
      if let change = behind(span.lowerBound) { return change }
      return isTold(behind: span) ? nil : listing.change(of: span)
    }
  }

  /// "which has named 129 people, is expected …": the verb right in front governs, whatever follows.
  private func objectOf(_ verb: Int) -> ChangeKind? {
    guard verb >= sentence.lowerBound, text.classes(verb).meets([.act, .weakAct, .delist]),
      !text.classes(verb - 1).meets([.definite, .article]), !text.isWord(verb, "listed"),
      text.isActVerb(verb, in: sentence), let change = change(ofAct: verb), !isRefused(verb)
    else { return nil }
    return change
  }

  /// "the 16 companies which it blacklisted", "six men whom the Treasury has listed".
  private func relative(behind end: Int) -> ChangeKind? {
    guard text.classes(end).contains(.relative) || text.isWord(end, "that") || isActor(end),
      !text.isWord(end, "who")
    else { return nil }
    for index in end + 1..<max(end + 1, min(end + 8, sentence.upperBound)) {
      if text.kind(index) != .word || text.classes(index).contains(.preposition) { return nil }
      guard text.classes(index).meets([.act, .weakAct]), index > end + 1 else { continue }
      return isRefused(index) || takesObject(index) ? nil : change(ofAct: index)
    }
    return nil
  }

  /// "In addition to the two bankers", "apart from six firms".
  private func isBeside(_ index: Int) -> Bool {
    let to = text.classes(index).contains(.definite) ? index - 1 : index
    if text.isWord(to, "besides") || text.isWord(to, "alongside") { return true }
    return (text.isWord(to, "to") && text.isWord(to - 1, "addition"))
      || (text.isWord(to, "from")
        && (text.isWord(to - 1, "apart") || text.isWord(to - 1, "aside")))
  }

  /// "… the Treasury designated a bank": the verb has an object of its own.
  private func takesObject(_ verb: Int) -> Bool {
    text.classes(verb + 1).meets([.article, .definite, .numberWord]) || text.isCapital(verb + 1)
      || text.kind(verb + 1) == .number || text.word(verb + 1).counts != nil
  }

  /// "the nine people the United States designated".
  private func isActor(_ start: Int) -> Bool {
    text.isWord(start, "it")
      || (start + 1..<max(start + 1, min(start + 4, sentence.upperBound))).contains {
        text.isAuthority(at: $0)
      }
        && (text.isWord(start, "the") || text.isCapital(start))
  }

  /// "put 21 people on its own list".
  private func isOwnList(_ end: Int) -> Bool {
    !tone.namesAuthority && (text.isWord(end, "on") || text.isWord(end, "to"))
      && text.classes(end + 1).contains(.definite) && text.isWord(end + 2, "own")
  }

  /// "renewed sanctions on", "penalties on … that violated".
  private func isStale(_ noun: Int) -> Bool {
    noun >= sentence.lowerBound && text.classes(noun + 1).contains(.governs) && isNoun(noun)
      && (isRenewed(noun) || isFine(noun))
  }

  /// "sanctions on 14 ministers were lifted", "… were extended until September".
  private func fate(behind end: Int, of change: ChangeKind) -> ChangeKind? {
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

  private func isPerfectBe(_ index: Int) -> Bool { text.isWord(index, "been") }

  /// "the designation of six people", "sanctions on 12 firms": an act told by its noun right in front.
  private func noun(before start: Int) -> (index: Int, change: ChangeKind)? {
    if text.isWord(start - 1, "of"), start - 2 >= sentence.lowerBound,
      text.classes(start - 2).meets([.act, .weakAct, .delist]), text.endsIn(start - 2, "ing")
    {
      return (start - 2, text.classes(start - 2).contains(.delist) ? .delisting : .designation)
    }
    // "in addition to two bankers": they are no part of it.
    if text.isWord(start - 2, "addition"), text.isWord(start - 3, "in") { return nil }
    guard text.classes(start - 1).contains(.governs), start - 2 >= sentence.lowerBound,
      isNoun(start - 2) || text.classes(start - 2).meets([.actWord]),
      !text.classes(start - 2).meets([.amend])
    else { return nil }
    return (lifted(before: start - 2) ?? change(ofAct: start - 2) ?? nounChange(start - 2)).map {
      (start - 2, $0)
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
  private func holds(_ index: Int) -> Bool {
    if text.isWord(index, "of"), text.isWord(index - 1, "fleet") {
      return !text.classes(index - 2).meets([.this]) && !text.isWord(index - 2, "on")
    }
    guard text.means(index, .holds), !text.classes(index).meets(.anyAct) else {
      return false
    }
    // "The list has 14 surnames".
    guard text.classes(index).contains(.contents) else { return true }
    return !text.classes(index - 1).meets([.sanctionNoun, .source, .this])
      && text.word(index - 1).counts != .target && !text.isMark(index - 1, ",")
      && !text.isWord(index - 1, "it")
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

  private enum Ahead {
    case act(ChangeKind)
    /// A predicate that is none of sanctions ("were killed").
    case other
    /// A participle that is none of sanctions right behind ("accused of …", "killed in …").
    case hurt
    case nothing
  }

  /// The predicate behind a phrase: "six people … were blacklisted", "six people sanctioned over".
  private func ahead(of end: Int) -> Ahead {
    let limit = min(end + 30, sentence.upperBound)
    var index = end
    var relative = false
    while index < limit {
      if let behind = behindAside(index, limit) {
        index = behind
        continue
      }
      let classes = text.classes(index)
      if text.isMark(index, ";") || classes.contains(.breaksForward) { return .nothing }
      if classes.contains(.victim), index <= end + 1 { return .hurt }
      if classes.contains(.relative) || text.isWord(index, "that") || text.isWord(index, "what") {
        relative = true
      }
      if classes.contains(.auxiliary), !classes.meets(.plainAdverb) {
        let told = isNone(before: index) ? Ahead.other : predicate(from: index, limit: limit)
        // The first predicate behind a relative pronoun is not the phrase's own.
        guard relative, case .other = told else { return told }
        relative = false
        while index + 1 < limit, text.classes(index + 1).contains(.auxiliary) { index += 1 }
      }
      if index == end, isParticiple(index), let change = change(ofAct: index) {
        return isRefused(index) ? .other : .act(change)
      }
      if index > end, classes.meets([.act, .delist]), text.classes(index - 1).contains(.governs) {
        return .nothing
      }
      index += 1
    }
    return .nothing
  }

  /// Behind ", the Treasury said on Tuesday," in front of the predicate.
  private func behindAside(_ comma: Int, _ limit: Int) -> Int? {
    guard text.isMark(comma, ",") else { return nil }
    let near = comma + 1..<max(comma + 1, min(comma + 9, limit - 1))
    guard let close = near.first(where: { text.isMark($0, ",") }),
      (comma..<close).contains(where: { text.classes($0).contains(.say) }),
      text.classes(close + 1).contains(.auxiliary)
    else { return nil }
    return close + 1
  }

  /// "none of which was".
  private func isNone(before verb: Int) -> Bool {
    text.isWord(verb - 3, "none") && text.isWord(verb - 2, "of")
  }

  private func predicate(from start: Int, limit: Int) -> Ahead {
    // "asked that 12 companies be blacklisted".
    if text.isWord(start, "be") { return .other }
    var index = start
    var isNew = false
    while index < min(start + 6, limit) {
      let classes = text.classes(index)
      if classes.meets([.negation, .plan]) { return .other }
      if classes.contains(.this) { isNew = true }
      if text.isWord(index, "had") || text.isWord(index, "have"), isBlocking(index + 1) {
        return .act(.designation)
      }
      if isNew || (tone.told && text.isWord(index, "subject")), standsOnList(index) {
        return .act(.designation)
      }
      if isParticiple(index) || classes.contains(.delist), let change = change(ofAct: index) {
        return .act(change)
      }
      if !classes.contains(.auxiliary), !ended(index, "ly") { break }
      index += 1
    }
    return .other
  }

  /// "had their assets frozen".
  private func isBlocking(_ start: Int) -> Bool {
    guard text.classes(start).contains(.definite) else { return false }
    return (start + 1..<min(start + 5, max(start + 1, sentence.upperBound))).contains {
      text.classes($0).contains(.sanctionNoun) && isParticiple($0 + 1)
    }
  }

  /// "are now SDNs", "are now on the list", "are from today subject to the measures".
  private func standsOnList(_ index: Int) -> Bool {
    if text.isWord(index, "sdns") { return true }
    guard text.isWord(index, "on") || text.isWord(index, "under") || text.isWord(index, "subject")
    else { return false }
    return (index + 1..<min(index + 5, sentence.upperBound)).contains {
      text.classes($0).meets([.sureSanction]) || text.isWord($0, "list")
        || text.isWord($0, "order") || (text.isWord($0, "it") && text.isWord(index, "subject"))
    }
  }

  /// The governing word in front of a phrase: "sanctions on six people", "targeted 10 entities".
  private func behind(_ start: Int) -> ChangeKind? {
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
      if classes.contains(.governs), index == start - 1 || !broken { governed = true }
      index -= 1
    }
    return nil
  }

  private var speaks: Bool { tone.surelySanctions || tone.namesAuthority || tone.told }

  /// "The sanctioned company has …": the participle describes and tells no act.
  private func isAttribute(_ index: Int) -> Bool {
    guard text.classes(index).meets([.act, .weakAct]), text.endsIn(index, "ed"),
      text.classes(index - 1).meets([.definite, .article]) || index == sentence.lowerBound
    else { return false }
    return text.word(index + 1).counts != nil || text.classes(index + 1).contains(.organisation)
      || text.word(index + 2).counts != nil
  }

  /// "firms sanctioned on Tuesday had shipped goods to …": the verb of another predicate between.
  private func crossesPredicate(_ index: Int, _ start: Int) -> Bool {
    guard index < start - 2, text.kind(index) == .word else { return false }
    return (text.isWord(index, "had") || text.isWord(index, "has") || text.isWord(index, "have"))
      && !text.classes(index + 1).meets([.act, .weakAct, .delist, .amend])
      && !text.classes(index + 2).meets([.act, .weakAct, .delist, .amend])
  }

  private func governing(_ index: Int, start: Int, governed: Bool, broken: Bool) -> ChangeKind? {
    if broken, !(text.classes(start - 1).contains(.governs) && isNoun(index)) { return nil }
    if isNoun(index) {
      let adjacent = start == index + 1
      guard adjacent || governed else { return nil }
      return lifted(before: index) ?? change(ofAct: index) ?? nounChange(index)
    }
    guard let change = change(ofAct: index) else { return nil }
    if change == .delisting, !governed, start > index + 8 { return nil }
    return change
  }

  private func isNoun(_ index: Int) -> Bool {
    let classes = text.classes(index)
    if classes.contains(.actWord) { return true }
    return classes.contains(.sanctionNoun) && !classes.meets([.act, .weakAct, .delist])
  }

  private func nounChange(_ index: Int) -> ChangeKind? {
    if isRenewed(index) || isFine(index) { return nil }
    return tone.surelySanctions || tone.namesAuthority || tone.told
      || text.classes(index).contains(.sureSanction)
      ? .designation : nil
  }

  /// "renewed sanctions on 195 people": they stay, and none is new.
  private func isRenewed(_ noun: Int) -> Bool {
    (max(sentence.lowerBound, noun - 5)..<noun).contains { text.means($0, .renews) }
  }

  /// "penalties on three banks that violated the sanctions".
  private func isFine(_ noun: Int) -> Bool {
    guard text.means(noun, .fines) else { return false }
    return sentence.prefix(200).contains {
      $0 != noun && text.means($0, .fines)
    }
  }

  /// "lifted sanctions on", "removal of sanctions against".
  private func lifted(before noun: Int) -> ChangeKind? {
    for index in max(sentence.lowerBound, noun - 4)..<noun
    where text.classes(index).contains(.delist) {
      return .delisting
    }
    return nil
  }

  /// The change that a verb or noun of an action tells of; weak verbs need sanctions in the sentence.
  func change(ofAct index: Int) -> ChangeKind? {
    let classes = text.classes(index)
    if isTakenOff(index) { return .delisting }
    if classes.contains(.delist), isOfPapers(index) { return nil }
    if classes.contains(.delist) {
      return tone.surelySanctions || (tone.namesAuthority && text.endsIn(index, "ed"))
        || text.isListNear(index, in: sentence) ? .delisting : nil
    }
    if classes.contains(.amend) {
      return tone.surelySanctions || text.isListNear(index, in: sentence) || isOfEntries(index)
        ? .amendment : nil
    }
    if classes.meets([.act, .actWord]) { return .designation }
    guard classes.contains(.weakAct) else { return nil }
    return tone.surelySanctions || tone.namesAuthority || text.isListNear(index, in: sentence)
      || (tone.told
        && (text.followsPronoun(index) || text.followsCapital(index) || closes(index)
          || isPassiveListing(index)))
      ? .designation : nil
  }

  /// "updated the entries of", "amends the details of".
  private func isOfEntries(_ verb: Int) -> Bool {
    tone.namesAuthority
      && (verb + 1..<max(verb + 1, min(verb + 6, sentence.upperBound))).contains {
        text.isWord($0, "entries") || text.isWord($0, "entry") || text.isWord($0, "details")
          || text.isWord($0, "listings")
      }
  }

  /// "revoked the visas of", "lifted the licence": no list is spoken of.
  private func isOfPapers(_ verb: Int) -> Bool {
    (verb + 1..<max(verb + 1, min(verb + 5, sentence.upperBound))).contains {
      text.isWord($0, "visas") || text.isWord($0, "visa") || text.isWord($0, "licence")
        || text.isWord($0, "licences") || text.isWord($0, "license")
        || text.isWord($0, "licenses") || text.isWord($0, "passports")
        || text.isWord($0, "registration") || text.isWord($0, "flag") || text.isWord($0, "immunity")
    }
  }

  /// "de-lists", "de-listed".
  private func isTakenOff(_ index: Int) -> Bool {
    text.isMark(index - 1, "-") && !text.isSpaced(index) && text.isWord(index - 2, "de")
  }

  /// "was added", "are listed".
  private func isPassiveListing(_ index: Int) -> Bool {
    text.classes(index - 1).meets([.passiveBe, .this])
      && (text.isWord(index, "added") || text.isWord(index, "listed")
        || text.isWord(index, "blocked") || text.isWord(index, "penalised")
        || text.isWord(index, "penalized") || text.isWord(index, "punished")
        || text.isWord(index, "targeted") || text.isWord(index, "frozen")
        || (text.isWord(index, "named") && text.classes(index + 1).contains(.preposition)
          && !text.isWord(index + 1, "to")))
  }

  /// "… 16 entities hit that day": a participle right behind a count noun.
  private func closes(_ index: Int) -> Bool {
    isParticiple(index) && text.classes(index - 1).contains(.countNoun)
  }

  /// Whether the token is the past participle of a verb of an action.
  func isParticiple(_ index: Int) -> Bool {
    let classes = text.classes(index)
    guard classes.meets([.act, .weakAct, .delist, .amend]) else { return false }
    return ended(index, "ed") || text.isWord(index, "hit") || text.isWord(index, "put")
      || text.isWord(index, "frozen") || text.isWord(index, "struck") || text.isWord(index, "taken")
  }

  private func ended(_ index: Int, _ suffix: StaticString) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    let end = Int(text.tokens[index].end)
    guard end >= 2 else { return false }
    return text.bytes[end - 2] == suffix.utf8Start[0] && text.bytes[end - 1] == suffix.utf8Start[1]
  }

  /// "asked for", "asks for".
  private func isRequest(_ index: Int) -> Bool {
    guard text.isWord(index + 1, "for") || text.isWord(index + 1, "to") else { return false }
    return text.isWord(index, "asked") || text.isWord(index, "asks") || text.isWord(index, "ask")
  }

  /// Whether the sentence denies, plans or demands what the act at the index says.
  func isRefused(_ act: Int) -> Bool {
    let refusal = CountRefusal(text, sentence: sentence)
    if refusal.isDenied(act) || refusal.isOutstanding(act) || text.isQuestion(sentence) {
      return true
    }
    for index in (max(sentence.lowerBound, act - 5)..<act).reversed() {
      if text.isMark(index, ":") { return false }
      if isNaming(index) { continue }
      if text.classes(index).meets([.negation, .plan]) || isRequest(index) { return true }
    }
    return false
  }

  /// "a trader called Pavlo Trundel": no call for anything.
  private func isNaming(_ index: Int) -> Bool {
    text.isWord(index, "called") && text.isCapital(index + 1)
  }
}

extension WordClass {
  /// Adverbs and determiners that stand among auxiliaries but begin no predicate.
  static let plainAdverb: WordClass = [.this, .definite]
}

extension ProseText {
  /// Whether a list or a freeze is spoken of in the sentence.
  func isListNear(_ index: Int, in sentence: Range<Int>) -> Bool {
    for other in max(sentence.lowerBound, index - 20)..<min(sentence.upperBound, index + 30) {
      let classes = tokens[other].classes
      if classes.contains(.sureSanction) { return true }
      if isWord(other, "list") || isWord(other, "assets") || isWord(other, "freeze")
        || isWord(other, "property")
      {
        return true
      }
    }
    return false
  }
}
