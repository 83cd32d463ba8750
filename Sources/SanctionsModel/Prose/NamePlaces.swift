/// How each name of a text stands in its clause: as its subject or beside one, or governed by another word.
///
/// The words in front of a name are walked back to the one that governs it; a name of a list or in
/// apposition stands as what it continues. Linear in the names: a walk has at most 40 words.
final class NamePlaces {
  /// What governs a name.
  enum Place: UInt8 {
    /// The subject of its clause, an item of a list, or what a subject is said to be.
    case free
    /// Behind a preposition, an owner's possession, or a word of a relation.
    case governed
    /// The object of a verb.
    case object
    /// Between quotation marks or parentheses.
    case aside
  }

  private let text: ProseText
  private let names: NameIndex
  private let relationEnds: Set<Int>
  private var places: [Place] = []

  /// The places of all names of a text.
  init(_ text: ProseText, names: NameIndex) {
    self.text = text
    self.names = names
    var ends = Set<Int>()
    for found in text.found {
      if case .relation = found.fact.kind { ends.insert(found.tokens.upperBound) }
    }
    relationEnds = ends
    places.reserveCapacity(names.spans.count)
    var sentence = 0
    var first = 0
    for index in names.spans.indices {
      let start = names.spans[index].tokens.lowerBound
      while text.sentences[sentence].upperBound <= start {
        sentence += 1
        first = index
      }
      places.append(place(of: index, from: text.sentences[sentence].lowerBound, first: first))
    }
  }

  /// The place of a name by its index.
  subscript(_ name: Int) -> Place { places[name] }

  // MARK: - One name

  private func place(of name: Int, from low: Int, first: Int) -> Place {
    let span = names.spans[name].tokens
    if text.isQuoted(span.lowerBound), !text.isQuotedName(span) { return .aside }
    if isAttribute(span) || (names.isPossessive(name) && !isEntry(span.upperBound)) {
      return .governed
    }
    return governor(from: span.lowerBound - 1, low: low, name: name, first: first, depth: 0)
  }

  /// "Zorblat-owned", "a former Zorblat chief": the name tells of what stands behind it.
  private func isAttribute(_ span: Range<Int>) -> Bool {
    let next = span.upperBound
    if text.isMark(next, "-"), !text.isSpaced(next) { return true }
    // "the Zorblat Sanctions Committee".
    if text.isCapital(next), text.isSpaced(next), names.barriers[next] == .barred { return true }
    return (text.classes(next).meets([.personTitle, .countNoun]) || text.means(next, .instance))
      && !text.isCapital(next)
  }

  /// "Pavlo Trundel's entry".
  private func isEntry(_ next: Int) -> Bool {
    text.isWord(next, "entry") || text.isWord(next, "listing") || text.isWord(next, "designation")
  }

  private func governor(from start: Int, low: Int, name: Int, first: Int, depth: Int) -> Place {
    var index = start
    var determined = false
    var unknown = false
    let limit = max(low, start - 40)
    while index >= limit {
      if let before = nameEnding(at: index + 1, upTo: name, first: first) {
        // A verb that no table knows, or a name that describes this one.
        if unknown, !determined { return .object }
        index = names.spans[before].tokens.lowerBound - 1
        continue
      }
      if let kin = text.inLaw(endingAt: index) {
        index = kin - 1
        continue
      }
      let classes = text.classes(index)
      switch text.kind(index) {
      case .mark:
        switch text.tokens[index].mark {
        case 44:
          return unknown && !determined ? .object : behindComma(index, low, name, first, depth)
        case 40: return .aside
        case 41: index = opening(index, low)
        case 58 where isLabel(index - 1): return .aside
        case 45 where !text.isSpaced(index), 38, 39, 47: break
        default: return unknown && !determined ? .object : .free
        }
      case .number, .stop: break
      case .word:
        if relationEnds.contains(index + 1), !classes.contains(.personTitle),
          depth == 0 || !text.isWord(index, "of"), !isPortfolio(index, of: names.spans[name].tokens)
        {
          return .governed
        }
        if classes.contains(.conjunction) || isTogether(index) {
          return behindConjunction(index, low, name, first, depth)
        }
        if isEnumerating(index) { return .free }
        if isVerbOfAct(index) { return .object }
        if text.isWord(index, "alias") || text.isWord(index, "aliases") { return .aside }
        if classes.contains(.preposition) {
          if isOpening(index, low), depth > 0 { return .free }
          if isPortfolio(index, of: names.spans[name].tokens)
            || text.isOffice(index, of: names.spans[name])
          {
            break
          }
          if text.isWord(index, "of"), depth > 0, text.classes(index - 1).contains(.personTitle) {
            break
          }
          return .governed
        }
        if classes.contains(.passiveBe) { return .free }
        if isClauseStart(index) { return unknown && !determined ? .object : .free }
        if classes.meets([.definite, .article]) {
          determined = true
        } else if isDescription(index) {
          break
        } else if determined {
          return .object
        } else {
          if index == start, depth == 0, isTransitive(index, low) { return .object }
          unknown = true
        }
      }
      index -= 1
    }
    return unknown && !determined ? .object : .free
  }

  /// Whether a word in front of a name is a verb and the name its object: "the pair ran X", "would hurt X".
  private func isTransitive(_ index: Int, _ low: Int) -> Bool {
    guard index > low, text.kind(index) == .word, !text.isCapital(index) else { return false }
    if text.means(index - 1, .modal) { return true }
    return text.means(index, .verb)
      || (text.endsIn(index, "ed") && !text.isMark(index - 1, "-")
        && !text.classes(index).meets(WordClass.anyAct)
        && !text.classes(index - 1).meets([.passiveBe, .article, .definite]))
  }

  /// The "of" of "Minister of Public Works Pavlo Trundel".
  private func isPortfolio(_ of: Int, of name: Range<Int>) -> Bool {
    text.isWord(of, "of") && of + 1 < name.lowerBound && text.isCapital(of - 1)
      && text.classes(of - 1).contains(.personTitle)
      && (of + 1..<name.lowerBound).allSatisfy { text.isCapital($0) }
  }

  /// The label of a field: "Address: …", "Also known as: …".
  private func isLabel(_ index: Int) -> Bool {
    if text.isWord(index, "as") || text.classes(index).contains(.delist) { return true }
    let classes = text.classes(index)
    guard text.isCapital(index), !classes.contains(.countNoun) else { return false }
    return text.kind(index - 1) != .word && index > 0
  }

  private func nameEnding(at end: Int, upTo name: Int, first: Int) -> Int? {
    var before = name - 1
    while before >= max(first, name - Self.reach), names.spans[before].tokens.upperBound > end {
      before -= 1
    }
    guard before >= first, names.spans[before].tokens.upperBound == end else { return nil }
    return before
  }

  private func opening(_ close: Int, _ low: Int) -> Int {
    var index = close
    while index > max(low, close - 20), !text.isMark(index, "(") { index -= 1 }
    return text.isMark(index, "(") ? index : close
  }

  /// Whether the sentence or a clause of it begins at the word.
  private func isOpening(_ index: Int, _ low: Int) -> Bool {
    index == low || text.isMark(index - 1, ";") || text.isMark(index - 1, ":")
      || text.isMark(index - 1, "-")
      || (text.classes(index - 1).contains(.conjunction) && text.kind(index - 2) == .mark)
  }

  private func isClauseStart(_ index: Int) -> Bool {
    let classes = text.classes(index)
    return classes.meets([.relative, .say]) || text.isWord(index, "that")
      || classes.contains(.breaksForward) || text.isWord(index, "but")
      || text.isWord(index, "while") || classes.contains(.standing)
  }

  /// "along with", "together with", "as well as", and "with" behind a comma.
  private func isTogether(_ index: Int) -> Bool {
    if text.isWord(index, "with") {
      return text.isWord(index - 1, "along") || text.isWord(index - 1, "together")
        || text.isMark(index - 1, ",")
    }
    return text.isWord(index, "as") && text.isWord(index - 1, "well")
  }

  /// Words behind which the parties of a list stand.
  private func isEnumerating(_ index: Int) -> Bool {
    text.isWord(index, "including") || text.isWord(index, "namely") || text.isWord(index, "include")
      || text.isWord(index, "includes")
  }

  /// A verb of sanctions, as what it governs is read elsewhere.
  private func isVerbOfAct(_ index: Int) -> Bool {
    text.classes(index).meets([.act, .weakAct, .delist]) && !text.isCapital(index)
      && !text.classes(index - 1).meets([.definite, .article])
  }

  /// A word that can stand between a name and the determiner of its phrase.
  private func isDescription(_ index: Int) -> Bool {
    if text.isCapital(index) { return true }
    return text.classes(index).meets([
      .countNoun, .personTitle, .organisation, .titlePart, .ordinary, .numberWord, .multiplier,
      .ship, .plane, .auxiliary, .former, .plainOrg, .place,
    ]) || text.endsIn(index, "ly") || text.isAdjective(at: index)
  }

  // MARK: - Lists and appositions

  private func behindConjunction(
    _ index: Int, _ low: Int, _ name: Int, _ first: Int, _ depth: Int
  ) -> Place {
    var end = index
    if text.isWord(index, "with") || text.isWord(index, "as") { end -= 1 }
    if text.isWord(index, "as"), text.isWord(end, "well") {
      if text.isWord(end - 1, "as") { end -= 1 }
    }
    if text.isMark(end - 1, ",") { end -= 1 }
    if let before = itemEnding(at: end, name, first, low) {
      // Behind a comma, "along with" goes on with the list and not with its last word.
      let free = end < index - 1 && names(near: name, from: first).contains { places[$0] == .free }
      return free ? .free : continued(before, name, first)
    }
    guard name > first, depth < 3, !isTogether(index) else { return .free }
    return text.isMark(end, ",")
      ? behindComma(end, low, name, first, depth) : continued(name - 1, name, first)
  }

  private func behindComma(
    _ comma: Int, _ low: Int, _ name: Int, _ first: Int, _ depth: Int
  ) -> Place {
    if let before = itemEnding(at: comma, name, first, low) {
      return continued(before, name, first)
    }
    if isRole(comma - 1, low) || isDefinite(comma - 1, low), depth < 3 {
      return governor(from: comma - 1, low: low, name: name, first: first, depth: depth + 1)
    }
    var before = name - 1
    let clause = clauseStart(comma, low)
    while before >= max(first, name - Self.reach), names.spans[before].tokens.lowerBound >= clause {
      let end = names.spans[before].tokens.upperBound
      if text.isMark(end, ","), end < comma { return continued(before, name, first) }
      before -= 1
    }
    return .free
  }

  private func clauseStart(_ end: Int, _ low: Int) -> Int {
    var index = end
    let low = max(low, end - 200)
    while index > low, !text.isMark(index - 1, ";") { index -= 1 }
    return index
  }

  /// The names before one in its sentence; a cap keeps a sentence of thousands of names linear.
  private func names(near name: Int, from first: Int) -> Range<Int> {
    min(name, max(first, name - Self.reach))..<name
  }

  private static let reach = 60

  /// Whether a role in front of the comma, and no list, ties the name to a preposition:
  /// "owned by a deputy minister, Pavlo Trundel".
  func isHeldByRole(_ name: Int) -> Bool {
    let comma = names.spans[name].tokens.lowerBound - 1
    return places[name] == .governed && text.isMark(comma, ",")
      && text.classes(comma - 1).contains(.personTitle) && !text.isCapital(comma - 1)
      && names.spans.indices.contains(name - 1)
      && names.spans[max(0, name - 1)].tokens.upperBound != comma
  }

  /// Whether a person's role stands before the comma: "the director of the national police, NAME".
  private func isRole(_ last: Int, _ low: Int) -> Bool {
    var index = last
    while index >= max(0, low, last - 8) {
      let classes = text.classes(index)
      if classes.contains(.personTitle), !text.isCapital(index) { return true }
      if text.kind(index) == .mark || classes.meets([.relative, .passiveBe]) {
        return false
      }
      index -= 1
    }
    return false
  }

  /// Whether a noun with its determiner stands before the comma: "of its former enforcers, NAME".
  private func isDefinite(_ last: Int, _ low: Int) -> Bool {
    for index in stride(from: last, through: max(0, low, last - 6), by: -1) {
      guard text.kind(index) == .word, !text.isCapital(index) else { return false }
      let classes = text.classes(index)
      if classes.contains(.definite) { return true }
      if classes.meets([.relative, .passiveBe, .preposition, .act, .conjunction]) { return false }
    }
    return false
  }

  /// The name that ends at a token, behind which an age or a parenthesis may stand.
  private func itemEnding(at end: Int, _ name: Int, _ first: Int, _ low: Int) -> Int? {
    var at = end
    if text.isMark(at - 1, ")") { at = opening(at - 1, low) }
    if text.kind(max(0, at - 1)) == .number, text.isMark(at - 2, ",") { at -= 2 }
    return nameEnding(at: at, upTo: name, first: first)
  }

  /// The place of the name before, unless that is the party of another one in the list:
  /// "Pavlo Trundel of Zorblat Bank and Ivo Krell".
  private func continued(_ before: Int, _ name: Int, _ first: Int) -> Place {
    guard places[before] == .governed || places[before] == .object,
      let type = names.spans[name].type,
      names.spans[before].type != type
    else { return places[before] == .aside ? .free : places[before] }
    let head = names(near: before, from: first).last {
      places[$0] == .free && names.spans[$0].type == type
    }
    return head == nil ? places[before] : .free
  }
}
