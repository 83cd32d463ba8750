/// Reads the officials of `Resources/officials.tsv`, and everybody who is quoted: never designees.
struct OfficialReader {
  private let text: ProseText
  /// Whether each token is one of an authority's or institution's name.
  private let institutions: [Bool]

  /// A reader of a text.
  init(_ text: ProseText) {
    self.text = text
    var institutions = [Bool](repeating: false, count: text.tokens.count)
    for found in text.found {
      switch found.fact.kind {
      case .authority, .institution: for index in found.tokens { institutions[index] = true }
      default: break
      }
    }
    self.institutions = institutions
  }

  private func isInstitution(_ index: Int) -> Bool {
    institutions.indices.contains(index) && institutions[index]
  }

  /// The tokens of every such name, in order and without overlaps.
  func officials() -> [Range<Int>] { spans() }

  /// A verb of speaking or judging, of whose subject nothing else is known.
  private func isSpeech(_ index: Int) -> Bool {
    text.classes(index).meets([.say, .opinion]) || text.means(index, .declares)
  }

  /// The places of names, in order and without overlaps.
  private func spans() -> [Range<Int>] {
    var spans: [Range<Int>] = []
    for found in text.found where found.fact.kind == .official && isWhole(found.tokens) {
      spans.append(found.tokens)
    }
    for index in text.tokens.indices where text.kind(index) == .word && isSpeech(index) {
      if let span = speaker(at: index) { spans.append(span) }
    }
    spans.sort { ($0.lowerBound, -$0.count) < ($1.lowerBound, -$1.count) }
    var result: [Range<Int>] = []
    for span in spans where span.lowerBound >= (result.last?.upperBound ?? 0) {
      result.append(span)
    }
    return result
  }

  /// Whether a surname alone is no part of somebody else's name.
  private func isWhole(_ span: Range<Int>) -> Bool {
    guard span.count == 1 else { return true }
    return !isNamePart(span.upperBound)
      && (!isNamePart(span.lowerBound - 1)
        || text.classes(span.lowerBound - 1).contains(.titlePart))
  }

  /// The person who speaks: "NAME said", "said Spokesman NAME".
  private func speaker(at verb: Int) -> Range<Int>? {
    guard !text.isQuoted(verb),
      !(text.isCapital(verb) && text.isCapital(max(0, verb - 1))), !isNaming(verb)
    else { return nil }
    let say = behindSubject(verb)
    if text.isMark(say - 1, ","), let span = person(endingAt: say - 1),
      text.isMark(behindTitles(span.lowerBound) - 1, ",")
    {
      return span
    }
    if text.isMark(say - 1, ","), say > 3, text.kind(say - 2) == .number,
      text.isMark(say - 3, ","), let span = person(endingAt: say - 3)
    {
      return span
    }
    if text.isMark(say - 1, ","), let span = described(before: say - 1) { return span }
    return person(endingAt: say) ?? (isInverted(verb) ? person(startingAt: verb + 1) : nil)
  }

  /// The first of the titles in front of a name.
  private func behindTitles(_ start: Int) -> Int {
    var index = start
    while text.isCapital(index - 1), text.classes(index - 1).meets([.personTitle, .titlePart]) {
      index -= 1
    }
    return index
  }

  /// "NAME called “Zorblat”", "NAME hails from Zorblat": what tells of somebody, and no speech.
  private func isNaming(_ verb: Int) -> Bool {
    (text.isWord(verb, "called") && (text.isCapital(verb + 1) || text.isQuoted(verb + 1)))
      || (text.isWord(verb, "hails") && text.isWord(verb + 1, "from"))
  }

  /// The token behind the subject of a verb: no auxiliary, adverb or day stands between ("NAME has told",
  /// "NAME yesterday announced", "NAME on Monday said").
  private func behindSubject(_ verb: Int) -> Int {
    var index = verb
    while index > verb - 4, index > 0, isAdverbial(index - 1) { index -= 1 }
    if let place = behindInstitution(index) { return place }
    if index < verb, text.isWord(index - 1, "on"), text.classes(index).contains(.weekday) {
      index -= 1
    }
    return index
  }

  /// The token behind the person in "NAME of the Treasury said".
  private func behindInstitution(_ end: Int) -> Int? {
    var index = end
    while index > end - 6, isInstitution(index - 1) { index -= 1 }
    guard index < end else { return nil }
    if text.isWord(index - 1, "the") { index -= 1 }
    return text.isWord(index - 1, "of") || text.isWord(index - 1, "at") ? index - 1 : nil
  }

  private func isAdverbial(_ index: Int) -> Bool {
    if text.classes(index).contains(.weekday) { return true }
    guard text.kind(index) == .word, !text.isCapital(index) else { return false }
    return text.isWord(index, "has") || text.isWord(index, "have") || text.isWord(index, "had")
      || text.isWord(index, "yesterday") || text.isWord(index, "today")
      || text.isWord(index, "later") || text.isWord(index, "also")
      || text.endsIn(index, "ly")
  }

  /// "NAME, a spokesman for Kremba Bank, said": what stands between the commas tells who speaks.
  private func described(before close: Int) -> Range<Int>? {
    for open in stride(from: close - 2, through: max(1, close - 20), by: -1)
    where text.isMark(open, ",") {
      guard text.classes(open + 1).meets([.article, .definite, .relative, .personTitle]) else {
        return nil
      }
      return person(endingAt: open).flatMap { $0.count > 1 ? $0 : nil }
    }
    return nil
  }

  /// Whether the verb's subject can stand behind it: a comma, a dash or a quotation goes before.
  ///
  /// Behind a subject ("the Treasury said NAME moved oil") the name begins what is said.
  private func isInverted(_ say: Int) -> Bool {
    guard say > 0 else { return true }
    let before = text.tokens[say - 1]
    return before.quoted || before.kind == .stop || text.isMark(say - 1, ",")
      || (text.isMark(say - 1, "-") && before.spaced)
  }

  private func person(endingAt end: Int) -> Range<Int>? {
    var start = end
    while start > 0, end - start < 5, isNamePart(start - 1) { start -= 1 }
    return checked(start..<end)
  }

  private func person(startingAt start: Int) -> Range<Int>? {
    var first = start
    while first < start + 6, text.tokens.indices.contains(first), !isNamePart(first),
      text.kind(first) == .word || text.isMark(first, ",")
    {
      let classes = text.classes(first)
      guard
        classes.meets([.personTitle, .organisation, .definite, .nameInside, .article])
          || text.isCapital(first) || text.isMark(first, ",")
          || classes.isDisjoint(with: [.preposition, .conjunction, .relative])
      else { return nil }
      first += 1
    }
    var end = first
    while end - first < 5, isNamePart(end) { end += 1 }
    return checked(first..<end)
  }

  /// Whether the token can be a part of a person's name: an unknown or plain capitalised word.
  private func isNamePart(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    if text.isMark(index, "-") { return !text.isSpaced(index) }
    let token = text.tokens[index]
    guard token.capital else { return false }
    return
      !token.classes.meets([
        .personTitle, .organisation, .plainStart, .notName, .weekday, .state, .sanctionNoun, .say,
      ]) && !text.isAdjective(at: index) && !text.isCountry(at: index)
  }

  /// One word is a person only where a name before it ends so, or a title stands in front.
  private func checked(_ span: Range<Int>) -> Range<Int>? {
    var span = span
    while let first = span.first, text.kind(first) == .mark {
      span = first + 1..<span.upperBound
    }
    guard !span.isEmpty else { return nil }
    guard !span.contains(where: isInstitution) else { return nil }
    let isAuthority = text.shape(span.lowerBound) == .upper && span.count == 1
    guard !isAuthority else { return nil }
    if span.count > 1 { return span }
    return text.classes(span.lowerBound - 1).contains(.personTitle) ? span : nil
  }
}
