/// A number with its count noun: "six North Korean individuals".
struct CountPhrase {
  /// From the number to the noun.
  var tokens: Range<Int>
  /// The number; `nil` where the phrase has none ("several companies").
  var number: Int?
  var target: TargetCount.Target
  var definite: Bool
  /// Whether the number is an article: a count only beside one in words or figures.
  var article = false
  /// Where the phrase begins with its bound: "at least six people".
  var start: Int
  var bound = TargetCount.Bound.exact
  /// Whether the number stands alone, behind or before a verb: "blacklists 12 over …".
  var bare = false
  /// Whether the phrase sets itself beside one told before: "six more people", "another five firms".
  var more = false
  /// Whether the noun is a demonym: "three Iranians".
  var demonym = false

  /// From the bound to the noun.
  var span: Range<Int> { min(start, tokens.lowerBound)..<tokens.upperBound }
}

/// Finds noun phrases that begin with a number and end in a count noun.
struct CountPhraseFinder {
  private let text: ProseText
  private let numbers: CountNumberReader
  private let nouns: CountNounReader

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
      if !begins(index) {
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

  /// "a trading company" beside another phrase: "… and a trading company", "a bank and two men",
  /// "two firms and their director".
  private func single(
    at start: Int, in sentence: Range<Int>, beside last: CountPhrase?
  ) -> CountPhrase? {
    let behind = last.map { isJoint($0.tokens.upperBound..<start) } ?? false
    guard text.classes(start).contains(.article) || (behind && isPossessiveWord(start)),
      !text.isQuoted(start), let noun = nouns.single(from: start + 1, in: sentence),
      noun.target != .target, noun.end - start <= 8
    else { return nil }
    guard behind || isNumber(behind: noun.end, in: sentence) else { return nil }
    return CountPhrase(
      tokens: start..<noun.end, number: 1, target: noun.target, definite: false, article: true,
      start: start)
  }

  /// "… and two men", ", two men".
  private func isNumber(behind end: Int, in sentence: Range<Int>) -> Bool {
    guard text.classes(end).contains(.conjunction) || text.isMark(end, ",") else { return false }
    if text.isMark(end, ","), let other = behindName(end + 1), other < sentence.upperBound {
      return isNumber(behind: other, in: sentence)
    }
    let next = text.classes(end + 1).contains(.definite) ? end + 2 : end + 1
    guard next < sentence.upperBound, !text.classes(next).contains(.article),
      let number = numbers.number(at: next, limit: sentence.upperBound)
    else { return false }
    return nouns.noun(from: withOwner(number).end, in: sentence) != nil
  }

  /// The conjunction behind "Pavlo Trundel,", the name of who is counted.
  private func behindName(_ start: Int) -> Int? {
    var index = start
    while index < start + 6, text.isCapital(index) { index += 1 }
    guard index > start, text.isMark(index, ","), text.classes(index + 1).contains(.conjunction)
    else { return nil }
    return index + 1
  }

  private func isPossessiveWord(_ index: Int) -> Bool {
    text.isWord(index, "his") || text.isWord(index, "her") || text.isWord(index, "its")
      || text.isWord(index, "their")
  }

  /// Whether a conjunction alone, or behind a short description, stands between two phrases.
  private func isJoint(_ between: Range<Int>) -> Bool {
    guard let last = between.last, let first = between.first else { return false }
    // "Nine people - four of them brothers - and an airline".
    let isAside = text.isMark(first, "-") || text.isMark(first, "(")
    guard between.count <= (isAside ? 10 : 5) else { return false }
    return (text.classes(last).contains(.conjunction) || text.isMark(last, ","))
      && !between.contains { text.classes($0).meets([.breaksBack, .auxiliary, .say]) }
  }

  private func phrase(
    at start: Int, in sentence: Range<Int>, behind last: CountPhrase?
  ) -> CountPhrase? {
    if let same = sameNumber(at: start, in: sentence, as: last) ?? pair(at: start, in: sentence) {
      return same
    }
    guard let found = numbers.number(at: start, limit: sentence.upperBound) else { return nil }
    guard !isDisqualified(start, found) else { return nil }
    let number = withOwner(found)
    guard let noun = nouns.noun(from: number.end, in: sentence, plural: number.value > 1) else {
      return shared(number, at: start, in: sentence)
        ?? bare(number, at: start, in: sentence, behind: last)
    }
    let before = number.start - 1
    return CountPhrase(
      tokens: start..<noun.end, number: number.value, target: noun.target,
      definite: text.classes(before).contains(.definite) && !isPossessiveWord(before),
      start: number.start, bound: number.bound,
      more: isMore(before) || (number.end..<noun.end).contains { isMore($0) },
      demonym: text.isAdjective(at: noun.end - 1))
  }

  private func isMore(_ index: Int) -> Bool { text.means(index, .more) }

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
      let other = phrase(at: next, in: sentence, behind: nil), !other.bare
    else { return nil }
    return CountPhrase(
      tokens: start..<end, number: number.value, target: other.target, definite: false,
      start: number.start, bound: number.bound)
  }

  /// "both entities".
  private func pair(at start: Int, in sentence: Range<Int>) -> CountPhrase? {
    guard text.isWord(start, "both"), start + 1 < sentence.upperBound,
      let noun = nouns.noun(from: start + 1, in: sentence, plural: true), noun.end - start <= 4
    else { return nil }
    return CountPhrase(
      tokens: start..<noun.end, number: 2, target: noun.target, definite: true, start: start)
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
    guard isObject || isSubject || (last != nil && text.isWord(end - 1, "others")) else {
      return nil
    }
    return CountPhrase(
      tokens: start..<end, number: number.value, target: last?.target ?? .target, definite: false,
      start: number.start, bound: number.bound, bare: true, more: isMore)
  }

  /// The number with "of" behind it: "a pair of", "16 of its aircraft", "four of Kremba's commanders".
  private func withOwner(_ found: CountNumber) -> CountNumber {
    var number = found
    let end = number.end
    guard text.isWord(end, "of") else { return number }
    let collective =
      text.classes(end - 1).contains(.multiplier) || text.word(end - 1).value == 2
      || text.word(end - 1).value == 3 || text.word(end - 1).value == 4
    if !text.classes(end + 1).contains(.definite), !text.isPlainNumber(end - 1), collective {
      number.end += 1
    } else if isPossessiveWord(end + 1),
      text.word(end + 2).counts != nil
        || text.word(end + 3).counts != nil
    {
      number.end += 2
    } else if text.isCapital(end + 1), text.isPossessive(end + 1),
      text.word(end + 2).counts != nil
    {
      number.end += 1
    }
    return number
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
    if text.isWord(before, "among"), text.classes(before - 1).contains(.passiveBe),
      text.isActParticiple(phrase.tokens.upperBound)
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
    guard text.isWord(verb, "includes") || text.isWord(verb, "included") else { return false }
    // "In the list were included seven citizens".
    if text.classes(verb - 1).contains(.passiveBe) { return true }
    // "have included eight people in the list".
    if text.isWord(verb - 1, "have") || text.isWord(verb - 1, "has") { return true }
    return text.isWord(verb - 1, "it") || text.isWord(verb - 1, "list")
      || text.isWord(verb - 1, "package") || text.isWord(verb - 1, "notice")
  }
}

extension ProseText {
  /// Whether a number of its own stands there and no noun such as "pair" or "dozen".
  func isPlainNumber(_ index: Int) -> Bool {
    guard classes(index).contains(.numberWord) else { return kind(index) == .number }
    return !isWord(index, "pair") && !isWord(index, "trio") && !isWord(index, "couple")
      && !isWord(index, "quartet") && !isWord(index, "quintet") && !isWord(index, "foursome")
      && !isWord(index, "threesome")
  }

  /// Whether a number stands between two others: "five or six", "20 to 30", "between 5 and 10".
  func isRange(around start: Int, end: Int) -> Bool {
    func isNumber(_ index: Int) -> Bool {
      kind(index) == .number || classes(index).contains(.numberWord)
    }
    func parts(_ index: Int) -> Bool { isWord(index, "or") || isWord(index, "to") }
    if parts(start - 1), isNumber(start - 2) { return true }
    if parts(end), isNumber(end + 1) { return true }
    return isWord(start - 1, "between") && isWord(end, "and") && isNumber(end + 1)
      || isWord(start - 1, "and") && isNumber(start - 2) && isWord(start - 3, "between")
  }

  /// Whether a number without a noun can end in front of the token.
  func isBareEnd(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound, kind(index) != .stop else { return true }
    if kind(index) == .mark {
      return isMark(index, ",") || isMark(index, ";") || isMark(index, ":")
        || (isMark(index, "-") && isSpaced(index))
    }
    guard kind(index) == .word, !classes(index).meets([.unit, .month]), !isWord(index, "of") else {
      return false
    }
    return classes(index).meets([.preposition, .conjunction, .owner, .part, .victim])
      || isWord(index, "as") || isWord(index, "after") || isWord(index, "amid")
      || ((endsIn(index, "ed") || endsIn(index, "ly")) && closesPhrase(index + 1))
  }

  private func closesPhrase(_ index: Int) -> Bool {
    kind(index) != .word || classes(index).contains(.preposition) || endsIn(index, "ed")
  }

  /// Whether a verb of sanctions stands there in the active voice: "blacklists", "US sanctions".
  func isActVerb(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word else { return false }
    if classes(index).contains(.act) { return true }
    if classes(index).contains(.weakAct) {
      return !classes(index - 1).meets([.article, .definite])
    }
    if classes(index).contains(.delist) { return true }
    // "Canada sanctions 24", "sanctions target 7" has the verb above.
    return isWord(index, "sanctions")
      && (isCountry(at: index - 1) || isMark(index - 1, ",") || classes(index - 1).contains(.place)
        || shape(index - 1) == .upper || isAuthority(at: index - 1))
  }

  /// Whether a participle of an act of sanctions stands there: "24 sanctioned on Monday".
  func isActParticiple(_ index: Int) -> Bool {
    classes(index).contains(.act) && endsIn(index, "ed")
  }
}
