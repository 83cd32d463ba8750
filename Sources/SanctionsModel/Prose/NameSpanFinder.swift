/// Finds names of people, organisations and vessels by their capitals, forms and connectors.
struct NameSpanFinder {
  let text: ProseText
  let barriers: NameBarriers
  /// The hashes of words that the text also writes in lower case.
  private let common: Set<UInt64>
  private let surnames: SurnameFirst

  /// A finder in a text; `officials` are the tokens of officials' names, which are left out.
  init(_ text: ProseText, officials: [Range<Int>]) {
    self.text = text
    barriers = NameBarriers(text, officials: officials)
    surnames = SurnameFirst(text, barriers: barriers)
    var common: Set<UInt64> = []
    for token in text.tokens where token.kind == .word && !token.capital && token.word == 0 {
      common.insert(Self.hash(text, token))
    }
    self.common = common
  }

  private static func hash(_ text: ProseText, _ token: Token) -> UInt64 {
    var hash = Lexicon.hashSeed
    for index in token.range.range { hash = Lexicon.hash(hash, text.bytes[index]) }
    return hash
  }

  /// The names of a sentence, in order and without overlaps.
  func spans(in sentence: Range<Int>) -> [NameSpan] {
    var result: [NameSpan] = []
    var index = start(of: sentence)
    let first = index
    while index < sentence.upperBound {
      guard begins(index) else {
        index += 1
        continue
      }
      let end = end(from: index, limit: sentence.upperBound)
      let ship = result.last.map { $0.type == .vessel && isBeside($0.tokens.upperBound, index) }
      if let span = trimmed(index..<end, opens: index == first, ship: ship ?? false) {
        result.append(span)
      }
      index = max(end, index + 1)
    }
    return result
  }

  /// Whether only a comma and a conjunction part two names: "the vessels X, Y and Z".
  private func isBeside(_ end: Int, _ start: Int) -> Bool {
    start - end <= 2
      && (end..<start).allSatisfy { text.isMark($0, ",") || text.isWord($0, "and") }
  }

  /// Behind a dateline ("LONDON, March 3 (Newsline) -") or the mark or number of a list's item.
  private func start(of sentence: Range<Int>) -> Int {
    var start = sentence.lowerBound
    while start < sentence.upperBound, text.tokens[start].kind != .word { start += 1 }
    guard start < sentence.upperBound, text.tokens[start].shape == .upper else { return start }
    for index in start..<min(start + 14, sentence.upperBound) {
      if text.isMark(index, "-"), text.tokens[index].spaced { return index + 1 }
    }
    return start
  }

  private func begins(_ index: Int) -> Bool {
    if barriers[index] == .barred || isShipWord(index) { return false }
    if isParticle(index), text.isMark(index + 1, "-"), !text.tokens[index + 1].spaced {
      return isCapital(index + 2)
    }
    return isCapital(index)
  }

  /// "Vessel", "MV", and the letters of "M/V", which stand in front of a ship's name.
  private func isShipWord(_ index: Int) -> Bool {
    if text.isMark(index - 1, "/") || text.isMark(index + 1, "/") {
      return text.isWord(index, "m") || text.isWord(index, "v") || text.isWord(index, "t")
    }
    return text.classes(index).contains(.ship) && !text.isWord(index, "motor")
  }

  /// Whether a capitalised word that can stand in a name is at the index.
  private func isCapital(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), text.tokens[index].capital else { return false }
    if barriers[index] == .barred { return false }
    let classes = text.tokens[index].classes
    if classes.contains(.weekday) { return false }
    return
      !(classes.contains(.month)
      && text.tokens[min(index + 1, text.tokens.count - 1)].kind == .number)
  }

  private func isParticle(_ index: Int) -> Bool {
    guard text.classes(index).contains(.nameInside), !text.tokens[index].capital else {
      return false
    }
    return
      !(text.isWord(index, "of") || text.isWord(index, "for") || text.isWord(index, "the")
      || text.isWord(index, "and"))
  }

  private func end(from start: Int, limit: Int) -> Int {
    var end = start + 1
    while end < min(limit, start + 24) {
      guard let next = next(end, from: start), next <= limit else { break }
      end = next
    }
    return end
  }

  /// The end behind one more part of the name; `nil` where the name ends before the index.
  private func next(_ end: Int, from start: Int) -> Int? {
    let token = text.tokens[end]
    if isPossessive(end - 1), !text.classes(end - 1).contains(.possessiveInside) { return nil }
    if token.quoted != text.tokens[start].quoted { return nil }
    if token.kind == .mark { return mark(end, from: start) }
    if isCapital(end) { return closes(end - 1, from: start, before: end) ? nil : end + 1 }
    if token.kind == .number {
      let fits = (1..<1000).contains(token.value) && token.spaced
      return fits && text.classes(end - 1).contains(.organisation) ? end + 1 : nil
    }
    return connector(end, from: start)
  }

  /// Whether a legal form with its period ends the name: "… of Zorblat Ltd. Kremba Oil …".
  private func closes(_ last: Int, from start: Int, before next: Int) -> Bool {
    last > start && text.classes(last).contains(.legalForm)
      && !text.classes(next).contains(.legalForm)
      && text.bytes[Int(text.tokens[last].end) - 1] == 46
  }

  private func mark(_ end: Int, from start: Int) -> Int? {
    if text.isMark(end, "-"), !text.tokens[end].spaced, text.tokens.indices.contains(end + 1),
      !text.tokens[end + 1].spaced, text.tokens[end + 1].kind == .word
    {
      if isCapital(end + 1) { return end + 2 }
      let given = end - start >= 2 && !hasOrganisation(start..<end)
      return given && !text.classes(end + 1).meets([.hyphenTail]) ? end + 2 : nil
    }
    if text.isMark(end, "-"), isParticle(end - 1), isCapital(end + 1) { return end + 2 }
    if text.isMark(end, "&"), isCapital(end + 1) { return end + 2 }
    if text.isMark(end, ","), isCapital(end + 1), text.classes(end + 1).contains(.legalForm) {
      return end + 2
    }
    if isCapital(end + 1), surnames.joins(start..<end) { return end + 2 }
    if text.isMark(end, "'"), text.classes(end - 1).contains(.possessiveInside) { return end + 1 }
    if text.isMark(end, "("), hasOrganisation(start..<end) || barriers[end + 1] == .country,
      isInParentheses(end), text.classes(end + 3).contains(.legalForm), isCapital(end + 3)
    {
      return end + 4
    }
    return nil
  }

  private func isInParentheses(_ open: Int) -> Bool {
    text.tokens.indices.contains(open + 1) && text.tokens[open + 1].capital
      && text.isMark(open + 2, ")")
  }

  private func connector(_ end: Int, from start: Int) -> Int? {
    if isParticle(end) {
      var next = end + 1
      while next < end + 3, isParticle(next) { next += 1 }
      if text.isMark(next, "-"), !text.tokens[next].spaced { next += 1 }
      return isCapital(next) ? next + 1 : nil
    }
    let organisation = hasOrganisation(start..<end)
    if text.isWord(end, "of") || text.isWord(end, "for") {
      guard organisation, !text.classes(end - 1).contains(.legalForm) else { return nil }
      let next = text.isWord(end + 1, "the") ? end + 2 : end + 1
      return isCapital(next) ? next + 1 : nil
    }
    guard text.isWord(end, "and"), organisation, isCapital(end + 1) else { return nil }
    let left = text.classes(end - 1)
    let right = text.classes(end + 1)
    let ministry = text.isWord(start, "ministry") || text.isWord(start, "department")
    let inside =
      left.contains(.organisation) && !left.contains(.head) && right.contains(.organisation)
      && !right.contains(.head)
    return inside || (ministry && !left.contains(.head)) ? end + 2 : nil
  }

  /// Whether `'s` stands behind the token.
  func isPossessive(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    let at = Int(text.tokens[index].end)
    guard at + 1 < text.bytes.count else { return false }
    if text.bytes[at] == 39 { return text.bytes[at + 1] | 32 == 115 }
    return at + 3 < text.bytes.count && text.bytes[at] == 0xE2 && text.bytes[at + 1] == 0x80
      && text.bytes[at + 2] == 0x99 && text.bytes[at + 3] | 32 == 115
  }

  /// Whether a word of organisations stands in the tokens.
  func hasOrganisation(_ span: Range<Int>) -> Bool {
    span.contains { text.classes($0).meets([.organisation, .legalForm]) }
  }

  private static let plain: WordClass = [
    .ordinary, .plainStart, .plainOrg, .personTitle, .officialTitle, .titlePart, .notName,
    .countNoun, .state, .organisation, .legalForm, .place, .nameInside, .weekday, .month,
    .sanctionNoun, .act, .weakAct,
  ]

  /// Whether the word is a name's own, known from no table.
  func isDistinctive(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.capital && barriers[index] == .none && !token.classes.meets(Self.plain)
      && token.end - token.start > 1
  }

  // MARK: - What is left of a run of capitals

  private func trimmed(_ run: Range<Int>, opens: Bool, ship: Bool) -> NameSpan? {
    var start = run.lowerBound
    var end = run.upperBound
    if opens {
      while start < end, isOrdinaryStart(start) { start += 1 }
    }
    var titled = false
    while start < end - 1, isTitle(start), !hasOrganisation(behindRank(start)..<end) {
      titled = true
      start = behindRank(start)
    }
    start = behindPortfolio(start, end)
    start = behindCountry(start, end)
    if !hasOrganisation(start..<end),
      let place = (start..<end).first(where: { barriers[$0] == .country })
    {
      end = place
    }
    while end > start, text.tokens[end - 1].kind == .mark || isParticle(end - 1) { end -= 1 }
    guard start < end else { return nil }
    return judged(start..<end, titled: titled || isTitle(start - 1), ship: ship)
  }

  /// A word that only the sentence's beginning gives a capital.
  private func isOrdinaryStart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.kind == .word, token.shape != .upper || text.classes(index).contains(.plainStart)
    else { return false }
    if token.classes.meets([.plainStart, .ordinary, .countNoun, .preposition, .titlePart]) {
      return true
    }
    return token.word == 0 && common.contains(Self.hash(text, token))
  }

  private func isTitle(_ index: Int) -> Bool {
    text.classes(index).meets([.personTitle, .officialTitle, .titlePart])
      && !text.classes(index).contains(.organisation)
  }

  /// Behind a title, and behind the second word of "Major General".
  private func behindRank(_ title: Int) -> Int {
    text.isWord(title + 1, "general") && isCapital(title + 2) ? title + 2 : title + 1
  }

  /// "Minister of Public Works Pavlo Trundel": the portfolio is no part of the name.
  private func behindPortfolio(_ start: Int, _ end: Int) -> Int {
    guard text.isWord(start - 1, "of"), text.classes(start - 2).contains(.officialTitle) else {
      return start
    }
    let own = (start..<end).first { isDistinctive($0) } ?? start
    return end - own >= 2 && !hasOrganisation(own..<end) ? own : start
  }

  /// "Russian Zorblat Bank" is Zorblat Bank; "the Korean National Insurance Company" keeps its word.
  private func behindCountry(_ start: Int, _ end: Int) -> Int {
    var next = start
    while next < end, barriers[next] == .country { next += 1 }
    guard next > start, next < end else { return start }
    guard hasOrganisation(next..<end) else { return next }
    guard text.isAdjective(at: next - 1), !text.isCountry(at: next - 1) else { return start }
    return (next..<end).contains { isDistinctive($0) } ? next : start
  }

  private func judged(_ span: Range<Int>, titled: Bool, ship: Bool) -> NameSpan? {
    let classes = text.classes(span.upperBound)
    if span.count == 1, text.classes(span.lowerBound).meets([.numberWord, .multiplier]) {
      return nil
    }
    if text.classes(span.upperBound - 1).contains(.notName) || isOrder(span) { return nil }
    if text.isMark(span.upperBound, "-"), !text.tokens[span.upperBound].spaced, span.count == 1 {
      return nil
    }
    let organisation = hasOrganisation(span)
    let ship =
      (ship && !hasOrganisation(span)) || isShip(span.lowerBound)
      || (text.isMark(span.upperBound, "(") && text.isWord(span.upperBound + 1, "imo"))
    let own = span.filter { isDistinctive($0) }.count
    if own == 0, !(organisation && span.count >= 3), !ship { return nil }
    if !organisation, !ship, isPlace(span.lowerBound - 1) { return nil }
    if own == 0, !ship, isHeading(span) { return nil }
    let words = span.filter { text.tokens[$0].capital }.count
    if !organisation, words > 6 { return nil }
    var type: EntityType? = ship ? .vessel : organisation ? .entity : nil
    if type == nil,
      titled || isPerson(span)
        || classes.contains(.relative) && !text.isWord(span.upperBound, "which")
    {
      type = .individual
    }
    if titled, words == 1, !organisation { type = .individual }
    return NameSpan(
      tokens: span, type: type, organisation: organisation,
      bare: words == 1 && !ship && !titled && !isDescribed(span.lowerBound))
  }

  /// Whether the words are an office or a heading and no party: no word of their own in Title Case.
  private func isHeading(_ span: Range<Int>) -> Bool {
    !text.classes(span.upperBound - 1).meets([.head, .legalForm])
      && span.contains { text.classes($0).meets([.ordinary, .officialTitle, .sanctionNoun]) }
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

  private func isShip(_ start: Int) -> Bool {
    let before = start - 1
    if text.classes(before).contains(.ship) || text.word(before).counts == .vessel { return true }
    return (text.isWord(before, "v") || text.isWord(before, "t")) && text.isMark(before - 1, "/")
  }

  /// "the lender Zorblat", "tycoon Krell".
  private func isDescribed(_ start: Int) -> Bool {
    let before = start - 1
    guard text.tokens.indices.contains(before), !text.tokens[before].capital else { return false }
    return text.word(before).counts != nil || text.classes(before).meets([.organisation])
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
    return (next..<next + 6).contains {
      text.classes($0).contains(.personTitle) && !text.tokens[$0].capital
    }
  }
}
