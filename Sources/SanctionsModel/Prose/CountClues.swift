/// The clues for and against a counted phrase being a count of designated parties.
struct CountClues {
  private let text: ProseText
  private let tones: [SentenceTone]
  private let numbers: [Int: Int]

  /// The clues of a text with its sentences' tones and how often it tells each number.
  init(_ text: ProseText, tones: [SentenceTone], numbers: [Int: Int]) {
    self.text = text
    self.tones = tones
    self.numbers = numbers
  }

  /// Every clue that a phrase has, beside the phrases of its sentence and the counts known so far.
  func clues(
    of phrase: CountPhrase, among sentence: CountWeigher.Sentence, known: [TargetCount]
  ) -> [CountWeights.Clue] {
    let tokens = text.sentences[sentence.index]
    let governor = CountGovernor(text, sentence: tokens, tone: tones[sentence.index])
    var clues = place(sentence.index) + before(phrase, in: tokens, governor)
    clues += behind(phrase, in: tokens, governor) + tone(of: tokens, around: phrase, governor)
    if phrase.bare { clues.append(.bare) }
    if phrase.number == 1 { clues.append(.single) }
    if phrase.tally { clues.append(.tally) }
    if phrase.definite { clues.append(.definite) }
    if text.means(phrase.tokens.upperBound - 1, .vague) { clues.append(.vague) }
    if numbers[phrase.number ?? 0, default: 0] > 1 { clues.append(.restated) }
    if isSummed(sentence, known) { clues.append(.summed) }
    let isJoined = sentence.phrases.contains { other in
      joins(other.phrase, phrase)
        && (other.change == .designation || known.contains { $0.isTold(by: other.phrase) })
    }
    if isJoined {
      clues.append(.joined)
    }
    if known.contains(where: { $0.type != .target }) { clues.append(.told) }
    let scope = EarlierScope(text, tone: tones[sentence.index], sentence: tokens)
    if scope.scope(of: phrase) == .earlier { clues.append(.past) }
    return clues
  }

  /// Where in the text the sentence stands, and what it and those beside it speak of.
  private func place(_ index: Int) -> [CountWeights.Clue] {
    let tone = tones[index]
    var clues: [CountWeights.Clue] = [
      index == 0 && text.isTitled ? .title : index < 4 ? .lead : index < 10 ? .head : .deep
    ]
    if tone.surelySanctions { clues.append(.sure) }
    if tone.namesAuthority { clues.append(.authority) }
    if tone.namesList { clues.append(.list) }
    if !tone.surelySanctions, !tone.namesList {
      let isNear = tones[0...min(tones.count - 1, index + 2)].suffix(5).contains {
        $0.surelySanctions || $0.namesAuthority
      }
      clues.append(isNear ? .near : .far)
    }
    return clues
  }

  /// What stands in front of the phrase.
  private func before(
    _ phrase: CountPhrase, in tokens: Range<Int>, _ governor: CountGovernor
  ) -> [CountWeights.Clue] {
    let before = phrase.span.lowerBound - 1
    let classes = text.classes(before)
    var clues: [CountWeights.Clue] = []
    if before < tokens.lowerBound || text.kind(before) == .mark || classes.contains(.conjunction) {
      clues.append(.opens)
    }
    let isTotal = text.isWord(before, "of") && text.means(before - 1, .total)
    if isToward(before) {
      clues.append(.toward)
    } else if classes.contains(.preposition), !isTotal, !(phrase.bare && text.isWord(before, "of"))
    {
      clues.append(.placed)
    }
    if text.isPossessive(before) || text.isWord(before, "its") || text.isWord(before, "their")
      || text.isWord(before, "his") || text.isWord(before, "her")
    {
      clues.append(.owned)
    }
    if governor.isGovernedElsewhere(phrase.span) || text.means(before, [.verb, .holds]) {
      clues.append(.foreign)
    }
    if classes.meets([.victim, .harmed]) { clues.append(.hurt) }
    if text.isQuoted(phrase.tokens.lowerBound) { clues.append(.quoted) }
    return clues
  }

  /// "against", "fell on", "went to".
  private func isToward(_ preposition: Int) -> Bool {
    text.means(preposition, .toward)
      || (text.classes(preposition).contains(.preposition)
        && (text.classes(preposition - 1).contains(.standing)
          || text.means(preposition - 1, .arrives)))
  }

  /// What stands behind it.
  private func behind(
    _ phrase: CountPhrase, in tokens: Range<Int>, _ governor: CountGovernor
  ) -> [CountWeights.Clue] {
    let end = phrase.tokens.upperBound
    let near = end..<max(end, min(end + 6, tokens.upperBound))
    var clues: [CountWeights.Clue] = []
    if CountRefusal(text, sentence: tokens).refuses(phrase.span) { clues.append(.refused) }
    if near.contains(where: {
      text.classes($0).meets([.harmed, .victim]) && !text.isWord($0, "accused")
    }) {
      clues.append(.hurt)
    }
    if isAccompanying(end) { clues.append(.beside) }
    if near.prefix(4).contains(where: { text.isWord($0, "among") }) || isInList(near) {
      clues.append(.part)
    }
    if near.contains(where: { text.classes($0).contains(.say) }) { clues.append(.says) }
    if near.contains(where: { text.means($0, .arrives) }) {
      clues.append(.arrives)
    } else if isActive(end) {
      clues.append(.acts)
    } else if !phrase.bare,
      near.contains(where: { text.means($0, .holds) })
        || governor.isTold(behind: phrase.span)
    {
      clues.append(.foreign)
    } else if case .other = governor.ahead(of: end, plural: phrase.number != 1) {
      clues.append(.other)
    }
    return clues
  }

  /// "Two banks closed.", "three traders bought": a verb of their own right behind.
  private func isActive(_ verb: Int) -> Bool {
    if text.means(verb, .verb) { return true }
    return text.endsIn(verb, "ed") && !text.classes(verb).meets(.anyAct)
      && !text.classes(verb + 1).contains(.preposition)
  }

  /// "… figure in the list of": there are more in it.
  private func isInList(_ near: Range<Int>) -> Bool {
    near.contains { text.isList($0) && text.isWord($0 + 1, "of") }
  }

  /// "… and four officials with it": they share what the clause before tells.
  private func isAccompanying(_ with: Int) -> Bool {
    text.isWord(with, "with")
      && (text.isWord(with + 1, "it") || text.isWord(with + 1, "him")
        || text.isWord(with + 1, "her")
        || text.isWord(with + 1, "them"))
  }

  /// Whether the sentence takes back what it says, or speaks of anything but designations.
  private func tone(
    of tokens: Range<Int>, around phrase: CountPhrase, _ governor: CountGovernor
  ) -> [CountWeights.Clue] {
    var clues: [CountWeights.Clue] = []
    let near = tokens.prefix(200)
    let front = max(tokens.lowerBound, phrase.span.lowerBound - 14)..<phrase.span.lowerBound
    if front.contains(where: {
      text.classes($0).contains(.plan) || text.means($0, [.denies, .wish])
    })
      || near.contains(where: {
        (text.classes($0).meets([.act, .weakAct, .sureSanction]) && governor.isRefused($0))
      })
    {
      clues.append(.refused)
    }
    if text.opensTotal(tokens) { clues.append(.total) }
    if near.contains(where: {
      text.classes($0).contains(.negation) && !text.isWord($0 + 1, "longer")
    }) {
      clues.append(.negated)
    }
    if near.contains(where: {
      text.classes($0).meets([.delist, .amend]) || text.means($0, [.renews, .fines])
    }) {
      clues.append(.removes)
    }
    return clues
  }

  /// "Seven people are on it and one firm": a conjunction in front of a phrase behind a governed one.
  private func joins(_ first: CountPhrase, _ second: CountPhrase) -> Bool {
    let gap = first.tokens.upperBound..<max(first.tokens.upperBound, second.span.lowerBound)
    guard let last = gap.last, gap.count <= 6 else { return false }
    return text.classes(last).contains(.conjunction)
      && !gap.contains { text.means($0, .verb) || text.classes($0).meets([.say, .relative]) }
  }

  /// Whether the phrases of the sentence add up to a count of targets that is told.
  private func isSummed(_ sentence: CountWeigher.Sentence, _ known: [TargetCount]) -> Bool {
    let sum = sentence.phrases.reduce(0) { $0 + ($1.phrase.number ?? 0) }
    return known.contains { $0.type == .target && $0.count == sum }
  }
}

extension TargetCount {
  /// Whether the phrase tells the count once more.
  fileprivate func isTold(by phrase: CountPhrase) -> Bool {
    type == phrase.target && count == phrase.number
  }
}
