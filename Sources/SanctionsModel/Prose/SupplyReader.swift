/// Reads who gave what to whom, and who works for whom: "shipped machine tools to X", "raised money for X",
/// "works in Kremba for X".
struct SupplyReader {
  let text: ProseText
  let names: NameIndex
  let subject: StatementSubject
  let reference: PartyReference

  /// The relations in the order of the text.
  func relations() -> [RelationReader.Stated] {
    var result: [RelationReader.Stated] = []
    for (index, sentence) in text.sentences.enumerated()
    where text.holds(index, [], [.supplies, .serves, .gives]) {
      for verb in sentence where isSupply(verb) {
        result += relations(at: verb, sentence, index)
      }
    }
    return result
  }

  /// A verb in lower case, and neither a participle behind a noun's article nor denied.
  private func isSupply(_ index: Int) -> Bool {
    text.means(index, [.supplies, .serves, .gives]) && !text.isCapital(index)
      && !text.isQuoted(index)
      && !text.classes(index - 1).meets([.article, .definite, .negation])
  }

  private func relations(
    at verb: Int, _ sentence: Range<Int>, _ index: Int
  ) -> [RelationReader.Stated] {
    let serves = text.means(verb, .serves)
    var objects = serves ? [] : helped(by: verb, sentence)
    if objects.isEmpty, text.means(verb, [.supplies, .serves]),
      let to = preposition(behind: verb, serves: serves, sentence)
    {
      objects =
        serves
        ? reference.list(at: to + 1, sentence) : object(behind: to, sentence).map { [$0] } ?? []
    }
    guard !objects.isEmpty else { return [] }
    let subjects = subject.subjects(of: verb, sentence, index)
    return subjects.prefix(40).filter { !names.isPossessive($0) }.flatMap { from in
      objects.filter { $0 != from }.map {
        RelationReader.Stated(
          from: from, to: $0, kind: serves ? .actingFor : .supports, by: verb..<verb + 1, sentence,
          names)
      }
    }
  }

  /// The "to" or "for" behind what is given: at least a word and no other party; "for" where somebody works
  /// somewhere.
  private func preposition(behind verb: Int, serves: Bool, _ sentence: Range<Int>) -> Int? {
    for index in verb + 2..<max(verb + 2, min(verb + 10, sentence.upperBound)) {
      if text.isWord(index, "for") || (!serves && text.isWord(index, "to")) { return index }
      if names[startingAt: index] != nil || text.isMark(index, ";")
        || (!serves && text.isMark(index, ","))
        || text.classes(index).meets([.relative, .passiveBe])
      {
        return nil
      }
    }
    return nil
  }

  /// Whom "gave X money" or "the help that he has given X" tells of.
  private func helped(by verb: Int, _ sentence: Range<Int>) -> [Int] {
    guard text.means(verb, .gives) else { return [] }
    let objects = reference.list(at: verb + 1, sentence)
    guard !objects.isEmpty else { return [] }
    let end = reference.end(of: objects, behind: verb, sentence)
    let near = max(sentence.lowerBound, verb - 14)..<min(sentence.upperBound, end + 5)
    return near.contains { text.means($0, [.aid, .holdings]) } ? objects : []
  }

  private func object(behind to: Int, _ sentence: Range<Int>) -> Int? {
    for index in to + 1..<max(to + 1, min(to + 8, sentence.upperBound)) {
      if let name = names[startingAt: index] {
        let next = names.spans[name].tokens.upperBound
        let attribute = text.isMark(next, "-") && !text.isSpaced(next)
        return names.isPossessive(name) || attribute ? nil : name
      }
      let classes = text.classes(index)
      if text.kind(index) == .mark {
        // "the group's commander, NAME".
        guard text.isMark(index, ","), text.classes(index - 1).contains(.personTitle) else {
          return nil
        }
        continue
      }
      if classes.meets([.preposition, .relative, .passiveBe]) || text.means(index, .supplies) {
        return nil
      }
    }
    return nil
  }
}
