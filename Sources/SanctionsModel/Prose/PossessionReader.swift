/// Reads whose the named one is: "his wife, X", "its owner X", "Pavlo Trundel's company Kremba Oil",
/// "a banker whose father X".
struct PossessionReader {
  let text: ProseText
  let names: NameIndex
  let subject: StatementSubject
  let reference: PartyReference

  private static let nouns: WordSense = [.kin, .firm, .band, .branch, .owns, .ally, .helper]

  /// The relations in the order of the text.
  func relations() -> [RelationReader.Stated] {
    var result: [RelationReader.Stated] = []
    for (index, sentence) in text.sentences.enumerated()
    where text.holds(index, [], Self.nouns) {
      var kin = Set<Int>()
      for noun in sentence where text.means(noun, Self.nouns) && !text.isQuoted(noun) {
        guard !text.isCapital(noun), let holder = holder(before: noun, sentence, index, but: kin)
        else {
          continue
        }
        if text.means(noun, .firm), text.means(noun - 1, Self.nouns.subtracting(.firm)) { continue }
        for name in named(by: noun, sentence, index) where name != holder.name {
          if text.means(noun, .kin) { kin.insert(name) }
          if let stated = stated(name, holder, noun, sentence) { result.append(stated) }
        }
      }
    }
    return result
  }

  // MARK: - Whose

  private struct Holder {
    var name: Int
    /// Whether the noun's own party is described: "a banker whose father …".
    var described = false
  }

  /// The party in the possessive in front of a noun and its adjectives.
  private func holder(
    before noun: Int, _ sentence: Range<Int>, _ index: Int, but kin: Set<Int>
  ) -> Holder? {
    for at in stride(from: noun - 1, through: max(sentence.lowerBound, noun - 7), by: -1) {
      if text.isWord(at, "whose") {
        return names.names(in: max(sentence.lowerBound, at - 12)..<at).last.map {
          Holder(name: $0, described: true)
        }
      }
      if text.isWord(at, "his") || text.isWord(at, "her") {
        return person(before: at, sentence, index, but: kin).map { Holder(name: $0) }
      }
      if text.isWord(at, "its") {
        return firm(before: at, sentence, index).map { Holder(name: $0) }
      }
      if let name = names[endingBefore: at + 1], names.isPossessive(name) {
        return Holder(name: name)
      }
      if text.isPossessive(at), reference.isGroupNoun(at) {
        return reference.organisation(before: at, sentence, called: at).map { Holder(name: $0) }
      }
      guard text.kind(at) == .word || (text.isMark(at, "-") && !text.isSpaced(at)),
        !text.classes(at).meets([.preposition, .conjunction, .passiveBe, .relative, .definite])
          || text.inLaw(endingAt: at + 2) != nil || text.isWord(at, "in")
      else { return nil }
    }
    return nil
  }

  /// The nearest person before "his" or "her", in the sentence or the one before.
  ///
  /// Whom a possessive has named (`kin`) is not meant by the next one: "his brother X and his niece Y".
  private func person(
    before at: Int, _ sentence: Range<Int>, _ index: Int, but kin: Set<Int>
  ) -> Int? {
    let inside = names.names(in: max(sentence.lowerBound, at - 60)..<at)
    if let found = inside.last(where: { isPerson($0) && !kin.contains($0) }) { return found }
    return before(index).first { !names.spans[$0].organisation && names.spans[$0].type != .vessel }
  }

  private func firm(before at: Int, _ sentence: Range<Int>, _ index: Int) -> Int? {
    let inside = names.names(in: max(sentence.lowerBound, at - 60)..<at)
      .filter { !isSurelyPerson($0) && !isApposed($0, to: at) }
    if let sure = inside.last(where: reference.isOrganisation) ?? inside.last { return sure }
    let earlier = before(index).filter { !isSurelyPerson($0) }
    return earlier.first(where: reference.isOrganisation) ?? earlier.first
  }

  /// Whether only a parenthesis and a comma part the name from its description.
  private func isApposed(_ name: Int, to at: Int) -> Bool {
    let end = names.spans[name].tokens.upperBound
    return text.isMark(at - 1, ",") && (end == at - 1 || text.isMark(at - 2, ")"))
      && text.means(at + 1, [.kin, .branch])
  }

  /// The names of the sentence before.
  private func before(_ index: Int) -> Range<Int> {
    guard index > 0 else { return 0..<0 }
    let last = names.names(in: text.sentences[index - 1].prefix(60))
    guard last.isEmpty, index > 1 else { return last }
    return names.names(in: text.sentences[index - 2].prefix(60))
  }

  private func isPerson(_ name: Int) -> Bool {
    let span = names.spans[name]
    return span.type == .individual
      || (span.type == nil && !span.organisation && span.tokens.count > 1)
  }

  private func isSurelyPerson(_ name: Int) -> Bool { names.spans[name].type == .individual }

  // MARK: - Who

  /// The names behind the noun ("his sons X and Y", "its owner, X"), or the one before its possessive.
  private func named(by noun: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
    var start = text.isMark(noun + 1, "-") && text.isWord(noun + 4, "law") ? noun + 5 : noun + 1
    if text.isWord(start, "company") || text.isWord(start, "firm") { start += 1 }
    if text.isWord(start, "and") {
      start += 1
      while text.classes(start).meets([.personTitle, .office, .titlePart]) { start += 1 }
    }
    start = behindPlace(start, sentence) ?? start
    if text.isMark(start, ",") || text.isWord(start, "named") || text.isWord(start, "called")
      || text.isWord(start, "is") || text.isWord(start, "was")
    {
      start += 1
    }
    if text.classes(start).contains(.definite) {
      start += 1
      let limit = start + 3
      while start < limit, names[startingAt: start] == nil, text.kind(start) == .word,
        !text.isCapital(start) || text.isAdjective(at: start)
      {
        start += 1
      }
    }
    guard start < sentence.upperBound, let first = names[startingAt: start] else {
      let described = described(by: noun, sentence)
      return described.isEmpty ? said(of: noun, sentence, index) : described
    }
    guard !names.isPossessive(first) else { return [] }
    guard text.endsIn(noun, "s") || text.isWord(noun, "children") else { return [first] }
    return subject.list(startingWith: first, sentence.upperBound)
  }

  /// The comma behind where the noun's party is: "his firm in Nether Kremba, X".
  private func behindPlace(_ start: Int, _ sentence: Range<Int>) -> Int? {
    guard text.isWord(start, "in") || text.isWord(start, "of") || text.isWord(start, "at") else {
      return nil
    }
    let limit = max(start + 1, min(start + 5, sentence.upperBound))
    guard let comma = (start + 1..<limit).first(where: { text.kind($0) == .mark }),
      text.isMark(comma, ",")
    else { return nil }
    return comma
  }

  /// "X, its sister company, sits in Kremba": the name before the comma.
  private func described(by noun: Int, _ sentence: Range<Int>) -> [Int] {
    for at in stride(from: noun - 1, through: max(sentence.lowerBound, noun - 5), by: -1)
    where text.isMark(at, ",") {
      var end = at
      if text.isMark(end - 1, ")") {
        while end > max(sentence.lowerBound, at - 20), !text.isMark(end, "(") { end -= 1 }
      }
      return names[endingBefore: end].map { [$0] } ?? []
    }
    return []
  }

  /// "X is the firm's agent": of whom the noun is said.
  private func said(of noun: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
    let low = max(sentence.lowerBound, noun - 8)
    guard let verb = (low..<noun).last(where: { isCopula($0) }),
      !(verb..<noun).contains(where: {
        text.kind($0) == .mark || text.classes($0).meets([.preposition, .negation])
      })
    else { return [] }
    return subject.subjects(of: verb, sentence, index)
  }

  /// "is", "served as".
  private func isCopula(_ index: Int) -> Bool {
    text.classes(index).contains(.passiveBe)
      || (text.isWord(index, "as") && text.means(index - 1, .holdsOffice))
  }

  private func stated(
    _ name: Int, _ holder: Holder, _ noun: Int, _ sentence: Range<Int>
  ) -> RelationReader.Stated? {
    guard let kind = kind(noun, isPerson: isSurelyPerson(name)) else { return nil }
    // "its deputy" holds an office.
    if text.classes(noun).contains(.office), reference.isOrganisation(holder.name) { return nil }
    let swapped = text.means(noun, .owns) || holder.described
    if kind == .ownedBy, names.spans[swapped ? holder.name : name].type == .individual {
      return nil
    }
    let low =
      [holder.name, name].map { names.spans[$0].tokens.lowerBound }
      .filter { $0 >= sentence.lowerBound }.min() ?? noun
    return RelationReader.Stated(
      from: swapped ? holder.name : name, to: swapped ? name : holder.name, kind: kind,
      tokens: min(low, noun)..<max(names.spans[name].tokens.upperBound, noun + 1))
  }

  private func kind(_ noun: Int, isPerson: Bool) -> NameRelation.Kind? {
    let next = noun + 1
    let sister =
      text.isWord(next, "company") || text.isWord(next, "firm") || text.isWord(next, "ship")
    if text.means(noun, .kin) { return sister ? .linkedTo : .familyOf }
    if text.means(noun, .ally) { return .linkedTo }
    if text.means(noun, .helper) { return .actingFor }
    if text.means(noun, .band), !text.means(noun, .firm) { return isPerson ? nil : .controlledBy }
    return isPerson && !text.means(noun, .owns) ? nil : .ownedBy
  }
}
