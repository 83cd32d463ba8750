/// The forms that can stand for a name later in its text.
struct ShortForms {
  private let text: ProseText
  private let finder: NameSpanFinder

  /// The forms of a text's names; `finder` tells which words are a name's own.
  init(_ text: ProseText, finder: NameSpanFinder) {
    self.text = text
    self.finder = finder
  }

  /// A person's surname, what precedes the comma, or some of the names; the first words of an
  /// organisation's name.
  func forms(of name: NameSpan) -> [String] {
    let span = name.tokens
    guard span.count > 1 else { return [] }
    if name.organisation { return ofOrganisation(span) }
    if let comma = span.first(where: { text.isMark($0, ",") }) {
      return [text.text(span.lowerBound..<comma)]
    }
    return name.type == .vessel ? [] : ofPerson(span)
  }

  private func ofOrganisation(_ span: Range<Int>) -> [String] {
    let whole = text.text(span)
    // A sentence's end and a legal form share one period.
    var forms = [whole.utf8.last == 46 ? String(whole.dropLast()) : whole + "."]
    var own = false
    for end in span.lowerBound + 1..<span.upperBound where end <= span.lowerBound + 8 {
      own = own || finder.isDistinctive(end - 1)
      if own, text.isCapital(end - 1), text.isSpaced(end) || text.kind(end) == .mark {
        forms.append(text.text(span.lowerBound..<end))
      }
    }
    return forms
  }

  /// The surname with and without its particles, the first names, and the first with the last ones.
  private func ofPerson(_ span: Range<Int>) -> [String] {
    var units = units(of: span)
    var forms: [String] = []
    if let last = units.last, units.count > 2, isGeneration(last) {
      units.removeLast()
      forms.append(told(units[...]))
    }
    guard units.count > 1, units.count <= 8 else { return forms }
    for index in 1..<units.count {
      let tail = units[index...]
      if tail.count > 1 || isOwn(tail[index]) { forms.append(told(tail)) }
      if index > 1 { forms.append(told(units[..<1]) + " " + told(tail)) }
      if index > 1, tail.count > 1 {
        forms.append(told(units[..<1]) + " " + told(units[index..<index + 1]))
      }
      let head = units[..<index]
      if head.count > 1 || isOwn(head[0]) { forms.append(told(head)) }
    }
    if units.count == 3, isOwn(units[1]) { forms.append(told(units[1..<2])) }
    return forms
  }

  /// The parts of a name that white space divides, each with the particles in front of it.
  private func units(of span: Range<Int>) -> [Range<Int>] {
    var units: [Range<Int>] = []
    var start = span.lowerBound
    for index in span.dropFirst() where text.isSpaced(index) {
      if (start..<index).contains(where: { text.isCapital($0) }) {
        units.append(start..<index)
        start = index
      }
    }
    units.append(start..<span.upperBound)
    return units
  }

  private func told(_ units: ArraySlice<Range<Int>>) -> String {
    guard let first = units.first, let last = units.last else { return "" }
    return text.text(first.lowerBound..<last.upperBound)
  }

  private func isOwn(_ unit: Range<Int>) -> Bool {
    unit.contains { finder.isDistinctive($0) }
      && (unit.count == 1 || text.isCapital(unit.lowerBound)
        || finder.isParticle(unit.lowerBound))
  }

  /// "Jr.", "III".
  private func isGeneration(_ unit: Range<Int>) -> Bool {
    guard unit.count == 1 else { return false }
    return text.isWord(unit.lowerBound, "jr") || text.isWord(unit.lowerBound, "sr")
      || text.isWord(unit.lowerBound, "ii") || text.isWord(unit.lowerBound, "iii")
      || text.isWord(unit.lowerBound, "iv")
  }
}
