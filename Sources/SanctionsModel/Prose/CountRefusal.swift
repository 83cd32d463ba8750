/// Tells that a sentence says of no party that an action has hit it: questions, denials, plans, sources.
struct CountRefusal {
  private let text: ProseText
  private let sentence: Range<Int>

  /// The refusals of one sentence.
  init(_ text: ProseText, sentence: Range<Int>) {
    self.text = text
    self.sentence = sentence
  }

  /// Whether the sentence takes back what it says of some tokens, or they are those who tell it.
  func refuses(_ span: Range<Int>) -> Bool {
    text.isQuestion(sentence) || isSource(span.upperBound) || isNone(of: span.lowerBound)
  }

  /// "none of its 12 directors".
  private func isNone(of start: Int) -> Bool {
    let of = text.classes(start - 1).contains(.definite) ? start - 2 : start - 1
    return text.isWord(of, "of") && (text.isWord(of - 1, "none") || text.isWord(of - 1, "neither"))
  }

  /// "two people familiar with the plan", "six lawmakers said".
  private func isSource(_ end: Int) -> Bool {
    if text.means(end, .informed) { return true }
    let verb = text.endsIn(end, "ly") ? end + 1 : end
    return text.classes(verb).meets([.say, .opinion])
      && !text.classes(verb).meets(WordClass.anyAct)
  }

  /// "denied that it had designated …", "reports that it sanctioned … are false".
  func isDenied(_ act: Int) -> Bool {
    for index in stride(from: act - 1, through: max(sentence.lowerBound, act - 40), by: -1) {
      if text.isMark(index, ";") { return false }
      if text.means(index, .denies), denies(index, act) { return true }
      if text.means(index, .claim), isCalledFalse(behind: act) { return true }
    }
    return false
  }

  /// "denied that", "denied designating", "false reports that", "it is untrue that".
  private func denies(_ index: Int, _ act: Int) -> Bool {
    if text.isWord(index + 1, "entry") || text.isWord(index + 1, "access") { return false }
    if act - index <= 4 { return true }
    return (index + 1..<min(index + 7, act)).contains {
      text.isWord($0, "that") || text.means($0, .claim) || text.endsIn($0, "ing")
    }
  }

  private func isCalledFalse(behind act: Int) -> Bool {
    (act + 1..<max(act + 1, min(act + 30, sentence.upperBound))).contains {
      text.means($0, .denies) && text.classes($0 - 1).meets([.auxiliary, .passiveBe])
    }
  }

  /// "will sanction six firms", "if it lists them", "vowed to blacklist", "whether to designate".
  func isOutstanding(_ act: Int) -> Bool {
    if text.isWord(act - 1, "will") || text.isWord(act - 1, "would") { return true }
    if text.isWord(act - 1, "be") || text.isWord(act - 1, "also") || text.isWord(act - 1, "soon") {
      return text.isWord(act - 2, "will") && text.classes(act).contains(.act)
    }
    if isAvoided(act) || isWished(act) { return true }
    if text.isWord(act - 1, "to") {
      if text.isWord(sentence.lowerBound, "were") { return true }
      return text.means(act - 2, .wish) || text.isWord(act - 2, "whether")
        || text.means(act - 3, .wish)
    }
    return isConditional(act)
  }

  /// "weighs sanctions on", "seeks new sanctions against".
  private func isWished(_ noun: Int) -> Bool {
    guard text.classes(noun).contains(.sanctionNoun), !text.classes(noun).meets([.act, .weakAct])
    else { return false }
    let before = text.classes(noun - 1).contains(.this) ? noun - 2 : noun - 1
    return before >= sentence.lowerBound && text.means(before, .wish)
      && !text.isWord(before, "set")
  }

  /// "stopped short of blacklisting", "instead of designating", "refrained from sanctioning".
  private func isAvoided(_ act: Int) -> Bool {
    if text.isWord(act - 1, "of") {
      return text.isWord(act - 2, "short") || text.isWord(act - 2, "instead")
    }
    if text.isWord(act - 1, "than") { return text.isWord(act - 2, "rather") }
    return text.isWord(act - 1, "from") && text.endsIn(act, "ing")
  }

  /// "if it lists six people", "unless sanctions are put on".
  private func isConditional(_ act: Int) -> Bool {
    (max(sentence.lowerBound, act - 8)..<max(sentence.lowerBound, act)).contains {
      (text.isWord($0, "if") || text.isWord($0, "unless") || text.isWord($0, "whether"))
        && !($0..<act).contains { text.isMark($0, ",") }
    }
  }
}

extension ProseText {
  /// Whether a question mark ends the sentence.
  func isQuestion(_ sentence: Range<Int>) -> Bool {
    guard let last = sentence.last else { return false }
    var at = Int(tokens[last].end)
    let limit = min(bytes.count, at + 8)
    while at < limit, bytes[at] == 34 || bytes[at] == 41 || bytes[at] >= 0x80 { at += 1 }
    return at < bytes.count && bytes[at] == 63
  }
}
