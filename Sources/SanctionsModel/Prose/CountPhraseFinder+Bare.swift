extension CountPhraseFinder {
  /// The numbers without a noun that come back to those who were told of: "all four", "of the six".
  func bareNumbers(in sentence: Range<Int>) -> [CountPhrase] {
    sentence.dropLast().compactMap { start in
      guard text.isWord(start, "all") || text.isWord(start, "the"),
        let number = numbers.number(at: start + 1, limit: sentence.upperBound),
        (text.isWord(start, "all") ? 2...200 : 3...200).contains(number.value),
        number.start == start + 1,
        closesBare(number.end, in: sentence), let type = type(behind: number.end, in: sentence)
      else { return nil }
      return CountPhrase(
        tokens: start..<number.end, number: number.value, target: type, definite: false,
        start: start, bare: true)
    }
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
