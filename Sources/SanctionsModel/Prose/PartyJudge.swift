/// Tells which names a text about an action may designate though no sentence says so of them by itself.
///
/// A text about an action is about those whom it hits: a party that is the subject of a statement of
/// its own, or is listed beside one, may be one of them, unless the text sets it apart: it was listed
/// before, is not listed, speaks, or is named for somebody else's sake alone. `PartyTable` weighs it.
struct PartyJudge {
  private let text: ProseText
  private let tones: [SentenceTone]
  private let names: NameIndex
  private let places: NamePlaces
  private let published: PartialDate?
  private let designees: Set<Int>
  private let past: Set<Int>

  /// A judge of a text's names; `designees` are those that sentences name as such, and those of `past`
  /// are told of other actions.
  init(
    _ text: ProseText, tones: [SentenceTone], names: NameIndex, places: NamePlaces,
    published: PartialDate?, designees: Set<Int>, past: Set<Int>
  ) {
    self.designees = designees
    self.past = past
    self.text = text
    self.tones = tones
    self.names = names
    self.published = published
    self.places = places
  }

  /// What a name's own statement says of its party.
  enum Verdict: Equatable {
    /// Told of; `linked` where the statement itself speaks of sanctions or points to a list.
    case candidate(linked: Bool)
    /// Listed before, or not listed.
    case apart
    case nothing
  }

  /// The verdicts of all names.
  func verdicts() -> [Verdict] {
    var result: [Verdict] = []
    result.reserveCapacity(names.spans.count)
    var sentence = 0
    var linked = isLinked(0)
    for name in names.spans.indices {
      let start = names.spans[name].tokens.lowerBound
      if text.sentences[sentence].upperBound <= start {
        while text.sentences[sentence].upperBound <= start { sentence += 1 }
        linked = isLinked(sentence)
      }
      var verdict = verdict(on: name, sentence, linked: linked)
      if let last = result.last, verdict != .nothing, continues(name) {
        if last == .apart { verdict = .apart }
        if last == .candidate(linked: true) || designees.contains(name - 1) {
          verdict = .candidate(linked: true)
        }
      }
      result.append(verdict)
    }
    return result
  }

  private func verdict(on name: Int, _ index: Int, linked: Bool) -> Verdict {
    let sentence = text.sentences[index]
    let end = names.spans[name].tokens.upperBound
    if past.contains(name), !designees.contains(name) { return .apart }
    // "Nor is NAME on the list."
    let first = sentence.lowerBound
    if text.isWord(first, "nor") || text.isWord(first, "neither") { return .apart }
    if isApart(name, sentence, index) { return .apart }
    let span = names.spans[name]
    guard places[name] == .free, !speaks(end, sentence) else { return .nothing }
    guard !span.bare, span.tokens.count > 1 || span.type == .vessel || span.type == .entity else {
      return .nothing
    }
    guard !text.classes(end - 1).contains(.noParty) else { return .nothing }
    if isAlias(span.tokens.lowerBound, sentence) { return .nothing }
    if !linked, isSubordinate(span.tokens.lowerBound) { return .nothing }
    if !designees.contains(name), isKin(before: span.tokens.lowerBound, sentence) {
      return .nothing
    }
    // "President NAME" of a statement on other things.
    let title = span.tokens.lowerBound - 1
    if !linked, text.isCapital(title), text.classes(title).contains(.officialTitle) {
      return .nothing
    }
    return .candidate(linked: linked && !acts(end, sentence))
  }

  /// "His wife, NAME, …": who is told of for another's sake.
  private func isKin(before start: Int, _ sentence: Range<Int>) -> Bool {
    let noun = text.isMark(start - 1, ",") ? start - 2 : start - 1
    return text.means(noun, .kin) && noun == sentence.lowerBound + 1
      && text.classes(noun - 1).contains(.definite)
  }

  /// "Other names in use are NAME and NAME", "it is also called NAME".
  private func isAlias(_ start: Int, _ sentence: Range<Int>) -> Bool {
    let front = max(sentence.lowerBound, start - 14)..<start
    return front.contains {
      (text.isWord($0, "names") && text.isWord($0 - 1, "other")) || text.isWord($0, "aliases")
        || text.isWord($0, "spellings")
        || (text.isWord($0, "known") && text.isWord($0 + 1, "as") && start - $0 <= 4)
    }
  }

  /// "…, when NAME was president": who is told of for the time's sake.
  private func isSubordinate(_ start: Int) -> Bool {
    var before = start - 1
    while before > start - 4, text.classes(before).meets([.personTitle, .titlePart, .definite]) {
      before -= 1
    }
    return text.isWord(before, "when") || text.isWord(before, "while")
      || text.isWord(before, "after") || text.isWord(before, "before")
      || text.isWord(before, "because") || text.isWord(before, "since")
      || text.isWord(before, "if") || text.isWord(before, "although") || text.isWord(before, "than")
  }

  /// Whether the name is the subject of a verb that tells neither what it is nor where it stands: who
  /// hails the sanctions is not hit by them.
  private func acts(_ end: Int, _ sentence: Range<Int>) -> Bool {
    var index = end
    if text.isMark(index, "("),
      let close = (index..<index + 24).first(where: { text.isMark($0, ")") })
    {
      index = close + 1
    }
    if text.isMark(index, ",") {
      let verb =
        text.classes(index + 1).contains(.passiveBe) || text.isWord(index + 1, "has")
        || text.isWord(index + 1, "have") || text.isWord(index + 1, "had")
      index = verb ? index + 1 : behindApposition(index, sentence) ?? sentence.upperBound
    }
    while index < min(sentence.upperBound, end + 30),
      text.endsIn(index, "ly") || text.isWord(index, "also") || text.isWord(index, "too")
        || text.isWord(index, "himself") || text.isWord(index, "itself")
        || text.isWord(index, "now")
    {
      index += 1
    }
    guard index < sentence.upperBound, text.kind(index) == .word else { return false }
    let classes = text.classes(index)
    if text.means(index, .modal) { return !text.isWord(index, "to") }
    if classes.contains(.passiveBe) || classes.meets([.standing, .conjunction, .preposition]) {
      return false
    }
    if classes.contains(.auxiliary) {
      return !(index + 1..<min(index + 4, sentence.upperBound)).contains {
        text.classes($0).meets([.passiveBe, .sanctionNoun, .act]) || text.isWord($0, "joined")
      }
    }
    if classes.meets([.relative, .definite, .article]) { return false }
    return text.endsIn(index, "s") || text.endsIn(index, "ed") || text.means(index, .verb)
  }

  /// Whether a sentence speaks of sanctions, or of a party as one of those told before.
  private func isLinked(_ index: Int) -> Bool {
    guard text.sentences.indices.contains(index) else { return false }
    return tones[index].surelySanctions
      || text.sentences[index].contains { token in
        !text.isQuoted(token)
          && (text.classes(token).meets([.act, .pointer]) || isAmong(token)
            || (text.classes(token).contains(.weakAct)
              && text.classes(token - 1).contains(.passiveBe)))
      }
  }

  /// "Among the bankers are …", "X is among them", "X is on it".
  private func isAmong(_ index: Int) -> Bool {
    if text.isWord(index, "it") {
      return text.isWord(index - 1, "on") || text.isWord(index - 1, "in")
    }
    if text.isWord(index, "one") { return text.isWord(index + 1, "of") }
    return text.isWord(index, "among") && text.classes(index + 1).meets([.definite, .part])
      && !(index + 2..<index + 4).contains { text.classes($0).meets([.victim, .harmed]) }
  }

  /// Whether only a comma or a conjunction parts the name from the one before.
  private func continues(_ name: Int) -> Bool {
    let start = names.spans[name].tokens.lowerBound
    let end = names.spans[name - 1].tokens.upperBound
    return start - end <= 3 && start > end
      && (end..<start).allSatisfy {
        text.isMark($0, ",") || text.classes($0).contains(.conjunction)
          || text.isWord($0, "together") || text.isWord($0, "with") || text.isWord($0, "along")
      }
  }

  /// Whether the party was listed before, or is not listed.
  private func isApart(_ name: Int, _ sentence: Range<Int>, _ index: Int) -> Bool {
    guard text.holds(index, Self.pastClasses) else {
      return places[name] != .aside && continuesPast(index)
    }
    let span = names.spans[name].tokens
    if isPast(behind(name, sentence)) { return true }
    guard places[name] != .aside else { return false }
    let front = front(of: span.lowerBound, sentence)
    if isPast(front) { return true }
    if front.contains(where: { text.classes($0).contains(.act) }), places[name] == .governed,
      isPast(front + clause(from: span.upperBound, sentence))
    {
      return true
    }
    return continuesPast(index)
  }

  /// The tokens that tell of the name: its relative clause, else its predicate without those of others.
  private func behind(_ name: Int, _ sentence: Range<Int>) -> [Int] {
    let start = names.spans[name].tokens.upperBound
    let limit = min(sentence.upperBound, start + 60)
    guard tells(start..<max(start, limit)) else { return [] }
    var index = start
    if text.isMark(index, "("), let close = (index..<limit).first(where: { text.isMark($0, ")") }) {
      index = close + 1
    }
    if text.isMark(index, ",") { index += 1 }
    var result: [Int] = []
    let relative = text.classes(index).contains(.relative)
    guard relative || places[name] == .free else { return [] }
    while index < limit {
      let others = text.isMark(index, ":") && !isPronoun(index + 1)
      if text.isMark(index, ";") || others || text.isWord(index, "while")
        || text.isWord(index, "but")
      {
        break
      }
      if index > start + 2, text.classes(index).contains(.relative) { break }
      if let other = names[startingAt: index] {
        if relative { break }
        index = names.spans[other].tokens.upperBound
        index = behindRelative(of: index, limit)
        continue
      }
      result.append(index)
      index += 1
    }
    return result
  }

  private func isPronoun(_ index: Int) -> Bool {
    text.isWord(index, "he") || text.isWord(index, "she") || text.isWord(index, "it")
      || text.isWord(index, "they") || text.isWord(index, "both") || text.isWord(index, "all")
  }

  /// The tokens behind a verb's object up to the end of its clause.
  private func clause(from start: Int, _ sentence: Range<Int>) -> [Int] {
    (start..<max(start, min(sentence.upperBound, start + 20))).prefix {
      !text.isMark($0, ";") && !text.classes($0).contains(.relative)
    }
  }

  /// Behind the relative clause of another name.
  private func behindRelative(of end: Int, _ limit: Int) -> Int {
    let start = text.isMark(end, ",") ? end + 1 : end
    guard text.classes(start).contains(.relative) else { return end }
    return (start..<max(start, limit)).first { text.isMark($0, ",") } ?? limit
  }

  /// The tokens in front of the name back to the beginning of its clause or the name before.
  private func front(of start: Int, _ sentence: Range<Int>) -> [Int] {
    let low = max(sentence.lowerBound, start - 25)
    guard tells(min(low, start)..<start) else { return [] }
    var index = start - 1
    var result: [Int] = []
    while index >= low {
      if text.isMark(index, ";") || text.classes(index).contains(.relative) { break }
      if names[startingAt: index] != nil { break }
      result.append(index)
      index -= 1
    }
    return result.reversed()
  }

  /// The classes of the words without which nothing tells of an earlier listing.
  private static let pastClasses: WordClass = [
    .act, .sureSanction, .delist, .apart, .negation, .weakAct,
  ]

  /// Whether a word stands among some by which they could tell of an earlier listing.
  private func tells(_ tokens: Range<Int>) -> Bool {
    tokens.contains { text.classes($0).meets(Self.pastClasses) }
  }

  /// Whether some words tell of a listing before the reported one, or deny one.
  private func isPast(_ words: [Int]) -> Bool {
    var listed = false
    var past = false
    var denied = false
    for index in words where !text.isQuoted(index) {
      let classes = text.classes(index)
      guard classes.meets(Self.pastClasses) else { continue }
      if text.isWord(index, "hit") || text.isWord(index, "targeted") { listed = true }
      if classes.meets([.act, .sureSanction, .delist]) || text.isWord(index, "list")
        || text.isWord(index, "lists") || text.isWord(index, "listed")
        || text.isWord(index, "blocked") || text.isWord(index, "named")
        || text.isWord(index, "added") || text.isWord(index, "first")
        || text.isWord(index, "mentioned") || text.isWord(index, "nothing")
      {
        listed = true
      }
      if isFirstList(index) || isLeftOut(index) { return true }
      if classes.contains(.negation) || text.isWord(index, "nothing") { denied = true }
      if isPastWord(index) { past = true }
    }
    return listed && (past || denied)
  }

  /// "was left out", "escaped", "was spared".
  private func isLeftOut(_ index: Int) -> Bool {
    (text.isWord(index, "left") && text.isWord(index + 1, "out")) || text.isWord(index, "escaped")
      || text.isWord(index, "spared") || text.isWord(index, "omitted")
  }

  /// "was on the first list".
  private func isFirstList(_ index: Int) -> Bool {
    text.isWord(index, "first") && text.isWord(index + 1, "list")
  }

  private func isPastWord(_ index: Int) -> Bool {
    if text.isWord(index, "already") || text.isWord(index, "previously")
      || text.isWord(index, "earlier") || text.isWord(index, "before")
      || text.isWord(index, "since") || text.isWord(index, "ago") || text.isWord(index, "stays")
      || text.isWord(index, "remains") || text.isWord(index, "still")
    {
      return true
    }
    guard text.isWord(index, "in") || text.isWord(index, "last") || text.isWord(index, "of")
    else { return false }
    let next = index + 1
    if text.classes(next).contains(.month), text.isCapital(next) {
      return text.word(next).month != published?.month
    }
    guard text.tokens.indices.contains(next), (1990...2099).contains(text.value(next))
    else { return false }
    return published.map { Int(text.value(next)) < $0.year } ?? true
  }

  /// "Among them are …" behind a sentence about an earlier action.
  private func continuesPast(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let first = text.sentences[index].lowerBound
    guard
      text.isWord(first, "they") || (text.isWord(first, "among") && text.isWord(first + 1, "them"))
    else { return false }
    return !tones[index - 1].earlier.isEmpty
      && text.sentences[index - 1].prefix(200).contains {
        text.classes($0).meets(WordClass.anyAct.union(.sanctionNoun))
          || text.word($0).counts == .target
      }
  }

  /// The token behind ", a professor at Kremba," without a name of a designee's kind in between.
  private func behindApposition(_ end: Int, _ sentence: Range<Int>) -> Int? {
    guard text.isMark(end, ",") else { return nil }
    let near = end + 1..<max(end + 1, min(end + 14, sentence.upperBound))
    return near.first { text.isMark($0, ",") }.map { $0 + 1 }
  }

  /// "Zorblat Bank had blocked the accounts": who acts is not who is hit.
  private func isAgent(_ verb: Int, _ end: Int) -> Bool {
    text.classes(verb).meets([.act, .weakAct]) && !text.classes(verb - 1).contains(.passiveBe)
      && (verb == end || text.isWord(verb - 1, "had") || text.isWord(verb - 1, "has"))
  }

  /// Whether the name's predicate is of speaking or holding an opinion.
  private func speaks(_ end: Int, _ sentence: Range<Int>) -> Bool {
    if let verb = behindApposition(end, sentence), isSpeech(verb) {
      return true
    }
    let limit = min(sentence.upperBound, end + 3)
    var start = text.isMark(end, ",") ? end + 1 : end
    if start > end, text.tokens.indices.contains(start), text.kind(start) == .number {
      start += text.isMark(start + 1, ",") ? 2 : 1
    }
    for index in start..<max(start, min(sentence.upperBound, max(limit, start + 3))) {
      let classes = text.classes(index)
      if isSpeech(index) || isAgent(index, end) { return true }
      if classes.contains(.harmed), index > start { return true }
      guard classes.meets([.auxiliary, .relative]) || text.endsIn(index, "ly") else { return false }
    }
    return false
  }

  private func isSpeech(_ verb: Int) -> Bool {
    text.classes(verb).meets([.say, .opinion]) || text.means(verb, .declares)
  }
}
