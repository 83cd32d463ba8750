/// Which names are organisations', by what their text tells of them.
extension PartyReference {
  /// Whether a name is surely no person's: an abbreviation too, or "the X".
  func isOrganisation(_ name: Int) -> Bool {
    let type = names.spans[name].type
    if type == .entity || (type == nil && names.spans[name].organisation) { return true }
    if type == .individual { return owners.contains(text.text(names.spans[name].tokens)) }
    // An abbreviation alone, and no place: "for the Zorblat prefecture".
    let span = names.spans[name].tokens
    if text.classes(span.upperBound).contains(.place), !text.isCapital(span.upperBound) {
      return false
    }
    guard type == nil, isOneWord(span) || text.kind(span.upperBound - 1) == .number else {
      return false
    }
    if text.classes(span.lowerBound).contains(.personTitle) { return false }
    return text.shape(span.lowerBound) == .upper || text.endsIn(span.upperBound - 1, "bank")
      || text.isWord(span.lowerBound - 1, "the")
      || text.isReference(span.lowerBound) || told.contains(text.text(span))
  }

  /// A word, or words that hyphens alone join: "Zorblat-kai".
  private func isOneWord(_ span: Range<Int>) -> Bool {
    !span.dropFirst().contains { text.isSpaced($0) }
  }

  /// The single words that some place of the text tells to be organisations: "a Zorblat commander",
  /// "leaders of Zorblat", "Zorblat, a firm", the first word of "Zorblat Bank".
  func toldOrganisations() -> Set<String> {
    var result = Set<String>()
    var persons = Set<String>()
    for span in names.spans where span.tokens.count > 1 {
      let first = text.text(span.tokens.prefix(1))
      if !span.organisation {
        persons.formUnion([first, text.text(span.tokens.suffix(1))])
      } else if !text.classes(span.tokens.lowerBound).meets(Self.common) {
        result.insert(first)
      }
    }
    result.subtract(persons)
    for span in names.spans where span.type == nil && !span.organisation && isOneWord(span.tokens) {
      let (start, end) = (span.tokens.lowerBound, span.tokens.upperBound)
      guard !text.classes(start).meets([.place, .personTitle]) else { continue }
      let has = text.means(end, .instance) && !text.isCapital(end)
      let of = text.isWord(start - 1, "of") && text.means(start - 2, .instance)
      let called = text.isMark(end, ",") && isCalledGroup(end + 1)
      if has || of || called { result.insert(text.text(span.tokens)) }
    }
    return result.union(owners)
  }

  /// The words that have "its" men beside them: "Zorblat and its leader", ", led by".
  func owningWords() -> Set<String> {
    var result = Set<String>()
    for span in names.spans where !span.organisation && isOneWord(span.tokens) {
      let before = span.tokens.lowerBound - 1
      if isOwner(span.tokens.upperBound), !text.classes(before).contains(.preposition) {
        result.insert(text.text(span.tokens))
      }
    }
    return result
  }

  private static let common: WordClass = [.place, .plainOrg, .organisation, .definite, .article]

  /// "and its", ", with its", ", led by": no person is spoken of.
  private func isOwner(_ end: Int) -> Bool {
    let start = text.isMark(end, ",") ? end + 1 : end
    if text.isWord(start + 1, "its") {
      return text.classes(start).contains(.conjunction) || text.isWord(start, "with")
    }
    return (text.isWord(start, "led") || text.isWord(start, "headed"))
      && text.isWord(start + 1, "by")
  }

  /// "a shipping firm", "Trundel's trading company".
  private func isCalledGroup(_ start: Int) -> Bool {
    for index in start..<start + 6 where text.kind(index) == .word {
      if isGroupNoun(index), index > start { return true }
      if text.classes(index).meets([.preposition, .relative, .conjunction]) { return false }
    }
    return false
  }
}
