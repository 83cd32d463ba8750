/// Whether a run of capitals is a name, and whose.
extension NameSpanFinder {
  func judged(_ span: Range<Int>, titled: Bool, ship: Bool) -> NameSpan? {
    let classes = text.classes(span.upperBound)
    if span.count == 1, text.classes(span.lowerBound).meets([.numberWord, .multiplier]) {
      return nil
    }
    if text.classes(span.upperBound - 1).contains(.notName) || isOrder(span) { return nil }
    if text.isMark(span.upperBound, "-"), !text.isSpaced(span.upperBound), span.count == 1 {
      return nil
    }
    // "section 7 ZWV".
    if text.kind(span.lowerBound - 1) == .number, span.count == 1,
      text.classes(span.lowerBound - 2).contains(.notName)
    {
      return nil
    }
    let organisation = hasOrganisation(span) || isJoint(span)
    let ship =
      (ship && !hasOrganisation(span)) || isShip(span.lowerBound)
      || (text.isMark(span.upperBound, "(") && text.isWord(span.upperBound + 1, "imo"))
    let own = span.filter { isDistinctive($0) }.count
    let body =
      own == 0 && organisation && span.count == 2
      && (isBody(span) || isNumbered(span) || isGroupsOwn(span))
    if own == 0, !(organisation && span.count >= 3), !ship, !body { return nil }
    if !ship, isSite(span, organisation: organisation) { return nil }
    if own == 0, !ship, isHeading(span) || isOffice(span) { return nil }
    let words = span.filter { text.isCapital($0) }.count
    if !organisation, words > 6 { return nil }
    var type: EntityType? = ship ? .vessel : organisation ? .entity : nil
    if type == nil,
      titled || isPerson(span)
        || classes.contains(.relative) && !text.isWord(span.upperBound, "which")
    {
      type = .individual
    }
    if titled, words == 1, !organisation { type = .individual }
    if !titled, isUnlikeParty(span, type) { return nil }
    if type == nil, words > 1,
      barriers[span.upperBound - 1] == .country || barriers[span.lowerBound] == .country
    {
      type = .entity
    }
    let firm = isFirm(span) || (type == nil && isDescribedFirm(span))
    if isEmployer(span) || firm { type = .entity }
    if type == nil, isCalledOrganisation(span.lowerBound - 1) { type = .entity }
    return NameSpan(
      tokens: span, type: type, organisation: organisation,
      bare: body
        || words == 1 && !isTailed(span) && !firm && !ship && !titled
          && !isDescribed(span.lowerBound)
    )
  }

  /// "Ansar Bank": a word that only names of groups have, and what is called so.
  private func isGroupsOwn(_ span: Range<Int>) -> Bool {
    text.means(span.lowerBound, .groupName) && !text.means(span.upperBound - 1, .groupName)
  }

  /// "Office 39", "Unit 8200".
  private func isNumbered(_ span: Range<Int>) -> Bool {
    text.kind(span.upperBound - 1) == .number
      && text.classes(span.lowerBound).meets([.plainOrg, .organisation])
  }

  /// "the Revolutionary Guards", "Iran's Revolutionary Guards": two words of tables behind their article or
  /// their country.
  private func isBody(_ span: Range<Int>) -> Bool {
    let before = span.lowerBound - 1
    return text.classes(span.lowerBound).contains(.state)
      && (text.isWord(before, "the") || text.isPossessive(before))
  }

  /// "Registrar-General": a title of two parts.
  private func isOffice(_ span: Range<Int>) -> Bool {
    text.classes(span.lowerBound).contains(.officialTitle) && text.isMark(span.lowerBound + 1, "-")
  }

  /// "the Zorblat-gumi": a word with a tail of its own in lower case.
  private func isTailed(_ span: Range<Int>) -> Bool {
    span.count == 3 && text.kind(span.upperBound - 1) == .word
      && !text.isCapital(span.upperBound - 1)
  }

  /// Whether the words are an office or a heading and no party: no word of their own in Title Case.
  private func isHeading(_ span: Range<Int>) -> Bool {
    if span.allSatisfy({ text.classes($0).contains(.organisation) }) { return false }
    // "the Border Guards" inside a sentence are a body.
    if text.isWord(span.lowerBound - 1, "the"), !text.isCapital(span.lowerBound - 1),
      text.classes(span.upperBound - 1).contains(.organisation),
      !span.contains(where: { text.classes($0).contains(.officialTitle) })
    {
      return false
    }
    return !text.classes(span.upperBound - 1).meets([.head, .legalForm]) && !isBankOf(span)
      && span.contains {
        text.classes($0).meets([.ordinary, .officialTitle, .sanctionNoun]) && !text.isPossessive($0)
      }
  }

  /// "Bank of Eastern Trade": what it is called stands in front.
  private func isBankOf(_ span: Range<Int>) -> Bool {
    let start = span.lowerBound
    return text.classes(start).contains(.head) && text.isWord(start + 1, "of")
      && !text.classes(start).contains(.state) && !text.isWord(start, "ministry")
      && !text.isWord(start, "office") && !text.isWord(start, "department")
      && !text.isWord(start, "bureau")
  }

  /// "E.O. 13810" and the like.
  private func isOrder(_ span: Range<Int>) -> Bool {
    span.count == 1
      && (text.isWord(span.lowerBound, "e.o") || text.isWord(span.lowerBound, "eo")
        || text.isWord(span.lowerBound, "u.n") || text.isWord(span.lowerBound, "unscr"))
  }

  func isShip(_ start: Int) -> Bool {
    var before = start - 1
    if text.isWord(before, "the"), text.isMark(before - 1, ",") { before -= 2 }
    if text.classes(before).contains(.ship) || text.word(before).counts == .vessel { return true }
    return (text.isWord(before, "v") || text.isWord(before, "t")) && text.isMark(before - 1, "/")
  }

  /// "the lender Zorblat", "tycoon Krell", "his sister, Ilse,".
  private func isDescribed(_ start: Int) -> Bool {
    let before = start - 1
    if isKin(start) { return true }
    guard text.tokens.indices.contains(before), !text.isCapital(before) else { return false }
    return text.word(before).counts != nil || text.classes(before).meets([.organisation])
  }

  /// Whether a noun of kinship stands in front, with or without a comma.
  private func isKin(_ start: Int) -> Bool {
    if text.isMark(start - 1, ",") {
      return text.means(start - 2, .kin) && !text.isCapital(start - 2)
        && (start - 6..<start - 2).contains { text.classes($0).meets([.definite, .article]) }
    }
    return text.means(start - 1, .kin) && !text.isCapital(start - 1)
  }

  /// "a former ZKB chief": an abbreviation in front of a post.
  private func isEmployer(_ span: Range<Int>) -> Bool {
    span.count == 1 && text.shape(span.lowerBound) == .upper
      && text.classes(span.upperBound).contains(.personTitle)
      && !text.isCapital(span.upperBound)
  }

  /// "Zorblat, the state oil company,": a single word with what it is between commas.
  private func isDescribedFirm(_ span: Range<Int>) -> Bool {
    if span.count == 1, isPremises(span.upperBound) { return true }
    guard span.count == 1, text.isMark(span.upperBound, ","),
      text.classes(span.upperBound + 1).meets([.article, .definite])
    else { return false }
    for index in span.upperBound + 2..<span.upperBound + 9 {
      if text.kind(index) != .word { return text.means(index - 1, .firm) }
      if text.classes(index).meets([.preposition, .relative, .passiveBe]) {
        return text.means(index - 1, .firm)
      }
    }
    return false
  }

  /// "Zorblat has its offices in …": what only a firm or a body has.
  private func isPremises(_ verb: Int) -> Bool {
    guard text.isWord(verb, "has") || text.isWord(verb, "had") else { return false }
    return (verb + 1..<verb + 4).contains { text.means($0, .premises) }
  }

  /// "Zorbank", "Kremgazneft": a single word that ends as firms do.
  private func isFirm(_ span: Range<Int>) -> Bool {
    let last = span.upperBound - 1
    guard span.count == 1 || text.isMark(last - 1, "-"),
      text.tokens[last].end - text.tokens[last].start > 6
    else { return false }
    return Self.firmEndings.contains { text.endsIn(last, $0) }
  }

  private static let firmEndings: [StaticString] = [
    "bank", "invest", "prom", "neft", "holding", "stroy", "mash", "export", "energo", "trans",
    "flot",
    "avia", "oil", "gaz", "montazh", "khim", "chem", "tech", "impex", "pharm", "soft", "leasing",
    "telecom", "media",
  ]

  /// "the concern “Zorblat”", "the crypto exchange Kremba".
  private func isCalledOrganisation(_ before: Int) -> Bool {
    guard text.tokens.indices.contains(before), !text.isCapital(before) else { return false }
    return text.word(before).counts == .entity
      || (text.classes(before).contains(.organisation)
        && !text.classes(before).meets([.personTitle, .plainOrg]))
  }

  /// A particle of personal names inside, or a description of a person behind the comma.
  private func isPerson(_ span: Range<Int>) -> Bool {
    if span.contains(where: { isParticle($0) || text.isMark($0, ",") }) { return true }
    if text.word(span.lowerBound - 1).counts == .individual || isKin(span.lowerBound) {
      return true
    }
    guard text.isMark(span.upperBound, ",") else { return false }
    let next = span.upperBound + 1
    if text.isWord(next, "born") || text.isWord(next, "who") || text.isWord(next, "whom") {
      return true
    }
    if isAge(next) { return true }
    return (next..<next + 6).contains {
      !text.isCapital(min($0, text.tokens.count - 1))
        && (text.classes($0).contains(.personTitle) || text.word($0).counts == .individual)
        && !(span.count == 1 && text.means($0, .trade))
    }
  }

  /// "Pavlo Trundel, 52, …"
  private func isAge(_ index: Int) -> Bool {
    text.tokens.indices.contains(index) && text.kind(index) == .number
      && (16..<100).contains(text.value(index))
      && (text.isMark(index + 1, ",") || index + 1 >= text.tokens.count
        || text.kind(index + 1) == .stop)
  }
}
