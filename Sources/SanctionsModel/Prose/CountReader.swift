/// Reads the counts of parties that a text states: "six people and 10 entities".
///
/// A number is a count where a count noun closes its noun phrase and a word of sanctions governs it,
/// as object ("sanctions on six people"), as subject ("six people were blacklisted") or beside a
/// governed count ("… and 10 entities").
struct CountReader {
  private let text: ProseText
  private let tones: [SentenceTone]
  private let days: [(range: ByteRange, day: PartialDate)]
  private let finder: CountPhraseFinder
  private let published: PartialDate?

  /// A reader of a text, its sentences' tones, the dates that it names and when it was published.
  init(
    _ text: ProseText, tones: [SentenceTone], dates: [DateMention] = [],
    published: PartialDate? = nil
  ) {
    self.text = text
    self.published = published
    self.tones = tones
    finder = CountPhraseFinder(text)
    days = dates.filter(\.from.isDay).flatMap { date in date.evidence.map { ($0, date.from) } }
      .sorted { $0.range < $1.range }
  }

  /// The counts, each stated fact once with every place that states it.
  func counts(observe: ((CountSights) -> Void)? = nil) -> [TargetCount] {
    let judge = CountJudge(text, tones: tones, finder: finder, sentences: counted())
    var stated: [Stated] = []
    for sentence in judge.judged() {
      let tokens = text.sentences[sentence.index]
      stated += labelled(tokens, sentence.index)
      stated += counts(
        sentence.phrases, in: tokens, tone: tones[sentence.index], sentence.index)
    }
    if stated.isEmpty, observe == nil { return [] }
    stated = CountChronology(published: published).ordered(CountChronology.late(stated))
    let scopes = ScopeJudge(text, tones: tones, published: published)
    if let observe {
      let timed = zip(stated, scopes.features(of: stated)).map {
        TimedCount(count: $0.count, features: $1)
      }
      observe(CountSights(phrases: judge.phrases(), counts: timed))
    }
    return CountMerger.merged(scopes.judged(stated))
  }

  /// Whether no more than "last week", "earlier this month" or "a week ago" stands in the sentence.
  private func isRecent(_ tone: SentenceTone) -> Bool {
    !tone.earlier.isEmpty && tone.earlier.count < 8 && tone.earlier.allSatisfy(isRecent)
  }

  /// Whether the last word of the past in the sentence is one of these.
  private func isLastRecent(_ tone: SentenceTone) -> Bool {
    tone.earlier.count < 64 && tone.earlier.max().map(isRecent) ?? false
  }

  private func isRecent(_ earlier: Int) -> Bool {
    if text.isWord(earlier, "earlier") { return text.isWord(earlier + 1, "this") }
    if text.isWord(earlier, "ago") {
      return text.isWord(earlier - 1, "week") || text.isWord(earlier - 1, "days")
    }
    return text.isWord(earlier, "last") && text.isWord(earlier + 1, "week")
  }

  /// One count as a sentence states it.
  struct Stated {
    var count: TargetCount
    /// Whether the noun phrase is definite ("the six people") and so restates or takes a part.
    var definite: Bool
    /// Whether the sentence sets its action apart from the one told before ("In the second, …").
    var separate = false
    /// Whether a conjunction or a comma joins the phrase to the one before.
    var joined = false
    /// Whether the phrase sets itself beside one told before ("six more people").
    var more = false
    /// Whether a number alone goes on with those told of ("another four were named").
    var further = false
    /// Whether it counts those of one nation ("three Iranians"), and so is no total of others.
    var demonym = false
    /// Whether it is told of one of the counted alone ("one of two lenders"), perhaps of some kind.
    var weak = false
    /// Whether no more than "last week" or "earlier this month" sets it in the past.
    var recent = false
    /// Whether a colon, a dash or a parenthesis stands in front of it.
    var opens = false
    /// Whether it sums up what was told ("In all, …").
    var total = false
    /// Which chain of joined phrases of its sentence it is in.
    var chain = 0
    /// Whether the sentence names a weekday.
    var onDay = false
    /// Whether it stands in the title.
    var title = false
    /// The sentence that states it, and the tokens that do.
    var sentence = 0
    var span = 0..<0
    /// The day that the sentence gives beside it.
    var day: PartialDate?
    /// Whether a month alone sets the count in its time ("In March …").
    var inMonth = false
  }

  /// "Individuals (2):", the heading of a list with the number of its names.
  private func labelled(_ sentence: Range<Int>, _ index: Int) -> [Stated] {
    let head = sentence.lowerBound..<min(sentence.upperBound, sentence.lowerBound + 6)
    guard let noun = head.first(where: { text.word($0).counts != nil }),
      text.isMark(noun + 1, "("), text.isMark(noun + 3, ")"), text.isMark(noun + 4, ":"),
      let target = text.word(noun).counts
    else { return [] }
    let value = Int(text.value(noun + 2))
    guard text.kind(noun + 2) == .number, (1..<2000).contains(value) else { return [] }
    let phrase = CountPhrase(
      tokens: noun..<noun + 4, number: value, target: target, definite: false, start: noun)
    var item = stated(phrase, value, change: .designation, scope: .this)
    item.sentence = index
    return [item]
  }

  private func counts(
    _ phrases: [(phrase: CountPhrase, change: ChangeKind?)], in sentence: Range<Int>,
    tone: SentenceTone, _ index: Int
  ) -> [Stated] {
    var (result, last, chain): ([Stated], CountPhrase?, Int) = ([], nil, 0)
    let onDay = sentence.contains { text.classes($0).contains(.weekday) && text.isCapital($0) }
    let isEarlier = continuesEarlier(sentence, index)
    for (place, (phrase, change)) in phrases.enumerated() {
      defer { last = phrase }
      guard let change, let number = phrase.number else { continue }
      var scope = EarlierScope(text, tone: tone, sentence: sentence).scope(of: phrase)
      if isEarlier || isMoreOfEarlier(phrase, behind: last, told: result.last) { scope = .earlier }
      var item = stated(phrase, number, change: change, scope: scope)
      let isNew = last.map { isNewClause($0, phrase) } ?? false
      item.joined = !isNew && (last.map { coordinated($0, phrase) } ?? false)
      if phrase.isFurther { (item.joined, item.further) = (false, true) }
      if isNew { item.more = true }
      if !item.joined { chain += 1 }
      item.chain = chain
      item.onDay = onDay
      item.weak =
        text.isWord(phrase.span.lowerBound - 1, "of")
        && text.isWord(phrase.span.lowerBound - 2, "one")
      item.total = text.opensTotal(sentence)
      let before = phrase.span.lowerBound - 1
      item.opens = [":", "(", "-"].contains { text.isMark(before, $0) }
      item.recent =
        scope == .earlier
        && (isEarlier ? isLastRecent(tones[index - 1]) : isRecent(tone))
      item.inMonth = isInMonth(sentence) || isInMonth(behind: phrase.span, sentence)
      item.sentence = index
      item.title = index == 0 && text.isTitled
      item.day = day(
        of: phrase.span, in: sentence,
        until: place + 1 < phrases.count ? phrases[place + 1].phrase.span.lowerBound : nil)
      result.append(item)
    }
    var summed = Self.summed(result)
    if isSeparate(sentence) { for index in summed.indices { summed[index].separate = true } }
    return summed
  }

  /// "In the second, …", "Separately, …", "In another action …": the counts are of another action.
  private func isSeparate(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    if text.isWord(first, "separately") || text.isWord(first, "elsewhere") { return true }
    guard text.isWord(first, "in") || text.isWord(first, "under") else { return false }
    return text.isWord(first + 1, "another")
      || (text.isWord(first + 1, "the") && text.isWord(first + 2, "second"))
      || (text.isWord(first + 1, "a") && text.isWord(first + 2, "separate"))
  }

  /// The first day behind the phrase and before the next, else the last in front of it.
  private func day(of span: Range<Int>, in sentence: Range<Int>, until next: Int?) -> PartialDate? {
    guard !days.isEmpty, let last = sentence.last else { return nil }
    let end = next.map { text.tokens[$0].start } ?? text.tokens[last].end
    let own = text.tokens[span.upperBound - 1].end
    let place = firstDay(from: Int(own))
    if place < days.count, days[place].range.end <= Int(end) { return days[place].day }
    let start = Int(text.tokens[sentence.lowerBound].start)
    guard place > 0, days[place - 1].range.end <= Int(own), days[place - 1].range.start >= start
    else { return nil }
    return days[place - 1].day
  }

  /// The place of the first day that begins at a byte or behind it.
  private func firstDay(from byte: Int) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle].range.start < byte { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// "… three firms followed in June; another two were put on it": they go on with what is told.
  private func isMoreOfEarlier(
    _ phrase: CountPhrase, behind last: CountPhrase?, told: Stated?
  ) -> Bool {
    guard phrase.more, let last, let told, told.inMonth, told.count.scope == .earlier else {
      return false
    }
    let gap = last.tokens.upperBound..<max(last.tokens.upperBound, phrase.span.lowerBound)
    return !gap.contains { text.classes($0).meets([.weekday, .this]) }
  }

  /// "sanctioned 14 officials in December".
  private func isInMonth(behind span: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let front = max(sentence.lowerBound, span.lowerBound - 4)..<span.lowerBound
    if front.contains(where: { text.isWord($0, "in") && text.classes($0 + 1).contains(.month) }) {
      return true
    }
    for index in span
      .upperBound..<max(span.upperBound, min(span.upperBound + 8, sentence.upperBound))
    {
      if text.isMark(index, ",") { return false }
      if text.isWord(index, "in"), text.isCapital(index + 1) {
        return text.classes(index + 1).contains(.month)
      }
    }
    return false
  }

  /// "… six people, and the State Department sanctioned four": another act stands between.
  private func isNewClause(_ first: CountPhrase, _ second: CountPhrase) -> Bool {
    (first.tokens.upperBound..<max(first.tokens.upperBound, second.span.lowerBound)).contains {
      text.isActVerb($0, in: 0..<0) && !text.classes($0 - 1).contains(.countNoun)
    }
  }

  /// "In March the Treasury …": a month alone at the head of a sentence.
  private func isInMonth(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    return text.isWord(first, "in") && text.isCapital(first + 1)
      && text.classes(first + 1).contains(.month)
  }

  /// "… were listed that day" behind a sentence about an earlier action.
  private func continuesEarlier(_ sentence: Range<Int>, _ index: Int) -> Bool {
    guard index > 0, !tones[index - 1].earlier.isEmpty else { return false }
    return sentence.contains { text.isWord($0, "that") && text.isWord($0 + 1, "day") }
  }

  /// The phrases of a sentence with the change that governs them; beside each other they share one.
  private func governed(
    in sentence: Range<Int>, _ tone: SentenceTone
  ) -> [(phrase: CountPhrase, change: ChangeKind?)] {
    let governor = CountGovernor(text, sentence: sentence, tone: tone)
    var result: [(phrase: CountPhrase, change: ChangeKind?)] = []
    for phrase in finder.phrases(in: sentence) {
      var change = phrase.article ? nil : governor.change(of: phrase)
      if let last = whole(before: phrase, in: result), coordinated(last.phrase, phrase),
        !governor.isGovernedElsewhere(phrase.span)
      {
        if change == nil { change = last.change }
        let end = last.phrase.tokens.upperBound
        let gap = end..<max(end, phrase.tokens.lowerBound)
        let adjacent = gap.count <= 2 || (last.phrase.article && text.isMark(gap.lowerBound, ","))
        if last.change == nil, adjacent, !finder.isPart(last.phrase) {
          result[result.count - 1].change = change
        }
      }
      if phrase.number == nil || finder.isPart(phrase) { change = nil }
      result.append((phrase, change))
    }
    return result
  }

  /// Every sentence with its phrases, and between them the numbers without a noun that come back to those told of.
  private func counted() -> [CountedSentence] {
    var told: [CountPhrase] = []
    return text.sentences.indices.map { index in
      let sentence = text.sentences[index]
      var phrases = governed(in: sentence, tones[index])
      if phrases.count <= CountJudge.most, index < CountJudge.reach {
        let own = phrases.filter { $0.change != nil && $0.phrase.number != nil }.map(\.phrase)
        let bare = finder.bareNumbers(in: sentence, told: (told + own).suffix(Self.memory)).filter {
          number in !phrases.contains { $0.phrase.span.overlaps(number.span) }
        }
        // "Six more were listed" are of the kind told before.
        if let type = CountPhraseFinder.shared(told) {
          for place in phrases.indices where phrases[place].phrase.isFurther {
            if phrases[place].phrase.target == .target { phrases[place].phrase.target = type }
          }
        }
        told += own
        phrases = (phrases + bare.map { ($0, nil) }).sorted {
          $0.phrase.span.lowerBound < $1.phrase.span.lowerBound
        }
      }
      return CountedSentence(index: index, phrases: phrases)
    }
  }

  /// How many of the last told counts a number without a noun can come back to.
  private static let memory = 12

  /// The phrase before, behind "among them three women" the total of which that is a part.
  private func whole(
    before phrase: CountPhrase, in result: [(phrase: CountPhrase, change: ChangeKind?)]
  ) -> (phrase: CountPhrase, change: ChangeKind?)? {
    guard let last = result.last else { return nil }
    // "including seven Russians and a Cyprus firm".
    if finder.isPart(last.phrase), phrase.tokens.lowerBound - last.phrase.tokens.upperBound < 2 {
      return (last.phrase, nil)
    }
    guard finder.isPart(last.phrase), result.count > 1, phrase.article else { return last }
    return (last.phrase, result[result.count - 2].change)
  }

  private func stated(
    _ phrase: CountPhrase, _ number: Int, change: ChangeKind, scope: TargetCount.Scope
  ) -> Stated {
    let count = TargetCount(
      type: phrase.target, count: number, bound: phrase.bound, scope: scope, change: change,
      evidence: [text.range(phrase.span)])
    return Stated(
      count: count, definite: phrase.definite, more: phrase.more, demonym: phrase.demonym,
      span: phrase.span)
  }

  /// Whether only a conjunction, commas and bounds part two phrases.
  private func coordinated(_ first: CountPhrase, _ second: CountPhrase) -> Bool {
    let start = second.span.lowerBound
    if text.isWord(start - 1, "with"), start - first.tokens.upperBound <= 20,
      text.isWord(start - 2, "along") || text.isWord(start - 2, "together")
    {
      return true
    }
    let between = first.tokens.upperBound..<max(first.tokens.upperBound, second.span.lowerBound)
    guard between.count <= 14 else { return false }
    let joins = between.contains {
      text.classes($0).contains(.conjunction) || text.isMark($0, ",") || text.isWord($0, "well")
        || text.isWord($0, "with")
    }
    return joins
      && !between.contains {
        (finder.breaksBack($0) || text.classes($0).meets([.auxiliary, .part]))
          && !text.isWord($0, "as") || text.isMark($0, ";")
      }
  }

  /// Counts of one type beside each other are one sum ("nine officials and four people"), unless the
  /// first is the total of the others.
  static func summed(_ counts: [Stated]) -> [Stated] {
    var result: [Stated] = []
    for stated in counts {
      guard
        let index = result.firstIndex(where: { $0.count.sameKind(as: stated.count) }),
        !stated.definite
      else {
        result.append(stated)
        continue
      }
      if result[index].count.count > stated.count.count, result[index].count.evidence.count == 1,
        !result[index].demonym, isBreakdown(result[index].count, counts)
      {
        continue
      }
      guard stated.joined, stated.chain == result[index].chain else {
        result.append(stated)
        continue
      }
      result[index].count.count += stated.count.count
      result[index].count.evidence += stated.count.evidence
    }
    return result
  }

  private static func isBreakdown(_ total: TargetCount, _ counts: [Stated]) -> Bool {
    let parts = counts.filter { $0.count.sameKind(as: total) }.dropFirst()
    // "two bankers, a clerk and a judge" are four, "two people: a clerk and a judge" two.
    guard parts.contains(where: { $0.count.count > 1 || $0.opens }) else { return false }
    return parts.reduce(0) { $0 + $1.count.count } == total.count
  }
}

extension ProseText {
  /// "In all, …", "Altogether …", "All told, …", "In sum, …".
  func opensTotal(_ sentence: Range<Int>) -> Bool {
    let first = sentence.lowerBound
    if isWord(first, "altogether") || isWord(first, "overall") { return true }
    if isWord(first, "all") { return isWord(first + 1, "told") || isWord(first + 1, "in") }
    return isWord(first, "in") && (isWord(first + 1, "all") || means(first + 1, .total))
  }

  /// Whether the first sentence is a title: it has no period, and the next begins a line.
  var isTitled: Bool {
    guard sentences.count > 1, let last = sentences[0].last else { return false }
    let end = Int(tokens[last].end)
    return beginsLine(sentences[1]) && end < bytes.count && bytes[end] != 46
  }
}

extension TargetCount {
  /// Whether both count the same type, change and action.
  func sameKind(as other: TargetCount) -> Bool {
    type == other.type && scope == other.scope && change == other.change
  }
}
