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
    scope(of: phrase.tokens)
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
      || (span.upperBound..<index).contains { text.isWord($0, "came") || text.isWord($0, "comes") }
  }

  /// "the move follows …" is about what follows; "… already under sanctions" about what precedes.
  private func isLater(_ index: Int) -> Bool {
    text.isWord(index, "following")
      && (text.isMark(index + 1, ":") || text.classes(index - 1).contains(.definite))
  }

  /// The clause: bounded by semicolons, dashes, and "after", "while", "when", "since".
  private func clause(around span: Range<Int>) -> Range<Int> {
    var start = span.lowerBound
    while start > max(sentence.lowerBound, span.lowerBound - 60), !isBoundary(start - 1) {
      start -= 1
    }
    var end = span.upperBound
    while end < min(sentence.upperBound, span.upperBound + 60), !isBoundary(end), !isReason(end),
      !isDescription(end)
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
    guard sentence.lowerBound > 60 else { return false }
    let own = clause.lowerBound..<relative(behind: span, in: clause)
    return own.contains { index in
      guard text.isWord(index, "in") || text.isWord(index, "since") else { return false }
      let next = index + 1
      guard next < sentence.upperBound else { return false }
      return text.classes(next).contains(.month) && text.isCapital(next)
        || (1990...2099).contains(text.value(next))
    }
  }
}
