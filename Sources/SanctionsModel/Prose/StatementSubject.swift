/// Finds whom a statement is about: the names in front of its verb, or those that a pronoun stands for.
struct StatementSubject {
  private let text: ProseText
  private let names: NameIndex
  private let places: NamePlaces
  /// The designees by the sentences that name them.
  private let groups: [Int: [Int]]

  /// A finder in a text whose names are known; `groups` are the designees of sentences.
  init(
    _ text: ProseText, names: NameIndex, places: NamePlaces, groups: [Int: [Int]] = [:]
  ) {
    self.groups = groups
    self.text = text
    self.names = names
    self.places = places
  }

  /// The subjects of a verb in a sentence.
  func subjects(of verb: Int, _ sentence: Range<Int>, _ index: Int) -> [Int] {
    if let designees = grounded(verb, sentence, index) { return designees }
    let clause = clauseStart(verb, sentence)
    let inside = names.names(in: clause..<verb)
    guard let last = inside.last else {
      let near = (max(clause, verb - 6)..<verb).last { isPronoun($0) && text.isMark($0 - 1, ",") }
      return pronoun(near ?? clause, index)
    }
    let end = names.spans[last].tokens.upperBound
    // A name may hold the words of the statement itself.
    guard end <= verb else { return [] }
    let between = end..<verb
    if let pronoun = between.first(where: { text.classes($0).contains(.relative) }),
      pronoun - between.lowerBound <= 1
    {
      return isPlural(pronoun + 1) ? list(endingWith: last, clause) : [last]
    }
    if between.isEmpty || isApposition(between) { return [last] }
    if between.contains(where: { text.isWord($0, "him") || text.isWord($0, "her") }) {
      return inside.last { names.spans[$0].type == .individual }.map { [$0] }
        ?? inside.last { names.spans[$0].type == nil }.map { [$0] } ?? []
    }
    if between.contains(where: { text.isWord($0, "both") }) {
      return list(endingWith: last, clause)
    }
    let head = inside.last { places[$0] != .governed && places[$0] != .aside } ?? last
    return list(endingWith: head, clause)
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

  /// ", a trader": the singular that describes the name before the comma alone, up to the verb.
  private func isApposition(_ between: Range<Int>) -> Bool {
    var between = between
    while let first = between.first, text.isMark(first, ")") || text.isQuoted(first) {
      between = between.dropFirst()
    }
    guard let first = between.first, text.isMark(first, ","),
      text.classes(first + 1).contains(.article)
    else { return false }
    return !between.dropFirst().contains {
      text.kind($0) == .mark && text.isSpaced($0 + 1) && !text.isMark($0, "-")
    }
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
    while let last = result.last, names.spans.indices.contains(last + 1), result.count < 40 {
      let span = names.spans[last + 1].tokens
      guard span.upperBound <= high, span.lowerBound > names.spans[last].tokens.upperBound,
        joins(names.spans[last].tokens.upperBound..<span.lowerBound)
      else { break }
      result.append(last + 1)
    }
    return result
  }

  private func joins(_ gap: Range<Int>) -> Bool {
    guard gap.count <= 4, let first = gap.first else { return false }
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
    let before: [Int]
    let inside =
      clause > text.sentences[index].lowerBound
      ? names.names(in: max(text.sentences[index].lowerBound, clause - 120)..<clause) : []
    if !inside.isEmpty {
      before = inside
    } else {
      guard index > 0 else { return [] }
      before = names.names(in: text.sentences[index - 1].prefix(60))
    }
    let free = before.filter { places[$0] != .governed && places[$0] != .aside }
    guard let first = free.first, let last = free.last else { return [] }
    if text.isWord(clause, "both") || text.isWord(clause, "they") {
      return list(endingWith: last, names.spans[first].tokens.lowerBound)
    }
    let single =
      text.isWord(clause, "he") || text.isWord(clause, "she") || text.isWord(clause, "it")
    let isFirm = text.isWord(clause, "the") && text.word(clause + 1).counts == .entity
    guard single || isFirm else { return [] }
    let person = text.isWord(clause, "he") || text.isWord(clause, "she")
    return free.first { person ? names.spans[$0].type != .entity : true }.map { [$0] } ?? []
  }
}
