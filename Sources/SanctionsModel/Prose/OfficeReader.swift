/// Reads who holds an office in which organisation, or is one of its men: "Pavlo Trundel, the director of
/// Zorblat Bank", "Kremba Oil and its chairman Ivo Krell", "SPLA chief Marek Dulko".
struct OfficeReader {
  let text: ProseText
  let names: NameIndex
  let subject: StatementSubject
  let reference: PartyReference

  /// The offices in the order of the text.
  func relations() -> [RelationReader.Stated] {
    var result: [RelationReader.Stated] = []
    let finder = OfficeHolder(text: text, names: names, subject: subject)
    for (index, sentence) in text.sentences.enumerated()
    where text.holds(index, .office, .instance) {
      var shared: [Int] = []
      for role in sentence where isRole(role) {
        let own = organisations(of: role, sentence)
        let more = own.isEmpty && isOneMore(role)
        let held = own.isEmpty ? more ? shared : opening(of: role, sentence) : own
        guard !held.isEmpty else { continue }
        shared = held
        for holder in finder.holders(of: role, beside: held, sentence, index) {
          result += held.map {
            RelationReader.Stated(
              from: holder, to: $0, kind: .officerOf, by: role..<role + 1, sentence, names)
          }
        }
      }
    }
    return result
  }

  /// An office and no kinship; the last word of "deputy director".
  private func isRole(_ index: Int) -> Bool {
    isOffice(index) && !text.isQuoted(index) && !isOffice(index + 1)
  }

  private func isOffice(_ index: Int) -> Bool {
    text.classes(index).contains(.office) || text.means(index, .instance)
  }

  // MARK: - Organisations

  private func organisations(of role: Int, _ sentence: Range<Int>) -> [Int] {
    if let found = behind(role, sentence) { return found }
    if let ministry = ministry(of: role) { return [ministry] }
    var start = role
    while start > max(sentence.lowerBound, role - 12), isDescription(start - 1) { start -= 1 }
    if let name = names[endingBefore: start], isFit(name, role) { return [names.whole(of: name)] }
    let owner = start - 1
    if text.isWord(owner, "whose"), let name = names[endingBefore: owner - 1],
      names.spans[name].type != .individual
    {
      return [name]
    }
    if text.isWord(owner, "its") || text.isWord(owner, "their") || text.isWord(owner, "whose") {
      return reference.organisation(before: owner, sentence).map { [$0] } ?? []
    }
    if text.isPossessive(owner), reference.isGroupNoun(owner) {
      return reference.organisation(before: owner, sentence, called: owner).map { [$0] } ?? []
    }
    return []
  }

  /// "director of Zorblat Bank and of Kremba Oil", "leader of the movement", "deputy chief of staff for
  /// logistics of the SPLA"; `nil` where no preposition follows.
  private func behind(_ role: Int, _ sentence: Range<Int>) -> [Int]? {
    // "the director and owner of".
    var next = text.isWord(role + 1, "and") && text.isWord(role + 3, "of") ? role + 3 : role + 1
    if text.isWord(next, "not"), text.isWord(next + 1, "only") { next += 2 }
    if text.isWord(next, "both") { next += 1 }
    guard
      text.isWord(next, "of") || text.isWord(next, "at") || text.isWord(next, "for")
        || text.isWord(next, "in") || text.isWord(next, "there") || text.isWord(next, "with")
    else { return nil }
    let limit = max(next + 1, min(next + 12, sentence.upperBound))
    for index in next + 1..<limit {
      let classes = text.classes(index)
      if text.isWord(index, "its") || text.isWord(index, "their") {
        return reference.organisation(before: index, sentence).map { [$0] } ?? []
      }
      if text.isPossessive(index), reference.isGroupNoun(index) {
        return reference.organisation(before: index, sentence, called: index).map { [$0] } ?? []
      }
      if let name = names[startingAt: index], names.isPossessive(name), isFit(name, role) {
        return [reference.part(of: name).flatMap { names[startingAt: $0] } ?? names.whole(of: name)]
      }
      if names[startingAt: index] != nil || classes.contains(.definite)
        || text.isWord(index, "both")
      {
        let found = reference.list(at: index, sentence)
        if let first = found.first, isFit(first, role) {
          return found.filter { names.spans[$0].type != .individual }
        }
        if names[startingAt: index] != nil { return [] }
      }
      if text.kind(index) == .mark || classes.meets([.relative, .passiveBe, .say, .act]) {
        return nil
      }
    }
    return nil
  }

  /// The ministry of "Minister of Zorblat Affairs", where the text names it.
  private func ministry(of role: Int) -> Int? {
    guard text.isWord(role, "minister"), text.isCapital(role), text.isWord(role + 1, "of") else {
      return nil
    }
    return names.spans.indices.prefix(400).first { name in
      let span = names.spans[name].tokens
      guard span.count > 2, text.isWord(span.lowerBound, "ministry") else { return false }
      let tail = text.text(span.lowerBound + 1..<span.upperBound)
      let end = role + span.count
      return end <= text.tokens.count && text.text(role + 1..<end) == tail
    }
  }

  /// The organisation of an office that tells of none: what the sentence opens with or a colon stands behind.
  private func opening(of role: Int, _ sentence: Range<Int>) -> [Int] {
    let heading = heading(of: role, sentence)
    guard heading.isEmpty, names[startingAt: role + 1] != nil else { return heading }
    let low = sentence.lowerBound
    if text.isWord(low, "they"), text.classes(low + 1).contains(.passiveBe) {
      return reference.organisation(before: low, sentence).map { [$0] } ?? []
    }
    guard text.isWord(low, "from") || text.isWord(low, "at") || text.isWord(low, "of"),
      let found = reference.party(at: low + 1, sentence), found.end <= role,
      reference.isOrganisation(found.name)
    else { return [] }
    return [found.name]
  }

  /// The organisation in front of a colon, behind which holders stand with their offices: "two from Zorblat Bank: Pavlo Trundel, a director, …".
  private func heading(of role: Int, _ sentence: Range<Int>) -> [Int] {
    let colon = (max(sentence.lowerBound, role - 60)..<role).last { text.isMark($0, ":") }
    guard let colon, !text.classes(role + 1).contains(.preposition) else { return [] }
    return names.names(in: max(sentence.lowerBound, colon - 12)..<colon)
      .last(where: reference.isOrganisation).map { [$0] } ?? []
  }

  /// "and a vice director": an office in the organisation of the one before.
  private func isOneMore(_ role: Int) -> Bool {
    (role - 4..<role).contains {
      (text.classes($0).contains(.article) || text.isWord($0, "another"))
        && text.classes($0 - 1).contains(.conjunction)
    } && !text.classes(role + 1).contains(.preposition)
  }

  /// An organisation; of men and members, whatever is no person and no place.
  private func isFit(_ name: Int, _ role: Int) -> Bool {
    if reference.isOrganisation(name) { return true }
    let span = names.spans[name]
    return span.type == nil && text.means(role, .instance)
      && !text.classes(span.tokens.upperBound - 1).contains(.place)
  }

  private func isDescription(_ index: Int) -> Bool {
    if text.isWord(index, "and") { return text.classes(index - 1).meets([.office, .personTitle]) }
    return text.classes(index).meets([
      .titlePart, .former, .office, .ordinary, .plainOrg, .personTitle,
    ])
      && !text.classes(index).meets([.definite, .article]) && names[endingBefore: index + 1] == nil
  }
}
