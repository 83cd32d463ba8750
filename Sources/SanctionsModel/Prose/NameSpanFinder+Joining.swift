/// How far a name reaches: the marks, connectors and legal forms that join its capitals.
extension NameSpanFinder {
  /// The end of a name that fills its place between semicolons or bars, where "and" joins no two parties:
  /// "Zorblat Trading Ltd; Hammer and Nail Construction Ltd; …".
  func cellEnd(from start: Int, in sentence: Range<Int>) -> Int? {
    guard isCellMark(start - 1), start - 1 >= sentence.lowerBound else { return nil }
    var end = start
    var joined = false
    while end < min(sentence.upperBound, start + 16), !isCellMark(end), !text.isMark(end, "(") {
      let and = text.isWord(end, "and")
      joined = joined || and
      guard
        isCapital(end) || and || text.isMark(end, ",") || text.isMark(end, "-")
          || text.classes(end).contains(.nameInside)
      else { return nil }
      end += 1
    }
    let whole = end == sentence.upperBound || isCellMark(end) || text.isMark(end, "(")
    guard joined, whole else { return nil }
    let last = text.classes(end - 1)
    return last.meets([.legalForm, .organisation, .plainOrg]) ? end : nil
  }

  private func isCellMark(_ index: Int) -> Bool {
    text.isMark(index, ";") || text.isMark(index, "|")
  }

  func end(from start: Int, limit: Int) -> Int {
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
    if token.quoted != text.isQuoted(start) { return behindNickname(end, from: start) }
    if token.kind == .mark { return mark(end, from: start) }
    if text.isWord(end, "plc") || isDottedForm(end) { return end + 1 }
    if isCapital(end) { return closes(end - 1, from: start, before: end) ? nil : end + 1 }
    if token.kind == .number {
      let fits = (1..<1000).contains(token.value) && token.spaced
      if fits, isCapital(end + 1), text.classes(end + 1).contains(.legalForm) { return end + 2 }
      // "Zorblat Star 3 and …": a ship's number.
      if fits, end >= start + 2, isDistinctive(end - 1),
        text.kind(end + 1) != .word
          || text.classes(end + 1).contains(.conjunction)
      {
        return end + 1
      }
      return fits && text.classes(end - 1).contains(.organisation) ? end + 1 : nil
    }
    return connector(end, from: start)
  }

  /// "d.o.o.", "s.r.o.": a legal form in small letters with periods inside.
  private func isDottedForm(_ index: Int) -> Bool {
    text.classes(index).contains(.legalForm)
      && text.bytes[text.tokens[index].range.range].dropLast().contains(46)
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
      // "Zorblat-e Kremba".
      if isParticle(end + 1), isCapital(end + 2) { return end + 3 }
      let given = end - start >= 2 && !hasOrganisation(start..<end)
      guard given || isOwnTail(end + 1) else { return nil }
      return text.classes(end + 1).contains(.hyphenTail) ? nil : end + 2
    }
    if text.isMark(end, "-"), isParticle(end - 1), isCapital(end + 1) { return end + 2 }
    // "MS-13", "P-913".
    if text.isMark(end, "-"), !text.isSpaced(end), text.kind(end + 1) == .number,
      !text.isSpaced(end + 1), end == start + 1,
      text.tokens[start].end - text.tokens[start].start <= 3
    {
      return end + 2
    }
    if text.isMark(end, "'"), isInitialApostrophe(end) { return end + 2 }
    if text.isMark(end, "+"), !text.isSpaced(end) { return end + 1 }
    if text.isMark(end, "&"), isCapital(end + 1) { return end + 2 }
    if text.isMark(end, ","), let form = formBehindComma(end) { return form }
    if text.isMark(end, ","), let last = listedInside(end, from: start) { return last }
    if isCapital(end + 1), surnames.joins(start..<end) { return end + 2 }
    if text.isMark(end, "'"), text.classes(end - 1).contains(.possessiveInside) { return end + 1 }
    return text.isMark(end, "(") ? behindParentheses(end) : nil
  }

  /// "Pavlo “the Wolf” Trundel": a nickname in quotation marks inside a person's name.
  private func behindNickname(_ open: Int, from start: Int) -> Int? {
    guard !text.isQuoted(start), text.isSpaced(open), !hasOrganisation(start..<open) else {
      return nil
    }
    var close = open
    while close < open + 4, text.isQuoted(close), text.kind(close) == .word { close += 1 }
    guard close > open, !text.isQuoted(close), isCapital(close), isDistinctive(close),
      (open..<close).contains(where: { text.isCapital($0) }), isDistinctive(start)
    else { return nil }
    return close + 1
  }

  /// "Zorblat Construction (Namibia) CC", "Kremba (Hong Kong) Trading Limited".
  private func behindParentheses(_ open: Int) -> Int? {
    var close = open + 1
    while close < open + 4, text.classes(close).meets([.legalForm]) || isCapital(close) {
      close += 1
    }
    guard close > open + 1, text.isMark(close, ")"), isCapital(close + 1) else { return nil }
    if text.isQuoted(open + 1), !text.isQuoted(open) { return close + 2 }
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
    if isElided(end) { return end + 1 }
    if isParticle(end) {
      var next = end + 1
      while next < end + 3, isParticle(next) { next += 1 }
      if text.isMark(next, "-"), !text.isSpaced(next) { next += 1 }
      return isCapital(next) ? next + 1 : nil
    }
    let organisation = hasOrganisation(start..<end)
    // "Trade Association in Zorblat": only the place tells whose it is.
    if text.isWord(end, "in"), organisation, end - start > 1, isCapital(end + 1),
      isPlaceWord(end + 1),
      !(start..<end).contains(where: { isDistinctive($0) && !text.isAdjective(at: $0) })
    {
      return text.means(end - 1, .society) ? end + 2 : nil
    }
    if text.isWord(end, "of") || text.isWord(end, "for") {
      let trade =
        text.isWord(end, "for") && isCapital(end + 1)
        && text.classes(end + 1).meets([.organisation, .plainOrg])
      guard organisation || trade,
        trade || end - 1 == start
          || !text.classes(end - 1).contains(.legalForm)
      else { return nil }
      let next = text.isWord(end + 1, "the") ? end + 2 : end + 1
      if text.isWord(end, "of"), isSeat(next) || isWhole(next), isOwn(start..<end) { return nil }
      return isCapital(next) ? next + 1 : nil
    }
    guard text.isWord(end, "and"), isCapital(end + 1) else { return nil }
    return joins(end, from: start, organisation: organisation) ? end + 2 : nil
  }

  /// "d'Achat", "l'Industrie": a capital behind an article that lost its vowel.
  func isElided(_ index: Int) -> Bool {
    let range = text.tokens[index].range
    guard text.kind(index) == .word, range.end - range.start > 4 else { return false }
    let first = text.bytes[range.start]
    guard first == 100 || first == 108 else { return false }
    let next = text.bytes[range.start + 1] == 39 ? range.start + 2 : range.start + 4
    return (text.bytes[range.start + 1] == 39 || text.bytes[range.start + 1] == 0xE2)
      && next < range.end && text.bytes[next] &- 65 < 26
  }

  /// A place that tells where a party sits: "Zorblat Trading Company of Cairo".
  private func isSeat(_ index: Int) -> Bool {
    isPlaceWord(index) && !isCapital(index + 1)
  }

  /// What a body belongs to: "Zorblat Force of the KRG", "Zorblat Force of Kremba's Guards".
  private func isWhole(_ index: Int) -> Bool {
    let abbreviation = text.shape(index) == .upper && !isCapital(index + 1)
    return abbreviation || (barriers[index] == .country && text.isPossessive(index))
  }

  private func isPlaceWord(_ index: Int) -> Bool {
    text.classes(index).contains(.place) || barriers[index] == .country
  }

  /// "Zorblat-gumi": a short word that no table and no other place of the text knows, and no participle.
  private func isOwnTail(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.classes.subtracting(.phraseStart).isEmpty && text.word(index).counts == nil
      && token.end - token.start <= 5
      && !(text.endsIn(index, "ed") || text.endsIn(index, "en") || text.endsIn(index, "ing"))
      && !text.isMark(index + 1, "-") && !text.isSpaced(index) && isDistinctive(index - 2)
  }

  /// Whether the words have one of their own and end in what a party is called, so that no place need follow.
  private func isOwn(_ span: Range<Int>) -> Bool {
    text.classes(span.upperBound - 1).meets([.head, .legalForm, .organisation])
      && text.isAdjective(at: span.lowerBound) == false
      && span.dropLast().contains { isDistinctive($0) }
  }
}
