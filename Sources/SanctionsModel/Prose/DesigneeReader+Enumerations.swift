extension DesigneeReader {
  private static let nouns: WordClass = [.countNoun, .numberWord, .multiplier]

  /// The names of a sentence that says of them what the sentences before say of others, or that lists
  /// those told of: "So is Zorblat Bank", "They are …", "both are on the list"; `goesOn` tells whether the
  /// sentence before told of the action.
  func enumerated(_ sentence: Range<Int>, _ tone: SentenceTone, goesOn: Bool) -> [Int] {
    let scope = EarlierScope(text, tone: tone, sentence: sentence)
    var result: [Int] = []
    for index in sentence where isPointing(index, sentence) {
      guard scope.scope(of: index..<index + 1) == .this else { continue }
      if isAnaphor(index, sentence) {
        let list = listBefore(index)
        if list.count > 1 || index > sentence.lowerBound { result += list }
      }
      if isContents(index, sentence) {
        result += segmented(from: index + 1, to: sentence.upperBound)
        continue
      }
      if isJoining(index) {
        result += list.items(from: clauseStart(index, sentence), to: index)
        continue
      }
      guard isCopula(index, sentence), !text.classes(index - 1).contains(.negation) else {
        continue
      }
      if isOneOfHit(index, sentence) {
        result += list.items(from: clauseStart(index, sentence), to: index)
        continue
      }
      if text.isWord(index - 1, "as") || text.isWord(index - 1, "so") {
        guard goesOn else { continue }
        result += list.items(from: index + 1, to: sentence.upperBound)
        continue
      }
      if standsOnList(index, sentence) {
        result += list.items(from: clauseStart(index, sentence), to: index)
        continue
      }
      guard index - sentence.lowerBound <= 14, isPointer(sentence.lowerBound..<index) else {
        continue
      }
      let called = text.isWord(index + 1, "called") || text.isWord(index + 1, "named")
      result += segmented(from: called ? index + 2 : index + 1, to: sentence.upperBound)
      break
    }
    if tone.earlier.isEmpty, let colon = sentence.first(where: { text.isMark($0, ":") }) {
      let head = sentence.lowerBound..<colon
      if isPointer(head.prefix(14)) || isOrder(head) {
        result += segmented(from: colon + 1, to: sentence.upperBound)
      }
    }
    return result
  }

  /// "The fourth entity, X, …": one of those that the action hits, by its number.
  func numbered(_ sentence: Range<Int>) -> [Int] {
    sentence.compactMap { index in
      guard text.classes(index).contains(.definite), isOrdinal(index + 1) else { return nil }
      let noun = text.word(index + 2).counts != nil ? index + 2 : index + 1
      guard noun > index + 1 || text.isMark(noun + 1, ","), text.isMark(noun + 1, ",") else {
        return nil
      }
      return names[startingAt: noun + 2]
    }
  }

  private func isOrdinal(_ index: Int) -> Bool {
    text.isWord(index, "second") || text.isWord(index, "third") || text.isWord(index, "fourth")
      || text.isWord(index, "fifth") || text.isWord(index, "sixth") || text.isWord(index, "other")
      || text.isWord(index, "remaining") || text.isWord(index, "last")
      || text.isWord(index, "first")
  }

  /// "The list includes X and Y", "the designated entities, which include X and Y".
  private func isContents(_ verb: Int, _ sentence: Range<Int>) -> Bool {
    guard text.classes(verb).meets([.contents, .part]) else { return false }
    guard
      text.isWord(verb, "include") || text.isWord(verb, "includes") || text.isWord(verb, "included")
        || text.isWord(verb, "contains") || text.isWord(verb, "features")
    else { return false }
    let noun = text.classes(verb - 1).contains(.relative) ? verb - 2 : verb - 1
    let last = text.isMark(noun, ",") ? noun - 1 : noun
    guard last > sentence.lowerBound, !text.classes(last).contains(.negation) else { return false }
    if text.classes(last).contains(.countNoun) { return text.classes(last - 1).contains(.act) }
    return text.classes(last - 1).meets([.definite, .this])
      && (text.isWord(last, "list") || text.isWord(last, "annex") || text.isWord(last, "blacklist")
        || text.isWord(last, "designations") || text.isWord(last, "additions"))
  }

  private func isPointing(_ index: Int, _ sentence: Range<Int>) -> Bool {
    isContents(index, sentence) || isAnaphor(index, sentence) || isJoining(index)
      || isCopula(index, sentence)
  }

  /// "Both", "each" or "all" as the subject of a clause that tells of a listing.
  private func isAnaphor(_ index: Int, _ sentence: Range<Int>) -> Bool {
    // The words are among the auxiliaries, and few tokens are.
    guard text.classes(index).contains(.auxiliary) else { return false }
    guard text.isWord(index, "both") || text.isWord(index, "each") || text.isWord(index, "all"),
      index == sentence.lowerBound || text.isMark(index - 1, ";") || text.isMark(index - 1, ",")
        || text.isWord(index - 1, "and")
    else { return false }
    let limit = min(sentence.upperBound, index + 5)
    if isOfWhich(index, sentence) { return true }
    guard let be = (index..<limit).first(where: { text.classes($0).contains(.passiveBe) }) else {
      return false
    }
    return standsOnList(be, sentence) || isDesignated(be, sentence)
  }

  /// "…, all of which OFAC also designated": the list in front is told of.
  private func isOfWhich(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isWord(index + 1, "of"), text.classes(index + 2).contains(.relative) else {
      return false
    }
    let near = index + 3..<max(index + 3, min(index + 11, sentence.upperBound))
    return near.contains { text.classes($0).contains(.act) }
      && !near.contains {
        text.classes($0).meets([.negation, .plan]) || text.isWord($0, "already")
          || text.isWord($0, "previously") || text.isWord($0, "since")
      }
  }

  /// "is now an SDN", "were also designated".
  private func isDesignated(_ be: Int, _ sentence: Range<Int>) -> Bool {
    (be + 1..<max(be + 1, min(be + 4, sentence.upperBound))).contains {
      text.classes($0).contains(.act) || text.isWord($0, "sdn") || text.isWord($0, "sdns")
    }
  }

  /// The names of the list that ends nearest before a token.
  private func listBefore(_ index: Int) -> [Int] {
    var result: [Int] = []
    var at = index - 1
    while at >= max(0, index - 60) {
      defer { at -= 1 }
      guard let name = names[startingAt: at] else { continue }
      if let next = result.first {
        let gap = names.spans[name].tokens.upperBound..<names.spans[next].tokens.lowerBound
        let joins =
          gap.count <= 3
          && gap.allSatisfy {
            text.isMark($0, ",") || text.classes($0).meets([.conjunction, .definite])
          }
        guard joins else { break }
      }
      result.insert(name, at: 0)
    }
    return result
  }

  /// A form of "be"; "include" behind "they"; "does" behind "so".
  private func isCopula(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if text.classes(index).contains(.passiveBe) { return true }
    if text.isWord(index, "does") || text.isWord(index, "do") {
      return text.isWord(index - 1, "so")
    }
    guard text.isWord(index, "include") || text.isWord(index, "included") else { return false }
    return index > sentence.lowerBound && index - sentence.lowerBound <= 8
      && isPointer(sentence.lowerBound..<index)
  }

  /// "Zorblat Bank joins him": as much on the list as the one told before.
  private func isJoining(_ index: Int) -> Bool {
    guard
      text.isWord(index, "joins") || text.isWord(index, "join") || text.isWord(index, "joined")
        || text.isWord(index, "follows")
        || text.isWord(index, "follow")
    else { return false }
    return text.isWord(index + 1, "him") || text.isWord(index + 1, "her")
      || text.isWord(index + 1, "them") || text.isWord(index + 1, "it")
  }

  /// The names behind a counted noun: "one lawyer, Pavlo Trundel, and two firms, Kremba Oil and Solvik".
  func counted(_ sentence: Range<Int>, _ tone: SentenceTone) -> [Int] {
    guard tone.earlier.isEmpty,
      sentence.contains(where: { text.isMark($0, ",") && names[startingAt: $0 + 1] != nil })
    else { return [] }
    let finder = CountPhraseFinder(text)
    let governor = CountGovernor(text, sentence: sentence, tone: tone)
    var result: [Int] = []
    var told = false
    for phrase in finder.phrases(in: sentence) {
      told = told || governor.change(of: phrase) != nil || isShare(phrase.tokens.lowerBound)
      let comma = phrase.tokens.upperBound
      guard told, text.isMark(comma, ","), let number = phrase.number,
        names[startingAt: comma + 1] != nil
      else { continue }
      result += DesigneeList(text: text, names: names, places: places)
        .items(from: comma + 1, to: sentence.upperBound).prefix(number)
    }
    return result
  }

  /// Whether "was" or "were" stands in front: "the ministry's share was one lawyer".
  private func isShare(_ start: Int) -> Bool { text.classes(start - 1).contains(.passiveBe) }

  /// "Pursuant to E.O. 13810 (shipping)": the head of a list of those under one order.
  func isOrder(_ head: Range<Int>) -> Bool {
    var start = head.lowerBound
    if text.isMark(start, "("), text.isMark(start + 2, ")") { start += 3 }
    guard head.count <= 14 else { return false }
    if text.isWord(start, "pursuant") { return true }
    if text.isWord(start, "e.o") || text.isWord(start, "eo")
      || (text.isWord(start, "executive") && text.isWord(start + 1, "order"))
    {
      return head.count <= 10
    }
    return text.isWord(start, "under")
      && head.contains {
        text.isWord($0, "e.o") || text.isWord($0, "eo") || text.isWord($0, "order")
          || text.isWord($0, "act") || text.isWord($0, "resolution")
      }
  }

  /// The items of each part between semicolons: what is said of one ends at its semicolon.
  func segmented(from start: Int, to end: Int) -> [Int] {
    let list = DesigneeList(text: text, names: names, places: places)
    var result: [Int] = []
    var from = start
    for index in start..<max(start, end) where text.isMark(index, ";") {
      result += list.items(from: from, to: index)
      from = index + 1
      if text.classes(from).contains(.conjunction) { from += 1 }
    }
    return result + list.items(from: from, to: end)
  }

  /// "was one of two lenders sanctioned on Tuesday".
  private func isOneOfHit(_ be: Int, _ sentence: Range<Int>) -> Bool {
    guard text.isWord(be + 1, "one"), text.isWord(be + 2, "of") else { return false }
    return (be + 3..<max(be + 3, min(be + 10, sentence.upperBound))).contains {
      text.classes($0).contains(.act) && text.endsIn($0, "ed")
    }
  }

  /// "are also on the list", "are among the nine", "are listed under".
  private func standsOnList(_ be: Int, _ sentence: Range<Int>) -> Bool {
    let limit = min(be + 9, sentence.upperBound)
    for index in be + 1..<max(be + 1, limit) {
      if text.classes(index).contains(.negation) || text.isWord(index, "first") { return false }
      if text.isWord(index, "list") || text.isWord(index, "blacklist") {
        guard !text.isWord(index + 1, "since"), !text.isWord(index + 1, "for"),
          !text.isWord(index + 1, "before"), !text.isWord(index + 1, "already")
        else { return false }
        return (be..<index).contains { text.isWord($0, "on") }
      }
      if text.isWord(index, "listed") { return index <= be + 2 }
      if text.isWord(index, "among"), text.classes(index + 1).contains(.definite) {
        return text.classes(index + 2).meets(Self.nouns) || text.isWord(index + 2, "listed")
          || text.kind(min(index + 2, text.tokens.count - 1)) == .number
      }
    }
    return false
  }

  /// "Other names in use are …": names of one party.
  private func isOtherName(_ subject: Range<Int>) -> Bool {
    subject.contains {
      text.isWord($0, "aliases") || text.isWord($0, "spellings")
        || (text.isWord($0, "names") && text.isWord($0 - 1, "other"))
    }
  }

  /// A subject that stands for parties told of before: "they", "the two people", "among them".
  private func isPointer(_ clause: Range<Int>) -> Bool {
    // "In the north, the targets are …": the subject stands behind the comma.
    let comma = clause.last { text.isMark($0, ",") }
    let opens = clause.first.map { text.classes($0).contains(.preposition) } ?? false
    let subject = opens && comma != nil ? (comma ?? 0) + 1..<clause.upperBound : clause
    guard let first = subject.first,
      names.names(in: subject).allSatisfy({ names.spans[$0].bare })
    else { return false }
    // "Among his victims were …".
    if subject.contains(where: {
      text.classes($0).meets([.negation, .relative, .say, .victim, .harmed])
    }) {
      return false
    }
    if isOtherName(subject) { return false }
    if text.isWord(first, "they") { return subject.count == 1 }
    if text.isWord(first, "among") || text.isWord(first, "both") || text.isWord(first, "others") {
      return true
    }
    guard text.classes(first).contains(.definite) || text.classes(first).meets(Self.nouns) else {
      return false
    }
    if text.isWord(first, "the"), subject.count == 2, !text.isCapital(first + 1),
      text.classes(first + 1).meets([.organisation, .personTitle, .ship])
    {
      return true
    }
    return subject.contains { text.classes($0).meets(Self.nouns) || isOrdinal($0) }
  }
}
