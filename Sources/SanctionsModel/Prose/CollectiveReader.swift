/// Reads what is said of several designees together: "four people accused of working for X", "each of the
/// two is owned by X", "six leaders of X".
///
/// Whom the number stands for is known once the designees are, so that their names are filled in later.
struct CollectiveReader {
  private let text: ProseText
  private let names: NameIndex
  private let subject: StatementSubject

  /// A statement about as many parties as are counted; about all where nobody counts.
  struct Stated {
    var count: Int?
    var to: Int
    var kind: NameRelation.Kind
    var tokens: Range<Int>
  }

  /// A reader of a text whose names are known.
  init(_ text: ProseText, names: NameIndex, places: NamePlaces) {
    self.text = text
    self.names = names
    subject = StatementSubject(text, names: names, places: places)
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
        case .relation(let kind, reversed: false) = phrase.fact.kind
      else { continue }
      if let stated = statement(phrase.tokens, kind, sentence) { result.append(stated) }
    }
    for (index, sentence) in text.sentences.enumerated() {
      for verb in sentence where text.classes(verb).contains(.link) && !text.isQuoted(verb) {
        guard text.isWord(verb + 1, "to") || text.isWord(verb + 1, "with") else { continue }
        if let stated = statement(verb..<verb + 2, .linkedTo, index) { result.append(stated) }
      }
    }
    return result
  }

  private func statement(
    _ phrase: Range<Int>, _ kind: NameRelation.Kind, _ index: Int
  ) -> Stated? {
    let sentence = text.sentences[index]
    guard let to = object(behind: phrase.upperBound, sentence),
      subject.subjects(of: phrase.lowerBound, sentence, index).isEmpty
    else { return nil }
    var at = phrase.lowerBound - 1
    while at >= max(sentence.lowerBound, phrase.lowerBound - 24) {
      if text.classes(at).meets([.negation, .plan, .say]) || text.isMark(at, ";") { return nil }
      if let name = names[startingAt: at], !names.spans[name].bare { return nil }
      if let count = number(at) {
        guard !isOthers(at) else { return nil }
        return Stated(
          count: count, to: names.whole(of: to), kind: kind,
          tokens: at..<names.spans[to].tokens.upperBound)
      }
      if isAll(at) {
        return Stated(
          count: nil, to: names.whole(of: to), kind: kind,
          tokens: at..<names.spans[to].tokens.upperBound)
      }
      at -= 1
    }
    return nil
  }

  private func object(behind start: Int, _ sentence: Range<Int>) -> Int? {
    for index in start..<max(start, min(start + 6, sentence.upperBound)) {
      if let name = names[startingAt: index] { return names.isPossessive(name) ? nil : name }
      if text.kind(index) == .mark || text.classes(index).meets([.relative, .passiveBe]) {
        return nil
      }
    }
    return nil
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

  /// "two of its banks", "two other men": not all of those whom the text names.
  private func isOthers(_ number: Int) -> Bool {
    text.isWord(number + 1, "other") || text.isWord(number - 1, "other")
      || (text.isWord(number + 1, "of") && !text.classes(number + 2).contains(.definite))
      || text.isWord(number - 1, "than") || text.isWord(number - 1, "about")
  }

  /// "each of the above", "all of them".
  private func isAll(_ index: Int) -> Bool {
    guard text.isWord(index, "each") || text.isWord(index, "all"), text.isWord(index + 1, "of")
    else {
      return false
    }
    return text.isWord(index + 2, "them") || text.isWord(index + 3, "above")
      || text.isWord(index + 2, "these") || text.isWord(index + 2, "those")
  }
}
