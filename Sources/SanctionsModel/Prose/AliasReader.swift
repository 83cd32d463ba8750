/// Finds which names of a text are other names of those before them: "Pavlo Trundel, better known as the Wolf".
///
/// A phrase of the table (`alias`) or "known … as" stands in front of the other name, and nothing that
/// would tell of somebody else between that phrase and whom it is about.
struct AliasReader {
  /// What is known of another name: whose it is, and how more of them may follow.
  private struct Lead {
    enum Kind { case one, several, abbreviation }
    var original: Int
    var kind: Kind
  }

  private let text: ProseText
  private let names: NameIndex
  /// The first tokens of the table's phrases by the tokens behind them.
  private let cues: [Int: Int]
  private var leads: [Lead?] = []

  /// A reader of a text's names; linear in the text's length.
  init(_ text: ProseText, names: NameIndex) {
    self.text = text
    self.names = names
    var cues: [Int: Int] = [:]
    for found in text.found where found.fact.kind == .alias {
      let end = found.tokens.upperBound
      cues[end] = min(cues[end] ?? end, found.tokens.lowerBound)
    }
    self.cues = cues
    leads.reserveCapacity(names.spans.count)
    for name in names.spans.indices {
      leads.append(lead(name) ?? continued(name))
    }
  }

  /// The name of which a name of the text is another one.
  func original(of name: Int) -> Int? { leads[name]?.original }

  private func lead(_ name: Int) -> Lead? {
    if let beside = beside(name) { return Lead(original: beside, kind: .one) }
    var end = cueEnd(names.spans[name].tokens.lowerBound)
    let label = text.isMark(end - 1, ":")
    if label || (text.isMark(end - 1, ",") && isNaming(end - 2)) { end -= 1 }
    if let open = parenthesis(before: end, of: name), let whole = names[endingBefore: open] {
      return Lead(original: whole, kind: .one)
    }
    guard let start = cues[end] ?? knowing(before: end - 1) else { return nil }
    let bearer = bearer(of: name, before: start) ?? (label ? head(before: start) : nil)
    return bearer.map { Lead(original: $0, kind: label ? .several : kind(end - 1)) }
  }

  private func kind(_ last: Int) -> Lead.Kind {
    if text.bytes[text.tokens[last].range.range].dropLast().contains(46) { return .abbreviation }
    return text.endsIn(last, "s") && (isNaming(last) || text.isWord(last, "names"))
      ? .several : .one
  }

  /// The token behind the phrase that leads to a name: articles, titles and adverbs are passed over.
  private func cueEnd(_ start: Int) -> Int {
    var end = start
    while end > start - 4, cues[end] == nil,
      text.classes(end - 1).meets([.definite, .article]) || text.isWord(end - 1, "also")
        || text.isWord(end - 1, "of")
        || text.isWord(end - 1, "simply") || text.isWord(end - 1, "just")
        || (text.isCapital(end - 1) && text.classes(end - 1).contains(.personTitle))
    {
      end -= 1
    }
    return end
  }

  /// Where "known to his friends as", "whose name the list gives as" or "other names in use are" begins;
  /// `last` is its last word.
  private func knowing(before last: Int) -> Int? {
    guard text.isWord(last, "as") || text.isWord(last, "are") || text.isWord(last, "include") else {
      return nil
    }
    for index in stride(from: last - 1, through: max(0, last - 10), by: -1) {
      guard text.kind(index) == .word || text.isMark(index, ",") else { return nil }
      if text.means(index, .knows) { return text.isWord(last, "as") ? index : nil }
      if text.isWord(index, "name") || text.isWord(index, "names") { return index }
    }
    return nil
  }

  /// "(12; also Kremba Group)": where the parentheses open in which "also" leads to the name.
  private func parenthesis(before end: Int, of name: Int) -> Int? {
    let also = text.isWord(end, "also") ? end : end - 1
    guard also < names.spans[name].tokens.lowerBound, text.kind(also - 1) == .mark,
      text.isWord(also, "also")
    else { return nil }
    for index in stride(from: also - 1, through: max(0, also - 12), by: -1) {
      if text.isMark(index, "(") { return index }
      if text.isMark(index, ")") { return nil }
    }
    return nil
  }

  // MARK: - Whose name it is

  private func bearer(of name: Int, before start: Int) -> Int? {
    let close = names.spans[name].tokens.lowerBound
    if (start..<close).contains(where: { isPronoun($0) }) { return earlier(than: start) }
    var index = start - 1
    if let relative = relative(before: start) { index = relative - 1 }
    var noun = false
    for _ in 0..<12 {
      if let found = names[endingBefore: index + 1], found < name { return found }
      guard index >= 0, text.kind(index) != .stop else { break }
      if text.isMark(index, ")") {
        index = (max(0, index - 8)..<index).last { text.isMark($0, "(") } ?? index
      } else if noun, text.isMark(index, ",") {
        noun = false
      } else if isOwner(index) {
        return earlier(than: index)
      } else if isNoun(index) {
        noun = true
      } else if !isBetween(index) || (noun && text.classes(index).contains(.conjunction)) {
        break
      }
      index -= 1
    }
    return isNaming(start) ? nearest(name, start) ?? earlier(than: start) : nil
  }

  /// The name that begins the lines above a label: "Also known as: …".
  private func head(before start: Int) -> Int? {
    guard let last = names.last(before: start) else { return nil }
    let near = max(0, last - 5)...last
    return near.last { name in
      let first = names.spans[name].tokens.lowerBound
      let sentence = text.sentenceStart(of: first)
      return first - sentence <= 4 && text.beginsLine(sentence..<first + 1)
    } ?? last
  }

  /// The relative pronoun whose clause a phrase stands in: "whom everybody calls …".
  private func relative(before start: Int) -> Int? {
    for index in stride(from: start - 1, through: max(0, start - 7), by: -1) {
      guard text.kind(index) == .word, names[endingBefore: index + 1] == nil else { return nil }
      if text.classes(index).contains(.relative) { return index }
    }
    return nil
  }

  /// The last name in front of the sentence that tells of it by a pronoun.
  private func earlier(than index: Int) -> Int? {
    guard let last = names.last(before: text.sentenceStart(of: index)) else { return nil }
    return (max(0, last - 2)...last).last { !names.spans[$0].bare } ?? last
  }

  /// The name in front of a noun that can only tell another name: "with the aliases …".
  private func nearest(_ name: Int, _ start: Int) -> Int? {
    guard name > 0 else { return nil }
    let end = names.spans[name - 1].tokens.upperBound
    let near = start - end <= 30 && end <= start
    return near && !(end..<start).contains { text.kind($0) == .stop || text.isMark($0, ";") }
      ? name - 1 : nil
  }

  private func isNaming(_ index: Int) -> Bool { text.means(index, .naming) }

  private func isPronoun(_ index: Int) -> Bool {
    text.isWord(index, "him") || text.isWord(index, "her") || text.isWord(index, "it")
  }

  private func isOwner(_ index: Int) -> Bool {
    text.isWord(index, "he") || text.isWord(index, "she") || text.isWord(index, "it")
      || text.isWord(index, "his") || text.isWord(index, "her") || text.isWord(index, "its")
  }

  private func isNoun(_ index: Int) -> Bool {
    guard !text.isCapital(index), text.kind(index) == .word else { return false }
    return text.word(index).counts != nil
      || text.classes(index).meets([.personTitle, .organisation, .article])
      || (text.isWord(index, "the") && text.isMark(index - 1, ","))
  }

  private func isBetween(_ index: Int) -> Bool {
    if text.kind(index) == .number { return true }
    if text.isMark(index, ",") || text.isMark(index, "-") || text.isMark(index, "(") { return true }
    return text.classes(index).meets([.auxiliary, .passiveBe, .relative, .earlier, .conjunction])
      || text.means(index, [.modal, .knows]) || text.endsIn(index, "ly")
      || text.isWord(index, "better") || text.isWord(index, "best") || text.isWord(index, "too")
      || text.isWord(index, "sometimes") || text.isWord(index, "once")
      || text.isWord(index, "often") || text.isWord(index, "real") || text.isWord(index, "by")
      || text.isWord(index, "under") || text.isWord(index, "the") || text.isWord(index, "years")
      || text.isWord(index, "aged") || text.isWord(index, "old")
  }

  // MARK: - Beside the name

  /// A name in parentheses, or in quotation marks behind a comma or dash; an abbreviation behind "or".
  private func beside(_ name: Int) -> Int? {
    guard name > 0 else { return nil }
    let span = names.spans[name].tokens
    let before = names.spans[name - 1].tokens
    var between = before.upperBound..<span.lowerBound
    guard let last = between.last, between.count <= 3 else { return nil }
    let quoted = text.isQuoted(span.lowerBound) && !text.isQuoted(before.lowerBound)
    if text.isWord(last, "or") {
      guard between.count == 1 || text.isMark(between.lowerBound, ",") else { return nil }
      let same = quoted || text.shape(span.lowerBound) == .upper || isParenthetic(name)
      return same ? name - 1 : nil
    }
    if isAbbreviation(span, of: before, between) { return name - 1 }
    // "the Kremba Rebel Group, the KRG".
    if between.count == 2, text.isMark(between.lowerBound, ","), text.isWord(last, "the"),
      span.count == 1, text.shape(span.lowerBound) == .upper, before.count > 1,
      names.spans[name - 1].type == .entity, text.kind(span.upperBound) != .word
    {
      return name - 1
    }
    if text.isWord(last, "the") { between = between.dropLast() }
    guard between.count == 1 else { return nil }
    if text.isMark(between.lowerBound, "(") {
      return quoted || text.isMark(span.upperBound, ")") ? name - 1 : nil
    }
    guard quoted, text.isSpaced(between.upperBound) || text.isMark(between.lowerBound, ",") else {
      return nil
    }
    let person = names.spans[name - 1].type != .entity && text.isMark(between.lowerBound, ",")
    return person || text.isMark(between.lowerBound, "-") ? name - 1 : nil
  }

  /// "the Kremba Rebel Group, KRG": the initials of the name before the comma.
  private func isAbbreviation(
    _ span: Range<Int>, of before: Range<Int>, _ between: Range<Int>
  ) -> Bool {
    guard span.count == 1, text.shape(span.lowerBound) == .upper,
      text.isMark(between.lowerBound, ",") || text.isMark(between.lowerBound, "-")
    else { return false }
    let letters = text.bytes[text.tokens[span.lowerBound].range.range].filter { $0 &- 65 < 26 }
    let initials = before.filter { text.isCapital($0) }
      .map { text.bytes[Int(text.tokens[$0].start)] }
    return letters.count > 1 && initials.count > 1 && letters.suffix(initials.count) == initials
  }

  /// "Zorblat Bank, or Kremba Bank, …": between commas, and no list goes before.
  private func isParenthetic(_ name: Int) -> Bool {
    let before = names.spans[name - 1].tokens
    guard text.isMark(before.upperBound, ","),
      text.isMark(names.spans[name].tokens.upperBound, ",")
        || text.kind(names.spans[name].tokens.upperBound) == .stop,
      !names.spans[name].bare
    else { return false }
    return !text.isMark(before.lowerBound - 1, ",") && !text.isMark(before.lowerBound - 2, ",")
  }

  /// One more name behind another one of the party: "the aliases Wolf and Fox", "as Wolf and as Fox",
  /// "(“Wolf”, “Fox”)", "a.k.a. Ivo Krell, Ivo Krel;".
  private func continued(_ name: Int) -> Lead? {
    guard name > 0, let lead = leads[name - 1] else { return nil }
    let span = names.spans[name].tokens
    let before = names.spans[name - 1].tokens
    let between = before.upperBound..<span.lowerBound
    let joined = between.allSatisfy {
      text.isMark($0, ",") || text.isMark($0, ";") || text.classes($0).contains(.conjunction)
        || text.isWord($0, "also") || text.isWord($0, "as") || text.isWord($0, "the")
    }
    guard joined, between.count <= 4 else { return nil }
    if text.isQuoted(span.lowerBound), text.isQuoted(before.lowerBound) { return lead }
    if between.contains(where: { text.isWord($0, "as") || text.isWord($0, "also") }) { return lead }
    switch lead.kind {
    case .several: return lead
    case .abbreviation: return isLast(name) ? lead : nil
    case .one: return nil
    }
  }

  /// Whether a list of names that commas alone divide ends its clause.
  private func isLast(_ name: Int) -> Bool {
    var last = name
    while last < name + 6, last + 1 < names.spans.count,
      names.spans[last + 1].tokens.lowerBound == names.spans[last].tokens.upperBound + 1,
      text.isMark(names.spans[last].tokens.upperBound, ",")
    {
      last += 1
    }
    let end = names.spans[last].tokens.upperBound
    return text.kind(end) == .stop || text.isMark(end, ";") || text.isMark(end, ")")
  }
}
