/// What a sentence tells of: whether it speaks of sanctions, and of an action before the reported one.
struct SentenceTone {
  /// Whether a word stands in it that only sanctions have.
  var surelySanctions = false
  /// Whether an authority is named in it.
  var namesAuthority = false
  /// The places of phrases that set an action in the past.
  var earlier: [Int] = []
  /// Whether one of the three sentences before it, or the one behind, speaks surely of sanctions.
  var told = false
  /// Whether any sentence of the text speaks surely of sanctions or names an authority.
  var textTells = false
  /// Whether a list is spoken of in it, and in the sentence before it.
  var namesList = false
  var toldList = false
  /// Whether a month is named in it, or a year behind "in".
  var namesMonth = false

  /// Whether a word of the past that passes the test stands in a clause.
  func hasEarlier(in clause: Range<Int>, where test: (Int) -> Bool) -> Bool {
    earlier.count <= 64 && earlier.contains { clause.contains($0) && test($0) }
  }

  /// The tone of the sentences of a text, in their order; the phrases are walked once.
  static func tones(of text: ProseText) -> [SentenceTone] {
    var tones: [SentenceTone] = []
    tones.reserveCapacity(text.sentences.count)
    var phrase = 0
    for sentence in text.sentences {
      var tone = SentenceTone()
      var (freezes, holds) = (false, false)
      for index in sentence {
        let classes = text.tokens[index].classes
        if classes.contains(.sureSanction) { tone.surelySanctions = true }
        if text.isFreezing(index) { freezes = true }
        if text.isHolding(index) { holds = true }
        if text.isList(index) { tone.namesList = true }
        if classes.contains(.month) || text.value(index) >= 1990 { tone.namesMonth = true }
        if text.isLastMonth(index) { tone.earlier.append(index) }
        if classes.contains(.earlier), !text.isPhrasal(index) { tone.earlier.append(index) }
        if classes.contains(.had), text.followedByAct(index, within: sentence),
          !text.isReported(index, in: sentence)
        {
          tone.earlier.append(index)
        }
      }
      if freezes, holds { tone.surelySanctions = true }
      while phrase < text.found.count, text.found[phrase].tokens.lowerBound < sentence.upperBound {
        let found = text.found[phrase]
        if found.fact.kind == .authority { tone.namesAuthority = true }
        if found.fact.kind == .earlier, !text.isPhrasal(found.tokens.upperBound - 1) {
          tone.earlier.append(found.tokens.lowerBound)
        }
        phrase += 1
      }
      tone.toldList = tones.last?.namesList ?? false
      tone.told = tones.suffix(3).contains(where: \.surelySanctions)
      tones.append(tone)
    }
    for index in tones.indices.dropLast() where tones[index + 1].surelySanctions {
      tones[index].told = true
    }
    if tones.contains(where: { $0.surelySanctions || $0.namesAuthority }) {
      for index in tones.indices { tones[index].textTells = true }
    }
    return tones
  }
}

extension ProseText {
  /// "froze", "blocked", "lock".
  func isFreezing(_ index: Int) -> Bool { means(index, .freezes) }

  /// "last November".
  fileprivate func isLastMonth(_ month: Int) -> Bool {
    classes(month).contains(.month) && isCapital(month) && isWord(month - 1, "last")
  }

  /// "list", "blacklist", "annex".
  func isList(_ index: Int) -> Bool {
    isWord(index, "list") || isWord(index, "blacklist") || isWord(index, "annex")
      || isWord(index, "roll")
  }

  /// "assets", "property", "accounts".
  func isHolding(_ index: Int) -> Bool { means(index, .holdings) }

  /// Whether "it" or "they" is the subject of the verb: an authority that was named before.
  func followsPronoun(_ verb: Int) -> Bool { isWord(verb - 1, "it") || isWord(verb - 1, "they") }

  /// "had their assets frozen"; "…, the Treasury said, had been added": told of what is new, as speech is reported.
  func isReported(_ had: Int, in sentence: Range<Int>) -> Bool {
    if classes(had + 1).contains(.definite) { return true }
    return (max(sentence.lowerBound, had - 6)..<had).contains {
      classes($0).contains(.say)
        || (isWord($0, "that")
          && (isWord($0 - 1, "came") || isWord($0 - 1, "news")
            || isWord($0 - 1, "announced") || isWord($0 - 1, "word") || isWord($0 - 1, "reported")))
    }
  }

  /// "came under", "comes into": no word of the past.
  func isPhrasal(_ verb: Int) -> Bool {
    if isWord(verb, "follows") || isWord(verb, "followed") {
      return isWord(verb + 1, "him") || isWord(verb + 1, "her") || isWord(verb + 1, "them")
        || isWord(verb + 1, "suit") || classes(verb + 1).contains(.preposition)
        || kind(verb + 1) == .stop
    }
    // "slipped past the customs".
    if isWord(verb, "past"), isCapital(verb + 1) || classes(verb + 1).contains(.definite) {
      return true
    }
    if classes(verb + 1).contains(.unit) || isWord(verb + 1, "day") || isWord(verb + 1, "week")
      || isWord(verb + 1, "month") || isWord(verb + 1, "year")
    {
      // "an order of the previous day".
      return isWord(verb, "previous") || isWord(verb, "prior") || isWord(verb, "past")
    }
    return (isWord(verb, "came") || isWord(verb, "comes"))
      && (isWord(verb + 1, "under") || isWord(verb + 1, "that") || isWord(verb + 1, "into")
        || isWord(verb + 1, "to"))
  }

  /// Whether a name in capitals is the subject of the verb: "Brussels had listed".
  func followsCapital(_ verb: Int) -> Bool {
    let subject = isWord(verb - 1, "had") || isWord(verb - 1, "has") ? verb - 2 : verb - 1
    guard tokens.indices.contains(subject), tokens[subject].capital else { return false }
    return classes(subject).contains(.place) || isCountry(at: subject)
      || (isWord(verb, "listed") && tokens[subject].shape == .upper)
  }

  /// Whether one of the next three words is a word of an action.
  func followedByAct(_ index: Int, within sentence: Range<Int>) -> Bool {
    (index + 1..<min(index + 4, sentence.upperBound)).contains {
      tokens[$0].classes.meets(.anyAct) && !tokens[$0].classes.contains(.actWord)
    }
  }
}
