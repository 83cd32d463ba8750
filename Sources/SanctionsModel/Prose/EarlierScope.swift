/// Tells whether a sentence speaks of the reported action or of one before it.
struct EarlierScope {
  private let text: ProseText
  private let tone: SentenceTone
  private let sentence: Range<Int>

  /// The scopes of one sentence.
  init(_ text: ProseText, tone: SentenceTone, sentence: Range<Int>) {
    self.text = text
    self.tone = tone
    self.sentence = sentence
  }

  /// The scope of a counted phrase: earlier where a word of the past stands in its clause.
  func scope(of phrase: CountPhrase) -> TargetCount.Scope {
    isCumulative(phrase.span) || isRunningTotal(phrase) || isBackground(phrase.span)
      ? .earlier : scope(of: phrase.span)
  }

  /// "has sanctioned more than 200 people this year", "… since 2018": what was done over a time.
  private func isCumulative(_ span: Range<Int>) -> Bool {
    let clause = clause(around: span)
    if isSince(behind: span.upperBound, in: clause) { return true }
    guard
      let perfect = (clause.lowerBound..<span.lowerBound).last(where: {
        text.isWord($0, "has") || text.isWord($0, "have") || text.isWord($0, "had")
      }), !(perfect..<span.lowerBound).contains(where: { text.classes($0).contains(.this) })
    else { return false }
    return clause.contains { index in
      if text.isWord(index, "since") {
        return text.value(index + 1) > 1900 || index < span.lowerBound
      }
      if text.isWord(index, "year") || text.isWord(index, "decade") || text.isWord(index, "years") {
        return text.isWord(index - 1, "this") || text.isWord(index - 1, "past")
          || text.isWord(index - 2, "past") || text.isWord(index - 2, "last")
      }
      return text.isWord(index, "altogether") || text.isWord(index, "overall")
    }
  }

  /// "… have been designated since 2014".
  private func isSince(behind end: Int, in clause: Range<Int>) -> Bool {
    let near = end..<max(end, min(end + 10, clause.upperBound))
    return near.contains { text.isWord($0, "have") || text.isWord($0, "has") }
      && near.contains { text.isWord($0, "since") && text.value($0 + 1) > 1900 }
  }

  /// "The European Union, which has named 129 people, …".
  private func isBackground(_ span: Range<Int>) -> Bool {
    (max(sentence.lowerBound, span.lowerBound - 12)..<span.lowerBound).contains {
      text.isWord($0, "which") && text.isMark($0 - 1, ",")
        && (text.isWord($0 + 1, "has") || text.isWord($0 + 1, "have")
          || text.isWord($0 + 1, "had"))
        && !text.classes($0 + 2).contains(.this)
    }
  }

  /// "brings to 40 the number of people sanctioned".
  private func isRunningTotal(_ phrase: CountPhrase) -> Bool {
    let before = phrase.span.lowerBound - 1
    return text.isWord(before, "to")
      && (text.isWord(before - 1, "brings") || text.isWord(before - 1, "bringing")
        || text.isWord(before - 1, "takes") || text.isWord(before - 1, "taking"))
  }

  /// The scope of some tokens of the sentence.
  func scope(of span: Range<Int>) -> TargetCount.Scope {
    guard !tone.earlier.isEmpty || tone.namesMonth else { return .this }
    let clause = clause(around: span)
    if tone.hasEarlier(in: clause, where: { !isLater($0) && !isArrival($0, span) }) {
      return .earlier
    }
    return pastDate(in: clause, of: span) ? .earlier : .this
  }

  /// "The listing of 11 men came a week after …": what comes is the new.
  private func isArrival(_ index: Int, _ span: Range<Int>) -> Bool {
    guard index >= span.upperBound else { return false }
    return text.isWord(index, "came") || text.isWord(index, "comes")
      || text.isWord(index, "follows") || text.isWord(index, "followed")
      || text.isWord(index, "brings") || text.isWord(index, "bringing")
      || text.isWord(index, "takes") || text.isWord(index, "taking")
      || text.isWord(index, "raises") || text.isWord(index, "raising")
      || (span.upperBound..<index).contains { text.isWord($0, "came") || text.isWord($0, "comes") }
  }

  /// "the move follows …" is about what follows; "… already under sanctions" about what precedes.
  private func isLater(_ index: Int) -> Bool {
    text.isWord(index, "following")
      && (text.isMark(index + 1, ":") || text.classes(index - 1).contains(.definite))
  }

  /// The end of "After the listing of six men in May, …" or "Last year …; " in front of the span.
  private func isFronted(_ comma: Int, _ span: Range<Int>) -> Bool {
    guard text.isMark(comma, ","), comma < span.lowerBound else { return false }
    let first = sentence.lowerBound
    guard
      text.isWord(first, "after") || text.isWord(first, "following") || text.isWord(first, "since")
        || text.isWord(first, "building") || text.isWord(first, "although")
        || text.isWord(first, "though")
        || text.isWord(first, "having")
    else { return false }
    return (comma + 1..<min(comma + 8, sentence.upperBound)).contains {
      text.isAuthority(at: $0) || text.isWord($0, "it") || text.isWord($0, "today")
        || text.isCountry(at: $0)
    }
  }

  /// The clause: bounded by semicolons, dashes, and "after", "while", "when", "since".
  private func clause(around span: Range<Int>) -> Range<Int> {
    var start = span.lowerBound
    while start > max(sentence.lowerBound, span.lowerBound - 60), !isBoundary(start - 1),
      !isFronted(start - 1, span)
    {
      start -= 1
    }
    var end = span.upperBound
    while end < min(sentence.upperBound, span.upperBound + 60), !isBoundary(end), !isReason(end),
      !isDescription(end), !isBehind(end)
    {
      end += 1
    }
    return start..<end
  }

  private func isBoundary(_ index: Int) -> Bool {
    (text.isMark(index, ";") && !text.isWord(index + 1, "it") && !text.isWord(index + 1, "they"))
      || text.isMark(index, ":") || text.isWord(index, "while") || text.isWord(index, "whereas")
      || text.isWord(index, "but")
  }

  /// "… three days after the Council had …": what came before is told of others.
  private func isBehind(_ after: Int) -> Bool {
    text.isWord(after, "after")
      && (text.classes(after - 1).contains(.unit) || text.isWord(after - 1, "day")
        || text.isWord(after - 1, "week") || text.isWord(after - 1, "month"))
  }

  /// A relative clause that tells nothing of sanctions: its dates are of other events.
  private func isDescription(_ index: Int) -> Bool {
    guard text.classes(index).contains(.relative) else { return false }
    return !(index..<min(sentence.upperBound, index + 30)).contains {
      text.classes($0).meets([.act, .sureSanction, .weakAct])
    }
  }

  /// The ground of an action, whose dates are of other events: "…, accusing them of …", "… over".
  private func isReason(_ index: Int) -> Bool {
    if text.isWord(index, "over") || text.isWord(index, "amid") { return true }
    return text.isMark(index, ",") && text.endsIn(index + 1, "ing")
      && !text.classes(index + 1).meets(WordClass.anyAct.union(.part))
  }

  /// Where a relative clause begins behind the span: its dates are of what it describes.
  private func relative(behind span: Range<Int>, in clause: Range<Int>) -> Int {
    (span.upperBound..<max(span.upperBound, clause.upperBound)).first {
      text.classes($0).contains(.relative) || text.isWord($0, "that")
    } ?? clause.upperBound
  }

  /// "in March", "in 2015", "since June" in a sentence past the lead.
  private func pastDate(in clause: Range<Int>, of span: Range<Int>) -> Bool {
    guard sentence.lowerBound > 60 else { return pastMonth(right: span.upperBound) }
    let own = clause.lowerBound..<relative(behind: span, in: clause)
    return own.contains { index in
      guard text.isWord(index, "in") || text.isWord(index, "since") else { return false }
      let next = index + 1
      guard next < sentence.upperBound else { return false }
      return text.classes(next).contains(.month) && text.isCapital(next)
        || (1990...2099).contains(text.value(next))
    }
  }

  /// "OFAC, which put 12 vessels on its list in May, on Monday …": a month right behind, and a weekday
  /// of the reported action elsewhere in the sentence.
  private func pastMonth(right end: Int) -> Bool {
    guard tone.namesMonth,
      (max(sentence.lowerBound, end - 60)..<min(sentence.upperBound, end + 60)).contains(where: {
        text.classes($0).contains(.weekday) && text.isCapital($0)
          && !text.classes($0 + 1).contains(.month)
      })
    else { return false }
    for index in end..<max(end, min(end + 10, sentence.upperBound)) {
      if text.isMark(index, ",") || text.classes(index).meets([.weekday, .relative]) {
        return false
      }
      if text.isWord(index, "in"), text.classes(index + 1).contains(.month),
        text.isCapital(index + 1)
      {
        return true
      }
    }
    return false
  }
}
