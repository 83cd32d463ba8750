extension CountPhraseFinder {
  /// "a trading company" beside another phrase: "… and a trading company", "a bank and two men",
  /// "two firms and their director", "the former governor of Solvik and two clerks", "its owner and two
  /// clerks".
  func single(
    at start: Int, in sentence: Range<Int>, beside last: CountPhrase?
  ) -> CountPhrase? {
    let behind = last.map { isJoint($0.tokens.upperBound..<start) } ?? false
    let classes = text.classes(start)
    guard
      classes.contains(.article) || text.isWord(start, "the") || isPossessiveWord(start),
      !text.isQuoted(start),
      let noun = nouns.single(from: start + 1, in: sentence)
        ?? (behind ? unknown(from: start + 1, in: sentence, like: last?.target) : nil),
      noun.target != .target, noun.end - start <= 8,
      !(start..<noun.end).contains(where: { text.isMark($0, ",") })
    else { return nil }
    let end = behindComplement(noun.end, in: sentence)
    if text.isWord(start, "the"), !isDescribed(start..<noun.end, noun.target) { return nil }
    if isPossessiveWord(start), !behind, noun.target != .individual { return nil }
    if behind, text.isMark(start - 1, ","), !goesOn(behind: end, in: sentence) { return nil }
    guard behind || isNumber(behind: end, in: sentence) else { return nil }
    return CountPhrase(
      tokens: start..<end, number: 1, target: noun.target, definite: false, article: true,
      start: start)
  }

  /// "President and six senior officials targeted": the first words of a headline without an article.
  func titled(at start: Int, in sentence: Range<Int>) -> CountPhrase? {
    guard text.isCapital(start), text.word(start).counts == .individual,
      text.classes(start + 1).contains(.conjunction),
      let noun = nouns.single(from: start, in: sentence), noun.end == start + 1,
      isNumber(behind: noun.end, in: sentence)
    else { return nil }
    return CountPhrase(
      tokens: start..<noun.end, number: 1, target: noun.target, definite: false, article: true,
      start: start)
  }

  /// Whether a list goes on, so that a comma in front of it parts items: "two men, a dual citizen, were" has none.
  private func goesOn(behind end: Int, in sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound else { return true }
    let classes = text.classes(end)
    if !text.isMark(end, ",") { return classes.meets([.conjunction, .preposition, .relative]) }
    return text.classes(end + 1).meets([.conjunction, .article, .numberWord, .definite])
      || text.kind(end + 1) == .number
  }

  /// "a notary" in "seven clerks, a notary and two agents": a noun of no table is of its neighbours' type.
  private func unknown(
    from start: Int, in sentence: Range<Int>, like target: TargetCount.Target?
  ) -> CountNounReader.Noun? {
    guard let target else { return nil }
    var end = start
    while end < min(start + 3, sentence.upperBound), text.kind(end) == .word, !text.isCapital(end),
      !text.classes(end).meets([.conjunction, .preposition, .auxiliary, .relative])
    {
      end += 1
    }
    guard end > start, text.classes(end).contains(.conjunction), end + 1 < sentence.upperBound,
      let number = numbers.number(at: end + 1, limit: sentence.upperBound),
      nouns.noun(from: withOwner(number).end, in: sentence)?.target == target
    else { return nil }
    return (target, end)
  }

  /// Whether a definite phrase brings somebody in rather than comes back to them: "the Solvik trader".
  private func isDescribed(_ tokens: Range<Int>, _ target: TargetCount.Target) -> Bool {
    guard target == .individual else { return false }
    if text.isWord(tokens.upperBound, "of") { return true }
    // "the bank's governor": an office that somebody holds.
    return tokens.count > 2 && !text.isWord(tokens.lowerBound + 1, "other")
  }

  /// The index behind "of Kremba's Guards", "from Lomza", which says whose the noun in front is.
  private func behindComplement(_ end: Int, in sentence: Range<Int>) -> Int {
    guard text.isWord(end, "of") || text.isWord(end, "from") || text.isWord(end, "in") else {
      return end
    }
    var index = end + 1
    while index < min(end + 7, sentence.upperBound),
      text.isCapital(index) || text.classes(index).meets([.definite, .nameInside]),
      !text.classes(index).contains(.conjunction)
    {
      index += 1
    }
    let closes = text.classes(index).contains(.conjunction) || text.isMark(index, ",")
    return index > end + 1 && closes ? index : end
  }

  /// "… and two men", ", two men", "… and of two men".
  private func isNumber(behind end: Int, in sentence: Range<Int>) -> Bool {
    guard text.classes(end).contains(.conjunction) || text.isMark(end, ",") else { return false }
    if text.isMark(end, ","), let other = behindName(end + 1), other < sentence.upperBound {
      return isNumber(behind: other, in: sentence)
    }
    let next =
      text.classes(end + 1).meets([.definite, .governs]) ? end + 2 : end + 1
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

  /// Whether what stands behind the word belongs to another clause; "for the first time" does not.
  func breaksBack(_ index: Int) -> Bool {
    text.classes(index).contains(.breaksBack)
      && !(text.isWord(index, "for") && text.isWord(index + 1, "the")
        && text.isWord(index + 2, "first"))
  }

  /// "his", "their".
  func isPossessiveWord(_ index: Int) -> Bool {
    text.isWord(index, "his") || text.isWord(index, "her") || text.isWord(index, "its")
      || text.isWord(index, "their")
  }

  /// Whether a conjunction alone, or with a short description in front or an adverb and a preposition
  /// behind, stands between two phrases: "and", ", four of them brothers, and", ", and also of".
  private func isJoint(_ between: Range<Int>) -> Bool {
    guard between.count <= 10, let last = between.last, let first = between.first,
      text.isQuoted(first - 1) == text.isQuoted(between.upperBound)
    else { return false }
    // "Nine people - four of them brothers - and an airline".
    let isAside = text.isMark(first, "-") || text.isMark(first, "(")
    let isPlain = !between.contains {
      breaksBack($0) || text.classes($0).meets([.auxiliary, .say]) || text.means($0, .verb)
    }
    guard isPlain else { return false }
    if text.classes(last).contains(.conjunction) || text.isMark(last, ",") {
      return between.count <= (isAside ? 10 : 5)
    }
    return text.classes(last).contains(.governs) && between.count <= 8
      && between.prefix(2).contains { text.classes($0).contains(.conjunction) }
  }
}
