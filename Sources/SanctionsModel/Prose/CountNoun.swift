/// Reads the noun that closes a counted phrase, and the type of party that it means.
struct CountNounReader {
  /// The type, and the index behind the noun.
  typealias Noun = (target: TargetCount.Target, end: Int)

  private let text: ProseText

  /// A reader of a text.
  init(_ text: ProseText) { self.text = text }

  /// The last of the count nouns that close the phrase, after at most seven words that describe them.
  func noun(from start: Int, in sentence: Range<Int>, plural: Bool = false) -> Noun? {
    if let noun = numbered(start, sentence) ?? asserted(start, sentence) { return noun }
    // "business with the four, and firms of which …".
    if text.isMark(start, ",") || text.classes(start).contains(.conjunction) { return nil }
    var index = start
    var demonym: Int?
    var agents: Int?
    while index < min(start + 8, sentence.upperBound) {
      let token = text.tokens[index]
      if let agents, token.kind == .mark || token.classes.contains(.conjunction) {
        return (.individual, agents + 1)
      }
      if token.classes.contains(.countNoun) {
        let last = lastNoun(from: index, sentence)
        if let next = owned(last) {
          index = next
          continue
        }
        // "four syndicate elders": a singular describes what is counted.
        if plural, isSingularForm(last) {
          index = last + 1
          continue
        }
        return closed(last, sentence)
      }
      if isSanctions(index, from: start) { return (.target, index + 1) }
      if isDemonym(index), isDemonymStart(start..<index) {
        return (.individual, behindDemonyms(index))
      }
      if isInvariable(index), isDemonymStart(start..<index) { demonym = index }
      // "three Lebanese and four companies".
      if let demonym, index == demonym + 1, token.classes.contains(.conjunction),
        text.kind(index + 1) == .number || text.classes(index + 1).contains(.numberWord),
        text.classes(index + 2).contains(.countNoun)
      {
        return (.individual, index)
      }
      if isAgents(index), plural { agents = index }
      if ends(index) { break }
      index += 1
    }
    if let agents, index == agents + 1 || index >= sentence.upperBound {
      return (.individual, agents + 1)
    }
    guard let demonym, index == demonym + 1 || index >= sentence.upperBound else { return nil }
    return (.individual, demonym + 1)
  }

  /// Whether the noun has the form of one party: "syndicate", "boss".
  private func isSingularForm(_ noun: Int) -> Bool {
    if text.endsIn(noun, "ss") { return true }
    return !text.endsIn(noun, "s") && !text.endsIn(noun, "en")
      && !text.means(noun, .plural)
  }

  /// "trading company", "42-year-old Syrian": one party behind an article.
  func single(from start: Int, in sentence: Range<Int>) -> Noun? {
    let first = behindAge(start)
    if let noun = noun(from: first, in: sentence) { return isSingular(noun.end - 1) ? noun : nil }
    guard first < sentence.upperBound, text.isCapital(first), text.isAdjective(at: first),
      !text.isCountry(at: first)
    else { return nil }
    let next = first + 1
    let closes =
      text.kind(next) != .word
      || text.classes(next).meets([.conjunction, .preposition, .auxiliary, .relative])
    return closes && !text.isMark(next, "-") ? (.individual, next) : nil
  }

  private func behindAge(_ start: Int) -> Int {
    guard text.kind(start) == .number, text.isMark(start + 1, "-"), text.isWord(start + 2, "year"),
      text.isWord(start + 4, "old")
    else { return start }
    return start + 5
  }

  private func isSingular(_ noun: Int) -> Bool {
    let end = Int(text.tokens[noun].end)
    let isPlural = end < text.bytes.count && text.bytes[end] == 39
    return !text.endsIn(noun, "s") && !isPlural && !text.isPossessive(noun)
  }

  /// "40 the number of people".
  private func numbered(_ start: Int, _ sentence: Range<Int>) -> Noun? {
    guard text.classes(start).contains(.definite) else { return nil }
    let total = text.means(start + 1, .total) ? start + 1 : start + 2
    guard text.means(total, .total), text.isWord(total + 1, "of"),
      total + 2 < sentence.upperBound
    else { return nil }
    return noun(from: total + 2, in: sentence)
  }

  /// "16 are people and eight are companies".
  private func asserted(_ start: Int, _ sentence: Range<Int>) -> Noun? {
    guard text.isWord(start, "are") || text.isWord(start, "were"), start + 1 < sentence.upperBound,
      let target = text.word(start + 1).counts, target != .target,
      text.means(start + 1, .generic)
    else { return nil }
    return (target, start + 2)
  }

  private func ends(_ index: Int) -> Bool {
    let token = text.tokens[index]
    if token.kind == .number { return true }
    if token.classes.meets([.auxiliary, .unit, .breaksBack, .numberWord, .multiplier]) {
      return true
    }
    // "22 crew members".
    if text.isWord(index, "crew") { return true }
    if token.classes.meets([.governs, .say, .preposition]), !token.capital { return true }
    if token.kind == .mark, token.mark != 45, token.mark != 44, token.mark != 47 { return true }
    return token.mark == 45 && token.spaced
  }

  private func lastNoun(from index: Int, _ sentence: Range<Int>) -> Int {
    var last = index
    while last + 1 < sentence.upperBound, text.classes(last + 1).contains(.countNoun),
      !text.classes(last + 1).meets([.act, .weakAct]), !text.isPossessive(last)
    {
      last += 1
    }
    return last
  }

  /// The index behind "airlines'" and "company's", which own what is counted.
  private func owned(_ noun: Int) -> Int? {
    if text.isPossessive(noun) { return noun + 1 }
    guard text.isMark(noun + 1, "'"), !text.isSpaced(noun + 1), text.kind(noun + 2) == .word,
      text.word(noun + 2).counts != nil || text.word(noun + 3).counts != nil
    else { return nil }
    return noun + 2
  }

  private func closed(_ last: Int, _ sentence: Range<Int>) -> Noun? {
    guard var target = text.word(last).counts else { return nil }
    if target == .individual, text.isWord(last - 1, "legal") {
      // "33 natural and legal persons".
      target = text.classes(last - 2).contains(.conjunction) ? .target : .entity
    }
    let type = target == .target ? apposed(behind: last) : nil
    return type.map { ($0, last + 1) } ?? joined(target, behind: last, in: sentence)
  }

  /// "50 sanctions", "50 new sanctions".
  private func isSanctions(_ index: Int, from start: Int) -> Bool {
    guard text.isWord(index, "sanctions"), index - start <= 2 else { return false }
    return (start..<index).allSatisfy {
      text.isWord($0, "new") || text.means($0, .more)
    }
  }

  /// The type in "nine names, all of them companies", "three entries below, all persons".
  private func apposed(behind noun: Int) -> TargetCount.Target? {
    for comma in noun + 1..<noun + 6 where text.isMark(comma, ",") {
      guard text.isWord(comma + 1, "all") || text.isWord(comma + 1, "both") else { return nil }
      // "all of them companies", "both of ships".
      guard text.isWord(comma + 2, "of") else { return text.word(comma + 2).counts }
      return text.word(comma + 3).counts ?? text.word(comma + 4).counts
    }
    return nil
  }

  /// "six individuals and companies" counts targets; "six individuals and 10 companies" does not.
  private func joined(
    _ first: TargetCount.Target, behind last: Int, in sentence: Range<Int>
  ) -> Noun {
    var next = last + 1
    // "12 individuals, companies and ships", "30 financiers, fighters and front companies".
    var target = first
    while text.isMark(next, ","), next + 2 < sentence.upperBound,
      let other = text.word(next + 1).counts,
      text.classes(next + 2).contains(.conjunction) || text.isMark(next + 2, ",")
    {
      if other != target { target = .target }
      next += 2
    }
    guard text.classes(next).contains(.conjunction), !text.isWord(next, "plus"),
      next + 1 < sentence.upperBound
    else { return (first, last + 1) }
    for index in next + 1..<min(next + 4, sentence.upperBound) {
      let classes = text.classes(index)
      if text.kind(index) != .word
        || classes.meets([.numberWord, .multiplier, .article, .definite, .anyAct, .preposition])
        || text.isWord(index, "several") || text.isWord(index, "some")
        || text.isWord(index, "other")
      {
        break
      }
      if let other = text.word(index).counts {
        if other != target || target == .target && first != .target { return (.target, index + 1) }
      }
    }
    return (first, last + 1)
  }

  /// "butchers", "dentists", "musicians": people by what they do, whom no table names.
  private func isAgents(_ index: Int) -> Bool {
    guard text.kind(index) == .word, !text.isCapital(index), !text.isPossessive(index),
      !text.means(index, .thing), !text.classes(index).contains(.unit)
    else { return false }
    return text.endsIn(index, "ers") || text.endsIn(index, "ists") || text.endsIn(index, "ians")
      || text.endsIn(index, "eers") || text.endsIn(index, "crats") || text.endsIn(index, "men")
      || text.endsIn(index, "women")
  }

  /// Whether nothing but more words of the demonym stand before its last: "eleven North Koreans".
  private func isDemonymStart(_ before: Range<Int>) -> Bool {
    guard let last = before.last else { return true }
    return text.classes(last).contains(.conjunction)
      || before.allSatisfy {
        text.isCapital($0) || text.isMark($0, "-") || text.isMark($0, ",")
          || (text.kind($0) == .word
            && !text.classes($0).meets([.preposition, .auxiliary, .relative, .countNoun, .say]))
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

  /// "of the shops that he owns": who is counted is told by who holds them.
  func held(behind of: Int, in sentence: Range<Int>) -> Noun? {
    guard text.isWord(of, "of"), text.isWord(of + 1, "the"), of + 2 < sentence.upperBound,
      let noun = noun(from: of + 2, in: sentence, plural: true)
    else { return nil }
    let clause = noun.end..<max(noun.end, min(noun.end + 7, sentence.upperBound))
    let isHeld = clause.contains { text.means($0, .holds) }
    return isHeld
      && clause.prefix(2).contains {
        text.isWord($0, "that") || text.classes($0).contains(.relative) || text.isWord($0, "he")
          || text.isWord($0, "she") || text.isWord($0, "they")
      } ? noun : nil
  }

  /// The index behind "Russians and Ukrainians".
  private func behindDemonyms(_ index: Int) -> Int {
    text.classes(index + 1).contains(.conjunction) && text.kind(index + 2) == .word
      && isDemonym(index + 2) ? index + 3 : index + 1
  }

  /// "two Chinese", "three Swiss": the demonym has no plural of its own.
  private func isInvariable(_ index: Int) -> Bool {
    guard text.isCapital(index), text.isAdjective(at: index), !text.isCountry(at: index) else {
      return false
    }
    return text.endsIn(index, "ese") || text.isWord(index, "swiss") || text.isWord(index, "french")
      || text.isWord(index, "british") || text.isWord(index, "dutch") || text.isWord(index, "irish")
  }
}
