/// Tells which party a phrase of the text means: a name, or what stands for one, such as "the group",
/// "its", "the ministry" or "the latter".
final class PartyReference {
  /// A party and the token behind the phrase that means it.
  typealias Found = (name: Int, end: Int)

  let text: ProseText
  let names: NameIndex
  private lazy var chief = mostNamed()
  /// The single words that are told to be organisations.
  private(set) lazy var told = toldOrganisations()
  /// Those of them that have men of their own beside them.
  private(set) lazy var owners = owningWords()

  /// A finder in a text whose names are known.
  init(_ text: ProseText, names: NameIndex) {
    self.text = text
    self.names = names
  }

  // MARK: - Phrases

  /// The party that the phrase at a token means, with the words that describe a name in front of it.
  func party(at start: Int, _ sentence: Range<Int>) -> Found? {
    var index = start
    // "acts for, or on behalf of, that Bureau".
    if text.isMark(index, ","), text.classes(index - 1).contains(.preposition),
      isAnaphoric(index + 1)
    {
      return party(at: index + 1, sentence)
    }
    if text.isWord(index, "both") { index += 1 }
    if text.isWord(index, "it") {
      return object(before: index, sentence).map { ($0, index + 1) }
    }
    if let found = former(at: index, sentence) { return found }
    let limit = min(sentence.upperBound, index + Self.descriptionLength)
    let anaphoric = isAnaphoric(index)
    while index < limit {
      let stands = anaphoric && index > start && isGroupNoun(index) && !isInside(index + 1)
      if let name = names[startingAt: index], let next = described(by: name) ?? part(of: name) {
        index = next
        continue
      }
      if let name = names[startingAt: index], !stands || names.spans[name].tokens.count > 1 {
        return names.isPossessive(name) || isAttribute(name)
          ? nil : (names.whole(of: name), names.spans[name].tokens.upperBound)
      }
      if stands {
        if text.isPossessive(index), text.classes(index + 1).contains(.office) {
          index += 1
          continue
        }
        guard !text.isPossessive(index), !text.isWord(index + 1, "that"),
          !text.classes(index + 1).contains(.relative)
        else { return nil }
        return organisation(before: start, sentence, called: index).map { ($0, index + 1) }
      }
      guard text.kind(index) == .word || (text.isMark(index, "-") && !text.isSpaced(index)),
        !text.classes(index).meets([.preposition, .relative, .passiveBe, .conjunction, .say])
      else { return holder(behind: start..<index, sentence) }
      index += 1
    }
    return nil
  }

  /// The name behind the place and the noun that describe it: "Vellis brokerage Kremba Partners".
  private func described(by name: Int) -> Int? {
    let next = names.spans[name].tokens.upperBound
    guard names.spans[name].type == nil, !text.isCapital(next), isGroupNoun(next),
      names[startingAt: next + 1] != nil
    else { return nil }
    return next + 1
  }

  /// The organisation behind that of which it is a part: "the Zorblat Corps' Kremba Force".
  func part(of name: Int) -> Int? {
    let end = names.spans[name].tokens.upperBound
    guard isOrganisation(name) else { return nil }
    let next = text.isMark(end, "'") ? end + 1 : names.isPossessive(name) ? end : nil
    return next.flatMap { next in
      names[startingAt: next].flatMap { isOrganisation($0) ? next : nil }
    }
  }

  /// "the former president of Zorblat, Pavlo Trundel", "a Zorblat, Ivo Krell": who is told of in front of the
  /// comma.
  private func holder(behind post: Range<Int>, _ sentence: Range<Int>) -> Found? {
    guard
      post.contains(where: {
        text.classes($0).contains(.personTitle) || text.word($0).counts == .individual
          || text.isAdjective(at: $0)
      })
    else { return nil }
    let comma =
      (post.upperBound..<max(post.upperBound, min(post.upperBound + 5, sentence.upperBound)))
      .first { text.isMark($0, ",") }
    guard let comma else { return nil }
    var start = comma + 1
    while start < comma + 4, text.classes(start).meets([.personTitle, .office]) { start += 1 }
    guard let name = names[startingAt: start] else { return nil }
    return (name, names.spans[name].tokens.upperBound)
  }

  /// The parties of the list at a token: "X, Y and Z", "to X as well as to the group", "both of X and of Y".
  ///
  /// Behind a comma alone stands an item only where a conjunction closes the list.
  func list(at start: Int, _ sentence: Range<Int>) -> [Int] {
    var start = start
    if text.isWord(start, "both"), text.classes(start + 1).contains(.preposition) { start += 2 }
    start = behindCount(start, sentence) ?? start
    guard let first = party(at: start, sentence) ?? again(behind: start, sentence) else {
      return []
    }
    var sure = [first.name]
    var open: [Int] = []
    var index = behindParenthesis(first.end, sentence)
    while index < sentence.upperBound, sure.count + open.count < 40 {
      let joint = joint(at: index)
      guard let next = joint.next, let found = party(at: next, sentence), !isClause(found.end)
      else { break }
      // ", and Y" behind a single party begins another clause.
      if joint.isConjunction, !joint.isRepeated, open.isEmpty, text.isMark(index, ",") { break }
      open.append(found.name)
      if joint.isConjunction {
        sure += open
        open = []
      }
      index = behindParenthesis(found.end, sentence)
    }
    return sure
  }

  /// "for the bank, for X": the next item with its preposition, where the first is no party of the text.
  private func again(behind start: Int, _ sentence: Range<Int>) -> Found? {
    guard text.classes(start - 1).contains(.preposition) else { return nil }
    let limit = max(start, min(sentence.upperBound - 2, start + 7))
    guard let comma = (start..<limit).first(where: { text.isMark($0, ",") }),
      text.tokens[comma + 1].word == text.tokens[start - 1].word
    else { return nil }
    return party(at: comma + 2, sentence)
  }

  /// The token at which the parties of "two of the companies, namely X and Y" or "five: X, Y …" begin.
  private func behindCount(_ start: Int, _ sentence: Range<Int>) -> Int? {
    let limit = max(start, min(sentence.upperBound, start + 9))
    guard let mark = (start..<limit).first(where: { text.isMark($0, ",") || text.isMark($0, ":") }),
      (start..<mark).contains(where: {
        text.classes($0).contains(.numberWord) || text.kind($0) == .number
          || text.isWord($0, "pair")
      }),
      !(start..<mark).contains(where: {
        names[startingAt: $0] != nil || text.classes($0).meets([.relative, .passiveBe])
      })
    else { return nil }
    let isNamely = text.isWord(mark + 1, "namely") || text.isWord(mark + 1, "including")
    return isNamely ? mark + 2 : mark + 1
  }

  /// Behind the last of some parties, or behind the noun that stands for one, after a preposition.
  func end(of parties: [Int], behind preposition: Int, _ sentence: Range<Int>) -> Int {
    let ends = parties.map { names.spans[$0].tokens }
      .filter { $0.lowerBound > preposition && $0.upperBound <= sentence.upperBound }
      .map(\.upperBound)
    return ends.max() ?? party(at: preposition + 1, sentence)?.end ?? preposition + 1
  }

  // MARK: - Antecedents

  /// The organisation that "it", "its" or "the group" in front of a token stands for: one that is `called` so,
  /// the nearest of the sentence, what a sentence before is about, or whom the text names most.
  func organisation(before index: Int, _ sentence: Range<Int>, called noun: Int? = nil) -> Int? {
    let before = names.last(Self.reach, before: index).filter(isOrganisation).filter {
      guard let noun, text.means(noun, .band), !isCalled($0, noun) else { return true }
      return !names.spans[$0].tokens.contains { text.classes($0).contains(.legalForm) }
    }
    if let noun {
      if let called = before.last(where: { isCalled($0, noun) }) { return called }
      guard isAnyGroup(noun) || text.isWord(noun - 1, "that") || isSole(before, noun) else {
        return nil
      }
    }
    let inside = before.filter { names.spans[$0].tokens.lowerBound >= sentence.lowerBound }
    if let near = inside.last {
      return inside.last { !isInClosedClause($0, before: index, sentence) } ?? near
    }
    if noun == nil, isUnnamed(before: index, sentence) { return nil }
    if let last = before.last, sentence.lowerBound - names.spans[last].tokens.upperBound < 60 {
      return before.first { !isParted($0, last) }.map(names.whole)
    }
    return chief ?? before.last
  }

  /// Whether a relative clause that a comma has closed holds a name: "X, which fought Y, and its".
  private func isInClosedClause(_ name: Int, before index: Int, _ sentence: Range<Int>) -> Bool {
    let span = names.spans[name].tokens
    let low = max(sentence.lowerBound, span.lowerBound - Self.clauseLength)
    guard
      let relative = (low..<span.lowerBound).last(where: {
        text.classes($0).contains(.relative) || text.isMark($0, ",")
      }), text.classes(relative).contains(.relative),
      text.isMark(relative - 1, ",") || text.isMark(relative - 2, ",")
    else { return false }
    return (span.upperBound..<max(span.upperBound, index)).contains { text.isMark($0, ",") }
  }

  private static let clauseLength = 14

  /// What "it" behind a verb stands for: an organisation of the sentence that is not the verb's subject, or the
  /// object of the sentence before.
  private func object(before it: Int, _ sentence: Range<Int>) -> Int? {
    let before = names.last(Self.reach, before: it).filter(isOrganisation)
    let own = before.last {
      names.spans[$0].tokens.lowerBound >= sentence.lowerBound
        && it - names.spans[$0].tokens.upperBound > 4
    }
    return
      (own
      ?? before.last {
        let end = names.spans[$0].tokens.upperBound
        return end <= sentence.lowerBound && sentence.lowerBound - end < 60
      }).map(names.whole)
  }

  /// A noun by which a text calls an organisation it has named: "firm", "ministry", "that Bureau".
  func isGroupNoun(_ index: Int) -> Bool {
    guard !text.isCapital(index) || isAnaphoric(index - 1), !text.isWord(index + 1, "of"),
      !text.isCapital(index + 1)
    else { return false }
    return text.word(index).counts == .entity || text.classes(index).contains(.organisation)
      || text.means(index, [.band, .firm])
  }

  /// Whether the noun in front of a token is but a part of a longer one: "the cartel leader".
  private func isInside(_ next: Int) -> Bool {
    text.classes(next).meets([.personTitle, .office, .countNoun, .organisation])
      || text.means(next, .instance)
  }

  /// Whether a noun for some kind of firm can but mean the one organisation that stands near it.
  private func isSole(_ before: [Int], _ noun: Int) -> Bool {
    guard text.isWord(noun - 1, "the") else { return false }
    let near = before.filter { noun - names.spans[$0].tokens.upperBound < 60 }
    return text.means(noun, .firm) && Set(near.map { text.text(names.spans[$0].tokens) }).count == 1
  }

  /// "for the central bank and its governor": what "its" stands for is told of, and not named.
  private func isUnnamed(before its: Int, _ sentence: Range<Int>) -> Bool {
    (max(sentence.lowerBound, its - 6)..<its).contains {
      isGroupNoun($0) && !isAnyGroup($0) && !text.isCapital($0)
    }
  }

  /// A noun for a group of whatever kind, where "the army" means one that is called so.
  private func isAnyGroup(_ noun: Int) -> Bool {
    text.means(noun, .band) || text.isWord(noun, "company")
      || (text.means(noun, .firm) && !text.classes(noun).contains(.organisation))
  }

  // MARK: - Parts

  /// Whether a sentence ends between two names.
  private func isParted(_ first: Int, _ last: Int) -> Bool {
    let start = names.spans[first].tokens.upperBound
    return (start..<max(start, names.spans[last].tokens.lowerBound)).contains {
      text.kind($0) == .stop
    }
  }

  private static let descriptionLength = 9
  private static let reach = 30

  private func isAnaphoric(_ index: Int) -> Bool {
    text.isWord(index, "the") || text.isWord(index, "that") || text.isWord(index, "this")
  }

  /// "Kremba-based", "a Zorblat firm": the name tells of what stands behind it.
  private func isAttribute(_ name: Int) -> Bool {
    let next = names.spans[name].tokens.upperBound
    return text.isMark(next, "-") && !text.isSpaced(next)
  }

  /// "the former", "the latter": the first or the last of the two names before.
  private func former(at index: Int, _ sentence: Range<Int>) -> Found? {
    let isFormer = text.isWord(index + 1, "former")
    guard text.isWord(index, "the"), isFormer || text.isWord(index + 1, "latter"),
      text.kind(index + 2) != .word || text.classes(index + 2).meets([.preposition, .passiveBe])
    else { return nil }
    // Whose own sentence names somebody else has named the two before.
    let told = names.last(2, before: sentence.lowerBound)
    let near = names.last(2, before: index)
    let pair = names.names(in: sentence.lowerBound..<index).count < 2 ? told : near
    guard pair.count == 2, let name = isFormer ? pair.first : pair.last else { return nil }
    return (name, index + 2)
  }

  private func behindParenthesis(_ end: Int, _ sentence: Range<Int>) -> Int {
    guard text.isMark(end, "(") else { return end }
    let close = (end..<min(sentence.upperBound, end + 12)).first { text.isMark($0, ")") }
    return close.map { $0 + 1 } ?? end
  }

  /// What joins an item to a list: ", and also to", or a comma alone.
  private struct Joint {
    /// The token at which the item begins; `nil` where nothing joins.
    var next: Int?
    var isConjunction = false
    /// Whether the preposition of the list is said again.
    var isRepeated = false
  }

  private func joint(at start: Int) -> Joint {
    var index = start
    if text.isMark(index, ",") { index += 1 }
    let conjunction = index
    if text.classes(index).contains(.conjunction) {
      index += 1
    } else if text.isWord(index, "as"), text.isWord(index + 1, "well"), text.isWord(index + 2, "as")
    {
      index += 3
    }
    let isConjunction = index > conjunction || text.isWord(index, "but")
    if text.isWord(index, "but"), text.isWord(index + 1, "also") { index += 1 }
    guard index > start else { return Joint() }
    if text.isWord(index, "also") { index += 1 }
    let isRepeated = text.classes(index).contains(.preposition)
    return Joint(
      next: isRepeated ? index + 1 : index, isConjunction: isConjunction, isRepeated: isRepeated)
  }

  /// Whether what stands behind a name makes it the subject of a clause of its own.
  private func isClause(_ next: Int) -> Bool {
    if text.isWord(next, "for") { return text.endsIn(next + 1, "ing") }
    return text.classes(next).meets([.passiveBe, .say]) || text.isWord(next, "has")
      || text.isWord(next, "have") || text.isWord(next, "had")
  }

  private func isCalled(_ name: Int, _ noun: Int) -> Bool {
    let word = text.tokens[noun].word
    return word != 0 && names.spans[name].tokens.contains { text.tokens[$0].word == word }
  }

  /// The organisation that the text names most often, where it names one twice.
  private func mostNamed() -> Int? {
    var counts: [String: (first: Int, count: Int)] = [:]
    for name in names.spans.indices where isOrganisation(name) {
      counts[text.text(names.spans[name].tokens), default: (name, 0)].count += 1
    }
    let best = counts.values.max { ($0.count, -$0.first) < ($1.count, -$1.first) }
    return best.flatMap { $0.count > 1 ? $0.first : nil }
  }
}
