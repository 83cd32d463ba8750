/// Finds whom a statement is about: the names in front of its verb, or those that a pronoun stands for.
struct StatementSubject {
  private let text: ProseText
  private let names: NameIndex
  private let places: NamePlaces
  /// The designees by the sentences that name them.
  private let groups: [Int: [Int]]
  private let reference: PartyReference

  /// A finder in a text whose names are known; `groups` are the designees of sentences.
  init(
    _ text: ProseText, names: NameIndex, places: NamePlaces, reference: PartyReference,
    groups: [Int: [Int]] = [:]
  ) {
    self.reference = reference
    self.groups = groups
    self.text = text
    self.names = names
    self.places = places
  }

  /// The subjects of a verb in a sentence.
  func subjects(of verb: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
    if let designees = grounded(verb, sentence, index) { return designees }
    let clause = clauseStart(verb, sentence)
    if let told = nominal(before: verb, sentence, index) { return told }
    let inside = names.names(in: clause..<verb)
    guard let last = inside.last else {
      let near = (max(clause, verb - 6)..<verb).last { isPronoun($0) }
      if near == nil, let him = (clause..<verb).last(where: { text.isWord($0, "him") }) {
        return person(before: him, index).map { [$0] } ?? []
      }
      return pronoun(near ?? clause, index)
    }
    let end = names.spans[last].tokens.upperBound
    // A name may hold the words of the statement itself.
    guard end <= verb else { return [] }
    let between = end..<verb
    if let pronoun = between.first(where: { text.classes($0).contains(.relative) }),
      pronoun - between.lowerBound <= 1
    {
      let head = antecedent(of: pronoun, inside) ?? last
      return isPlural(pronoun + 1) ? several(endingWith: head, inside) : [head]
    }
    if let head = described(before: verb, inside) { return [head] }
    if between.isEmpty || isApposition(between) { return [last] }
    if isOfOther(between) { return [] }
    if between.contains(where: { text.isWord($0, "him") || text.isWord($0, "her") }) {
      return inside.last { names.spans[$0].type == .individual }.map { [$0] }
        ?? inside.last { names.spans[$0].type == nil }.map { [$0] } ?? []
    }
    if between.contains(where: { text.isWord($0, "both") }) {
      return list(endingWith: last, clause)
    }
    guard let head = inside.last(where: isFree) else {
      return isApposed(last) ? [last] : pronoun(clause, index)
    }
    let behind = min(verb, names.spans[head].tokens.upperBound)..<verb + 1
    return behind.contains(where: isPlural)
      ? several(endingWith: head, inside) : list(endingWith: head, clause)
  }

  /// What the firm's or the man's noun right in front of a verb stands for: "it said the firm had".
  private func nominal(before verb: Int, _ sentence: Range<Int>, _ index: Int) -> [Int]? {
    var noun = verb - 1
    while noun > sentence.lowerBound,
      text.classes(noun).meets([.passiveBe, .auxiliary, .had]) || text.means(noun, .modal)
    {
      noun -= 1
    }
    guard noun > sentence.lowerBound, text.isWord(noun - 1, "the"), !text.isCapital(noun),
      !text.classes(noun - 2).contains(.preposition), !isPlural(noun + 1)
    else { return nil }
    if reference.isGroupNoun(noun) {
      return reference.organisation(before: noun - 1, sentence, called: noun).map { [$0] }
    }
    guard text.word(noun).counts == .individual, !text.endsIn(noun, "s") else { return nil }
    return person(before: noun - 1, index).map { [$0] }
  }

  /// All designees of the statement where "for" opens its grounds.
  private func grounded(_ verb: Int, _ sentence: Range<Int>, _ index: Int) -> [Int]? {
    guard let group = groups[index] else { return nil }
    var grounds = false
    for at in stride(from: verb - 1, through: max(sentence.lowerBound, verb - 30), by: -1) {
      if text.isWord(at, "for") || text.isWord(at, "because") { grounds = true }
      if text.isMark(at, ";") { return nil }
      if let name = names[startingAt: at], !names.isPossessive(name) {
        guard grounds, group.contains(name) else { return nil }
        return group.filter { names.spans[$0].tokens.upperBound <= verb }
      }
    }
    return nil
  }

  /// "a man from Nether Kremba".
  private func isPlace(_ name: Int) -> Bool {
    let before = names.spans[name].tokens.lowerBound - 1
    return names.spans[name].type != .entity
      && (text.isWord(before, "from") || text.isWord(before, "in") || text.isWord(before, "near"))
  }

  /// "One of the firms, Kremba Oil, is": named behind what it is one of. "Pavlo Trundel's name is": himself.
  private func isApposed(_ name: Int) -> Bool {
    let span = names.spans[name].tokens
    if names.isPossessive(name) { return text.isWord(span.upperBound, "name") }
    return text.isMark(span.lowerBound - 1, ",") && text.isMark(span.upperBound, ",")
  }

  /// Whom "who" and what "which" stands for, where a place stands between.
  private func antecedent(of pronoun: Int, _ inside: Range<Int>) -> Int? {
    if text.isWord(pronoun, "who") || text.isWord(pronoun, "whom") {
      return inside.last {
        names.spans[$0].type != .entity && !names.spans[$0].bare && !isPlace($0)
      }
    }
    return text.isWord(pronoun, "which")
      ? inside.last { names.spans[$0].type != .individual && !names.spans[$0].bare } : nil
  }

  /// "X, of Kremba in Vellis, a firm": the last name of what the noun in front of the verb tells to be.
  private func described(before verb: Int, _ inside: Range<Int>) -> Int? {
    guard
      let mark = (max(0, verb - 7)..<verb).last(where: {
        text.kind($0) == .mark && text.isSpaced($0 + 1)
      }),
      text.isMark(mark, ","), text.classes(mark + 1).contains(.article),
      names[endingBefore: mark].map(isOrigin) ?? true,
      let noun = (mark + 2..<max(mark + 2, verb)).first(where: { text.word($0).counts != nil })
    else { return nil }
    switch text.word(noun).counts {
    case .entity:
      return inside.last { names.spans[$0].type == .entity || names.spans[$0].organisation }
    case .individual:
      return inside.last {
        names.spans[$0].type != .entity && !names.spans[$0].bare && !isPlace($0)
      }
    default: return nil
    }
  }

  /// "of Nether Kremba": where somebody is from.
  private func isOrigin(_ name: Int) -> Bool {
    let span = names.spans[name]
    return text.classes(span.tokens.lowerBound - 1).contains(.preposition) && !span.organisation
      && span.type != .entity
  }

  /// The names of a list that a colon opens behind a statement: "are linked to the group: X, Y and Z".
  func listed(behind end: Int, _ sentence: Range<Int>) -> [Int] {
    let limit = max(end, min(end + 3, sentence.upperBound))
    guard let colon = (end..<limit).first(where: { text.isMark($0, ":") }) else { return [] }
    // A cap keeps a sentence of thousands of links and names linear.
    let list = names.names(in: colon..<min(colon + 200, sentence.upperBound))
    guard let first = list.first, names.spans[first].tokens.lowerBound <= colon + 3 else {
      return []
    }
    return list.filter {
      let before = names.spans[$0].tokens.lowerBound - 1
      return !text.classes(before).contains(.preposition) && !names.isPossessive($0)
        && places[$0] != .aside
    }
  }

  /// ", a trader": the singular that describes the name before the comma alone, up to the verb.
  private func isApposition(_ between: Range<Int>) -> Bool {
    var between = between
    while let first = between.first, text.isMark(first, ")") || text.isQuoted(first) {
      between = between.dropFirst()
    }
    guard let first = between.first, text.isMark(first, ","),
      text.classes(first + 1).meets([.article, .definite]), !text.isWord(first + 1, "both")
    else { return false }
    return !between.dropFirst().contains {
      text.kind($0) == .mark && text.isSpaced($0 + 1) && !text.isMark($0, "-")
    }
  }

  /// "met Y in a hotel that is", "hit Y and two firms which are": said of what has no name.
  private func isOfOther(_ between: Range<Int>) -> Bool {
    guard let first = between.first,
      let relative = between.last(where: {
        text.classes($0).contains(.relative) || text.isWord($0, "that")
      }), relative > first,
      !text.isMark(relative - 1, ","), !text.classes(relative - 1).contains(.preposition),
      (relative + 1..<between.upperBound).allSatisfy({
        text.classes($0).meets([.passiveBe, .auxiliary, .had]) || text.isWord($0, "both")
      })
    else { return false }
    let apposed =
      text.isMark(first, ",")
      && (text.classes(first + 1).meets([.article, .definite, .numberWord, .former])
        || text.isWord(first + 1, "one"))
    return !apposed
      && !between.contains {
        $0 < relative && text.classes($0).contains(.passiveBe)
      }
  }

  private func isFree(_ name: Int) -> Bool {
    (places[name] != .governed && places[name] != .aside) || isParallel(name)
  }

  /// "X, 33, of Kremba, and Y, 29, of Vellis": no second Kremba.
  private func isParallel(_ name: Int) -> Bool {
    let start = names.spans[name].tokens.lowerBound
    guard text.classes(start - 1).contains(.conjunction), text.isMark(start - 2, ","),
      let before = names[endingBefore: start - 2]
    else { return false }
    let origin = names.spans[before].tokens.lowerBound - 1
    return text.isWord(origin, "of") && text.isMark(origin - 1, ",")
  }

  /// The subjects of a plural verb, whatever describes each of them: "X, 33, of K, and Y, who runs Z, are".
  private func several(endingWith head: Int, _ inside: Range<Int>) -> [Int] {
    var result = [head]
    for name in inside.reversed() where name < head && isFree(name) && result.count < 40 {
      guard let next = result.first, !names.isPossessive(name),
        isEnumerated(names.spans[name].tokens.upperBound..<names.spans[next].tokens.lowerBound)
      else { break }
      result.insert(name, at: 0)
    }
    return result
  }

  /// Whether what parts two names holds no statement but a relative clause or a participle.
  private func isEnumerated(_ gap: Range<Int>) -> Bool {
    guard let first = gap.first, gap.count < 40,
      text.kind(first) == .mark || text.classes(first).meets([.conjunction, .preposition])
    else { return false }
    if text.classes(first + 1).contains(.relative) { return true }
    return gap.contains { text.isMark($0, ",") || text.classes($0).contains(.conjunction) }
      && !gap.contains { text.classes($0).meets([.passiveBe, .say, .had]) || text.isMark($0, ":") }
  }

  /// The parties that a conjunction or a comma joins to a name in front of it.
  func list(endingWith last: Int, _ low: Int) -> [Int] {
    var result = [last]
    var first = last
    while first > 0, result.count < 40 {
      let before = first - 1
      let span = names.spans[before].tokens
      guard span.lowerBound >= low, span.upperBound <= names.spans[first].tokens.lowerBound,
        joins(span.upperBound..<names.spans[first].tokens.lowerBound)
      else { break }
      result.insert(before, at: 0)
      first = before
    }
    return result
  }

  /// The parties that a conjunction or a comma joins to a name behind it.
  func list(startingWith first: Int, _ high: Int) -> [Int] {
    var result = [first]
    var closed = false
    while let last = result.last, names.spans.indices.contains(last + 1), result.count < 40 {
      let span = names.spans[last + 1].tokens
      guard span.upperBound <= high, span.lowerBound > names.spans[last].tokens.upperBound,
        joins(names.spans[last].tokens.upperBound..<span.lowerBound)
      else { break }
      // ", and Z" behind "X and Y" goes on with another list.
      let gap = names.spans[last].tokens.upperBound..<span.lowerBound
      if closed, text.isMark(gap.lowerBound, ",") { break }
      closed = closed || gap.contains { text.classes($0).contains(.conjunction) }
      result.append(last + 1)
    }
    return result
  }

  private func joins(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 4, let first = gap.first else { return false }
    if text.isMark(first, ";") {
      return gap.dropFirst().allSatisfy { text.classes($0).meets([.conjunction, .definite]) }
    }
    guard
      text.isMark(first, ",") || text.classes(first).contains(.conjunction)
        || text.isWord(first, "together")
    else { return false }
    return gap.dropFirst().allSatisfy {
      text.classes($0).meets([.conjunction, .personTitle, .definite]) || text.isWord($0, "with")
        || text.word($0).counts != nil
    }
  }

  private func isPlural(_ verb: Int) -> Bool {
    text.isWord(verb, "are") || text.isWord(verb, "were") || text.isWord(verb, "have")
  }

  private func clauseStart(_ verb: Int, _ sentence: Range<Int>) -> Int {
    var index = verb
    let low = max(sentence.lowerBound, verb - 120)
    while index > low, !text.isMark(index - 1, ";") { index -= 1 }
    return index
  }

  private func isPronoun(_ index: Int) -> Bool {
    text.isWord(index, "he") || text.isWord(index, "she") || text.isWord(index, "it")
  }

  /// Whom "he", "it", "both" or "the firm" at the beginning of a clause stands for.
  private func pronoun(_ clause: Int, _ index: Int) -> [Int] {
    let low = max(text.sentences[index].lowerBound, clause - 120)
    if text.isWord(clause, "he") || text.isWord(clause, "she") {
      return person(before: clause, index).map { [$0] } ?? []
    }
    let isFirm = text.isWord(clause, "the") && reference.isGroupNoun(clause + 1)
    if isFirm {
      let firm = reference.organisation(
        before: clause, text.sentences[index], called: clause + 1)
      return firm.map { [$0] } ?? []
    }
    let inside = names.names(in: min(low, clause)..<clause)
    guard !inside.isEmpty || index > 0 else { return [] }
    let before = inside.isEmpty ? names.names(in: text.sentences[index - 1].prefix(60)) : inside
    let free = before.filter(isFree)
    guard let first = free.first, let last = free.last else { return [] }
    if text.isWord(clause, "both") || text.isWord(clause, "they") || text.isWord(clause, "each") {
      return list(endingWith: last, names.spans[first].tokens.lowerBound)
    }
    if let count = plural(clause) {
      return free.count == count ? free : told(count, clause + 2, before: index)
    }
    guard text.isWord(clause, "it") else { return [] }
    return [free.first { names.spans[$0].type != .individual } ?? first]
  }

  /// Whom "he" stands for: the first person of its sentence, or of the nearest one before that has one.
  func person(before pronoun: Int, _ index: Int) -> Int? {
    let own = text.sentences[index].lowerBound
    let inside = names.names(in: min(pronoun, max(own, pronoun - 120))..<pronoun)
    if let found = inside.first(where: isFreePerson) { return found }
    for before in stride(from: index - 1, through: max(0, index - 3), by: -1) {
      let inside = names.names(in: text.sentences[before].prefix(60))
      if let found = inside.first(where: isFreePerson) { return found }
      // "froze the assets of X": nobody else is told of.
      let persons = inside.filter { names.spans[$0].type == .individual }
      if persons.count == 1, let only = persons.first { return only }
    }
    return nil
  }

  private func isFreePerson(_ name: Int) -> Bool {
    let span = names.spans[name]
    guard isFree(name), !span.organisation, !names.isPossessive(name) else { return false }
    return span.type == .individual || (span.type == nil && (!span.bare || names.isRepeated(name)))
  }

  /// The list of as many parties of a noun's kind in one of the sentences before: "the two brothers".
  private func told(_ count: Int, _ noun: Int, before index: Int) -> [Int] {
    let type = text.word(noun).counts?.entityType ?? (text.means(noun, .kin) ? .individual : nil)
    for earlier in stride(from: index - 1, through: max(0, index - 4), by: -1) {
      let sentence = text.sentences[earlier]
      for first in names.names(in: sentence.prefix(60)) {
        let list = list(startingWith: first, sentence.upperBound)
        let fits = list.allSatisfy { type == nil || (names.spans[$0].type ?? type) == type }
        if list.count == count, fits { return list }
      }
    }
    return []
  }

  /// How many "all three", "the two men" at the beginning of a clause are.
  private func plural(_ clause: Int) -> Int? {
    guard text.isWord(clause, "all") || text.isWord(clause, "the"),
      text.classes(clause + 1).contains(.numberWord)
    else { return nil }
    return text.word(clause + 1).value
  }
}
