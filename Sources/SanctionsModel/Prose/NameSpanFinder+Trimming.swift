/// What is left of a run of capitals when titles, countries and the words of a sentence's beginning are off.
extension NameSpanFinder {
  func trimmed(_ run: Range<Int>, opens: Bool, ship: Bool) -> NameSpan? {
    var start = run.lowerBound
    var end = run.upperBound
    if opens {
      while start < end, isOrdinaryStart(start) { start += 1 }
    }
    // "Count the subsidiaries": a verb.
    if opens, end - start == 1, text.classes(end).meets([.article, .definite]) { return nil }
    var titled = false
    while start < end - 1, isTitle(start) || text.isWord(start, "general"),
      !isShip(start), !hasOrganisation(behindRank(start)..<end)
    {
      titled = true
      start = behindRank(start)
      if start < end - 1, text.isMark(start, "-") { start += 1 }
    }
    if let office = office(in: start..<end) {
      titled = true
      start = office.upperBound
    }
    start = behindPortfolio(start, end)
    start = behindCountry(start, end)
    if !hasOrganisation(start..<end),
      let place = (start..<end).dropFirst().first(where: {
        barriers[$0] == .country && !text.isMark($0 - 1, "-")
      }), !isLastCountry(place, start..<end)
    {
      end = place
    }
    if start == run.lowerBound, text.kind(start - 1) == .number, text.isSpaced(start),
      text.value(start - 1) >= 10, text.classes(end - 1).contains(.legalForm)
    {
      start -= 1
    }
    if start == run.lowerBound, hasOrganisation(start..<end), let number = ordinal(before: start) {
      start = number
    }
    while end > start, text.kind(end - 1) == .mark || isParticle(end - 1) { end -= 1 }
    guard start < end else { return nil }
    return judged(start..<end, titled: titled || isTitle(start - 1), ship: ship)
  }

  /// "Vida Zorblatia": a country's name that ends a name is a part of it.
  private func isLastCountry(_ place: Int, _ span: Range<Int>) -> Bool {
    place > span.lowerBound && text.isCountry(at: span.upperBound - 1)
      && (place..<span.upperBound).allSatisfy { barriers[$0] == .country }
      && isDistinctive(place - 1) && !text.isAdjective(at: span.lowerBound)
  }

  /// "Finance Minister" in front of a person's name, though a word of it is of organisations too.
  private func office(in span: Range<Int>) -> Range<Int>? {
    let near = span.prefix(4).dropLast()
    guard
      let title = near.last(where: {
        text.classes($0).contains(.officialTitle) && !text.classes($0).contains(.organisation)
      }), title > span.lowerBound, title + 1 < span.upperBound,
      (span.lowerBound..<title).allSatisfy({ text.isCapital($0) && !isDistinctive($0) }),
      isDistinctive(title + 1), !hasOrganisation(title + 1..<span.upperBound)
    else { return nil }
    return span.lowerBound..<title + 1
  }

  /// The number of "85th Zorblat Centre".
  private func ordinal(before start: Int) -> Int? {
    let suffix = start - 1
    guard text.kind(suffix - 1) == .number, !text.isSpaced(suffix), text.kind(suffix) == .word,
      text.tokens[suffix].end - text.tokens[suffix].start == 2
    else { return nil }
    return suffix - 1
  }

  /// A word that only the sentence's beginning gives a capital.
  private func isOrdinaryStart(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if isShout(index) { return true }
    // "Bank of Zorblat", "Bank Zorblat": what it is called is a part of the name.
    if text.classes(index).contains(.head),
      isCapital(text.isWord(index + 1, "of") ? index + 2 : index + 1)
    {
      return false
    }
    if text.classes(index).contains(.organisation),
      isElided(index + 1) || text.isWord(index + 1, "de")
    {
      return false
    }
    guard token.kind == .word, token.shape != .upper || text.classes(index).contains(.plainStart)
    else { return false }
    if token.classes.meets([.plainStart, .ordinary, .countNoun, .preposition, .titlePart])
      || (token.word == 0 && text.endsIn(index, "ly")
        && text.classes(index + 1).contains(.officialTitle))
    {
      return true
    }
    let isEveryday = text.means(index, .everyday)
    // "Movements in Solvik", but "Golden Lake Company".
    if isEveryday, !isCapital(index + 1) { return true }
    return (token.word == 0 || isEveryday) && common.contains(Self.hash(text, token))
  }

  /// "DIAMOND dealer …": a first word in capitals, as newspapers print it, and no abbreviation.
  private func isShout(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.shape == .upper, token.end - token.start >= 5 else { return false }
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
      // "Zorblatia Futura": no country's name stands right in front of a person's.
      let own = text.isCountry(at: next - 1) && text.shape(next - 1) != .upper
      return own && isDistinctive(next) && !text.isAdjective(at: next - 1) ? start : next
    }
    guard text.isAdjective(at: next - 1), !text.isCountry(at: next - 1) else { return start }
    // "the Syrian Company for Oil Transport": the word tells whose company it is.
    if text.classes(next).contains(.organisation), !isDistinctive(next + 1) { return start }
    return (next..<end).contains { isDistinctive($0) } ? next : start
  }
}
