/// Reads who has a part of a firm: "Y holds half of the shares in X", "X, in which Y has a stake", "the
/// balance of X is held by Y", "In X, Y has a quarter".
struct StakeReader {
  let text: ProseText
  let names: NameIndex
  let subject: StatementSubject
  let reference: PartyReference

  /// The relations in the order of the text, each pair of a sentence once.
  func relations() -> [RelationReader.Stated] {
    var result: [RelationReader.Stated] = []
    for (index, sentence) in text.sentences.enumerated() {
      for noun in sentence where isStake(noun) {
        guard let firm = firm(of: noun, sentence) else { continue }
        for owner in owners(by: noun, sentence, index).prefix(20) where owner != firm {
          result.append(
            RelationReader.Stated(
              from: firm, to: owner, kind: .ownedBy, by: noun..<noun + 1, sentence, names))
        }
      }
    }
    return result
  }

  /// A part, or a part's holder behind "in which".
  private func isStake(_ index: Int) -> Bool {
    guard !text.isQuoted(index), !text.isCapital(index) else { return false }
    return text.means(index, [.stake, .owns])
      || text.isWord(index, "partner") || text.isWord(index, "investor")
  }

  // MARK: - Of what

  /// The firm behind the noun's preposition, in front of the relative clause, or with which the sentence opens.
  private func firm(of noun: Int, _ sentence: Range<Int>) -> Int? {
    if text.means(noun, .stake), let firm = behind(noun, sentence) { return firm }
    let low = max(sentence.lowerBound, noun - 16)
    if let relative = (low..<noun).last(where: { text.isWord($0, "which") }),
      text.isWord(relative - 1, "in") || text.isWord(relative - 1, "of")
    {
      let end = text.isMark(relative - 2, ",") ? relative - 2 : relative - 1
      return names[endingBefore: end] ?? names.names(in: low..<relative).last
    }
    guard text.means(noun, .stake), text.isWord(sentence.lowerBound, "in"),
      let found = reference.party(at: sentence.lowerBound + 1, sentence),
      text.isMark(found.end, ",")
    else { return nil }
    return found.name
  }

  private func behind(_ noun: Int, _ sentence: Range<Int>) -> Int? {
    var start = noun + 1
    // "half of the shares in X".
    while start < noun + 6,
      text.isWord(start, "of") || text.isWord(start, "the")
        || text.means(start, .stake) || text.isMark(start, "%")
    {
      start += 1
    }
    if text.isWord(start, "in") { start += 1 }
    guard
      text.isWord(start - 1, "in") || text.isWord(start - 1, "of")
        || text.isWord(start - 1, "the")
    else { return nil }
    return reference.party(at: start, sentence)?.name
  }

  // MARK: - Whose

  private func owners(by noun: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
    if let by = passive(behind: noun, sentence) { return reference.list(at: by + 1, sentence) }
    for verb in stride(from: noun - 1, through: max(sentence.lowerBound, noun - 8), by: -1) {
      if let name = names[endingBefore: verb + 1] {
        return names.isPossessive(name) ? [name] : []
      }
      if isHaving(verb) || (!text.means(noun, .stake) && text.classes(verb).contains(.passiveBe)) {
        return holder(before: verb, sentence, index)
      }
      if text.isMark(verb, ",") || text.classes(verb).contains(.relative) { return [] }
    }
    return []
  }

  /// The party right in front of the verb, or the subject of its clause.
  private func holder(before verb: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
    var end = verb
    while text.classes(end - 1).meets([.auxiliary, .had]) { end -= 1 }
    if let name = names[endingBefore: end] {
      return subject.list(endingWith: name, sentence.lowerBound)
    }
    if reference.isGroupNoun(end - 1), text.isWord(end - 2, "the") {
      return reference.organisation(before: end - 2, sentence, called: end - 1).map { [$0] } ?? []
    }
    return subject.subjects(of: verb, sentence, index)
  }

  private func isHaving(_ index: Int) -> Bool {
    text.isWord(index, "has") || text.isWord(index, "have") || text.isWord(index, "had")
      || text.isWord(index, "holds") || text.isWord(index, "hold") || text.isWord(index, "held")
      || text.isWord(index, "owns") || text.isWord(index, "owned") || text.isWord(index, "own")
      || text.isWord(index, "controls") || text.isWord(index, "acquired")
      || text.isWord(index, "bought") || text.isWord(index, "took") || text.isWord(index, "holding")
  }

  /// The "by" of "is held by".
  private func passive(behind noun: Int, _ sentence: Range<Int>) -> Int? {
    let limit = max(noun + 1, min(noun + 14, sentence.upperBound))
    return (noun + 1..<limit).first {
      text.isWord($0, "by") && isHaving($0 - 1)
        && text.classes($0 - 2).meets([.passiveBe, .auxiliary])
    }
  }
}
