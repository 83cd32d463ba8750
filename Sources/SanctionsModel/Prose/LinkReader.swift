/// Reads that one party is linked to another: "X is linked to Y", "Treasury links X to Y, and also to Z",
/// "Y, with links to Z", "whom the list ties to Z".
struct LinkReader {
  private let text: ProseText
  private let names: NameIndex
  private let subject: StatementSubject

  /// A reader of a text whose names are known.
  init(_ text: ProseText, names: NameIndex, subject: StatementSubject) {
    self.text = text
    self.names = names
    self.subject = subject
  }

  /// The links in the order of the text.
  func relations() -> [RelationReader.Stated] {
    var result: [RelationReader.Stated] = []
    for (index, sentence) in text.sentences.enumerated() {
      for verb in sentence where isLink(verb) {
        result += relations(at: verb, sentence, index)
      }
    }
    return result
  }

  private func isLink(_ index: Int) -> Bool {
    text.classes(index).contains(.link) && !text.isQuoted(index) && !text.isCapital(index)
  }

  private func relations(
    at verb: Int, _ sentence: Range<Int>, _ index: Int
  ) -> [RelationReader.Stated] {
    guard let to = preposition(behind: verb, sentence) else { return [] }
    let objects = objects(behind: to, sentence)
    guard !objects.isEmpty, !isDenied(verb, sentence) else { return [] }
    let direct = names.names(in: verb + 1..<max(verb + 1, to))
    let subjects = direct.isEmpty ? subject.subjects(of: verb, sentence, index) : direct
    return subjects.prefix(40).flatMap { from in
      objects.filter { $0 != from }.map {
        RelationReader.Stated(
          from: from, to: $0, kind: .linkedTo, verb: verb, sentence, names)
      }
    }
  }

  private func isDenied(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 4)..<verb).contains { text.classes($0).contains(.negation) }
  }

  /// The "to" or "with" of the link, behind what is linked or where it is said.
  private func preposition(behind verb: Int, _ sentence: Range<Int>) -> Int? {
    for index in verb + 1..<max(verb + 1, min(verb + 16, sentence.upperBound)) {
      if text.isWord(index, "to") || text.isWord(index, "with") { return index }
      if text.isMark(index, ";") || text.classes(index).meets([.relative, .passiveBe]) {
        return nil
      }
    }
    return nil
  }

  /// The names behind the preposition, and behind "and to" and "and also to".
  private func objects(behind to: Int, _ sentence: Range<Int>) -> [Int] {
    guard let first = object(behind: to, sentence) else { return [] }
    var result = [first]
    var index = names.spans[first].tokens.upperBound
    while index < sentence.upperBound, result.count < 20 {
      if text.isMark(index, ",") { index += 1 }
      guard text.classes(index).contains(.conjunction) else { break }
      var next = index + 1
      if text.isWord(next, "also") { next += 1 }
      if text.isWord(next, "to") || text.isWord(next, "with") { next += 1 }
      guard let name = object(behind: next - 1, sentence) else { break }
      result.append(name)
      index = names.spans[name].tokens.upperBound
    }
    return result
  }

  private func object(behind to: Int, _ sentence: Range<Int>) -> Int? {
    for index in to + 1..<max(to + 1, min(to + 9, sentence.upperBound)) {
      if let name = names[startingAt: index] { return names.isPossessive(name) ? nil : name }
      if text.kind(index) == .mark && !text.isMark(index, "-") { return nil }
      if text.classes(index).meets([.preposition, .relative, .passiveBe]) { return nil }
    }
    return nil
  }
}
