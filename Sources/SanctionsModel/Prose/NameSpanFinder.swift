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
    while start < sentence.upperBound, text.kind(start) != .word { start += 1 }
    guard start < sentence.upperBound, text.shape(start) == .upper else { return start }
    for index in start..<min(start + 14, sentence.upperBound) {
      if text.isMark(index, "-"), text.isSpaced(index) { return index + 1 }
    }
    return start
  }

  private func begins(_ index: Int) -> Bool {
    if barriers[index] == .barred || isShipWord(index) { return false }
    if isParticle(index), text.isMark(index + 1, "-"), !text.isSpaced(index + 1) {
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
    guard text.tokens.indices.contains(index), text.isCapital(index) else { return false }
    if barriers[index] == .barred || isAliasMark(index) { return false }
    let classes = text.tokens[index].classes
    if classes.contains(.weekday) { return false }
    return
      !(classes.contains(.month)
      && text.kind(min(index + 1, text.tokens.count - 1)) == .number)
  }

  /// "A.k.a." and "F.k.a." in front of another name.
  private func isAliasMark(_ index: Int) -> Bool {
    text.isWord(index, "a.k.a") || text.isWord(index, "f.k.a") || text.isWord(index, "n.k.a")
  }

  private func isParticle(_ index: Int) -> Bool {
    guard text.classes(index).contains(.nameInside), !text.isCapital(index) else {
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
    if token.quoted != text.isQuoted(start) { return nil }
    if token.kind == .mark { return mark(end, from: start) }
    if text.isWord(end, "plc") { return end + 1 }
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
    if text.isMark(end, "-"), !text.isSpaced(end), text.tokens.indices.contains(end + 1),
      !text.isSpaced(end + 1), text.kind(end + 1) == .word
    {
      if isCapital(end + 1) { return end + 2 }
      if isParticle(end + 1), text.isMark(end + 2, "-"), isCapital(end + 3) { return end + 4 }
      let given = end - start >= 2 && !hasOrganisation(start..<end)
      return given && !text.classes(end + 1).meets([.hyphenTail]) ? end + 2 : nil
    }
    if text.isMark(end, "-"), isParticle(end - 1), isCapital(end + 1) { return end + 2 }
    if text.isMark(end, "'"), isInitialApostrophe(end) { return end + 2 }
    if text.isMark(end, "+"), !text.isSpaced(end) { return end + 1 }
    if text.isMark(end, "&"), isCapital(end + 1) { return end + 2 }
    if text.isMark(end, ","), let form = formBehindComma(end) { return form }
    if text.isMark(end, ","), let last = listedInside(end, from: start) { return last }
    if isCapital(end + 1), surnames.joins(start..<end) { return end + 2 }
    if text.isMark(end, "'"), text.classes(end - 1).contains(.possessiveInside) { return end + 1 }
    return text.isMark(end, "(") ? behindParentheses(end) : nil
  }

  /// "Zorblat Construction (Namibia) CC", "Kremba (Hong Kong) Trading Limited".
  private func behindParentheses(_ open: Int) -> Int? {
    var close = open + 1
    while close < open + 4, text.classes(close).meets([.legalForm]) || isCapital(close) {
      close += 1
    }
    guard close > open + 1, text.isMark(close, ")"), isCapital(close + 1) else { return nil }
    if text.classes(close + 1).contains(.legalForm) { return close + 2 }
    let known = (open + 1..<close).allSatisfy {
      barriers[$0] == .country || text.classes($0).meets([.place, .legalForm])
    }
    return known && text.classes(close + 1).contains(.organisation) ? close + 2 : nil
  }

  /// A legal form behind a comma; one with a name behind it begins that name.
  private func formBehindComma(_ comma: Int) -> Int? {
    let form = comma + 1
    if text.isWord(form, "s"), text.isWord(form + 1, "de") || text.isWord(form + 1, "en"),
      isCapital(form + 2)
    {
      return form + 3
    }
    guard isCapital(form), text.classes(form).contains(.legalForm) || isDotted(form) else {
      return nil
    }
    let next = form + 1
    let begins = isCapital(next) && !text.classes(next).contains(.legalForm)
    return begins && text.bytes[Int(text.tokens[form].end) - 1] != 46 ? nil : form + 1
  }

  /// "S.R.O.": letters and periods alone, as legal forms are written.
  private func isDotted(_ index: Int) -> Bool {
    let range = text.tokens[index].range
    guard range.end - range.start >= 6, !isCapital(index + 1) else { return false }
    return (range.start..<range.end).allSatisfy {
      ($0 - range.start) & 1 == 0 ? text.bytes[$0] &- 65 < 26 : text.bytes[$0] == 46
    }
  }

  /// "Aircraft, Avionics, Parts & Support Ltd": single words that "&" and a legal form close.
  private func listedInside(_ comma: Int, from start: Int) -> Int? {
    guard
      (start..<comma).allSatisfy({
        isCapital($0) && ($0 == start || text.isMark($0 - 1, ",")) || text.isMark($0, ",")
      })
    else { return nil }
    var index = comma
    while text.isMark(index, ","), isCapital(index + 1) { index += 2 }
    guard text.isMark(index, "&"), isCapital(index + 1) else { return nil }
    var last = index + 2
    while isCapital(last), last < index + 5 { last += 1 }
    return text.classes(last - 1).contains(.legalForm) ? last : nil
  }

  /// The apostrophe of "'Abd al-Aziz": nothing closes it.
  private func isInitialApostrophe(_ index: Int) -> Bool {
    text.isSpaced(index) && isCapital(index + 1) && !text.isSpaced(index + 1)
      && !(index + 2..<index + 6).contains { text.isMark($0, "'") && !text.isSpaced($0) }
  }

  private func connector(_ end: Int, from start: Int) -> Int? {
    if isParticle(end) {
      var next = end + 1
      while next < end + 3, isParticle(next) { next += 1 }
      if text.isMark(next, "-"), !text.isSpaced(next) { next += 1 }
      return isCapital(next) ? next + 1 : nil
    }
    let organisation = hasOrganisation(start..<end)
    if text.isWord(end, "of") || text.isWord(end, "for") {
      guard organisation, end - 1 == start || !text.classes(end - 1).contains(.legalForm) else {
        return nil
      }
      let next = text.isWord(end + 1, "the") ? end + 2 : end + 1
      if text.isWord(end, "of"), isSeat(next), isOwn(start..<end) { return nil }
      return isCapital(next) ? next + 1 : nil
    }
    guard text.isWord(end, "and"), isCapital(end + 1) else { return nil }
    return joins(end, from: start, organisation: organisation) ? end + 2 : nil
  }

  /// Whether "and" stands inside an organisation's name: what it joins are words of trades.
  private func joins(_ and: Int, from start: Int, organisation: Bool) -> Bool {
    let left = text.classes(and - 1)
    let right = text.classes(and + 1)
    guard !left.meets([.head, .legalForm]), !right.meets([.head, .legalForm]) else { return false }
    let joined = (start..<and).contains { text.isWord($0, "and") }
    if organisation, !joined,
      text.isWord(start, "ministry") || text.isWord(start, "department")
    {
      return true
    }
    let trade: WordClass = [.organisation, .plainOrg]
    guard right.meets(trade) else { return false }
    if organisation, left.meets(trade) { return true }
    let behindOf = (start..<and).contains { text.isWord($0, "of") || text.isWord($0, "for") }
    if organisation, behindOf { return true }
    var end = and + 2
    while end < and + 6, isCapital(end) { end += 1 }
    return end > and + 2 && text.classes(end - 1).meets([.head, .legalForm])
  }

  /// A place that tells where a party sits: "Zorblat Trading Company of Cairo".
  private func isSeat(_ index: Int) -> Bool {
    (text.classes(index).contains(.place) || barriers[index] == .country) && !isCapital(index + 1)
  }

  /// Whether the words have one of their own and end in what a party is called, so that no place need follow.
  private func isOwn(_ span: Range<Int>) -> Bool {
    text.classes(span.upperBound - 1).meets([.head, .legalForm, .organisation])
      && text.isAdjective(at: span.lowerBound) == false
      && span.dropLast().contains { isDistinctive($0) }
  }

  /// Whether `'s` stands behind the token.
  func isPossessive(_ index: Int) -> Bool { text.isPossessive(index) }

  /// Whether a word of organisations stands in the tokens.
  func hasOrganisation(_ span: Range<Int>) -> Bool {
    span.contains { text.classes($0).meets([.organisation, .legalForm]) }
  }

  private static let plain: WordClass = [
    .ordinary, .plainStart, .plainOrg, .personTitle, .officialTitle, .titlePart, .notName,
    .countNoun, .state, .organisation, .legalForm, .place, .nameInside, .weekday, .month,
    .sanctionNoun, .act, .weakAct, .numberWord, .multiplier,
  ]

  /// Whether the word is a name's own, known from no table.
  func isDistinctive(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.capital && barriers[index] == .none && !token.classes.meets(Self.plain)
      && token.end - token.start > (text.bytes[Int(token.end) - 1] == 46 ? 2 : 1)
  }

  // MARK: - What is left of a run of capitals

  private func trimmed(_ run: Range<Int>, opens: Bool, ship: Bool) -> NameSpan? {
    var start = run.lowerBound
    var end = run.upperBound
    if opens {
      while start < end, isOrdinaryStart(start) { start += 1 }
    }
    var titled = false
    while start < end - 1, isTitle(start) || text.isWord(start, "general"),
      !isShip(start), !hasOrganisation(behindRank(start)..<end)
    {
      titled = true
      start = behindRank(start)
    }
    start = behindPortfolio(start, end)
    start = behindCountry(start, end)
    if !hasOrganisation(start..<end),
      let place = (start..<end).first(where: {
        barriers[$0] == .country && !text.isMark($0 - 1, "-")
      })
    {
      end = place
    }
    while end > start, text.kind(end - 1) == .mark || isParticle(end - 1) { end -= 1 }
    guard start < end else { return nil }
    return judged(start..<end, titled: titled || isTitle(start - 1), ship: ship)
  }

  /// A word that only the sentence's beginning gives a capital.
  private func isOrdinaryStart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if isShout(index) { return true }
    guard token.kind == .word, token.shape != .upper || text.classes(index).contains(.plainStart)
    else { return false }
    if token.classes.meets([.plainStart, .ordinary, .countNoun, .preposition, .titlePart]) {
      return true
    }
    return token.word == 0 && common.contains(Self.hash(text, token))
  }

  /// "DIAMOND dealer …": a first word in capitals, as newspapers print it, and no abbreviation.
  private func isShout(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.shape == .upper, token.end - token.start >= 6 else { return false }
    let next = index + 1
    return text.tokens.indices.contains(next) && text.kind(next) == .word
      && !text.isCapital(next)
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
    guard hasOrganisation(next..<end) else {
      return next
    }
    guard text.isAdjective(at: next - 1), !text.isCountry(at: next - 1) else { return start }
    return (next..<end).contains { isDistinctive($0) } ? next : start
  }

  private func judged(_ span: Range<Int>, titled: Bool, ship: Bool) -> NameSpan? {
    let classes = text.classes(span.upperBound)
    if span.count == 1, text.classes(span.lowerBound).meets([.numberWord, .multiplier]) {
      return nil
    }
    if text.classes(span.upperBound - 1).contains(.notName) || isOrder(span) { return nil }
    if text.isMark(span.upperBound, "-"), !text.isSpaced(span.upperBound), span.count == 1 {
      return nil
    }
    let organisation = hasOrganisation(span)
    let ship =
      (ship && !hasOrganisation(span)) || isShip(span.lowerBound)
      || (text.isMark(span.upperBound, "(") && text.isWord(span.upperBound + 1, "imo"))
    let own = span.filter { isDistinctive($0) }.count
    let body = own == 0 && organisation && span.count == 2 && isBody(span)
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
    if isEmployer(span) { type = .entity }
    if type == nil, isCalledOrganisation(span.lowerBound - 1) { type = .entity }
    return NameSpan(
      tokens: span, type: type, organisation: organisation,
      bare: body || words == 1 && !ship && !titled && !isDescribed(span.lowerBound))
  }

  /// "the Revolutionary Guards": two words of tables behind their article.
  private func isBody(_ span: Range<Int>) -> Bool {
    text.isWord(span.lowerBound - 1, "the") && text.classes(span.lowerBound).contains(.state)
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
