/// Tells of counted parties that stand on a list without a verb of sanctions that governs them.
struct ListingPhrase {
  private let text: ProseText
  private let sentence: Range<Int>
  private let tone: SentenceTone

  /// A reader of the phrases of one sentence.
  init(_ text: ProseText, sentence: Range<Int>, tone: SentenceTone) {
    self.text = text
    self.sentence = sentence
    self.tone = tone
  }

  private var speaks: Bool { tone.told || tone.surelySanctions }

  /// "names of eleven persons" in a sentence of a list or an order.
  private func isNames(before of: Int) -> Bool {
    text.isWord(of, "of") && text.isWord(of - 1, "names")
      && !(max(sentence.lowerBound, of - 8)..<of).contains { text.classes($0).contains(.delist) }
      && (tone.namesList
        || (tone.textTells && sentence.prefix(60).contains { text.classes($0).contains(.source) }))
  }

  /// The change that a list tells of some tokens.
  func change(of span: Range<Int>) -> ChangeKind? {
    if let change = behindColon(span.lowerBound - 1) { return change }
    if surrounds(span) || isSummary(behind: span.upperBound) {
      return .designation
    }
    return text.classes(span.lowerBound - 1).contains(.victim)
      ? nil : reached(from: span.upperBound)
  }

  /// Whether what stands right in front of the tokens or behind them says that they are listed.
  func surrounds(_ span: Range<Int>) -> Bool {
    let before = span.lowerBound - 1
    return follows(span.upperBound) || isContent(before) || isNamed(before)
      || isNames(before: before)
      || isTally(before: before)
  }

  /// "… followed in June": they were listed next.
  private func follows(_ end: Int) -> Bool {
    guard tone.textTells else { return false }
    return (end..<max(end, min(end + 5, sentence.upperBound))).contains {
      text.isWord($0, "followed")
        && (text.kind($0 + 1) != .word || text.isWord($0 + 1, "in") || text.isWord($0 + 1, "on"))
    }
  }

  /// "is one of 11 people" in a text that has told of sanctions.
  func isOneOf(_ start: Int) -> Bool {
    speaks && text.isWord(start - 1, "of") && text.isWord(start - 2, "one")
      && text.classes(start - 3).contains(.passiveBe)
  }

  /// "Removals: two entities", "On the new sanctions list: eight banks".
  private func behindColon(_ colon: Int) -> ChangeKind? {
    guard text.isMark(colon, ":") else { return nil }
    if text.classes(colon - 1).contains(.delist) { return .delisting }
    if colon - 1 == sentence.lowerBound, text.classes(colon - 1).meets([.act, .weakAct]) {
      return .designation
    }
    let head = max(sentence.lowerBound, colon - 8)..<colon
    let lists = head.contains {
      text.isWord($0, "list") || text.isWord($0, "blacklist") || text.isWord($0, "sanctions")
        || text.word($0).counts == .target
    }
    return lists && !head.contains { text.classes($0).meets([.plan, .negation]) }
      ? .designation : nil
  }

  /// "The list includes eighteen persons", "the asset freeze concerns three people", "is joined by four
  /// bodies", "the list was extended by six persons".
  private func isContent(_ verb: Int) -> Bool {
    if text.isWord(verb, "by") {
      return (speaks && text.isWord(verb - 1, "joined")) || isGrowth(before: verb)
    }
    if text.classes(verb).contains(.passiveBe), text.isWord(verb - 1, "so") { return speaks }
    if text.isWord(verb, "to") {
      return isSum(before: verb) || (text.isWord(verb - 1, "relates") && tone.textTells)
    }
    if isBesideThem(verb) { return tone.textTells }
    if text.isWord(verb, "at") { return tone.textTells && text.isWord(verb - 1, "aimed") }
    if text.isWord(verb, "are"), text.isWord(verb - 1, "there") { return isListed(before: verb) }
    guard text.classes(verb).contains(.contents) else { return false }
    let subject =
      text.isWord(verb - 1, "now") || text.isWord(verb - 1, "also") ? verb - 2 : verb - 1
    if text.isWord(subject, "it") || text.isWord(subject, "they") || text.isWord(verb, "makes") {
      return speaks || tone.toldList
    }
    return text.classes(subject).contains(.sanctionNoun) || text.word(subject).counts == .target
      || (text.classes(subject).contains(.source) && (speaks || tone.namesAuthority))
  }

  /// "The additions came to", "Thursday's designations amounted to".
  private func isSum(before to: Int) -> Bool {
    guard text.means(to - 1, .sums), speaks else { return false }
    return (max(sentence.lowerBound, to - 24)..<to).contains {
      text.classes($0).meets([.actWord]) || text.word($0).counts == .target
        || text.isWord($0, "list") || text.isWord($0, "names")
    }
  }

  /// "With the pair come", "but alongside these stand": a verb of standing behind those who were told of.
  private func isBesideThem(_ verb: Int) -> Bool {
    guard text.classes(verb).contains(.standing) else { return false }
    return sentence.prefix(2).contains {
      $0 < verb && verb - $0 <= 6
        && (text.isWord($0, "with") || text.isWord($0, "alongside") || text.isWord($0, "beside")
          || text.isWord($0, "besides"))
    }
  }

  /// "Here the tally is", "the count stands at", "In sum it makes".
  private func isTally(before verb: Int) -> Bool {
    guard tone.textTells else { return false }
    if text.isWord(verb, "makes") || text.isWord(verb, "make") {
      return text.isWord(verb - 1, "it") || text.isWord(verb - 1, "that")
        || text.isWord(verb - 1, "this")
    }
    let be = text.isWord(verb, "at") ? verb - 1 : verb
    guard text.classes(be).meets([.passiveBe, .standing]) else { return false }
    return text.means(be - 1, .total) || text.isWord(be - 1, "sum")
  }

  /// "On the list there are".
  private func isListed(before verb: Int) -> Bool {
    text.isWord(sentence.lowerBound, "on")
      && (sentence.lowerBound..<max(sentence.lowerBound, verb)).prefix(30).contains {
        text.isWord($0, "list") || text.isWord($0, "blacklist")
      }
  }

  /// "extended its list by", "the blacklist has grown by".
  private func isGrowth(before by: Int) -> Bool {
    let near = max(sentence.lowerBound, by - 12)..<by
    return near.contains { text.isWord($0, "list") || text.isWord($0, "blacklist") }
      && near.contains {
        text.isWord($0, "extended") || text.isWord($0, "grown") || text.isWord($0, "grew")
          || text.isWord($0, "longer") || text.isWord($0, "expanded")
      }
  }

  /// "The targets were two firms"; "the additions do not name it; they are 11 people".
  private func isNamed(_ be: Int) -> Bool {
    guard text.classes(be).contains(.passiveBe) else { return false }
    if text.word(be - 1).counts == .target, speaks || tone.namesAuthority { return true }
    guard text.isWord(be - 1, "they") else { return false }
    return (max(sentence.lowerBound, be - 120)..<max(sentence.lowerBound, be)).contains {
      text.word($0).counts == .target
    }
  }

  /// "… on the new U.S. list", "… landed on a blacklist", "… came under sanctions", "… off the list".
  func reached(from end: Int) -> ChangeKind? {
    for index in end..<max(end, min(sentence.upperBound, end + 16)) {
      let classes = text.classes(index)
      if classes.meets([.say, .relative, .negation, .plan, .breaksForward, .victim])
        || text.means(index, .renews)
      {
        return nil
      }
      if isBlockedBehind(index) || isTarget(index) || isInIt(index) { return .designation }
      if classes.contains(.auxiliary), !classes.contains(.this), !isPerfect(index) { return nil }
      if text.isMark(index, ";") || text.isMark(index, ":") { return nil }
      guard let change = way(index), hasList(behind: index) else { continue }
      return change
    }
    return nil
  }

  /// "… are in it" behind a sentence of a list or an order.
  private func isInIt(_ be: Int) -> Bool {
    text.classes(be).contains(.passiveBe)
      && (text.isWord(be + 1, "in") || text.isWord(be + 1, "on")) && text.isWord(be + 2, "it")
      && tone.textTells
  }

  /// "… and blacklisted them".
  private func isBlockedBehind(_ act: Int) -> Bool {
    text.classes(act).meets([.act, .weakAct]) && text.isWord(act + 1, "them")
      && (text.classes(act).contains(.act) || speaks)
  }

  /// "were the latest additions to the list", "are the subject of the sanctions".
  private func isTarget(_ be: Int) -> Bool {
    guard text.isWord(be, "were") || text.isWord(be, "are"), tone.surelySanctions || tone.namesList
    else { return false }
    return (be + 1..<max(be + 1, min(be + 5, sentence.upperBound))).contains {
      text.isWord($0, "targets") || text.isWord($0, "subject") || text.isWord($0, "additions")
        || text.isWord($0, "names")
    }
  }

  private func isPerfect(_ index: Int) -> Bool {
    text.isWord(index, "have") || text.isWord(index, "has") || text.isWord(index, "had")
  }

  private func way(_ index: Int) -> ChangeKind? {
    if text.isWord(index, "off") { return .delisting }
    let leads =
      text.isWord(index, "on") || text.isWord(index, "onto") || text.isWord(index, "under")
      || text.isWord(index, "joined") || text.isWord(index, "join") || text.isWord(index, "with")
      || text.isWord(index, "face") || text.isWord(index, "faces") || text.isWord(index, "in")
      || text.isWord(index, "complete") || text.isWord(index, "completes")
    return leads ? .designation : nil
  }

  private func hasList(behind way: Int) -> Bool {
    let reach = text.isWord(way, "with") ? 3 : 6
    let near = way + 1..<max(way + 1, min(sentence.upperBound, way + reach))
    for index in near {
      if text.isWord(index, "its"), text.isWord(index + 1, "own") { return false }
      if text.isWord(index, "first") || text.isWord(index, "older") { return false }
      if text.isWord(way, "face") || text.isWord(way, "faces") {
        if text.isWord(index, "freeze") || text.isWord(index, "ban") || text.isWord(index, "bans")
          || text.isWord(index, "freezes")
        {
          return true
        }
      }
      if text.isWord(index, "sanctions") { return !text.isWord(way, "off") }
      if text.isWord(index, "list") || text.isWord(index, "blacklist")
        || text.isWord(index, "annex") || text.isWord(index, "set")
      {
        return !text.isWord(way, "with") && !isCounted(behind: index)
      }
      if text.classes(index).contains(.preposition) || text.endsIn(index, "ing") { return false }
    }
    return false
  }

  /// "the list of 400 entities", whose number is the total.
  private func isCounted(behind list: Int) -> Bool {
    text.isWord(list + 1, "of")
      && (list + 2..<list + 5).contains {
        text.kind($0) == .number || text.classes($0).contains(.numberWord)
      }
  }

  /// "One bank and two men: that is the yield of Tuesday's sanctions."
  private func isSummary(behind end: Int) -> Bool {
    guard tone.surelySanctions || tone.namesAuthority else { return false }
    let near = end..<max(end, min(sentence.upperBound - 2, end + 24))
    return near.contains {
      text.isMark($0, ":")
        && (text.isWord($0 + 1, "that") || text.isWord($0 + 1, "this")
          || text.isWord($0 + 1, "these") || text.isWord($0 + 1, "they"))
        && text.classes($0 + 2).contains(.passiveBe)
    }
  }
}
