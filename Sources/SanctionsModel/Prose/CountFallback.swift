/// Reads what the head of a text counts where no word of sanctions governs any count: a story about a
/// listing says in its first sentences how many were hit, in whatever words.
struct CountFallback {
  /// How many sentences are the head of a text.
  private static let head = 10

  private let text: ProseText
  private let tones: [SentenceTone]
  private let finder: CountPhraseFinder

  /// A reader of a text with its sentences' tones.
  init(_ text: ProseText, tones: [SentenceTone], finder: CountPhraseFinder) {
    self.text = text
    self.tones = tones
    self.finder = finder
  }

  /// The counts of the first sentence that states some.
  func stated() -> [CountReader.Stated] {
    guard tones.contains(where: \.surelySanctions) || tones.contains(where: \.namesAuthority) else {
      return []
    }
    for (index, sentence) in text.sentences.prefix(Self.head).enumerated() {
      guard tones[index].earlier.isEmpty, isNear(index), tells(sentence) else { continue }
      guard !refuses(sentence, tones[index]) else { continue }
      let found = finder.phrases(in: sentence)
      guard !found.contains(where: finder.isPart) else { continue }
      let governor = CountGovernor(text, sentence: sentence, tone: tones[index])
      let phrases = found.filter {
        counts($0, in: sentence) && !governor.isTold(behind: $0.span)
          && !text.isWord($0.tokens.upperBound, "be")
      }
      guard phrases.contains(where: { !$0.article }) else { continue }
      return phrases.compactMap { phrase in
        phrase.number.map { stated(phrase, $0, index) }
      }
    }
    return []
  }

  /// Whether the sentence, one before it or one close behind speaks of sanctions or of who puts them on.
  private func isNear(_ index: Int) -> Bool {
    tones[0...min(tones.count - 1, index + 2)].contains {
      $0.surelySanctions || $0.namesAuthority
    }
  }

  /// Whether the sentence tells of something that has come about.
  private func tells(_ sentence: Range<Int>) -> Bool {
    !text.isQuestion(sentence)
      && !sentence.contains {
        text.classes($0).meets([.plan, .negation, .delist, .amend])
          || text.means($0, [.renews, .denies, .fines, .wish])
          || text.isQuoted($0)
      }
  }

  /// Whether the sentence takes back a word of sanctions that stands in it.
  private func refuses(_ sentence: Range<Int>, _ tone: SentenceTone) -> Bool {
    let governor = CountGovernor(text, sentence: sentence, tone: tone)
    return sentence.prefix(200).contains {
      text.classes($0).meets([.act, .weakAct, .sureSanction]) && governor.isRefused($0)
    }
  }

  private func counts(_ phrase: CountPhrase, in sentence: Range<Int>) -> Bool {
    guard phrase.number != nil, !phrase.bare, phrase.target != .target,
      !phrase.definite || text.isWord(phrase.tokens.lowerBound, "both"), !finder.isPart(phrase),
      !CountRefusal(text, sentence: sentence).refuses(phrase.span)
    else { return false }
    let before = phrase.span.lowerBound - 1
    // "in two banks", "between 19 and 20 hours", "killed six people".
    let isTotal = text.isWord(before, "of") && text.means(before - 1, .total)
    if text.classes(before).contains(.victim) { return false }
    if text.classes(before).contains(.preposition), !isTotal, !isToward(before) { return false }
    if text.isPossessive(before) { return false }
    if text.means(before, .holds) || text.endsIn(before, "ed") { return false }
    return !(phrase.tokens.upperBound..<min(phrase.tokens.upperBound + 6, sentence.upperBound))
      .contains {
        (text.classes($0).meets([.harmed, .victim]) && !text.isWord($0, "accused"))
          || text.means($0, .holds)
      }
  }

  /// "fell on four ministries", "went to seven airlines", "for six traders".
  private func isToward(_ preposition: Int) -> Bool {
    text.isWord(preposition, "on") || text.isWord(preposition, "upon")
      || text.isWord(preposition, "against") || text.isWord(preposition, "for")
      || text.isWord(preposition, "to")
  }

  private func stated(_ phrase: CountPhrase, _ number: Int, _ sentence: Int) -> CountReader.Stated {
    let count = TargetCount(
      type: phrase.target, count: number, bound: phrase.bound, scope: .this, change: .designation,
      evidence: [text.range(phrase.span)])
    return CountReader.Stated(count: count, definite: false, joined: true, sentence: sentence)
  }
}
