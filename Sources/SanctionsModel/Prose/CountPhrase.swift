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
}

/// Finds noun phrases that begin with a number and end in a count noun.
struct CountPhraseFinder {
  private let text: ProseText

  /// A finder in a text.
  init(_ text: ProseText) { self.text = text }

  /// The phrases of a sentence, in order.
  func phrases(in sentence: Range<Int>) -> [CountPhrase] {
    var result: [CountPhrase] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if let phrase = phrase(at: index, in: sentence)
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

  /// "a trading company" beside another phrase: "… and a trading company", "a bank and two men".
  private func single(
    at start: Int, in sentence: Range<Int>, beside last: CountPhrase?
  ) -> CountPhrase? {
    guard text.tokens[start].classes.contains(.article),
      !text.isQuoted(start), let noun = noun(from: start + 1, in: sentence),
      noun.target != .target, noun.end - start <= 6, isSingular(noun.end - 1)
    else { return nil }
    let behind = last.map { isJoint($0.tokens.upperBound..<start) } ?? false
    let next =
      text.classes(noun.end).contains(.conjunction)
      && (number(at: noun.end + 1, in: sentence) != nil
        || (text.classes(noun.end + 1).contains(.definite)
          && number(at: min(noun.end + 2, sentence.upperBound - 1), in: sentence) != nil))
    guard behind || next else { return nil }
    return CountPhrase(
      tokens: start..<noun.end, number: 1, target: noun.target, definite: false, article: true)
  }

  /// Whether a conjunction alone, or behind a short description, stands between two phrases.
  private func isJoint(_ between: Range<Int>) -> Bool {
    guard between.count <= 5, let last = between.last else { return false }
    return text.classes(last).contains(.conjunction)
      && !between.contains { text.classes($0).meets([.breaksBack, .auxiliary, .say]) }
  }

  private func isSingular(_ noun: Int) -> Bool {
    let end = Int(text.tokens[noun].end)
    let possessive =
      text.bytes[min(end, text.bytes.count - 1)] == 39
      || (end + 1 < text.bytes.count && text.bytes[end] == 0xE2 && text.bytes[end + 1] == 0x80)
    return !text.endsIn(noun, "s") && !possessive
  }

  /// Whether the phrase is a part of another total: "including two", "two of the".
  func isPart(_ phrase: CountPhrase) -> Bool {
    let before = phrase.tokens.lowerBound - 1
    if text.classes(before).contains(.part), !text.isWord(before, "these"), !isContents(before) {
      return true
    }
    guard text.isWord(before, "of"), text.classes(before - 1).meets([.numberWord]) else {
      return false
    }
    // "He is one of 11 people" tells the total, "two of the companies" a part.
    return !(text.isWord(before - 1, "one") && text.classes(before - 2).contains(.passiveBe))
  }

  /// "The list includes eighteen persons", "It includes": the whole of a list and no part.
  private func isContents(_ verb: Int) -> Bool {
    guard text.isWord(verb, "includes") || text.isWord(verb, "included") else { return false }
    // "have included eight people in the list".
    if text.isWord(verb - 1, "have") || text.isWord(verb - 1, "has") { return true }
    return text.isWord(verb - 1, "it") || text.isWord(verb - 1, "list")
      || text.isWord(verb - 1, "package") || text.isWord(verb - 1, "notice")
  }

  private func phrase(at start: Int, in sentence: Range<Int>) -> CountPhrase? {
    guard let number = number(at: start, in: sentence) else { return nil }
    guard !isDisqualified(start, number.value) else { return nil }
    guard let noun = noun(from: number.end, in: sentence) else { return nil }
    let before = text.classes(start - 1)
    return CountPhrase(
      tokens: start..<noun.end, number: number.value, target: noun.target,
      definite: before.contains(.definite))
  }

  /// The number that begins at a token, and the index behind it.
  private func number(at start: Int, in sentence: Range<Int>) -> (value: Int, end: Int)? {
    let token = text.tokens[start]
    var value = 0
    var end = start + 1
    if token.kind == .number {
      value = Int(token.value)
    } else if token.classes.meets([.numberWord]) {
      value = text.word(start).value
      if text.isMark(end, "-"), text.classes(end + 1).contains(.numberWord), value >= 20 {
        value += text.word(end + 1).value
        end += 2
      }
    } else if token.classes.contains(.multiplier), !text.classes(start - 1).contains(.numberWord) {
      value = text.word(start).value
    } else if let half = halfDozen(start) {
      return half
    } else if let one = single(start) {
      return one
    } else {
      guard token.classes.contains(.article), text.classes(end).meets([.multiplier, .numberWord])
      else { return nil }
      value = 1
    }
    let half = text.isWord(end, "dozen") && token.classes.contains(.article)
    while end < sentence.upperBound {
      if text.isMark(end, "-"), text.classes(end + 1).contains(.multiplier) { end += 1 }
      guard text.classes(end).contains(.multiplier) else { break }
      value = min(value, 100_000) * text.word(end).value
      end += 1
    }
    if token.classes.contains(.article), !half, text.classes(end).contains(.numberWord) {
      value = text.word(end).value
      end += 1
    }
    if text.isWord(end, "of"), !text.classes(end + 1).contains(.definite), value >= 2,
      text.classes(end - 1).contains(.multiplier) || token.classes.contains(.article)
    {
      end += 1
    } else if isFleet(end) {
      end += 2
    } else if isOfCountry(end) {
      end += 1
    }
    return value > 0 && value < 20_000 ? (value, end) : nil
  }

  /// "16 of its aircraft": a fleet is named by its owner; "two of its directors" are a part.
  private func isFleet(_ end: Int) -> Bool {
    guard text.isWord(end, "of"), text.isWord(end + 1, "its") || text.isWord(end + 1, "their")
    else { return false }
    return text.word(end + 2).counts == .aircraft || text.word(end + 2).counts == .vessel
  }

  /// "four of Kremba's commanders".
  private func isOfCountry(_ end: Int) -> Bool {
    guard text.isWord(end, "of"), text.tokens.indices.contains(end + 2),
      text.isCapital(end + 1), text.isPossessive(end + 1)
    else { return false }
    return text.word(end + 2).counts != nil
  }

  /// "half a dozen", "half-dozen".
  private func halfDozen(_ start: Int) -> (value: Int, end: Int)? {
    guard text.isWord(start, "half") else { return nil }
    let next = text.classes(start + 1).contains(.article) || text.isMark(start + 1, "-")
    let dozen = next ? start + 2 : start + 1
    return text.isWord(dozen, "dozen") ? (6, dozen + 1) : nil
  }

  /// "a single trading company", "the sole individual".
  private func single(_ start: Int) -> (value: Int, end: Int)? {
    guard text.classes(start).contains(.article),
      text.isWord(start + 1, "single")
        || text.isWord(start + 1, "lone")
    else { return nil }
    return (1, start + 2)
  }

  /// Money, years, ordinals, numbers of orders, "one of".
  private func isDisqualified(_ start: Int, _ value: Int) -> Bool {
    let before = start - 1
    if text.isMark(before, "$") || text.isMark(before, "#") || text.isMark(before, "/") {
      return true
    }
    if text.isMark(before, "-"), !text.isSpaced(start) { return true }
    if text.kind(start) == .number, text.classes(start + 1).contains(.month),
      text.isCapital(start + 1)
    {
      return true
    }
    // An age or the number of an order.
    if text.kind(start) == .number, text.isMark(start + 1, ",") { return true }
    if text.kind(start) == .number, (1900...2099).contains(value) {
      return text.isWord(before, "in") || text.classes(before).contains(.month)
        || text.isMark(before, ",")
    }
    return text.kind(start) == .number && text.classes(before).contains(.month)
  }

  /// The last of the count nouns that close the phrase, after at most seven words that describe them.
  private func noun(
    from start: Int, in sentence: Range<Int>
  ) -> (target: TargetCount.Target, end: Int)? {
    var index = start
    while index < min(start + 8, sentence.upperBound) {
      let token = text.tokens[index]
      if token.classes.contains(.countNoun) {
        var last = index
        while last + 1 < sentence.upperBound, text.classes(last + 1).contains(.countNoun),
          !text.classes(last + 1).meets([.act, .weakAct])
        {
          last += 1
        }
        guard var target = text.word(last).counts else { return nil }
        if target == .individual, text.isWord(last - 1, "legal") { target = .entity }
        let type = target == .target ? apposed(behind: last) : nil
        return type.map { ($0, last + 1) } ?? joined(target, behind: last, in: sentence)
      }
      if isDemonym(index), isDemonymStart(start..<index) {
        return (.individual, index + 1)
      }
      if token.kind == .number || token.classes.meets([.auxiliary, .unit, .breaksBack]) {
        return nil
      }
      if token.classes.meets([.governs, .say]), !token.capital { return nil }
      if token.kind == .mark, token.mark != 45, token.mark != 44, token.mark != 47 { return nil }
      if token.mark == 45, token.spaced { return nil }
      index += 1
    }
    return nil
  }

  /// The type in "nine names, all of them companies".
  private func apposed(behind noun: Int) -> TargetCount.Target? {
    guard text.isMark(noun + 1, ","), text.isWord(noun + 2, "all") else { return nil }
    let type = text.isWord(noun + 3, "of") ? noun + 5 : noun + 3
    return text.word(type).counts
  }

  /// "six individuals and companies" counts targets; "six individuals and 10 companies" does not.
  private func joined(
    _ target: TargetCount.Target, behind last: Int, in sentence: Range<Int>
  ) -> (target: TargetCount.Target, end: Int) {
    let next = last + 1
    guard text.classes(next).contains(.conjunction), !text.isWord(next, "plus"),
      next + 1 < sentence.upperBound
    else { return (target, last + 1) }
    for index in next + 1..<min(next + 4, sentence.upperBound) {
      let classes = text.classes(index)
      if text.kind(index) != .word
        || classes.meets([.numberWord, .multiplier, .article, .definite, .anyAct])
      {
        break
      }
      if text.isWord(index, "several") || text.isWord(index, "some") || text.isWord(index, "other")
      {
        break
      }
      if let other = text.word(index).counts, other != target {
        return (.target, index + 1)
      }
    }
    return (target, last + 1)
  }

  /// Whether nothing but more words of the demonym stand before its last: "eleven North Koreans".
  private func isDemonymStart(_ before: Range<Int>) -> Bool {
    guard let last = before.last else { return true }
    return text.classes(last).contains(.conjunction)
      || before.allSatisfy {
        text.isCapital($0)
          || text.classes($0).meets([.ordinary, .plainStart, .former, .this, .titlePart])
      }
  }

  /// "Russians", "Iranians".
  private func isDemonym(_ index: Int) -> Bool {
    let token = text.tokens[index]
    guard token.capital, token.end > token.start, text.bytes[Int(token.end) - 1] == 115 else {
      return false
    }
    return text.isAdjective(at: index) && !text.isCountry(at: index)
  }
}
