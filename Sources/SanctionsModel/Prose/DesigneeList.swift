/// Walks the names of a sentence behind a word of an action and tells which ones it governs.
///
/// A name is an item of the list where only words that describe it part it from the verb, a comma
/// or a conjunction; a name behind a preposition ("the head of X") describes another. Linear in the
/// tokens that it walks.
struct DesigneeList {
  let text: ProseText
  let names: NameIndex
  let places: NamePlaces
  /// Prepositions by which the first name may be governed: "sanctions on X".
  var governedFirst = false
  /// Whether the names may stand in a quotation: "I am designating X".
  var quoted = false

  /// The items between two tokens; `nil` for `stop` walks on to the sentence's end.
  func items(from start: Int, to end: Int) -> [Int] {
    var items: [Int] = []
    var floor = start
    var index = start
    let limit = min(end, start + 400)
    while index < limit {
      if let name = names[startingAt: index] {
        let span = names.spans[name].tokens
        if accepts(name, floor: floor, first: items.isEmpty) {
          if !items.isEmpty, isClause(span.upperBound), span.upperBound < end { break }
          items.append(name)
        }
        index = span.upperBound
        floor = index
        continue
      }
      if !items.isEmpty, let next = behindRelative(index, limit) {
        index = next
        floor = next
        continue
      }
      if stops(index, listed: !items.isEmpty) { break }
      if text.isMark(index, "(") { index = closing(index, limit) }
      index += 1
    }
    return items
  }

  /// The comma behind a relative clause in a list: "X, who runs a mine, and Y".
  private func behindRelative(_ pronoun: Int, _ limit: Int) -> Int? {
    guard text.classes(pronoun).contains(.relative),
      (pronoun - 4..<pronoun).contains(where: { text.isMark($0, ",") })
    else { return nil }
    for comma in pronoun + 2..<max(pronoun + 2, min(limit, pronoun + 40))
    where text.isMark(comma, ",") && isItem(behind: comma, limit) {
      return comma
    }
    return nil
  }

  /// Whether a name follows, behind a conjunction and what describes it.
  private func isItem(behind comma: Int, _ limit: Int) -> Bool {
    var index = comma + 1
    let joined = text.classes(index).contains(.conjunction)
    if joined { index += 1 }
    while index < min(limit, comma + 9) {
      if let name = names[startingAt: index] {
        return joined || !isClause(names.spans[name].tokens.upperBound)
      }
      let classes = text.classes(index)
      guard
        classes.meets([
          .definite, .article, .personTitle, .titlePart, .organisation, .countNoun, .former,
        ]) || text.isAdjective(at: index)
      else { return false }
      index += 1
    }
    return false
  }

  private func accepts(_ name: Int, floor: Int, first: Bool) -> Bool {
    let span = names.spans[name].tokens
    guard
      quoted || !text.isQuoted(span.lowerBound) || text.classes(floor - 1).contains(.conjunction)
        || text.isQuotedName(span), !names.isPossessive(name)
    else { return false }
    if text.isMark(span.upperBound, "-"), !text.isSpaced(span.upperBound) { return false }
    if names.spans[name].bare, isPlace(span.lowerBound) { return false }
    if isEmployer(span) || places.isHeldByRole(name) { return false }
    var index = span.lowerBound - 1
    let low = max(floor, span.lowerBound - 16)
    while index >= low {
      let token = text.tokens[index]
      let classes = token.classes
      if token.kind == .mark, token.mark != 45, token.mark != 39 { return token.mark != 40 }
      if classes.contains(.conjunction) || text.isWord(index, "including") { return true }
      if text.isWord(index, "as"), text.isWord(index - 1, "well") { return true }
      if text.isWord(index, "as"), first, index > low { return false }
      if text.isWord(index, "are") || text.isWord(index, "is") || text.isWord(index, "namely")
        || text.isWord(index, "wit")
      {
        return true
      }
      if let kin = text.inLaw(endingAt: index) {
        index = kin - 1
        continue
      }
      if isPortfolio(index, of: span) || text.isOffice(index, of: names.spans[name]) {
        index -= 1
        continue
      }
      if index == span.lowerBound - 1, let noun = described(from: index, floor: low) {
        index = noun
        continue
      }
      // "by Tuesday X was on the list".
      if classes.contains(.preposition), text.classes(index + 1).meets([.weekday, .month]) {
        index -= 1
        continue
      }
      if classes.contains(.preposition) {
        if isJoined(index) { return true }
        return first && governedFirst && isGovernor(index)
      }
      if index == span.lowerBound - 1, token.capital, names.barriers[index] == .barred {
        return false
      }
      if token.capital, names.isPossessive(tokenAt: index), names.barriers[index] != .country {
        return false
      }
      index -= 1
    }
    return index < floor && first
  }

  /// "in Zorblat, Kremba and Vellis": a single word of a list of places.
  private func isPlace(_ start: Int) -> Bool {
    var index = start - 1
    while index > start - 12,
      text.isMark(index, ",") || text.classes(index).contains(.conjunction) || text.isCapital(index)
    {
      index -= 1
    }
    return text.isWord(index, "in") || text.isWord(index, "near") || text.isWord(index, "at")
  }

  /// "a former Zorblat chief": the name tells whose chief it was.
  private func isEmployer(_ span: Range<Int>) -> Bool {
    let next = span.upperBound
    return (text.classes(next).contains(.personTitle) || text.means(next, .instance))
      && !text.isCapital(next)
  }

  /// The "of" of "Minister of Public Works Pavlo Trundel".
  private func isPortfolio(_ index: Int, of name: Range<Int>) -> Bool {
    text.isWord(index, "of") && index + 1 < name.lowerBound
      && text.classes(index - 1).contains(.officialTitle) && text.isCapital(index - 1)
      && (index + 1..<name.lowerBound).allSatisfy { text.isCapital($0) }
  }

  /// In front of the article of "an officer of the service named X": what is named so is no part of its name.
  private func described(from named: Int, floor: Int) -> Int? {
    guard text.isWord(named, "named") || text.isWord(named, "called") else { return nil }
    return stride(from: named - 1, through: max(floor, named - 12), by: -1).first {
      text.classes($0).contains(.article)
    }.map { $0 - 1 }
  }

  /// "along with his bank X", "sanctions on X and on Y".
  private func isJoined(_ preposition: Int) -> Bool {
    if text.isWord(preposition, "with") {
      return text.isWord(preposition - 1, "along") || text.isWord(preposition - 1, "together")
    }
    return governedFirst && text.classes(preposition - 1).contains(.conjunction)
      && (text.isWord(preposition, "on") || text.isWord(preposition, "against"))
  }

  /// "on", "against", "upon" behind the sanctions, or "of" behind their name.
  private func isGovernor(_ index: Int) -> Bool {
    if text.isWord(index, "of") {
      return
        (text.classes(index - 1).meets([.sanctionNoun, .actWord])
        || text.means(index - 1, .holdings)) && !text.isWord(index - 1, "list")
    }
    if text.isMove(index - 1) || text.isWord(index - 1, "aim") { return true }
    guard text.isWord(index, "on") || text.isWord(index, "against") || text.isWord(index, "upon")
    else { return false }
    return (max(0, index - 4)..<index).contains {
      text.classes($0).meets([.sanctionNoun]) || text.isWord($0, "imposed")
    }
  }

  private func stops(_ index: Int, listed: Bool) -> Bool {
    let classes = text.classes(index)
    if text.isWord(index, "as"),
      text.isWord(index + 1, "well") || text.isWord(index - 1, "well")
    {
      return false
    }
    // "the minister for border affairs, X".
    if text.isWord(index, "for"), isPost(index) { return false }
    if text.isWord(index, "among"),
      text.isWord(index + 1, "them") || text.isWord(index + 1, "others")
    {
      return false
    }
    // "sanctioned X but left out Y", and none of "not only X but also Y".
    if text.isWord(index, "but") { return listed && !text.isWord(index + 1, "also") }
    if text.isWord(index, "alleged") || text.isWord(index, "suspected") { return listed }
    if text.isWord(index, "includes") || text.isWord(index, "including") { return false }
    if text.isWord(index, "using") || text.isWord(index, "accused") { return listed }
    if classes.contains(.breaksBack) { return true }
    if classes.meets([.relative, .say]) { return true }
    if listed, classes.meets([.auxiliary]), !classes.contains(.this), !text.isWord(index, "both"),
      !text.isWord(index, "also"), !text.isWord(index, "all"), !text.isWord(index, "each")
    {
      return true
    }
    if listed,
      text.isWord(index, "to") || text.isWord(index, "from") || text.isWord(index, "over")
        || text.isWord(index, "under") || text.isWord(index, "pursuant")
    {
      return true
    }
    return classes.contains(.act) && !text.isCapital(index)
  }

  /// "the minister for ports", "deputy chief of the army for procurement, and X".
  private func isPost(_ preposition: Int) -> Bool {
    if text.classes(preposition - 1).meets([.office, .personTitle]) { return true }
    return (preposition - 6..<preposition).contains { text.classes($0).contains(.office) }
      && (preposition + 2..<preposition + 5).contains { text.isMark($0, ",") }
      && !text.endsIn(preposition + 1, "ing")
  }

  /// Whether a verb behind the name makes it the subject of a clause of its own.
  private func isClause(_ next: Int) -> Bool {
    let classes = text.classes(next)
    // "sanctioned X and Y today".
    return classes.contains(.say)
      || (classes.contains(.auxiliary) && !classes.contains(.this) && !text.isWord(next, "both"))
  }

  private func closing(_ open: Int, _ limit: Int) -> Int {
    (open..<min(limit, open + 30)).first { text.isMark($0, ")") } ?? open
  }
}
