/// Reads who holds an office of which organisation: "Pavlo Trundel, the director of Zorblat Bank",
/// "Kremba Oil and its chairman Ivo Krell", "SPLA chief Marek Dulko".
struct OfficeReader {
  private let text: ProseText
  private let names: NameIndex
  private let subject: StatementSubject

  /// A reader of a text whose names are known.
  init(_ text: ProseText, names: NameIndex, subject: StatementSubject) {
    self.text = text
    self.names = names
    self.subject = subject
  }

  /// The offices in the order of the text.
  func relations() -> [RelationReader.Stated] {
    var result: [RelationReader.Stated] = []
    for (index, sentence) in text.sentences.enumerated() {
      for role in sentence where isRole(role) {
        guard let organisation = organisation(of: role, sentence, index) else { continue }
        guard let holder = holder(of: role, beside: organisation, sentence, index) else { continue }
        let holders =
          text.endsIn(role, "s") ? holders(holder, beside: role, sentence) : [holder]
        for holder in holders where isPerson(holder) {
          result.append(stated(holder, organisation, role, sentence))
        }
      }
    }
    return result
  }

  /// All holders of a plural office, in front of it or behind.
  private func holders(_ holder: Int, beside role: Int, _ sentence: Range<Int>) -> [Int] {
    names.spans[holder].tokens.lowerBound > role
      ? subject.list(startingWith: holder, sentence.upperBound)
      : subject.list(
        endingWith: holder, min(sentence.lowerBound, names.spans[holder].tokens.lowerBound))
  }

  private func stated(
    _ holder: Int, _ organisation: Int, _ role: Int, _ sentence: Range<Int>
  ) -> RelationReader.Stated {
    let spans = [names.spans[holder].tokens, names.spans[organisation].tokens, role..<role + 1]
      .filter { $0.lowerBound >= sentence.lowerBound && $0.upperBound <= sentence.upperBound }
    let low = spans.map(\.lowerBound).min() ?? role
    let high = spans.map(\.upperBound).max() ?? role + 1
    return RelationReader.Stated(
      from: holder, to: organisation, kind: .officerOf, tokens: low..<high)
  }

  /// An office and no kinship; the last word of "deputy director".
  private func isRole(_ index: Int) -> Bool {
    text.classes(index).contains(.office) && !text.isQuoted(index)
      && !text.classes(index + 1).contains(.office)
  }

  // MARK: - The organisation

  private func organisation(of role: Int, _ sentence: Range<Int>, _ index: Int) -> Int? {
    if let name = behindOf(role, sentence) { return names.whole(of: name) }
    if isOfThe(role) { return nearest(before: role, sentence) ?? last(before: index) }
    var start = role
    while start > max(sentence.lowerBound, role - 12), isDescription(start - 1) { start -= 1 }
    if let name = names[endingBefore: start], isOrganisation(name) { return name }
    let owner = start - 1
    if text.isWord(owner, "its") || text.isWord(owner, "their") || isTheFirm(owner)
      || text.isWord(owner, "whose")
    {
      return nearest(before: owner, sentence) ?? subject(of: index - 1)
    }
    return nil
  }

  /// "director of Zorblat Bank", "deputy chief of staff for logistics of the SPLA".
  private func behindOf(_ role: Int, _ sentence: Range<Int>) -> Int? {
    // "the director and owner of".
    let next = text.isWord(role + 1, "and") && text.isWord(role + 3, "of") ? role + 3 : role + 1
    guard
      text.isWord(next, "of") || text.isWord(next, "at") || text.isWord(next, "for")
        || text.isWord(next, "in") || text.isWord(next, "there")
    else { return nil }
    for index in next + 1..<max(next + 1, min(next + 12, sentence.upperBound)) {
      if let name = names[startingAt: index] { return isOrganisation(name) ? name : nil }
      let classes = text.classes(index)
      if text.kind(index) == .mark || classes.meets([.relative, .passiveBe, .say, .act]) {
        return nil
      }
    }
    return nil
  }

  /// "deputy commander of the force": an organisation told of before.
  private func isOfThe(_ role: Int) -> Bool {
    guard text.isWord(role + 1, "of"), text.isWord(role + 2, "the") else { return false }
    let noun = role + 3
    return !text.isCapital(noun) && !text.isWord(noun + 1, "of") && !text.isCapital(noun + 1)
      && (text.word(noun).counts == .entity || text.classes(noun).contains(.organisation)
        || text.isWord(noun, "movement") || text.isWord(noun, "gang"))
  }

  /// The last organisation of the sentence before.
  private func last(before sentence: Int) -> Int? {
    guard sentence > 0 else { return nil }
    return names.names(in: text.sentences[sentence - 1].suffix(60)).last { isOrganisation($0) }
  }

  private func isOrganisation(_ name: Int) -> Bool {
    let type = names.spans[name].type
    if type == .entity || (type == nil && names.spans[name].organisation) { return true }
    // An abbreviation alone, and no place: "for the Zorblat prefecture".
    let span = names.spans[name].tokens
    if text.classes(span.upperBound).contains(.place), !text.isCapital(span.upperBound) {
      return false
    }
    return type == nil && (span.count == 1 || text.kind(span.upperBound - 1) == .number)
      && (text.shape(span.lowerBound) == .upper || text.isWord(span.lowerBound - 1, "the")
        || text.isReference(span.lowerBound))
  }

  /// "the company's", "the firm's".
  private func isTheFirm(_ index: Int) -> Bool {
    text.isPossessive(index)
      && (text.word(index).counts == .entity || text.classes(index).contains(.organisation))
      && !text.isCapital(index)
  }

  private func nearest(before index: Int, _ sentence: Range<Int>) -> Int? {
    var at = index - 1
    while at >= max(sentence.lowerBound, index - 120) {
      if let name = names[startingAt: at], isOrganisation(name) { return name }
      at -= 1
    }
    return nil
  }

  /// The organisation that a sentence, or the one before it, is about.
  private func subject(of sentence: Int) -> Int? {
    for index in stride(from: sentence, through: max(0, sentence - 3), by: -1)
    where text.sentences.indices.contains(index) {
      let found = names.names(in: text.sentences[index].prefix(40)).first { isOrganisation($0) }
      if let found { return found }
    }
    return nil
  }

  // MARK: - The holder

  private func holder(
    of role: Int, beside organisation: Int, _ sentence: Range<Int>, _ index: Int
  ) -> Int? {
    let span = names.spans[organisation].tokens
    let end = span.lowerBound > role ? span.upperBound : role + 1
    if let name = named(at: end) { return name }
    if index > 0, (role - 3..<role).contains(where: { text.isWord($0, "them") }) {
      return names.names(in: text.sentences[index - 1].prefix(60)).last { isPerson($0) }
    }
    return before(role, sentence, but: organisation) ?? ofEntry(role, sentence, index)
  }

  /// A person right behind the office, with or without a comma.
  private func named(at end: Int) -> Int? {
    if text.isMark(end, ","), text.isWord(end + 1, "among"), text.isWord(end + 2, "them") {
      return named(at: end + 3)
    }
    if text.isMark(end, ","), text.isWord(end + 1, "including") { return named(at: end + 2) }
    let start = text.isMark(end, ",") ? end + 1 : end
    guard let name = names[startingAt: start], isPerson(name) else { return nil }
    return name
  }

  private func isPerson(_ name: Int) -> Bool {
    let span = names.spans[name]
    return span.type == .individual || (span.type == nil && !span.organisation)
  }

  /// "Pavlo Trundel, the former director", "Pavlo Trundel is the director".
  private func before(_ role: Int, _ sentence: Range<Int>, but organisation: Int) -> Int? {
    var index = role - 1
    while index >= max(sentence.lowerBound, role - 14) {
      if let name = names[endingBefore: index + 1], name == organisation {
        index = names.spans[name].tokens.lowerBound - 1
        continue
      }
      if let name = names[endingBefore: index + 1] {
        guard names.spans[name].tokens.lowerBound >= sentence.lowerBound else { return nil }
        return isPerson(name) && isJoint(index + 1..<role) ? name : nil
      }
      if text.isMark(index, ";") || text.classes(index).contains(.say) { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether what stands between a name and an office makes the one the other's.
  private func isJoint(_ gap: Range<Int>) -> Bool {
    let between = text.isMark(gap.lowerBound, ")") ? gap.dropFirst() : gap
    guard let first = between.first else { return false }
    if text.isMark(first, ",") || text.isMark(first, "(") || text.isMark(first, "-") {
      let others = between.dropFirst().filter { text.isMark($0, ",") && !isAge($0 - 1) }
      return others.count <= 1 && !between.contains { text.isWord($0, "by") }
    }
    return text.classes(first).contains(.passiveBe) || text.isWord(first, "serves")
      || text.isWord(first, "served") || text.isWord(first, "as")
  }

  private func isAge(_ index: Int) -> Bool { text.kind(index) == .number }

  /// The name of an entry whose further sentence begins with the office.
  private func ofEntry(_ role: Int, _ sentence: Range<Int>, _ index: Int) -> Int? {
    guard index > 0, role - sentence.lowerBound <= 6,
      names.names(in: sentence.lowerBound..<role).isEmpty
    else { return nil }
    let first = sentence.lowerBound
    let isPronoun = text.isWord(first, "he") || text.isWord(first, "she")
    let labelled = text.isMark(first + 1, ":")
    guard isPronoun || labelled || text.classes(first).meets([.office, .titlePart, .former]) else {
      return nil
    }
    return names.names(in: text.sentences[index - 1].prefix(40)).first { isPerson($0) }
  }

  private func isDescription(_ index: Int) -> Bool {
    text.classes(index).meets([.titlePart, .former, .office, .ordinary, .plainOrg])
      && !text.classes(index).meets([.definite, .article]) && names[endingBefore: index + 1] == nil
  }
}
