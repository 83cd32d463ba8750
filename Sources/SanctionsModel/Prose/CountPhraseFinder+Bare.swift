extension CountPhraseFinder {
  /// The numbers without a noun that come back to those who were told of or go on with them: "all four", "the 15",
  /// "another four were named".
  ///
  /// - Parameter told: The phrases that words of sanctions govern in front of the sentence and in it.
  func bareNumbers(in sentence: Range<Int>, told: [CountPhrase]) -> [CountPhrase] {
    var result: [CountPhrase] = []
    var start = sentence.lowerBound
    while start < sentence.upperBound {
      if let phrase = returning(at: start, in: sentence, to: told)
        ?? further(at: start, in: sentence, behind: told, goesOn: result.last?.more ?? false)
      {
        result.append(phrase)
        start = phrase.tokens.upperBound
      } else {
        start += 1
      }
    }
    return result
  }

  /// "all four", "of the six", "none of the 15".
  private func returning(
    at start: Int, in sentence: Range<Int>, to told: [CountPhrase]
  ) -> CountPhrase? {
    let isAll = text.isWord(start, "all")
    guard isAll || text.isWord(start, "the"), start + 1 < sentence.upperBound,
      let number = numbers.number(at: start + 1, limit: sentence.upperBound),
      number.start == start + 1, (isAll ? 2...200 : 3...200).contains(number.value),
      closesBare(number.end, in: sentence),
      let type = Self.type(of: number.value, in: told) ?? type(behind: number.end, in: sentence)
    else { return nil }
    return CountPhrase(
      tokens: start..<number.end, number: number.value, target: type, definite: false,
      start: start, bare: true, returning: true)
  }

  /// "another four were named", "Twelve followed in May and six in July", "a first batch of four", "six more were".
  private func further(
    at start: Int, in sentence: Range<Int>, behind told: [CountPhrase], goesOn: Bool
  ) -> CountPhrase? {
    guard
      text.kind(start) == .number || text.classes(start).meets([.numberWord, .article])
        || text.isWord(start, "another"), let type = Self.shared(told),
      let number = numbers.number(
        at: text.isWord(start, "another") ? start + 1 : start, limit: sentence.upperBound),
      (2...200).contains(number.value), !text.isRange(around: number.start, end: number.end)
    else { return nil }
    var end = number.end
    let isMore = text.isWord(start, "another") || text.means(end, .more)
    if text.means(end, .more) { end += 1 }
    guard isMore ? closesFurther(end, in: sentence) : isFollowing(number, in: sentence, goesOn)
    else { return nil }
    return CountPhrase(
      tokens: start..<end, number: number.value, target: type, definite: false,
      start: start, bound: number.bound, bare: true, more: true)
  }

  /// Whether a number in front of a verb or a time goes on with those told of.
  private func isFollowing(
    _ number: CountNumber, in sentence: Range<Int>, _ goesOn: Bool
  ) -> Bool {
    if text.isWord(number.end, "followed") { return true }
    let before = number.start - 1
    if text.isWord(before, "of"), text.means(before - 1, .batch) {
      return closesFurther(number.end, in: sentence)
    }
    // "took similar action against two: …".
    if text.means(before, .toward) { return closesBare(number.end, in: sentence) }
    return goesOn && text.classes(before).contains(.conjunction) && isTime(number.end)
  }

  /// "in December", "last May", "a year later".
  private func isTime(_ index: Int) -> Bool {
    if text.isWord(index, "in") || text.isWord(index, "on") {
      return text.classes(index + 1).contains(.month)
        || (1990...2099).contains(text.value(index + 1))
        || text.classes(index + 1).contains(.weekday)
    }
    return text.isWord(index, "last") || text.isWord(index, "a") || text.isWord(index, "the")
  }

  /// Whether a number beside others ends in front of the token.
  private func closesFurther(_ end: Int, in sentence: Range<Int>) -> Bool {
    closesBare(end, in: sentence) || isTime(end) || text.classes(end).contains(.conjunction)
      || text.isActParticiple(end) || text.isWord(end, "followed")
  }

  /// What is counted where all that is told counts one type; nothing where nothing is told.
  static func shared(_ told: [CountPhrase]) -> TargetCount.Target? {
    guard let last = told.last?.target else { return nil }
    return told.allSatisfy { $0.target == last } ? last : .target
  }

  /// The type of a number that is told already, or that several types told beside each other add up to.
  private static func type(of number: Int, in told: [CountPhrase]) -> TargetCount.Target? {
    if let same = told.last(where: { $0.number == number }) { return same.target }
    for first in told.indices.dropLast() {
      var (sum, index) = (0, first)
      while index < told.count, index < first + 5, sum < number {
        sum += told[index].number ?? 0
        index += 1
        if sum == number, index > first + 1 {
          let types = Set(told[first..<index].map(\.target))
          return types.count == 1 ? types.first : .target
        }
      }
    }
    return nil
  }

  /// "The firms are three", "the companies number six".
  func predicate(at start: Int, in sentence: Range<Int>) -> CountPhrase? {
    guard text.isWord(start, "the"), let target = text.word(start + 1).counts, target != .target,
      text.isWord(start + 2, "are") || text.isWord(start + 2, "number")
        || text.isWord(start + 2, "were") || text.isWord(start + 2, "numbered"),
      start + 3 < sentence.upperBound,
      let number = numbers.number(at: start + 3, limit: sentence.upperBound),
      closesBare(number.end, in: sentence) || text.classes(number.end).contains(.conjunction)
    else { return nil }
    return CountPhrase(
      tokens: start..<number.end, number: number.value, target: target, definite: false,
      start: start, bound: number.bound, tally: true)
  }

  /// Whether a number without a noun ends in front of the token.
  private func closesBare(_ end: Int, in sentence: Range<Int>) -> Bool {
    guard end < sentence.upperBound else { return true }
    if text.isMark(end, "-") || text.isMark(end, "$") || text.isMark(end, "/") { return false }
    return text.kind(end) == .mark || text.classes(end).meets([.auxiliary, .passiveBe, .relative])
  }

  /// What the numbers are of, by what they are said to be, or persons where a pronoun of one follows.
  private func type(behind end: Int, in sentence: Range<Int>) -> TargetCount.Target? {
    if text.classes(end).contains(.passiveBe) {
      let said = (end + 1..<max(end + 1, min(end + 6, sentence.upperBound))).first {
        text.word($0).counts != nil
      }
      if let said { return text.word(said).counts == .target ? nil : text.word(said).counts }
    }
    let near = max(0, end - 80)..<min(end + 80, text.tokens.count)
    return near.contains {
      text.isWord($0, "he") || text.isWord($0, "she") || text.isWord($0, "born")
        || text.isWord($0, "him") || text.isWord($0, "his")
    }
      ? .individual : nil
  }
}
