/// Reads which names of a text the reported action designates or takes off, by what its sentences say.
struct DesigneeReader {
  private let text: ProseText
  private let tones: [SentenceTone]
  private let names: NameIndex
  /// The dates by the byte behind them.
  private let dates: [Int: PartialDate]
  private let published: PartialDate?

  /// A reader of a text whose names are known.
  init(
    _ text: ProseText, tones: [SentenceTone], names: NameIndex, dates: [DateMention],
    published: PartialDate?
  ) {
    self.text = text
    self.tones = tones
    self.names = names
    var ends: [Int: PartialDate] = [:]
    for date in dates { for range in date.evidence { ends[range.end] = date.to } }
    self.dates = ends
    self.published = published
  }

  /// The names that one statement governs together.
  struct Group {
    var names: [Int]
    var sentence: Int
  }

  /// The groups of designees, in the order of the text.
  func groups() -> [Group] {
    var groups: [Group] = []
    var told = -10
    var listing = false
    for (index, sentence) in text.sentences.enumerated() {
      if let labelled = labelled(sentence), index - told <= 40 {
        groups.append(Group(names: [labelled], sentence: index))
        continue
      }
      if listing {
        let items = items(of: sentence)
        if !items.isEmpty {
          groups.append(Group(names: items, sentence: index))
          continue
        }
        // A second sentence of an item says more of its party.
        if !beginsLine(sentence) { continue }
        listing = false
      }
      let found = read(sentence, tone: tones[index], told: index - told <= 4)
      if found.acts || !found.names.isEmpty { told = index }
      if !found.names.isEmpty { groups.append(Group(names: found.names, sentence: index)) }
      listing = opensList(sentence, acts: found.acts || index - told <= 4)
    }
    return groups
  }

  // MARK: - Lists under a sentence

  private func opensList(_ sentence: Range<Int>, acts: Bool) -> Bool {
    guard acts, let last = sentence.last, text.isMark(last, ":") else { return false }
    return sentence.contains {
      text.isWord($0, "following") || text.word($0).counts != nil || text.isWord($0, "names")
        || text.classes($0).contains(.numberWord)
    } || (sentence.count <= 4 && text.isWord(sentence.lowerBound, "they")) || isOrder(sentence)
  }

  /// The name behind the label of an entry: "QRi.001 Name: Pavlo Trundel."
  private func labelled(_ sentence: Range<Int>) -> Int? {
    let head = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 6)
    guard let label = head.first(where: { text.isWord($0, "name") && text.isMark($0 + 1, ":") })
    else { return nil }
    return names[startingAt: label + 2]
  }

  /// Whether only white space stands between a sentence and the beginning of its line.
  private func beginsLine(_ sentence: Range<Int>) -> Bool {
    var at = Int(text.tokens[sentence.lowerBound].start) - 1
    while at >= 0, text.bytes[at] == 32 || text.bytes[at] == 9 { at -= 1 }
    return at < 0 || text.bytes[at] == 10
  }

  /// The names of a line of a list: that with which it begins, or those behind its heading's dash.
  private func items(of sentence: Range<Int>) -> [Int] {
    if let item = item(of: sentence) { return [item] }
    let start = sentence.lowerBound
    guard text.isMark(start, "("), text.isMark(start + 2, ")") else { return [] }
    let head = start..<min(start + 12, sentence.upperBound)
    guard let dash = head.first(where: { text.isMark($0, "-") && text.tokens[$0].spaced }) else {
      return []
    }
    return segmented(from: dash + 1, to: sentence.upperBound)
  }

  /// The name with which a line of a list begins.
  private func item(of sentence: Range<Int>) -> Int? {
    var index = sentence.lowerBound
    if text.isMark(index, "("), text.isMark(index + 2, ")") { index += 3 }
    while index < min(sentence.upperBound, sentence.lowerBound + 4),
      text.tokens[index].kind != .word
    {
      index += 1
    }
    guard let name = names[startingAt: index], !names.isPossessive(name) else { return nil }
    let end = names.spans[name].tokens.upperBound
    let marked = index > sentence.lowerBound
    let alone = end == sentence.upperBound || text.tokens[end].kind == .mark
    return marked || alone ? name : nil
  }

  // MARK: - Sentences

  private func read(
    _ sentence: Range<Int>, tone: SentenceTone, told: Bool
  ) -> (names: [Int], acts: Bool) {
    let governor = CountGovernor(text, sentence: sentence, tone: tone)
    var result: [Int] = []
    var acts = false
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if isAct(index, governor) || (told && isListing(index)), !text.tokens[index].quoted,
        isNow(index, sentence, tone)
      {
        acts = true
        let items = items(at: index, sentence)
        result += items
        if let last = items.last { index = max(index, names.spans[last].tokens.upperBound - 1) }
      }
      index += 1
    }
    if told || acts { result += enumerated(sentence, tone) + counted(sentence, tone) }
    var seen = Set<Int>()
    return (result.filter { seen.insert($0).inserted }, acts)
  }

  private func isAct(_ index: Int, _ governor: CountGovernor) -> Bool {
    let classes = text.classes(index)
    guard classes.meets([.act, .weakAct, .delist]), !text.tokens[index].capital else {
      return false
    }
    guard governor.change(ofAct: index) != nil, !governor.isRefused(index) else { return false }
    if text.classes(index - 1).meets([.article, .definite, .preposition]) { return false }
    return !(text.isWord(index, "sanction") && text.isWord(index - 1, "to"))
  }

  /// "was named under both": a listing in a text that has told of sanctions.
  private func isListing(_ index: Int) -> Bool {
    text.classes(index).contains(.weakAct) && text.isWord(index + 1, "under")
  }

  /// Whether the act is the reported one and none before it.
  private func isNow(_ index: Int, _ sentence: Range<Int>, _ tone: SentenceTone) -> Bool {
    guard EarlierScope(text, tone: tone, sentence: sentence).scope(of: index..<index + 1) == .this
    else { return false }
    guard let published else { return true }
    let near = max(sentence.lowerBound, index - 14)..<min(sentence.upperBound, index + 14)
    for at in near where (1990...2099).contains(text.tokens[at].value) {
      let ofResolution = text.isMark(at - 1, "(") && text.isMark(at + 1, ")")
      guard
        !(text.isMark(at - 1, ")") || text.isMark(at + 1, "/") || text.isMark(at - 1, "/")
          || ofResolution)
      else {
        continue
      }
      let date = dates[Int(text.tokens[at].end)]
      if let date, date.lastDayNumber < published.firstDayNumber - 10 { return false }
      if date == nil, Int(text.tokens[at].value) < published.year { return false }
    }
    return true
  }

  private func items(at act: Int, _ sentence: Range<Int>) -> [Int] {
    let list = DesigneeList(text: text, names: names)
    if let be = auxiliary(before: act, sentence) {
      let subjects = list.items(from: clauseStart(be, sentence), to: be)
      if !subjects.isEmpty { return subjects }
      return among(act, sentence) + governed(act, sentence)
    }
    guard !isForeignAgent(act, sentence) else { return [] }
    if text.classes(act).contains(.indirect) || text.isWord(act, "lifted")
      || text.isWord(act, "lifts")
    {
      return governed(act, sentence)
    }
    let isPast = text.isMark(act - 1, ",") || text.isMark(act - 1, "(")
    return isPast ? [] : list.items(from: act + 1, to: sentence.upperBound)
  }

  /// "imposed sanctions on X", "sanctions were imposed against X".
  private func governed(_ act: Int, _ sentence: Range<Int>) -> [Int] {
    DesigneeList(text: text, names: names, governedFirst: true)
      .items(from: act + 1, to: sentence.upperBound)
  }

  /// "were listed under the order, among them X and Y".
  private func among(_ act: Int, _ sentence: Range<Int>) -> [Int] {
    for index in act + 1..<max(act + 1, min(act + 40, sentence.upperBound)) {
      let them = text.isWord(index, "among") && text.isWord(index + 1, "them")
      if them || text.isWord(index, "including") || text.isWord(index, "namely") {
        return DesigneeList(text: text, names: names)
          .items(from: them ? index + 2 : index + 1, to: sentence.upperBound)
      }
      if text.classes(index).contains(.relative) || text.isWord(index, "for") { return [] }
    }
    return []
  }

  /// The first auxiliary of the passive whose participle stands at the index.
  private func auxiliary(before act: Int, _ sentence: Range<Int>) -> Int? {
    guard !text.endsIn(act, "ing") else { return nil }
    var index = act - 1
    var be: Int?
    if let had = hadBlocked(act, sentence) { return had }
    while index >= max(sentence.lowerBound, act - 6) {
      let classes = text.classes(index)
      if classes.contains(.passiveBe) { be = index }
      guard classes.meets([.auxiliary, .this, .passiveBe]) || text.endsIn(index, "ly") else {
        break
      }
      if be != nil { be = index }
      index -= 1
    }
    return be
  }

  /// "had their American assets blocked": the subject stands before "had".
  private func hadBlocked(_ act: Int, _ sentence: Range<Int>) -> Int? {
    guard text.classes(act - 1).contains(.sanctionNoun),
      text.endsIn(act, "ed")
        || text.isWord(act, "frozen")
    else { return nil }
    return (max(sentence.lowerBound, act - 5)..<act - 1).first { text.isWord($0, "had") }
  }

  private func clauseStart(_ be: Int, _ sentence: Range<Int>) -> Int {
    var index = be - 1
    while index >= max(sentence.lowerBound, be - 120) {
      let classes = text.classes(index)
      if text.isMark(index, ";") || text.isWord(index, "that") || classes.contains(.say)
        || text.isWord(index, "while") || text.isWord(index, "but")
      {
        return index + 1
      }
      index -= 1
    }
    return max(sentence.lowerBound, be - 120)
  }

  /// A party and no authority that acts: "Zorblat Holding named X".
  private func isForeignAgent(_ act: Int, _ sentence: Range<Int>) -> Bool {
    var index = act - 1
    while index >= max(sentence.lowerBound, act - 4) {
      if names.barriers[index] != .none { return false }
      if text.tokens[index].capital, text.tokens[index].kind == .word {
        return !text.classes(index).meets([.weekday, .month, .plainStart, .ordinary])
      }
      index -= 1
    }
    return false
  }

  // MARK: - Enumerations of parties that a sentence before has told of

  private static let nouns: WordClass = [.countNoun, .numberWord, .multiplier]

  private func enumerated(_ sentence: Range<Int>, _ tone: SentenceTone) -> [Int] {
    guard tone.earlier.isEmpty else { return [] }
    let list = DesigneeList(text: text, names: names)
    var result: [Int] = []
    for index in sentence {
      if isJoining(index) {
        result += list.items(from: clauseStart(index, sentence), to: index)
        continue
      }
      guard isCopula(index, sentence) else { continue }
      if text.isWord(index - 1, "as") || text.isWord(index - 1, "so") {
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
      result += segmented(from: index + 1, to: sentence.upperBound)
      break
    }
    if let colon = sentence.first(where: { text.isMark($0, ":") }) {
      let head = sentence.lowerBound..<colon
      if isPointer(head.prefix(14)) || isOrder(head) {
        result += segmented(from: colon + 1, to: sentence.upperBound)
      }
    }
    return result
  }

  /// A form of "be"; "include" behind "they"; "does" behind "so".
  private func isCopula(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if text.classes(index).contains(.passiveBe) { return true }
    if text.isWord(index, "does") || text.isWord(index, "do") {
      return text.isWord(index - 1, "so")
    }
    return text.isWord(index, "include") && index == sentence.lowerBound + 1
      && text.isWord(index - 1, "they")
  }

  /// "Zorblat Bank joins him": as much on the list as the one told before.
  private func isJoining(_ index: Int) -> Bool {
    guard text.isWord(index, "joins") || text.isWord(index, "join") else { return false }
    return text.isWord(index + 1, "him") || text.isWord(index + 1, "her")
      || text.isWord(index + 1, "them") || text.isWord(index + 1, "it")
  }

  /// The names behind a counted noun: "one lawyer, Pavlo Trundel, and two firms, Kremba Oil and Solvik".
  private func counted(_ sentence: Range<Int>, _ tone: SentenceTone) -> [Int] {
    guard tone.earlier.isEmpty else { return [] }
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
      result += DesigneeList(text: text, names: names)
        .items(from: comma + 1, to: sentence.upperBound).prefix(number)
    }
    return result
  }

  /// Whether "was" or "were" stands in front: "the ministry's share was one lawyer".
  private func isShare(_ start: Int) -> Bool { text.classes(start - 1).contains(.passiveBe) }

  /// "Pursuant to E.O. 13810 (shipping)": the head of a list of those under one order.
  private func isOrder(_ head: Range<Int>) -> Bool {
    head.count <= 14 && text.isWord(head.lowerBound, "pursuant")
  }

  /// The items of each part between semicolons: what is said of one ends at its semicolon.
  private func segmented(from start: Int, to end: Int) -> [Int] {
    let list = DesigneeList(text: text, names: names)
    var result: [Int] = []
    var from = start
    for index in start..<max(start, end) where text.isMark(index, ";") {
      result += list.items(from: from, to: index)
      from = index + 1
      if text.classes(from).contains(.conjunction) { from += 1 }
    }
    return result + list.items(from: from, to: end)
  }

  /// "are also on the list", "are among the nine", "are listed under".
  private func standsOnList(_ be: Int, _ sentence: Range<Int>) -> Bool {
    let limit = min(be + 9, sentence.upperBound)
    for index in be + 1..<max(be + 1, limit) {
      if text.classes(index).contains(.negation) || text.isWord(index, "first") { return false }
      if text.isWord(index, "list") || text.isWord(index, "blacklist") {
        return (be..<index).contains { text.isWord($0, "on") }
      }
      if text.isWord(index, "listed") { return index <= be + 2 }
      if text.isWord(index, "among"), text.classes(index + 1).contains(.definite) {
        return text.classes(index + 2).meets(Self.nouns) || text.isWord(index + 2, "listed")
          || text.tokens[min(index + 2, text.tokens.count - 1)].kind == .number
      }
    }
    return false
  }

  /// A subject that stands for parties told of before: "they", "the two people", "among them".
  private func isPointer(_ subject: Range<Int>) -> Bool {
    guard let first = subject.first,
      names.names(in: subject).allSatisfy({ names.spans[$0].bare })
    else { return false }
    if subject.contains(where: { text.classes($0).meets([.negation, .relative, .say]) }) {
      return false
    }
    if text.isWord(first, "they") { return subject.count == 1 }
    if text.isWord(first, "among") || text.isWord(first, "both") { return true }
    guard text.classes(first).contains(.definite) || text.classes(first).meets(Self.nouns) else {
      return false
    }
    return subject.contains { text.classes($0).meets(Self.nouns) || text.isWord($0, "fourth") }
  }
}

extension ProseText {
  /// Whether the word ends in these ASCII letters.
  func endsIn(_ index: Int, _ suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard tokens.indices.contains(index), Int(tokens[index].end - tokens[index].start) > length
    else {
      return false
    }
    let start = Int(tokens[index].end) - length
    return (0..<length).allSatisfy { bytes[start + $0] | 32 == suffix.utf8Start[$0] }
  }
}
