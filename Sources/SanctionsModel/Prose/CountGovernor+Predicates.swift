extension CountGovernor {
  /// The predicate behind a phrase: "six people … were blacklisted", "six people sanctioned over".
  func ahead(of end: Int, plural: Bool) -> Ahead {
    let limit = min(end + 30, sentence.upperBound)
    var index = end
    var relative = false
    while index < limit {
      if let behind = behindAside(index, limit) {
        index = behind
        continue
      }
      let classes = text.classes(index)
      if text.isMark(index, ";") || classes.contains(.breaksForward) { return .nothing }
      if classes.contains(.victim), index <= end + 1 { return .hurt }
      if classes.contains(.relative) || text.isWord(index, "that") || text.isWord(index, "what") {
        relative = true
      }
      // "six firms may sell to the bank, which was sanctioned".
      let isOthers = relative && plural && isSingular(index)
      if classes.contains(.auxiliary), !classes.meets(.plainAdverb), !isOthers {
        let told = isNone(before: index) ? Ahead.other : predicate(from: index, limit: limit)
        // The first predicate behind a relative pronoun is not the phrase's own.
        guard relative, case .other = told else { return told }
        relative = false
        while index + 1 < limit, text.classes(index + 1).contains(.auxiliary) { index += 1 }
      }
      let isApposed =
        index == end + 1 && text.isMark(end, ",") && text.classes(index + 1).contains(.preposition)
      if index == end || isApposed, isParticiple(index), let change = change(ofAct: index) {
        return isRefused(index) ? .other : .act(change)
      }
      if index > end, classes.meets([.act, .delist]), text.classes(index - 1).contains(.governs) {
        return .nothing
      }
      index += 1
    }
    return .nothing
  }

  /// Behind ", the Treasury said on Tuesday," in front of the predicate.
  func behindAside(_ comma: Int, _ limit: Int) -> Int? {
    guard text.isMark(comma, ",") else { return nil }
    let near = comma + 1..<max(comma + 1, min(comma + 9, limit - 1))
    guard let close = near.first(where: { text.isMark($0, ",") }),
      (comma..<close).contains(where: { text.classes($0).contains(.say) }),
      text.classes(close + 1).contains(.auxiliary)
    else { return nil }
    return close + 1
  }

  private func isSingular(_ verb: Int) -> Bool {
    text.isWord(verb, "was") || text.isWord(verb, "is") || text.isWord(verb, "has")
  }

  /// "none of which was".
  func isNone(before verb: Int) -> Bool {
    text.isWord(verb - 3, "none") && text.isWord(verb - 2, "of")
  }

  func predicate(from start: Int, limit: Int) -> Ahead {
    // "asked that 12 companies be blacklisted".
    if text.isWord(start, "be") { return .other }
    var index = start
    var isNew = false
    while index < min(max(start + 6, index + 1), limit) {
      let classes = text.classes(index)
      if classes.meets([.negation, .plan]) { return .other }
      if classes.contains(.this) { isNew = true }
      if text.isWord(index, "had") || text.isWord(index, "have"), isBlocking(index + 1) {
        return .act(.designation)
      }
      if isNew || (tone.told && text.isWord(index, "subject")), standsOnList(index) {
        return .act(.designation)
      }
      if isParticiple(index) || classes.contains(.delist), let change = change(ofAct: index) {
        return .act(change)
      }
      if isBlackListed(index + 2) {
        index += 2
        continue
      }
      if let verb = behindAdjunct(index, limit), verb < start + 12 {
        index = verb
        continue
      }
      if !classes.contains(.auxiliary), !ended(index, "ly") { break }
      index += 1
    }
    return .other
  }

  /// The verb behind "on Thursday" or ", by the same order," which part it from its auxiliary.
  func behindAdjunct(_ start: Int, _ limit: Int) -> Int? {
    let isAside = text.isMark(start, ",")
    let first = isAside ? start + 1 : start
    guard text.classes(first).contains(.preposition) || text.isWord(first, "since") else {
      return nil
    }
    for index in first + 1..<max(first + 1, min(first + 8, limit)) {
      let classes = text.classes(index)
      if classes.meets([.relative, .say, .breaksForward]) { return nil }
      if isAside, text.isMark(index, ",") { return index + 1 }
      let isVerb = isParticiple(index) || text.isWord(index, "been")
      if !isAside, isVerb { return closesAdjunct(index - 1) ? index : nil }
    }
    return nil
  }

  /// "Thursday", "June", "2014", "day", "order".
  private func closesAdjunct(_ index: Int) -> Bool {
    text.classes(index).meets([.weekday, .month]) || text.kind(index) == .number
      || text.means(index, .moment)
  }

  /// "had their assets frozen".
  func isBlocking(_ start: Int) -> Bool {
    guard text.classes(start).contains(.definite) else { return false }
    return (start + 1..<min(start + 5, max(start + 1, sentence.upperBound))).contains {
      text.classes($0).contains(.sanctionNoun) && isParticiple($0 + 1)
    }
  }

  /// "are now SDNs", "are now on the list", "are from today subject to the measures".
  func standsOnList(_ index: Int) -> Bool {
    if text.isWord(index, "sdns") { return true }
    guard text.isWord(index, "on") || text.isWord(index, "under") || text.isWord(index, "subject")
    else { return false }
    return (index + 1..<min(index + 5, sentence.upperBound)).contains {
      text.classes($0).meets([.sureSanction]) || text.isWord($0, "list")
        || text.isWord($0, "order") || (text.isWord($0, "it") && text.isWord(index, "subject"))
    }
  }
}
