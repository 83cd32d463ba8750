extension CountGovernor {
  /// The change that a verb or noun of an action tells of; weak verbs need sanctions in the sentence.
  func change(ofAct index: Int) -> ChangeKind? {
    let classes = text.classes(index)
    if isTakenOff(index) { return .delisting }
    if isBlackListed(index) { return .designation }
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
        && (text.followsPronoun(index) || text.followsCapital(index) || closes(index)))
      || (tone.textTells
        && (isPassiveListing(index) || isFronted(index)
          || (text.isWord(index, "listed") && takesNumber(index))
          || (text.followsPronoun(index) && text.isWord(index, "lists"))))
      ? .designation : nil
  }

  /// "updated the entries of", "amends the details of".
  func isOfEntries(_ verb: Int) -> Bool {
    tone.namesAuthority
      && (verb + 1..<max(verb + 1, min(verb + 6, sentence.upperBound))).contains {
        text.isWord($0, "entries") || text.isWord($0, "entry") || text.isWord($0, "details")
          || text.isWord($0, "listings")
      }
  }

  /// "revoked the visas of", "lifted the licence": no list is spoken of.
  func isOfPapers(_ verb: Int) -> Bool {
    (verb + 1..<max(verb + 1, min(verb + 5, sentence.upperBound))).contains {
      text.isWord($0, "visas") || text.isWord($0, "visa") || text.isWord($0, "licence")
        || text.isWord($0, "licences") || text.isWord($0, "license")
        || text.isWord($0, "licenses") || text.isWord($0, "passports")
        || text.isWord($0, "registration") || text.isWord($0, "flag") || text.isWord($0, "immunity")
    }
  }

  /// "de-lists", "de-listed".
  func isTakenOff(_ index: Int) -> Bool {
    text.isMark(index - 1, "-") && !text.isSpaced(index) && text.isWord(index - 2, "de")
  }

  /// "black-listed".
  func isBlackListed(_ index: Int) -> Bool {
    text.isWord(index, "listed") && text.isMark(index - 1, "-") && text.isWord(index - 2, "black")
  }

  /// "had already listed four".
  func takesNumber(_ verb: Int) -> Bool {
    text.kind(verb + 1) == .number || text.classes(verb + 1).contains(.numberWord)
  }

  /// "was added", "are listed", "were today penalised"; "named to" an office is none.
  func isPassiveListing(_ index: Int) -> Bool {
    text.means(index, .listed) && text.classes(index - 1).meets([.passiveBe, .this])
      && (!text.isWord(index, "named")
        || (text.classes(index + 1).contains(.preposition) && !text.isWord(index + 1, "to")))
  }

  /// "Added were four men", "Listed too are": a participle at the head of its sentence.
  func isFronted(_ index: Int) -> Bool {
    index == sentence.lowerBound && isParticiple(index)
      && (text.classes(index + 1).contains(.passiveBe)
        || text.classes(index + 2).contains(.passiveBe))
  }

  /// "… 16 entities hit that day": a participle right behind a count noun.
  func closes(_ index: Int) -> Bool {
    isParticiple(index) && text.classes(index - 1).contains(.countNoun)
  }

  /// Whether the token is the past participle of a verb of an action.
  func isParticiple(_ index: Int) -> Bool {
    let classes = text.classes(index)
    guard classes.meets([.act, .weakAct, .delist, .amend]) else { return false }
    return ended(index, "ed") || text.isWord(index, "hit") || text.isWord(index, "put")
      || text.isWord(index, "frozen") || text.isWord(index, "struck") || text.isWord(index, "taken")
  }

  func ended(_ index: Int, _ suffix: StaticString) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    let end = Int(text.tokens[index].end)
    guard end >= 2 else { return false }
    return text.bytes[end - 2] == suffix.utf8Start[0] && text.bytes[end - 1] == suffix.utf8Start[1]
  }

  /// "asked for", "asks for".
  func isRequest(_ index: Int) -> Bool {
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
  func isNaming(_ index: Int) -> Bool {
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
