extension DesigneeReader {
  /// Whether the word tells of sanctions that are in force: no plan, no denial, no list of another kind.
  func isAct(
    _ index: Int, _ governor: CountGovernor, _ sentence: Range<Int>, _ tone: SentenceTone,
    told: Bool
  ) -> Bool {
    guard !text.isCapital(index) else { return false }
    guard
      isVerb(index, governor, sentence, tone) || (told && isListed(index))
        || isNounAct(index) || isMove(index, tone),
      !governor.isRefused(index)
    else { return false }
    return !isUnreal(index, sentence) && !isTradeList(index, sentence)
  }

  /// "were listed with him", "was also hit", in a text that has told of the action.
  private func isListed(_ act: Int) -> Bool {
    guard text.classes(act).contains(.weakAct) else { return false }
    guard
      text.isWord(act, "listed") || text.isWord(act, "added") || text.isWord(act, "targeted")
        || text.isWord(act, "hit") || text.isWord(act, "included")
        || (text.isWord(act, "named") && !text.isWord(act + 1, "after")
          && !text.isWord(act + 1, "as"))
    else { return false }
    var before = act - 1
    while before > act - 4,
      text.classes(before).contains(.this) || text.isWord(before, "also")
        || text.isWord(before, "itself") || text.isWord(before, "too")
    {
      before -= 1
    }
    return text.classes(before).contains(.passiveBe)
  }

  private func isVerb(
    _ index: Int, _ governor: CountGovernor, _ sentence: Range<Int>, _ tone: SentenceTone
  ) -> Bool {
    guard text.classes(index).meets([.act, .weakAct, .delist]) else { return false }
    guard
      governor.change(ofAct: index) != nil
        || ((tone.told || isCouncil(before: index)) && isOfAuthority(index, sentence))
        || (tone.told && isOfMeasures(index))
    else { return false }
    if text.classes(index - 1).meets([.article, .definite, .preposition]) { return false }
    return !(text.isWord(index, "sanction") && text.isWord(index - 1, "to"))
  }

  /// "The Council also listed X", "it further named X", in a text that has told of sanctions.
  private func isOfAuthority(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard
      text.isWord(verb, "listed") || text.isWord(verb, "named") || text.isWord(verb, "added")
        || text.isWord(verb, "targeted") || text.isWord(verb, "hit")
        || text.isWord(verb, "blocked") || text.isWord(verb, "identified")
    else { return false }
    var subject = verb - 1
    while subject > verb - 4,
      text.isWord(subject, "also") || text.isWord(subject, "further") || text.endsIn(subject, "ly")
        || text.isWord(subject, "then")
    {
      subject -= 1
    }
    guard subject >= sentence.lowerBound else { return false }
    return names.barriers[subject] != .none && text.isCapital(subject)
      || (text.followsPronoun(subject + 1) && subject == sentence.lowerBound)
      || text.isWord(subject, "council") || text.isWord(subject, "committee")
      || text.isWord(subject, "bloc") || text.isWord(subject, "government")
      || text.isWord(subject, "ministry") || text.isWord(subject, "department")
  }

  /// "The listings target X", "the measures hit Y", in a text that has told of sanctions.
  private func isOfMeasures(_ verb: Int) -> Bool {
    guard text.classes(verb).contains(.weakAct),
      text.classes(verb - 2).meets([.definite, .this]) || text.isWord(verb - 2, "s")
    else { return false }
    return text.isWord(verb - 1, "listings") || text.isWord(verb - 1, "designations")
      || text.isWord(verb - 1, "sanctions") || text.isWord(verb - 1, "measures")
      || text.isWord(verb - 1, "restrictions") || text.isWord(verb - 1, "additions")
  }

  /// "the Council listed X": who else but one that keeps lists would.
  private func isCouncil(before verb: Int) -> Bool {
    text.isWord(verb, "listed") && text.isWord(verb - 2, "the")
      && (text.isWord(verb - 1, "council") || text.isWord(verb - 1, "committee"))
  }

  /// "I am designating X", "we are imposing sanctions on X", in a quotation.
  func isOwnAct(_ act: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, act - 5)..<act).contains {
      text.isWord($0, "i") || text.isWord($0, "we")
    }
  }

  /// "the addition of X", "the designation of X": an action told by its noun and whom it hits.
  func isNounAct(_ index: Int) -> Bool {
    guard text.isWord(index + 1, "of"),
      text.classes(index).contains(.actWord) || text.isWord(index, "listing")
        || text.isWord(index, "blacklisting") || text.isWord(index, "sanctioning")
    else { return false }
    return !(index - 4..<index).contains {
      text.isWord($0, "after") || text.isWord($0, "since") || text.isWord($0, "before")
    }
  }

  /// "moved against X", "went after X", said of an authority.
  private func isMove(_ index: Int, _ tone: SentenceTone) -> Bool {
    text.isMove(index) && (tone.namesAuthority || tone.surelySanctions || tone.told)
  }

  /// "froze the assets of X": what is frozen stands between the verb and whom it hits.
  func isFreeze(_ act: Int) -> Bool {
    guard
      text.isWord(act, "froze") || text.isWord(act, "frozen") || text.isWord(act, "freezes")
        || text.isWord(act, "freezing") || text.isWord(act, "freeze")
        || text.isWord(act, "blocked") || text.isWord(act, "blocks")
    else { return false }
    return (act + 1..<act + 6).contains {
      text.means($0, .holdings) && text.isWord($0 + 1, "of")
    }
  }

  /// "named them on Monday as X and Y".
  func namedThem(_ act: Int, _ sentence: Range<Int>) -> [Int]? {
    guard text.isWord(act, "named") || text.isWord(act, "identified"),
      text.isWord(act + 1, "them") || text.isWord(act + 1, "him") || text.isWord(act + 1, "her")
        || (text.isWord(act + 1, "the") && text.word(act + 2).counts != nil)
    else { return nil }
    let near = act + 2..<max(act + 2, min(act + 14, sentence.upperBound))
    return near.first { text.isWord($0, "as") }.map {
      list.items(from: $0 + 1, to: sentence.upperBound)
    }
  }

  /// Behind "as Specially Designated Global Terrorists", which may stand between the verb and its objects.
  func behindKind(_ act: Int, _ sentence: Range<Int>) -> Int {
    guard text.isWord(act + 1, "as") else { return act + 1 }
    let near = act + 2..<max(act + 2, min(act + 9, sentence.upperBound))
    let kind = near.last {
      text.isWord($0, "terrorists") || text.isWord($0, "terrorist") || text.isWord($0, "sdgts")
        || text.isWord($0, "sdgt") || text.isWord($0, "organizations")
        || text.isWord($0, "organization") || text.isWord($0, "traffickers")
    }
    guard let kind, names.names(in: act + 1..<kind).isEmpty else { return act + 1 }
    return kind + 1
  }

  /// "had been listed", whatever the sentence says of sanctions.
  func isPassiveListing(_ act: Int, _ sentence: Range<Int>) -> Bool {
    text.classes(act).contains(.weakAct) && act > sentence.lowerBound
      && text.isWord(act - 1, "been")
      && (text.isWord(act, "listed") || text.isWord(act, "added") || text.isWord(act, "hit")
        || text.isWord(act, "targeted") || text.isWord(act, "named"))
  }

  /// "has been designated since 2015": in force before the action.
  func isLasting(_ act: Int, _ sentence: Range<Int>) -> Bool {
    let perfect = (max(sentence.lowerBound, act - 5)..<act).contains {
      text.isWord($0, "has") || text.isWord($0, "have") || text.isWord($0, "had")
    }
    return perfect
      && (act + 1..<max(act + 1, min(act + 10, sentence.upperBound))).contains {
        text.isWord($0, "since")
      }
  }

  /// The clause of an act: up to the relative pronouns around it, with whom the pronoun stands for.
  func clause(of act: Int, _ sentence: Range<Int>) -> Range<Int> {
    var start = act
    while start > max(sentence.lowerBound, act - 60) {
      if text.isMark(start - 1, ";") { break }
      if text.classes(start - 1).contains(.relative) {
        let antecedent = start - 2
        start = max(sentence.lowerBound, start - 12)
        let near = names.names(in: start..<antecedent + 1)
        return (near.last.map { names.spans[$0].tokens.lowerBound } ?? act)..<end(of: act, sentence)
      }
      start -= 1
    }
    return start..<end(of: act, sentence)
  }

  private func end(of act: Int, _ sentence: Range<Int>) -> Int {
    (act..<min(sentence.upperBound, act + 60)).first {
      text.isMark($0, ";") || (text.classes($0).contains(.relative) && tells($0, sentence))
    } ?? min(sentence.upperBound, act + 60)
  }

  /// Whether the clause of a relative pronoun tells of sanctions too.
  private func tells(_ pronoun: Int, _ sentence: Range<Int>) -> Bool {
    (pronoun..<min(sentence.upperBound, pronoun + 12)).contains {
      text.classes($0).meets([.act, .weakAct, .delist])
    }
  }

  /// "In mid-December the Treasury named X": a month without a day, over when the text was published.
  func isPastMonth(_ act: Int, _ sentence: Range<Int>) -> Bool {
    guard let published, let month = published.month else { return false }
    let near = max(sentence.lowerBound, act - 14)..<min(sentence.upperBound, act + 8)
    return near.contains { index in
      guard text.classes(index).contains(.month), text.isCapital(index),
        text.kind(index + 1) != .number, text.kind(index - 1) != .number
      else { return false }
      let part = text.isMark(index - 1, "-") ? index - 3 : index - 1
      guard text.isWord(part, "in") || text.isWord(part, "since") else { return false }
      let told = text.word(index).month
      return told != month && !(told == month - 1 && (published.day ?? 31) <= 10)
    }
  }

  /// "Reports that … has sanctioned X are false", "denied that it had blocked X", "neither X nor Y has been blocked".
  private func isUnreal(_ act: Int, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, act - 24)..<act
    if text.classes(act - 1).meets([.passiveBe, .auxiliary]),
      let nor = before.last(where: { text.isWord($0, "nor") }),
      before.prefix(while: { $0 < nor }).contains(where: { text.isWord($0, "neither") }),
      !(nor..<act).contains(where: {
        text.isMark($0, ",") || text.classes($0).meets([.relative, .breaksForward])
      })
    {
      return true
    }
    if before.contains(where: { text.isWord($0, "denied") || text.isWord($0, "denies") }) {
      return (act - 8..<act).contains { text.isWord($0, "that") || text.isWord($0, "having") }
    }
    guard before.contains(where: { text.means($0, .claim) }) else { return false }
    return (act..<max(act, min(act + 40, sentence.upperBound))).contains {
      text.means($0, .denies) && text.classes($0 - 1).meets([.passiveBe, .auxiliary])
    }
  }

  /// "added 17 companies to its Entity List": no freeze.
  private func isTradeList(_ act: Int, _ sentence: Range<Int>) -> Bool {
    (act..<max(act, min(act + 24, sentence.upperBound - 1))).contains {
      text.means($0, .tradeList) && text.isCapital($0) && text.isWord($0 + 1, "list")
    }
  }
}

extension ProseText {
  /// "moved against", "went after", "cracked down on": up to the last word before whom it hits.
  func isMove(_ verb: Int) -> Bool {
    guard classes(verb + 1).meets([.preposition, .breaksForward]) else { return false }
    if isWord(verb + 1, "against") {
      return isWord(verb, "moved") || isWord(verb, "acted") || isWord(verb, "moves")
        || isWord(verb, "acts")
    }
    if isWord(verb + 1, "after") { return isWord(verb, "went") || isWord(verb, "goes") }
    return isWord(verb, "down") && isWord(verb + 1, "on") && isWord(verb - 1, "cracked")
  }
}
