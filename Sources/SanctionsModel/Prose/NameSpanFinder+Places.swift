/// Which runs of capitals name places, buildings, events and things, and no party.
extension NameSpanFinder {
  /// Whether the words are a place's: a locative preposition or what such places are called stands in front.
  func isSite(_ span: Range<Int>, organisation: Bool) -> Bool {
    let before = span.lowerBound - 1
    if organisation {
      return isLocative(before) && text.means(span.upperBound - 1, .building)
    }
    if isLocative(before) || text.means(span.lowerBound, .street) { return true }
    if isSeat(before) || isBeforeCountry(span) || isBehindSite(span) { return true }
    if text.isWord(before, "of") || text.isWord(before, "called") || text.isWord(before, "named"),
      text.means(before - 1, .region), !text.isCapital(before - 1)
    {
      return true
    }
    // "Zorblat province", "the Kremba bazaar".
    let next = span.upperBound
    if text.means(next, .region), !text.isCapital(next), text.isSpaced(next) { return true }
    return isStreetEnding(span.upperBound - 1)
  }

  /// Whether the last word tells that the name is of a place, an event or a thing, or an article that it is
  /// of a kind: "Zorblat Avenue", "an A319".
  func isUnlikeParty(_ span: Range<Int>, _ type: EntityType?) -> Bool {
    let last = span.upperBound - 1
    if type == .individual, span.count > 1, text.means(last, .region) { return true }
    if barriers.isTown(span), type == nil || span.count > 1 { return true }
    guard type == nil else { return false }
    if text.classes(last).meets([.noParty, .officialTitle]), span.count > 1 { return true }
    guard span.count == 1, text.classes(span.lowerBound - 1).contains(.article) else {
      return false
    }
    return text.kind(span.upperBound) != .word
      || text.classes(span.upperBound).meets([
        .preposition, .conjunction, .relative, .auxiliary, .passiveBe,
      ])
  }

  /// Whether a connector of another language stands inside, as in organisations' names.
  func isJoint(_ span: Range<Int>) -> Bool {
    span.dropFirst().contains { text.means($0, .joint) && !text.isCapital($0) }
  }

  private func isLocative(_ before: Int) -> Bool {
    text.isWord(before, "in") || text.isWord(before, "near") || text.isWord(before, "at")
      || text.isWord(before, "outside")
  }

  /// "…, of Zorblat", "a trader from Zorblat", "POB: Zorblat": where somebody lives or was born.
  private func isSeat(_ before: Int) -> Bool {
    if text.isWord(before, "of") {
      let comma = text.isMark(before - 1, ",")
      return text.kind(before - (comma ? 2 : 1)) == .number || (comma && endsParty(before - 2))
    }
    if text.isMark(before, ":") { return text.isWord(before - 1, "pob") }
    return text.isWord(before, "from") && !text.isCapital(before - 1)
      && (text.word(before - 1).counts == .individual || text.kind(before - 1) == .number
        || text.classes(before - 1).contains(.personTitle))
  }

  /// "…, of San Zorblat, La Kremba.": the larger place behind the comma.
  private func isBehindSite(_ span: Range<Int>) -> Bool {
    guard text.isMark(span.lowerBound - 1, ","),
      text.kind(span.upperBound) == .stop || text.isMark(span.upperBound, ";")
        || text.isMark(span.upperBound, ")")
    else { return false }
    var start = span.lowerBound - 1
    while start > span.lowerBound - 6, isCapital(start - 1) || isParticle(start - 1) { start -= 1 }
    return start < span.lowerBound - 1 && (isSeat(start - 1) || isLocative(start - 1))
  }

  /// Whether a party's name or a parenthesis behind it ends with the token.
  private func endsParty(_ last: Int) -> Bool {
    text.isMark(last, ")") || (text.isCapital(last) && barriers[last] == .none)
  }

  /// "in Kremba, Zorblat Lake, Kenya": a country behind the comma, and one or a preposition in front.
  private func isBeforeCountry(_ span: Range<Int>) -> Bool {
    let end = span.upperBound
    guard text.isMark(end, ","), barriers[end + 1] == .country, !text.isPossessive(end + 1),
      text.isMark(span.lowerBound - 1, ",")
        || text.classes(span.lowerBound - 1).contains(.preposition)
    else { return false }
    let next = (end + 1..<end + 5).first { barriers[$0] != .country } ?? end + 5
    return text.isCountry(at: next - 1) && text.kind(next) != .word
  }

  private func isStreetEnding(_ last: Int) -> Bool {
    text.endsIn(last, "strasse") || text.endsIn(last, "straße") || text.endsIn(last, "gasse")
      || text.endsIn(last, "straat") || text.endsIn(last, "allee") || text.endsIn(last, "platz")
  }
}
