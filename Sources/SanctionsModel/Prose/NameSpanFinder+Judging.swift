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
    let organisation = hasOrganisation(span)
    let ship =
      (ship && !hasOrganisation(span)) || isShip(span.lowerBound)
      || (text.isMark(span.upperBound, "(") && text.isWord(span.upperBound + 1, "imo"))
    let own = span.filter { isDistinctive($0) }.count
    let body = own == 0 && organisation && span.count == 2 && (isBody(span) || isNumbered(span))
    if own == 0, !(organisation && span.count >= 3), !ship, !body { return nil }
    if !organisation, !ship, isPlace(span.lowerBound - 1) { return nil }
    if own == 0, !ship, isHeading(span) { return nil }
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
    if isEmployer(span) || isFirm(span) || (type == nil && isDescribedFirm(span)) { type = .entity }
    if type == nil, isCalledOrganisation(span.lowerBound - 1) { type = .entity }
    return NameSpan(
      tokens: span, type: type, organisation: organisation,
      bare: body || words == 1 && !ship && !titled && !isDescribed(span.lowerBound))
  }

  /// "Office 39", "Unit 8200".
  private func isNumbered(_ span: Range<Int>) -> Bool {
    text.kind(span.upperBound - 1) == .number
      && text.classes(span.lowerBound).meets([.plainOrg, .organisation])
  }

  /// "the Revolutionary Guards": two words of tables behind their article.
  private func isBody(_ span: Range<Int>) -> Bool {
    text.isWord(span.lowerBound - 1, "the") && text.classes(span.lowerBound).contains(.state)
  }

  /// Whether the words are an office or a heading and no party: no word of their own in Title Case.
  private func isHeading(_ span: Range<Int>) -> Bool {
    !text.classes(span.upperBound - 1).meets([.head, .legalForm]) && !isBankOf(span)
      && span.contains { text.classes($0).meets([.ordinary, .officialTitle, .sanctionNoun]) }
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

  /// "in", "near" and "at" stand before places.
  private func isPlace(_ before: Int) -> Bool {
    text.isWord(before, "in") || text.isWord(before, "near") || text.isWord(before, "at")
  }

  func isShip(_ start: Int) -> Bool {
    var before = start - 1
    if text.isWord(before, "the"), text.isMark(before - 1, ",") { before -= 2 }
    if text.classes(before).contains(.ship) || text.word(before).counts == .vessel { return true }
    return (text.isWord(before, "v") || text.isWord(before, "t")) && text.isMark(before - 1, "/")
  }

  /// "the lender Zorblat", "tycoon Krell".
  private func isDescribed(_ start: Int) -> Bool {
    let before = start - 1
    guard text.tokens.indices.contains(before), !text.isCapital(before) else { return false }
    return text.word(before).counts != nil || text.classes(before).meets([.organisation])
  }

  /// "a former ZKB chief": an abbreviation in front of a post.
  private func isEmployer(_ span: Range<Int>) -> Bool {
    span.count == 1 && text.shape(span.lowerBound) == .upper
      && text.classes(span.upperBound).contains(.personTitle)
      && !text.isCapital(span.upperBound)
  }

  /// "Zorblat, the state oil company,": a single word with what it is between commas.
  private func isDescribedFirm(_ span: Range<Int>) -> Bool {
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

  /// "Zorbank", "Kremgazneft": a single word that ends as firms do.
  private func isFirm(_ span: Range<Int>) -> Bool {
    let last = span.upperBound - 1
    guard span.count == 1 || text.isMark(last - 1, "-"),
      text.tokens[last].end - text.tokens[last].start > 6
    else { return false }
    return text.endsIn(last, "bank") || text.endsIn(last, "invest") || text.endsIn(last, "prom")
      || text.endsIn(last, "neft") || text.endsIn(last, "holding") || text.endsIn(last, "stroy")
      || text.endsIn(last, "mash") || text.endsIn(last, "export") || text.endsIn(last, "energo")
      || text.endsIn(last, "trans") || text.endsIn(last, "flot") || text.endsIn(last, "avia")
  }

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
    if text.word(span.lowerBound - 1).counts == .individual { return true }
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
