/// Reads that one party is linked to another: "X is linked to Y", "Treasury links X to Y, and also to Z",
/// "Y, with links to Z", "whom the list ties to Z", "To Z are linked X and Y".
struct LinkReader {
  let text: ProseText
  let names: NameIndex
  let subject: StatementSubject
  let reference: PartyReference

  /// The links in the order of the text.
  func relations() -> [RelationReader.Stated] {
    var result: [RelationReader.Stated] = []
    for (index, sentence) in text.sentences.enumerated()
    where text.holds(index, .link, .address) {
      for verb in sentence where isLink(verb) && !isDenied(verb, sentence) {
        let behind = relative(verb, sentence, index)
        let stated = behind.isEmpty ? relations(at: verb, sentence, index) : behind
        result += !stated.isEmpty || text.means(verb, .address) ? stated : fronted(verb, sentence)
      }
    }
    return result
  }

  private func isLink(_ index: Int) -> Bool {
    (text.classes(index).contains(.link) || text.means(index, .address)) && !text.isQuoted(index)
      && !text.isCapital(index)
  }

  private func relations(
    at verb: Int, _ sentence: Range<Int>, _ index: Int
  ) -> [RelationReader.Stated] {
    guard let to = preposition(behind: verb, sentence) else { return [] }
    var objects = reference.list(at: to + 1, sentence)
    if text.means(verb, .address) { objects = objects.filter(reference.isOrganisation) }
    guard !objects.isEmpty else { return [] }
    let direct = names.names(in: verb + 1..<max(verb + 1, to))
    var subjects = direct.isEmpty ? subject.subjects(of: verb, sentence, index) : Array(direct)
    if subjects.isEmpty {
      subjects = subject.listed(behind: reference.end(of: objects, behind: to, sentence), sentence)
    }
    return stated(subjects, objects, verb, sentence)
  }

  /// "two firms with which they are associated, X and Y", "companies to which Z is tied: X and Y".
  private func relative(
    _ verb: Int, _ sentence: Range<Int>, _ index: Int
  ) -> [RelationReader.Stated] {
    let low = max(sentence.lowerBound, verb - 8)
    guard let pronoun = (low..<verb).last(where: { text.classes($0).contains(.relative) }),
      isTie(pronoun - 1), text.isMark(verb + 1, ",") || text.isMark(verb + 1, ":"),
      let first = names[startingAt: verb + 2] ?? names[startingAt: verb + 3]
    else { return [] }
    let objects = subject.list(startingWith: first, sentence.upperBound)
    let inside = names.names(in: pronoun..<verb)
    let subjects: [Int]
    if !inside.isEmpty {
      subjects = Array(inside)
    } else if text.isWord(pronoun + 1, "they") {
      let before = names.names(in: sentence.lowerBound..<pronoun)
      subjects = before.first.map { subject.list(startingWith: $0, pronoun) } ?? []
    } else {
      subjects = subject.person(before: pronoun, index).map { [$0] } ?? []
    }
    return stated(subjects, objects, verb, sentence)
  }

  /// "To Z are linked X and Y", "To Z it ties X; to W, Y": what the clause opens with is the other end.
  private func fronted(_ verb: Int, _ sentence: Range<Int>) -> [RelationReader.Stated] {
    let low = clauseStart(verb, sentence)
    guard isTie(low) else { return [] }
    var result: [RelationReader.Stated] = []
    var start = low
    var behind = verb + 1
    while isTie(start) {
      let end = clauseEnd(behind, sentence)
      let objects = reference.list(at: start + 1, sentence)
      let last = objects.map { names.spans[$0].tokens.upperBound }.filter { $0 <= end }.max()
      let floor = min(end, max(behind, last ?? behind))
      let subjects = names.names(in: floor..<end).filter { isDirect($0, floor) && !isApposed($0) }
      result += stated(subjects, objects, verb, sentence)
      guard text.isMark(end, ";") else { break }
      start = text.classes(end + 1).contains(.conjunction) ? end + 2 : end + 1
      behind = start + 1
    }
    return result
  }

  /// Whether no preposition parts a name from the verb or the name before it.
  private func isDirect(_ name: Int, _ floor: Int) -> Bool {
    let before = names.last(1, before: names.spans[name].tokens.lowerBound).first
    let start = max(floor, before.map { names.spans[$0].tokens.upperBound } ?? floor)
    return !(start..<max(start, names.spans[name].tokens.lowerBound)).contains {
      text.classes($0).contains(.preposition)
    }
  }

  /// "Kremba Bank, the Kremba savings bank": a second name of the one before.
  private func isApposed(_ name: Int) -> Bool {
    let start = names.spans[name].tokens.lowerBound
    return text.classes(start - 1).contains(.definite) && text.isMark(start - 2, ",")
  }

  private func stated(
    _ subjects: [Int], _ objects: [Int], _ verb: Int, _ sentence: Range<Int>
  ) -> [RelationReader.Stated] {
    subjects.prefix(40).flatMap { from in
      objects.filter { $0 != from }.map {
        RelationReader.Stated(
          from: from, to: $0, kind: .linkedTo, by: verb..<verb + 1, sentence, names)
      }
    }
  }

  private func isDenied(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, verb - 4)..<verb).contains { text.classes($0).contains(.negation) }
  }

  /// The "at" or "with" behind the address that two parties share: "an address at X", "care of X".
  private func place(behind address: Int, _ sentence: Range<Int>) -> Int? {
    if text.isWord(address + 1, "at") || text.isWord(address + 1, "of") { return address + 1 }
    guard (max(sentence.lowerBound, address - 4)..<address).contains(where: isShared) else {
      return nil
    }
    return (address + 1..<max(address + 1, min(address + 6, sentence.upperBound))).first {
      text.isWord($0, "with")
    }
  }

  private func isShared(_ index: Int) -> Bool {
    text.isWord(index, "shares") || text.isWord(index, "share") || text.isWord(index, "shared")
      || text.isWord(index, "same")
  }

  // MARK: - Clauses

  private func isTie(_ index: Int) -> Bool {
    text.isWord(index, "to") || text.isWord(index, "with")
  }

  private func clauseStart(_ verb: Int, _ sentence: Range<Int>) -> Int {
    let mark = (max(sentence.lowerBound, verb - 60)..<verb).last {
      text.isMark($0, ";") || text.isMark($0, ":")
    }
    return mark.map { $0 + 1 } ?? sentence.lowerBound
  }

  private func clauseEnd(_ start: Int, _ sentence: Range<Int>) -> Int {
    let limit = max(start, min(sentence.upperBound, start + 120))
    return (start..<limit).first { text.isMark($0, ";") } ?? limit
  }

  /// The "to" or "with" of the link, behind what is linked or where it is said.
  private func preposition(behind verb: Int, _ sentence: Range<Int>) -> Int? {
    if text.means(verb, .address) { return place(behind: verb, sentence) }
    for index in verb + 1..<max(verb + 1, min(verb + 16, sentence.upperBound)) {
      if isTie(index) { return index }
      if text.isMark(index, ";") || text.classes(index).meets([.relative, .passiveBe]) {
        return nil
      }
    }
    return nil
  }
}
