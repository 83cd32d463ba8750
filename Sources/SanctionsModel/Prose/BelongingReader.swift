/// Reads what "of" alone tells: "Pavlo Trundel, of the Zorblat Centre", "Kremba Bank of Ivo Krell".
struct BelongingReader {
  let text: ProseText
  let names: NameIndex
  let reference: PartyReference

  /// The relations in the order of the text.
  func relations() -> [RelationReader.Stated] {
    text.sentences.flatMap { sentence in
      names.names(in: sentence).compactMap { relation(of: $0, sentence) }
    }
  }

  private func relation(of name: Int, _ sentence: Range<Int>) -> RelationReader.Stated? {
    let end = names.spans[name].tokens.upperBound
    if let part = reference.part(of: name).flatMap({ names[startingAt: $0] }) {
      return RelationReader.Stated(
        from: part, to: name, kind: .linkedTo, by: end..<end + 1, sentence, names)
    }
    guard let of = preposition(behind: end), sentence.contains(of),
      let other = reference.party(at: of + 1, sentence)?.name,
      names.spans[other].tokens.lowerBound > of, let kind = kind(name, other),
      // Who only speaks belongs to no story: "Pavlo Trundel of the Zorblat Centre said".
      !text.classes(names.spans[other].tokens.upperBound).contains(.say)
    else { return nil }
    // "the Zorblat Front of Pavlo Trundel": its leader.
    let leads = kind == .officerOf && names.spans[name].organisation
    return RelationReader.Stated(
      from: leads ? other : name, to: leads ? name : other, kind: kind, by: of..<of + 1, sentence,
      names)
  }

  /// The "of" behind a name, a parenthesis and an age.
  private func preposition(behind end: Int) -> Int? {
    var index = end
    if text.isMark(index, "(") {
      index = (index..<index + 12).first { text.isMark($0, ")") }.map { $0 + 1 } ?? index
    }
    if text.isMark(index, ",") {
      index += 1
      if text.kind(index) == .number, text.isMark(index + 1, ",") { index += 2 }
    }
    return text.isWord(index, "of") ? index : nil
  }

  /// A person is one of an organisation's; a firm of a person is theirs, a movement is led by them, and a force
  /// of another is a part of it.
  private func kind(_ name: Int, _ other: Int) -> NameRelation.Kind? {
    let (left, right) = (names.spans[name], names.spans[other])
    if isPerson(left), isWhole(right) { return .officerOf }
    guard reference.isOrganisation(name) else { return nil }
    if right.type == .individual { return isFirm(left) ? .ownedBy : .officerOf }
    return isWhole(right) ? .linkedTo : nil
  }

  private func isWhole(_ span: NameSpan) -> Bool {
    span.organisation && span.type != .individual && !span.bare
  }

  private func isFirm(_ span: NameSpan) -> Bool {
    span.tokens.contains { text.classes($0).contains(.legalForm) || text.means($0, .firm) }
      || text.endsIn(span.tokens.upperBound - 1, "bank")
  }

  private func isPerson(_ span: NameSpan) -> Bool {
    span.type == .individual
      || (span.type == nil && !span.organisation && span.tokens.count > 1 && !span.bare)
  }
}
