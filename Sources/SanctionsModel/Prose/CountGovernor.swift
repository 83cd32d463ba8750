/// Tells whether a word of sanctions governs a counted phrase, and which change it tells of.
struct CountGovernor {
  private let text: ProseText
  private let sentence: Range<Int>
  private let tone: SentenceTone

  /// A governor of the phrases of one sentence.
  init(_ text: ProseText, sentence: Range<Int>, tone: SentenceTone) {
    self.text = text
    self.sentence = sentence
    self.tone = tone
  }

  /// The change that the sentence says of the phrase; `nil` where nothing of sanctions governs it.
  func change(of phrase: CountPhrase) -> ChangeKind? { change(of: phrase.tokens) }

  /// The change that the sentence says of some tokens.
  func change(of span: Range<Int>) -> ChangeKind? {
    switch ahead(of: span.upperBound) {
    case .act(let change): return change
    case .other: return nil
    case .nothing: return behind(span.lowerBound)
    }
  }

  private enum Ahead {
    case act(ChangeKind)
    /// A predicate that is none of sanctions ("were killed").
    case other
    case nothing
  }

  /// The predicate behind a phrase: "six people … were blacklisted", "six people sanctioned over".
  private func ahead(of end: Int) -> Ahead {
    let limit = min(end + 30, sentence.upperBound)
    var index = end
    var relative = false
    while index < limit {
      let classes = text.classes(index)
      if text.isMark(index, ";") || classes.contains(.breaksForward) { return .nothing }
      if classes.contains(.victim), index <= end + 1 { return .other }
      if classes.contains(.relative) || text.isWord(index, "that") { relative = true }
      if classes.contains(.auxiliary), !classes.meets(.plainAdverb) {
        let told = predicate(from: index, limit: limit)
        // The first predicate behind a relative pronoun is not the phrase's own.
        guard relative, case .other = told else { return told }
        relative = false
      }
      if index == end, isParticiple(index), let change = change(ofAct: index) {
        return isRefused(index) ? .other : .act(change)
      }
      if index > end, classes.meets([.act, .delist]), text.classes(index - 1).contains(.governs) {
        return .nothing
      }
      index += 1
    }
    return .nothing
  }

  private func predicate(from start: Int, limit: Int) -> Ahead {
    var index = start
    var isNew = false
    while index < min(start + 6, limit) {
      let classes = text.classes(index)
      if classes.meets([.negation, .plan]) { return .other }
      if classes.contains(.this) { isNew = true }
      if isNew, standsOnList(index) { return .act(.designation) }
      if isParticiple(index) || classes.contains(.delist), let change = change(ofAct: index) {
        return .act(change)
      }
      if !classes.contains(.auxiliary), !ended(index, "ly") { break }
      index += 1
    }
    return .other
  }

  /// "are now SDNs", "are now on the list", "are from today subject to the measures".
  private func standsOnList(_ index: Int) -> Bool {
    if text.isWord(index, "sdns") { return true }
    guard text.isWord(index, "on") || text.isWord(index, "under") || text.isWord(index, "subject")
    else { return false }
    return (index + 1..<min(index + 5, sentence.upperBound)).contains {
      text.classes($0).meets([.sureSanction]) || text.isWord($0, "list")
    }
  }

  /// The governing word in front of a phrase: "sanctions on six people", "targeted 10 entities".
  private func behind(_ start: Int) -> ChangeKind? {
    var governed = false
    var broken = false
    let limit = max(sentence.lowerBound, start - 40)
    var index = start - 1
    while index >= limit {
      let classes = text.classes(index)
      if text.isMark(index, ";") { return nil }
      if classes.meets([.anyAct, .sanctionNoun]),
        let change = governing(index, start: start, governed: governed, broken: broken)
      {
        return isRefused(index) ? nil : change
      }
      if classes.contains(.breaksBack), !text.isWord(index, "as") { broken = true }
      if classes.contains(.governs), index == start - 1 || !broken { governed = true }
      index -= 1
    }
    return nil
  }

  private func governing(_ index: Int, start: Int, governed: Bool, broken: Bool) -> ChangeKind? {
    if broken, !(text.classes(start - 1).contains(.governs) && isNoun(index)) { return nil }
    if isNoun(index) {
      let adjacent = start == index + 1
      guard adjacent || governed else { return nil }
      return lifted(before: index) ?? change(ofAct: index) ?? nounChange(index)
    }
    guard let change = change(ofAct: index) else { return nil }
    if change == .delisting, !governed, start > index + 8 { return nil }
    return change
  }

  private func isNoun(_ index: Int) -> Bool {
    let classes = text.classes(index)
    if classes.contains(.actWord) { return true }
    return classes.contains(.sanctionNoun) && !classes.meets([.act, .weakAct, .delist])
  }

  private func nounChange(_ index: Int) -> ChangeKind? {
    tone.surelySanctions || tone.told || text.classes(index).contains(.sureSanction)
      ? .designation : nil
  }

  /// "lifted sanctions on", "removal of sanctions against".
  private func lifted(before noun: Int) -> ChangeKind? {
    for index in max(sentence.lowerBound, noun - 4)..<noun
    where text.classes(index).contains(.delist) {
      return .delisting
    }
    return nil
  }

  /// The change that a verb or noun of an action tells of; weak verbs need sanctions in the sentence.
  func change(ofAct index: Int) -> ChangeKind? {
    let classes = text.classes(index)
    if classes.contains(.delist) {
      return tone.surelySanctions || text.isListNear(index, in: sentence) ? .delisting : nil
    }
    if classes.contains(.amend) { return tone.surelySanctions ? .amendment : nil }
    if classes.meets([.act, .actWord]) { return .designation }
    guard classes.contains(.weakAct) else { return nil }
    return tone.surelySanctions || tone.namesAuthority || text.isListNear(index, in: sentence)
      || (tone.told && text.followsPronoun(index)) ? .designation : nil
  }

  /// Whether the token is the past participle of a verb of an action.
  func isParticiple(_ index: Int) -> Bool {
    let classes = text.classes(index)
    guard classes.meets([.act, .weakAct, .delist, .amend]) else { return false }
    return ended(index, "ed") || text.isWord(index, "hit") || text.isWord(index, "put")
      || text.isWord(index, "frozen") || text.isWord(index, "struck") || text.isWord(index, "taken")
  }

  private func ended(_ index: Int, _ suffix: StaticString) -> Bool {
    guard text.tokens.indices.contains(index) else { return false }
    let end = Int(text.tokens[index].end)
    guard end >= 2 else { return false }
    return text.bytes[end - 2] == suffix.utf8Start[0] && text.bytes[end - 1] == suffix.utf8Start[1]
  }

  /// Whether the sentence denies, plans or demands what the act at the index says.
  func isRefused(_ act: Int) -> Bool {
    for index in max(sentence.lowerBound, act - 5)..<act {
      if text.classes(index).meets([.negation, .plan]) { return true }
    }
    return false
  }
}

extension WordClass {
  /// Adverbs and determiners that stand among auxiliaries but begin no predicate.
  static let plainAdverb: WordClass = [.this, .definite]
}

extension ProseText {
  /// Whether a list or a freeze is spoken of in the sentence.
  func isListNear(_ index: Int, in sentence: Range<Int>) -> Bool {
    for other in max(sentence.lowerBound, index - 20)..<min(sentence.upperBound, index + 30) {
      let classes = tokens[other].classes
      if classes.contains(.sureSanction) { return true }
      if isWord(other, "list") || isWord(other, "assets") || isWord(other, "freeze") { return true }
    }
    return false
  }
}
