/// What a sentence tells of: whether it speaks of sanctions, and of an action before the reported one.
struct SentenceTone {
  /// Whether a word stands in it that only sanctions have.
  var surelySanctions = false
  /// Whether an authority is named in it.
  var namesAuthority = false
  /// The places of phrases that set an action in the past.
  var earlier: [Int] = []
  /// Whether one of the three sentences before it speaks surely of sanctions.
  var told = false
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
      for index in sentence {
        let classes = text.tokens[index].classes
        if classes.contains(.sureSanction) { tone.surelySanctions = true }
        if classes.contains(.month) || text.tokens[index].value >= 1990 { tone.namesMonth = true }
        if classes.contains(.earlier) { tone.earlier.append(index) }
        if classes.contains(.had), text.followedByAct(index, within: sentence) {
          tone.earlier.append(index)
        }
      }
      while phrase < text.found.count, text.found[phrase].tokens.lowerBound < sentence.upperBound {
        let found = text.found[phrase]
        if found.fact.kind == .authority { tone.namesAuthority = true }
        if found.fact.kind == .earlier { tone.earlier.append(found.tokens.lowerBound) }
        phrase += 1
      }
      tone.told = tones.suffix(3).contains(where: \.surelySanctions)
      tones.append(tone)
    }
    return tones
  }
}

extension ProseText {
  /// Whether "it" or "they" is the subject of the verb: an authority that was named before.
  func followsPronoun(_ verb: Int) -> Bool { isWord(verb - 1, "it") || isWord(verb - 1, "they") }

  /// Whether one of the next three words is a word of an action.
  func followedByAct(_ index: Int, within sentence: Range<Int>) -> Bool {
    (index + 1..<min(index + 4, sentence.upperBound)).contains {
      tokens[$0].classes.meets(.anyAct) && !tokens[$0].classes.contains(.actWord)
    }
  }
}
