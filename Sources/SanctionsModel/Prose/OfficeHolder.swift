/// Finds who holds an office: the person that stands beside it, of whom it is said, or whom the sentence
/// before is about.
struct OfficeHolder {
  let text: ProseText
  let names: NameIndex
  let subject: StatementSubject

  /// The holders of the office at a token in some organisations.
  func holders(
    of role: Int, beside organisations: [Int], _ sentence: Range<Int>, _ index: Int
  ) -> [Int] {
    let end = behindParenthesis(
      organisations.map { names.spans[$0].tokens }
        .filter { $0.lowerBound > role && sentence.contains($0.lowerBound) }
        .map(\.upperBound).max() ?? role + 1)
    let many = text.endsIn(role, "s")
    if let name = names[startingAt: end] ?? called(behind: end, sentence), isPerson(name) {
      return behind(name, many, sentence)
    }
    let found = before(role, sentence, but: organisations).map { [$0] }
    if let name = found?.first {
      return many
        ? subject.list(endingWith: name, sentence.lowerBound).filter(isPerson) : [name]
    }
    let said = said(of: role, many, sentence, index, but: organisations)
    if !said.isEmpty { return said }
    if let name = inverted(behind: end, role, sentence) { return behind(name, true, sentence) }
    if let name = named(at: end, many) { return behind(name, many, sentence) }
    return ofEntry(role, sentence, index).map { [$0] } ?? []
  }

  private func behind(_ name: Int, _ many: Bool, _ sentence: Range<Int>) -> [Int] {
    many
      ? subject.list(startingWith: name, sentence.upperBound).filter(isPerson) : [name]
  }

  private func isPerson(_ name: Int) -> Bool {
    let span = names.spans[name]
    return span.type == .individual
      || (span.type == nil && !span.organisation && (!span.bare || names.isRepeated(name)))
  }

  /// A person behind the office: "the director, X", "leaders, among them X", "the head is X".
  private func named(at end: Int, _ many: Bool) -> Int? {
    var start = behindPlace(end)
    if text.isMark(start, ",") || (many && text.isMark(start, ":")) {
      start += 1
      if text.isWord(start, "among"), text.isWord(start + 1, "them") { start += 2 }
    } else if text.classes(start).contains(.passiveBe) {
      start += 1
    }
    // "officers of X: its commander, Y".
    if many, text.isWord(start, "its"),
      let comma = (start..<start + 4).first(where: { text.isMark($0, ",") })
    {
      start = comma + 1
    }
    if text.isWord(start, "including") || text.isWord(start, "called")
      || text.isWord(start, "named")
    {
      start += 1
    }
    let limit = start + 5
    while start < limit, isTitle(start) { start += 1 }
    return names[startingAt: start].flatMap { isPerson($0) ? $0 : nil }
  }

  private func isTitle(_ index: Int) -> Bool {
    text.classes(index).meets([.personTitle, .former, .titlePart, .office])
      || text.isWord(index, "retired")
  }

  /// "Among the officers of Zorblat who are listed is X", "At the head of Zorblat stand X and Y".
  private func inverted(behind end: Int, _ role: Int, _ sentence: Range<Int>) -> Int? {
    guard role - sentence.lowerBound < 8,
      text.isWord(sentence.lowerBound, "among") || text.isWord(sentence.lowerBound, "at")
        || text.isWord(sentence.lowerBound, "one")
    else { return nil }
    for index in end..<max(end, min(end + 12, sentence.upperBound))
    where text.classes(index).meets([.passiveBe, .standing]) {
      var start = index + 1
      while start < index + 5, isTitle(start) { start += 1 }
      if let name = names[startingAt: start], isPerson(name) { return name }
    }
    return nil
  }

  /// "an officer of the Zorblat security service named X".
  private func called(behind end: Int, _ sentence: Range<Int>) -> Int? {
    (end..<max(end, min(end + 4, sentence.upperBound))).first {
      text.isWord($0, "named") || text.isWord($0, "called")
    }
    .flatMap { names[startingAt: $0 + 1] }
  }

  /// The comma of "officials in Zorblat, X and Y", "officers active in Zorblat, X and Y".
  private func behindPlace(_ end: Int) -> Int {
    let preposition = text.classes(end).contains(.preposition) ? end : end + 1
    guard text.kind(end) == .word, text.classes(preposition).contains(.preposition) else {
      return end
    }
    return (preposition + 2..<preposition + 5).first { text.isMark($0, ",") } ?? end
  }

  private func behindParenthesis(_ end: Int) -> Int {
    guard text.isMark(end, "(") else { return end }
    return (end..<end + 8).first { text.isMark($0, ")") }.map { $0 + 1 } ?? end
  }

  // MARK: - In front

  /// "Pavlo Trundel, the former director", "Pavlo Trundel (director".
  private func before(_ role: Int, _ sentence: Range<Int>, but organisations: [Int]) -> Int? {
    var index = role - 1
    while index >= max(sentence.lowerBound, role - 18) {
      if let name = names[endingBefore: index + 1], organisations.contains(name) {
        index = names.spans[name].tokens.lowerBound - 1
        continue
      }
      if let name = names[endingBefore: index + 1] {
        guard names.spans[name].tokens.lowerBound >= sentence.lowerBound else { return nil }
        if isPerson(name) { return isApposed(index + 1..<role) ? name : nil }
        index = names.spans[name].tokens.lowerBound - 1
        continue
      }
      if text.isMark(index, ";") || text.classes(index).contains(.say) { return nil }
      index -= 1
    }
    return nil
  }

  /// Whether the office stands in apposition behind the gap: ", the", ", 33, the", "(".
  private func isApposed(_ gap: Range<Int>) -> Bool {
    let between = text.isMark(gap.lowerBound, ")") ? gap.dropFirst() : gap
    guard let first = between.first else { return false }
    if text.isWord(first, "as") { return true }
    // "and Pavlo Trundel their manager".
    if text.isWord(first, "its") || text.isWord(first, "their") { return true }
    guard text.isMark(first, ",") || text.isMark(first, "(") || text.isMark(first, "-"),
      !text.classes(first + 1).meets([.conjunction, .relative])
    else { return false }
    let others = between.dropFirst().filter { text.isMark($0, ",") && text.kind($0 - 1) != .number }
    return others.count <= 1
      && !between.contains {
        text.isWord($0, "by") || text.isWord($0, "has") || text.isWord($0, "have")
          || text.classes($0).meets([.passiveBe, .say, .had, .negation, .relative])
      }
  }

  // MARK: - Said of

  /// Who is, was or served as what the office tells; whom the sentence before names, where it is said of "them".
  private func said(
    of role: Int, _ many: Bool, _ sentence: Range<Int>, _ index: Int, but organisations: [Int]
  ) -> [Int] {
    if many, index > 0, (role - 4..<role).contains(where: { text.isWord($0, "them") }) {
      let before = names.names(in: text.sentences[index - 1].prefix(60))
      return before.last(where: isPerson).map {
        subject.list(endingWith: $0, text.sentences[index - 1].lowerBound).filter(isPerson)
      } ?? []
    }
    guard let verb = copula(before: role, sentence) else { return [] }
    return subject.subjects(of: verb, sentence, index)
      .filter { isPerson($0) && !organisations.contains($0) && !names.isPossessive($0) }
  }

  /// The verb that only words of the office's own phrase part from it.
  private func copula(before role: Int, _ sentence: Range<Int>) -> Int? {
    for index in stride(from: role - 1, through: max(sentence.lowerBound, role - 12), by: -1) {
      if isCopula(index) { return text.isWord(index, "as") ? index - 1 : index }
      guard
        text.kind(index) == .word || text.kind(index) == .number
          || (text.isMark(index, "-") && !text.isSpaced(index)) || text.isMark(index, "'")
      else { return nil }
      let classes = text.classes(index)
      if classes.meets([.relative, .say, .negation])
        || (classes.contains(.preposition) && !text.isWord(index, "of"))
      {
        return nil
      }
    }
    return nil
  }

  private func isCopula(_ index: Int) -> Bool {
    if text.classes(index).contains(.passiveBe) { return true }
    if text.isWord(index, "as") {
      return text.means(index - 1, .holdsOffice) || text.classes(index - 1).contains(.passiveBe)
    }
    return text.means(index, .holdsOffice)
  }

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
      ?? (labelled ? nil : subject.person(before: first, index))
  }
}
