/// Reads what is said of several designees together: "four people accused of working for X", "each of the
/// two is owned by X", "six leaders of X", "X and eight of its members".
///
/// Whom the number stands for is known once the designees are, so that their names are filled in later.
struct CollectiveReader {
  private let text: ProseText
  private let names: NameIndex
  private let subject: StatementSubject
  private let reference: PartyReference

  /// A statement about as many parties as are counted; about all where nobody counts.
  struct Stated {
    var count: Int?
    /// Whether the text may go on to name them: not where one of them is spoken of.
    var opens = true
    /// Whether those named before are meant: "these two", "both".
    var isBack = false
    /// What is counted, where its noun tells.
    var type: EntityType?
    var to: Int
    var kind: NameRelation.Kind
    var tokens: Range<Int>
  }

  /// A reader of a text whose names are known.
  init(_ text: ProseText, names: NameIndex, places: NamePlaces, reference: PartyReference) {
    self.text = text
    self.names = names
    self.reference = reference
    subject = StatementSubject(text, names: names, places: places, reference: reference)
  }

  /// The statements in the order of the text; `phrases` are those of relations.
  func statements(_ phrases: [ProseText.Found]) -> [Stated] {
    var result: [Stated] = []
    var sentence = 0
    for phrase in phrases {
      while sentence < text.sentences.count,
        text.sentences[sentence].upperBound <= phrase.tokens.lowerBound
      {
        sentence += 1
      }
      guard sentence < text.sentences.count,
        case .relation(let kind, let reversed) = phrase.fact.kind
      else { continue }
      if reversed {
        result += possessions(phrase.tokens, kind, sentence)
      } else if let stated = statement(phrase.tokens, kind, sentence) {
        result.append(stated)
      }
    }
    for (index, sentence) in text.sentences.enumerated() {
      for word in sentence where !text.isQuoted(word) {
        if text.classes(word).contains(.link), let to = tie(behind: word, sentence) {
          if let stated = statement(word..<to + 1, .linkedTo, index) { result.append(stated) }
        } else if text.means(word, .instance), text.endsIn(word, "s") {
          if let stated = members(word, sentence) { result.append(stated) }
        }
      }
    }
    return result
  }

  /// The "to" or "with" of a link, right behind it or behind who says so.
  private func tie(behind link: Int, _ sentence: Range<Int>) -> Int? {
    (link + 1..<max(link + 1, min(link + 5, sentence.upperBound))).first {
      text.isWord($0, "to") || text.isWord($0, "with")
    }
  }

  // MARK: - Members

  /// "six leaders of X", "eight of its members", "three X commanders".
  private func members(_ noun: Int, _ sentence: Range<Int>) -> Stated? {
    var start = noun
    while start > max(sentence.lowerBound, noun - 8),
      text.kind(start - 1) == .word || (text.isMark(start - 1, "-") && !text.isSpaced(start - 1)),
      number(start - 1) == nil
    {
      guard !text.classes(start - 1).meets([.passiveBe, .relative, .conjunction, .say]) else {
        return nil
      }
      start -= 1
    }
    guard let count = number(start - 1), start > sentence.lowerBound, !isOthers(start - 1),
      names[endingBefore: start - 1] == nil, !text.isMark(start - 2, ","),
      let whole = whole(of: start..<noun, noun, sentence)
    else { return nil }
    // "four Zorblat leaders and financiers": nobody tells how many are which.
    let end = max(whole.end, noun + 1)
    if text.isWord(end, "and"),
      (end + 1..<end + 4).contains(where: { text.word($0).counts == .individual }),
      !(end + 1..<end + 3).contains(where: { number($0) != nil })
    {
      return nil
    }
    return Stated(
      count: count, opens: !isOneOf(start - 1), type: .individual, to: whole.name, kind: .officerOf,
      tokens: start - 1..<max(whole.end, noun + 1))
  }

  private func whole(
    of before: Range<Int>, _ noun: Int, _ sentence: Range<Int>
  ) -> PartyReference.Found? {
    if text.isWord(noun + 1, "of") { return reference.party(at: noun + 2, sentence) }
    if let name = before.compactMap({ names[startingAt: $0] }).first {
      return (names.whole(of: name), names.spans[name].tokens.upperBound)
    }
    guard
      before.contains(where: {
        text.isWord($0, "its") || text.isWord($0, "their")
          || (reference.isGroupNoun($0) && text.isPossessive($0))
      })
    else { return nil }
    return reference.organisation(before: before.lowerBound, sentence).map { ($0, noun + 1) }
  }

  /// "a string of companies which it says he", "firms that she", in front of a verb of owning.
  private func isRelative(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isWord(verb - 1, "he") || text.isWord(verb - 1, "she") else { return false }
    let low = max(sentence.lowerBound, verb - 9)
    return (low..<verb).contains {
      text.word($0).counts == .entity && text.endsIn($0, "s")
        && (text.classes($0 + 1).contains(.relative) || text.isWord($0 + 1, "that")
          || $0 + 2 == verb)
    }
  }

  // MARK: - Statements

  /// "X owns the two companies designated today".
  private func possessions(
    _ phrase: Range<Int>, _ kind: NameRelation.Kind, _ index: Int
  ) -> [Stated] {
    let start = phrase.upperBound
    if isRelative(phrase.lowerBound, text.sentences[index]) {
      return subject.person(before: phrase.lowerBound + 1, index).map {
        [Stated(count: nil, type: .entity, to: $0, kind: kind, tokens: phrase)]
      } ?? []
    }
    guard text.classes(start).contains(.definite) else { return [] }
    let limit = max(start, min(start + 5, text.sentences[index].upperBound))
    guard
      let noun = (start..<limit).first(where: { text.word($0).counts == .entity }),
      text.endsIn(noun, "s"), !(start..<noun).contains(where: { names[startingAt: $0] != nil })
    else { return [] }
    return subject.subjects(of: phrase.lowerBound, text.sentences[index], index).prefix(20).map {
      Stated(
        count: (start..<noun).lazy.compactMap(number).first, type: .entity, to: $0, kind: kind,
        tokens: phrase.lowerBound..<noun + 1)
    }
  }

  private func statement(
    _ phrase: Range<Int>, _ kind: NameRelation.Kind, _ index: Int
  ) -> Stated? {
    let sentence = text.sentences[index]
    // "the cousin of X" is one.
    if phrase.count == 2, text.means(phrase.lowerBound, [.kin, .ally, .owns]),
      !text.endsIn(phrase.lowerBound, "s")
    {
      return nil
    }
    guard let object = reference.party(at: phrase.upperBound, sentence),
      subject.subjects(of: phrase.lowerBound, sentence, index).isEmpty
    else { return nil }
    var at = phrase.lowerBound - 1
    while at >= max(sentence.lowerBound, phrase.lowerBound - 24) {
      if text.classes(at).meets([.negation, .plan, .say]) || text.isMark(at, ";") { return nil }
      if let name = names[startingAt: at], !names.spans[name].bare { return nil }
      let count = number(at)
      guard count != nil || isAll(at) else {
        at -= 1
        continue
      }
      guard count == nil || !isOthers(at) else { return nil }
      return Stated(
        count: count, opens: !isOneOf(at), isBack: isBack(at),
        type: type(of: at..<phrase.upperBound) ?? (count == nil ? type(before: at) : nil),
        to: object.name, kind: kind, tokens: at..<object.end)
    }
    return nil
  }

  /// What the first noun of some tokens counts: men, or firms.
  private func type(of tokens: Range<Int>) -> EntityType? {
    tokens.prefix(6).lazy.compactMap { text.word($0).counts }.first?.entityType
  }

  /// What "all" in a sentence of its own means: of the kind that was counted or named last.
  private func type(before all: Int) -> EntityType? {
    let counted = (max(0, all - 20)..<all).last {
      text.classes($0).contains(.numberWord) && text.word($0 + 1).counts != nil
    }
    if let counted { return text.word(counted + 1).counts?.entityType }
    let last = names.last(4, before: all).last {
      names.spans[$0].type == .individual || reference.isOrganisation($0)
    }
    return last.map { reference.isOrganisation($0) ? .entity : .individual }
  }

  /// "these two", "these last two", "both", "the two".
  private func isBack(_ number: Int) -> Bool {
    text.isWord(number, "both")
      || (number - 2..<number).contains { text.classes($0).contains(.definite) }
  }

  /// "one of two", "among the four": who is meant is told of already.
  private func isOneOf(_ number: Int) -> Bool {
    (number - 2..<number).contains { text.isWord($0, "of") || text.isWord($0, "among") }
  }

  /// Two or more, in figures or words.
  private func number(_ index: Int) -> Int? {
    if text.isWord(index, "both") || text.isWord(index, "pair") || text.isWord(index, "duo") {
      return 2
    }
    if text.isWord(index, "trio") { return 3 }
    if text.isWord(index, "quartet") { return 4 }
    let value =
      text.classes(index).contains(.numberWord) ? text.word(index).value : text.value(index)
    guard (2...60).contains(value), !text.isMark(index + 1, "-"), !text.isMark(index - 1, "-"),
      !text.classes(index + 1).meets([.unit, .month]), !text.classes(index - 1).contains(.month)
    else { return nil }
    return value
  }

  /// "two of his banks", "two other men": not all of those whom the text names.
  private func isOthers(_ number: Int) -> Bool {
    text.isWord(number + 1, "other") || text.isWord(number - 1, "other")
      || text.isWord(number - 1, "than") || text.isWord(number - 1, "about")
      || (text.isWord(number + 1, "of") && !text.classes(number + 2).contains(.definite)
        && !text.isWord(number + 2, "today"))
  }

  /// "each of the above", "all of them", "all of the men", "all the firms".
  private func isAll(_ index: Int) -> Bool {
    guard text.isWord(index, "each") || text.isWord(index, "all") || text.isWord(index, "every")
    else { return false }
    let next = text.isWord(index + 1, "of") ? index + 2 : index + 1
    if text.isWord(next, "them") || text.isWord(next, "these") || text.isWord(next, "those") {
      return next == index + 2
    }
    if text.classes(next).contains(.passiveBe) { return true }
    return text.isWord(next + 1, "above")
      || (text.isWord(next, "the") && text.word(next + 1).counts != nil)
  }
}
