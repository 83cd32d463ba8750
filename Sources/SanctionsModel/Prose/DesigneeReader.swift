/// Reads which names of a text the reported action designates or takes off, by what its sentences say.
struct DesigneeReader {
  /// The text that is read, its names and how they stand.
  let text: ProseText
  private let tones: [SentenceTone]
  let names: NameIndex
  let places: NamePlaces
  /// The dates by the byte behind them.
  private let dates: [Int: PartialDate]
  private(set) var published: PartialDate?
  /// The sentences that count those whom the action hits.
  private let counting: Set<Int>

  /// A reader of a text whose names are known.
  init(
    _ text: ProseText, tones: [SentenceTone], names: NameIndex, places: NamePlaces,
    dates: [DateMention], published: PartialDate?, counts: [TargetCount] = []
  ) {
    counting = text.sentences(of: counts.filter { $0.scope == .this }.flatMap(\.evidence))
    self.text = text
    self.tones = tones
    self.names = names
    self.places = places
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

  /// What the sentences of a text say of its action.
  struct Statements {
    /// The groups of designees, in the order of the text.
    var groups: [Group] = []
    /// Whether any sentence tells of the action.
    var acts = false
    /// The names of clauses that tell of actions before it.
    var past: Set<Int> = []
    /// The latest day of such an action.
    var latest: PartialDate?
  }

  /// What the sentences say, one by one; where all tell of days before the text's, the latest day is taken
  /// for the action's: a report on a year tells of the actions in it.
  func statements() -> Statements {
    let result = read()
    guard !result.acts, let latest = result.latest else { return result }
    var again = self
    again.published = latest
    let told = again.read()
    // A single party of another day is background.
    return told.groups.contains { $0.names.count > 2 } ? told : result
  }

  /// Whether any sentence names an authority.
  private var isAuthoritys: Bool { tones.contains { $0.namesAuthority || $0.surelySanctions } }

  private func read() -> Statements {
    var groups: [Group] = []
    var past: Set<Int> = []
    var latest: PartialDate?
    var told = -10
    var acts = false
    var spoken = -50
    var listing = false
    for (index, sentence) in text.sentences.enumerated() {
      if tones[index].surelySanctions || tones[index].namesList { spoken = index }
      let labelled = labelled(sentence)
      if !labelled.isEmpty, index - max(told, spoken) <= 40 {
        groups.append(Group(names: labelled, sentence: index))
        acts = true
        spoken = index
        continue
      }
      if listing {
        let items = items(of: sentence)
        if !items.isEmpty {
          groups.append(Group(names: items, sentence: index))
          continue
        }
        // A second sentence of an item says more of its party, and a heading parts the list.
        if !text.beginsLine(sentence) || isGroupHeading(sentence) || isItemMark(sentence)
          || sentence.contains(where: { text.isMark($0, "|") })
        {
          continue
        }
        listing = false
      }
      if isMarked(sentence, since: index - told) {
        let items = items(of: sentence)
        if !items.isEmpty {
          groups.append(Group(names: items, sentence: index))
          listing = true
          continue
        }
      }
      if counting.contains(index) { told = index }
      let found = read(sentence, index, since: index - told)
      for act in found.past {
        past.formUnion(names.names(in: clause(of: act, sentence)))
        if let day = day(of: act, sentence), latest.map({ $0 < day }) ?? true { latest = day }
      }
      let announced = text.holds(index, .actWord) && announces(sentence, tones[index])
      if found.acts || announced || !found.names.isEmpty { told = index }
      acts = acts || found.acts || announced
      if !found.names.isEmpty { groups.append(Group(names: found.names, sentence: index)) }
      listing =
        opensList(sentence, acts: found.acts || index - told <= 4)
        || (isOrder(sentence) && opensList(sentence, acts: isAuthoritys))
        || (isGroupHeading(sentence) && index - told <= 20)
    }
    return Statements(groups: groups, acts: acts, past: past, latest: latest)
  }

  // MARK: - Sentences

  /// "the following additions to the list", "the designation of …": an action told by its noun.
  private func announces(_ sentence: Range<Int>, _ tone: SentenceTone) -> Bool {
    guard tone.namesAuthority || tone.namesList,
      tone.earlier.allSatisfy({ text.isWord($0, "following") })
    else { return false }
    return sentence.contains {
      text.classes($0).contains(.actWord) && !text.classes($0).contains(.delist)
    } && !sentence.contains { text.classes($0).meets([.plan, .negation]) }
  }

  private func read(
    _ sentence: Range<Int>, _ number: Int, since last: Int
  ) -> (names: [Int], acts: Bool, past: [Int]) {
    let tone = tones[number]
    let told = last <= 4
    let governor = CountGovernor(text, sentence: sentence, tone: tone)
    var result: [Int] = []
    var acts = false
    var past: [Int] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      if isAct(index, governor, sentence, tone, told: told) || (told && isListing(index)),
        !text.isQuoted(index) || isOwnAct(index, sentence)
      {
        guard isNow(index, sentence, tone) else {
          past.append(index)
          index += 1
          continue
        }
        acts = true
        var items = items(at: index, sentence)
        if items.isEmpty { items = antecedents(of: index, sentence, number) }
        result += items
        if let last = items.last { index = max(index, names.spans[last].tokens.upperBound - 1) }
      }
      index += 1
    }
    if text.holds(number, .weakAct) {
      past += sentence.filter { isPassiveListing($0, sentence) && !isNow($0, sentence, tone) }
    }
    let labelled = labelledList(sentence, told: told || tone.namesList)
    if !labelled.isEmpty { return (labelled, true, []) }
    if told || acts || tone.namesAuthority || tone.namesList || tone.toldList {
      result +=
        enumerated(sentence, tone, goesOn: last <= 1 || acts) + counted(sentence, tone)
        + numbered(sentence)
    }
    var seen = Set<Int>()
    return (result.filter { seen.insert($0).inserted }, acts, past)
  }

  /// "was named under both": a listing in a text that has told of sanctions.
  private func isListing(_ index: Int) -> Bool {
    text.classes(index).contains(.weakAct) && text.isWord(index + 1, "under")
  }

  /// Whether the act is the reported one and none before it.
  private func isNow(_ index: Int, _ sentence: Range<Int>, _ tone: SentenceTone) -> Bool {
    guard EarlierScope(text, tone: tone, sentence: sentence).scope(of: index..<index + 1) == .this
    else { return false }
    if isLastMonth(index, sentence) || isLasting(index, sentence) { return false }
    if isPastMonth(index, sentence) { return false }
    guard let published else { return true }
    for at in years(near: index, sentence) {
      let date = dates[Int(text.tokens[at].end)]
      if let date, date.lastDayNumber < published.firstDayNumber - 10 { return false }
      if date == nil, Int(text.value(at)) < published.year { return false }
    }
    return true
  }

  /// The years in the clause of an act; those of orders and resolutions are none.
  private func years(near act: Int, _ sentence: Range<Int>) -> [Int] {
    let clause = clause(of: act, sentence)
    let near = max(clause.lowerBound, act - 14)..<max(act, min(clause.upperBound, act + 14))
    return near.filter { at in
      guard (1990...2099).contains(text.value(at)) else { return false }
      let ofResolution = text.isMark(at - 1, "(") && text.isMark(at + 1, ")")
      return
        !(text.isMark(at - 1, ")") || text.isMark(at + 1, "/") || text.isMark(at - 1, "/")
        || ofResolution)
    }
  }

  /// The day that is told of an act.
  private func day(of act: Int, _ sentence: Range<Int>) -> PartialDate? {
    years(near: act, sentence).lazy.compactMap { dates[Int(text.tokens[$0].end)] }
      .first { $0.isDay }
  }

  /// "was blacklisted by the UN last October".
  private func isLastMonth(_ act: Int, _ sentence: Range<Int>) -> Bool {
    (act..<min(sentence.upperBound, act + 10)).contains {
      text.isWord($0, "last") && text.classes($0 + 1).contains(.month)
        && text.isCapital($0 + 1)
    }
  }

  private func items(at act: Int, _ sentence: Range<Int>) -> [Int] {
    let list = DesigneeList(
      text: text, names: names, places: places, quoted: text.isQuoted(act))
    if isNounAct(act) || text.isMove(act) || isFreeze(act) { return governed(act, sentence) }
    if let named = namedThem(act, sentence) { return named }
    if let be = auxiliary(before: act, sentence) {
      let subjects = list.items(from: clauseStart(be, sentence), to: be)
      if !subjects.isEmpty { return subjects }
      let others = among(act, sentence) + governed(act, sentence)
      return others.isEmpty ? inverted(be, act, sentence) : others
    }
    guard !isForeignAgent(act, sentence) else { return [] }
    if text.classes(act).contains(.indirect) || text.isWord(act, "lifted")
      || text.isWord(act, "lifts")
    {
      return governed(act, sentence)
    }
    if let parties = behindBan(act, sentence) { return parties }
    if isTakingOff(act, sentence) { return [] }
    let isPast =
      (text.isMark(act - 1, ",") && !isInterrupted(act, sentence)) || text.isMark(act - 1, "(")
    return isPast ? [] : list.items(from: behindKind(act, sentence), to: sentence.upperBound)
  }

  /// "OFAC, for its part, blocked X": the commas belong to what stands between subject and verb.
  private func isInterrupted(_ act: Int, _ sentence: Range<Int>) -> Bool {
    for index in stride(from: act - 2, through: max(sentence.lowerBound + 1, act - 8), by: -1)
    where text.isMark(index, ",") {
      return names.barriers[index - 1] == .barred
    }
    return false
  }

  /// "took X and Y off the list".
  private func isTakingOff(_ act: Int, _ sentence: Range<Int>) -> Bool {
    guard
      text.isWord(act, "took") || text.isWord(act, "takes") || text.isWord(act, "taken")
        || text.isWord(act, "taking") || text.isWord(act, "struck")
    else { return false }
    return (act..<sentence.upperBound).contains {
      text.isWord($0, "off") || text.isWord($0, "from")
    }
  }

  /// "banned Americans from dealing with X".
  private func behindBan(_ act: Int, _ sentence: Range<Int>) -> [Int]? {
    let near = act + 1..<max(act + 1, min(act + 6, sentence.upperBound))
    guard
      let from = near.first(where: {
        text.isWord($0, "from") || text.isWord($0, "dealings") || text.isWord($0, "business")
      })
    else { return nil }
    let dealing = from + 1..<min(from + 10, max(from + 1, sentence.upperBound))
    guard let with = dealing.first(where: { text.isWord($0, "with") }) else { return nil }
    return list.items(from: with + 1, to: sentence.upperBound)
  }

  /// "imposed sanctions on X", "sanctions were imposed against X".
  private func governed(_ act: Int, _ sentence: Range<Int>) -> [Int] {
    DesigneeList(text: text, names: names, places: places, governedFirst: true)
      .items(from: act + 1, to: sentence.upperBound)
  }

  /// "In the list have been included the judges X and Y".
  private func inverted(_ be: Int, _ act: Int, _ sentence: Range<Int>) -> [Int] {
    guard names.names(in: sentence.lowerBound..<be).isEmpty else { return [] }
    return list.items(from: act + 1, to: sentence.upperBound)
  }

  /// Lists of names that nothing but their order governs.
  var list: DesigneeList { DesigneeList(text: text, names: names, places: places) }

  /// "were listed under the order, among them X and Y".
  private func among(_ act: Int, _ sentence: Range<Int>) -> [Int] {
    for index in act + 1..<max(act + 1, min(act + 40, sentence.upperBound)) {
      let them = text.isWord(index, "among") && text.isWord(index + 1, "them")
      let such = text.isWord(index, "such") && text.isWord(index + 1, "as")
      if them || such || text.isWord(index, "including") || text.isWord(index, "namely") {
        return list.items(from: them || such ? index + 2 : index + 1, to: sentence.upperBound)
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

  /// The "that" of reported speech, and none that describes a noun.
  private func isSaid(_ index: Int) -> Bool {
    text.isWord(index, "that")
      && (text.classes(index - 1).meets([.say, .opinion, .weakAct]) || text.endsIn(index - 1, "ed"))
  }

  /// The first token of the clause in which a verb stands.
  func clauseStart(_ be: Int, _ sentence: Range<Int>) -> Int {
    var index = be - 1
    while index >= max(sentence.lowerBound, be - 120) {
      let classes = text.classes(index)
      if text.isMark(index, ";") || isSaid(index) || classes.contains(.say)
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
      if text.isCapital(index), text.kind(index) == .word {
        if text.isWord(index - 1, "the"),
          text.classes(index).meets([.organisation, .state, .plainOrg, .officialTitle])
        {
          return false
        }
        return !text.classes(index).meets([.weekday, .month, .plainStart, .ordinary, .noParty])
      }
      index -= 1
    }
    return false
  }
}

extension ProseText {
  /// Whether the word ends in these ASCII letters.
  @inline(__always) func endsIn(_ index: Int, _ suffix: StaticString) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
    let length = suffix.utf8CodeUnitCount
    guard end - start > length, bytes[end - 1] | 32 == suffix.utf8Start[length - 1] else {
      return false
    }
    return length == 1 || ends(end - length, suffix)
  }

  private func ends(_ start: Int, _ suffix: StaticString) -> Bool {
    (0..<suffix.utf8CodeUnitCount).allSatisfy { bytes[start + $0] | 32 == suffix.utf8Start[$0] }
  }
}
