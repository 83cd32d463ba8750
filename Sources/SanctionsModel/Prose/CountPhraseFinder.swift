/// Finds noun phrases that begin with a number and end in a count noun.
struct CountPhraseFinder {
  let text: ProseText
  let numbers: CountNumberReader
  let nouns: CountNounReader

  /// A finder in a text.
  init(_ text: ProseText) {
    self.text = text
    numbers = CountNumberReader(text)
    nouns = CountNounReader(text)
  }

  /// The phrases of a sentence, in order.
  func phrases(in sentence: Range<Int>) -> [CountPhrase] {
    var result: [CountPhrase] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if index == sentence.lowerBound, let phrase = titled(at: index, in: sentence) {
        result.append(phrase)
        index = phrase.tokens.upperBound
      } else if !begins(index) {
        index += 1
      } else if let phrase = phrase(at: index, in: sentence, behind: result.last)
        ?? single(at: index, in: sentence, beside: result.last)
      {
        result.append(phrase)
        index = phrase.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  /// Whether a phrase can begin with the token: a number, an article, "half", "both", "as many".
  private func begins(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.kind == .number
      || token.classes.meets([.numberWord, .multiplier, .article, .definite, .breaksBack])
      || text.isWord(index, "half")
  }

  private func phrase(
    at start: Int, in sentence: Range<Int>, behind last: CountPhrase?
  ) -> CountPhrase? {
    if let same = sameNumber(at: start, in: sentence, as: last) ?? pair(at: start, in: sentence)
      ?? predicate(at: start, in: sentence)
    {
      return same
    }
    guard let found = numbers.number(at: start, limit: sentence.upperBound) else { return nil }
    guard !isDisqualified(start, found) else { return nil }
    let number = withOwner(found)
    guard
      let noun = nouns.noun(from: number.end, in: sentence, plural: number.value > 1)
        ?? nouns.held(behind: found.end, in: sentence)
    else {
      return shared(number, at: start, in: sentence) ?? collective(number, at: start)
        ?? bare(number, at: start, in: sentence, behind: last)
    }
    let before = number.start - 1
    let isMore = self.isMore(before) || (number.end..<noun.end).contains { self.isMore($0) }
    let isTold = last?.tokens.upperBound == before
    return CountPhrase(
      tokens: start..<noun.end,
      number: number.value + (isMore && !isTold && isBesideOne(before, in: sentence) ? 1 : 0),
      target: noun.target,
      definite: text.classes(before).contains(.definite) && !isPossessiveWord(before),
      start: number.start, bound: number.bound,
      more: isMore,
      demonym: text.isAdjective(at: noun.end - 1))
  }

  private func isMore(_ index: Int) -> Bool { text.means(index, .more) }

  /// "Pavlo Trundel and nine other traders": the nine and he are of one kind.
  private func isBesideOne(_ and: Int, in sentence: Range<Int>) -> Bool {
    guard text.isWord(and, "and"), and - 1 >= sentence.lowerBound, text.kind(and - 1) == .word
    else {
      return false
    }
    return
      (text.isCapital(and - 1) && !text.isCountry(at: and - 1) && !text.isAuthority(at: and - 1))
      || (text.word(and - 1).counts == .individual && !text.endsIn(and - 1, "s"))
  }

  /// "six firms and as many people".
  private func sameNumber(
    at start: Int, in sentence: Range<Int>, as last: CountPhrase?
  ) -> CountPhrase? {
    guard let last, let number = last.number, text.isWord(start, "as"),
      text.isWord(start + 1, "many"), start + 2 < sentence.upperBound,
      let noun = nouns.noun(from: start + 2, in: sentence)
    else { return nil }
    return CountPhrase(
      tokens: start..<noun.end, number: number, target: noun.target, definite: false, start: start,
      bound: last.bound)
  }

  /// "4 Iranian, 3 Chinese and 2 Turkish companies": the noun stands behind the last number.
  private func shared(
    _ number: CountNumber, at start: Int, in sentence: Range<Int>
  ) -> CountPhrase? {
    var end = number.end
    while end < min(number.end + 4, sentence.upperBound), text.isCapital(end),
      text.isAdjective(at: end) || text.isAdjective(at: end + 1)
    {
      end += 1
    }
    guard end > number.end, text.isMark(end, ",") || text.classes(end).contains(.conjunction),
      end + 1 < sentence.upperBound
    else { return nil }
    let next =
      text.isMark(end, ",") && text.classes(end + 1).contains(.conjunction) ? end + 2 : end + 1
    guard next < sentence.upperBound, numbers.number(at: next, limit: sentence.upperBound) != nil,
      let other = phrase(at: next, in: sentence, behind: nil), !other.bare,
      // "three Lebanese and four companies" are no seven companies.
      other.tokens.count > 2 || text.word(other.tokens.upperBound - 1).counts == nil
    else { return nil }
    return CountPhrase(
      tokens: start..<end, number: number.value, target: other.target, definite: false,
      start: number.start, bound: number.bound)
  }

  /// "both entities".
  private func pair(at start: Int, in sentence: Range<Int>) -> CountPhrase? {
    guard text.isWord(start, "both"), start + 1 < sentence.upperBound,
      let noun = nouns.noun(from: start + 1, in: sentence, plural: true), noun.end - start <= 4,
      !text.isCapital(noun.end - 1)
    else { return nil }
    return CountPhrase(
      tokens: start..<noun.end, number: 2, target: noun.target, definite: true, start: start)
  }

  /// "a quartet made up of": a noun of number that stands for persons by itself.
  private func collective(_ number: CountNumber, at start: Int) -> CountPhrase? {
    guard text.means(number.end - 1, .collective), number.value > 2, !text.isWord(number.end, "of"),
      !text.isCapital(number.end - 1)
    else { return nil }
    return CountPhrase(
      tokens: start..<number.end, number: number.value, target: .individual,
      definite: text.classes(start - 1).contains(.definite), start: start)
  }

  /// "blacklists 12 over …", "of the 24 sanctioned", "Five blacklisted in …": a number without a noun.
  private func bare(
    _ number: CountNumber, at start: Int, in sentence: Range<Int>, behind last: CountPhrase?
  ) -> CountPhrase? {
    var end = number.end
    let isMore = text.means(end, .more)
    if isMore { end += 1 }
    guard text.isBareEnd(end, in: sentence) || (isMore && text.classes(end).contains(.passiveBe))
    else { return nil }
    let before = number.start - 1
    let isObject =
      before >= sentence.lowerBound && text.isActVerb(before, in: sentence)
      && !text.isWord(start, "one")
    let opens =
      number.start == sentence.lowerBound
      || (text.classes(before).contains(.definite) && text.isWord(before - 1, "of"))
    let isPassive = text.classes(end).contains(.passiveBe) && text.isActParticiple(end + 1)
    let isSubject = opens && (text.isActParticiple(end) || (isMore && isPassive))
    let isOthers = text.isWord(end - 1, "others")
    guard isObject || isSubject || isOthers else { return nil }
    return CountPhrase(
      tokens: start..<end, number: number.value,
      target: last?.target ?? (isOthers ? .individual : .target), definite: false,
      start: number.start, bound: number.bound, bare: true, more: isMore)
  }

  /// The number with "of" and the owner behind it: "a pair of", "16 of its aircraft", "two of the late
  /// don's men".
  func withOwner(_ found: CountNumber) -> CountNumber {
    var number = found
    let of = number.end
    guard text.isWord(of, "of"), number.value > 1 else { return number }
    let isCollective =
      text.classes(of - 1).contains(.multiplier) || text.means(of - 1, .collective)
    if isCollective, !text.classes(of + 1).contains(.definite) {
      number.end = of + 1
    } else if let owner = owner(from: of + 1) {
      number.end = owner + 1
    }
    return number
  }

  /// The last token of who owns what is counted: "its", "Kremba's", "the late don's".
  private func owner(from start: Int) -> Int? {
    if isPossessiveWord(start) { return start }
    for index in start..<start + 6 {
      if text.isPossessive(index) { return index }
      guard text.kind(index) == .word || text.isMark(index, "-"),
        !text.classes(index).meets([.preposition, .auxiliary, .conjunction, .relative, .say])
      else { return nil }
    }
    return nil
  }

  /// Money, years, ordinals, ages, numbers of orders, ranges.
  private func isDisqualified(_ start: Int, _ number: CountNumber) -> Bool {
    let before = start - 1
    let isFigure = text.kind(start) == .number
    if text.isMark(before, "$") || text.isMark(before, "#") || text.isMark(before, "/") {
      return true
    }
    if text.isMark(before, "-"), !text.isSpaced(start) { return true }
    if text.isRange(around: start, end: number.end) { return true }
    if text.means(before, .numbered), isFigure { return true }
    guard isFigure else { return false }
    if text.classes(start + 1).contains(.month), text.isCapital(start + 1) { return true }
    // An age or the number of an order.
    if text.isMark(start + 1, ",") { return !text.isActVerb(before, in: start - 8..<start + 1) }
    if (1900...2099).contains(number.value), text.tokens[start].range.count == 4 {
      return number.start == start
    }
    // "On 12 May 20 people …" has its day in front of the month.
    return text.classes(before).contains(.month) && text.kind(before - 1) != .number
  }

  /// Whether the phrase is a part of another total: "including two", "two of the".
  func isPart(_ phrase: CountPhrase) -> Bool {
    var before = phrase.span.lowerBound - 1
    if text.classes(before).contains(.governs), text.classes(before - 1).contains(.part) {
      before -= 1
    }
    // "The bank was among nine firms whose assets …" tells the total.
    if text.isWord(before, "among"),
      text.classes(before - 1).meets([.passiveBe, .standing]) || text.means(before - 1, .holds)
    {
      return false
    }
    if text.classes(before).contains(.part), !text.isWord(before, "these"), !isContents(before) {
      return true
    }
    if text.classes(before).contains(.passiveBe), isAmong(before) { return true }
    var of = before
    if text.classes(of).contains(.definite) || text.isPossessive(of) {
      of -= 1
      if text.classes(of).contains(.definite) { of -= 1 }
    }
    guard text.isWord(of, "of") else { return false }
    if of < before {
      if text.isActParticiple(phrase.tokens.upperBound) { return false }
      return text.classes(of - 1).contains(.numberWord) || text.endsIn(of - 1, "est")
        || text.isWord(of - 1, "some") || text.isWord(of - 1, "most")
        || text.isWord(of - 1, "many") || text.isWord(of - 1, "several")
    }
    guard text.classes(of - 1).contains(.numberWord), text.isPlainNumber(of - 1) else {
      return false
    }
    // "He is one of 11 people" tells the total, "two of the companies" a part.
    return !(text.isWord(before - 1, "one") && text.classes(before - 2).contains(.passiveBe))
  }

  /// "Among those sanctioned are".
  private func isAmong(_ verb: Int) -> Bool {
    (max(0, verb - 6)..<max(0, verb)).contains {
      text.isWord($0, "among") && text.kind($0 - 1) == .stop
    }
  }

  /// "The list includes eighteen persons", "It includes": the whole of a list and no part.
  private func isContents(_ verb: Int) -> Bool {
    // "decided to include four persons in its list".
    if text.isWord(verb, "include"), text.isWord(verb - 1, "to") { return true }
    guard text.isWord(verb, "includes") || text.isWord(verb, "included") else { return false }
    // "In the list were included seven citizens".
    if text.classes(verb - 1).contains(.passiveBe) { return true }
    // "have included eight people in the list".
    if text.isWord(verb - 1, "have") || text.isWord(verb - 1, "has") { return true }
    return text.isWord(verb - 1, "it") || text.isWord(verb - 1, "list")
      || text.isWord(verb - 1, "package") || text.isWord(verb - 1, "notice")
  }
}
