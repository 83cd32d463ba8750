/// Reads who acts, and on which weekday.
struct ActionReader {
  private let text: ProseText
  private let tones: [SentenceTone]

  /// A reader of a text and its sentences' tones.
  init(_ text: ProseText, tones: [SentenceTone]) {
    self.text = text
    self.tones = tones
  }

  private struct Candidate {
    var row: Int
    var tokens: Range<Int>
    var acts: Bool
  }

  /// The authority that acts: the first that is the subject or agent of a word of sanctions.
  ///
  /// The United States in general give way to the department that the text names.
  func authority() -> AuthorityMention? {
    let candidates = candidates()
    guard let first = candidates.first(where: \.acts) ?? fallback(candidates) else { return nil }
    var chosen = first
    if Authority.all[first.row].name == "United States" {
      let american = candidates.filter {
        let authority = Authority.all[$0.row]
        return authority.country == "US" && authority.name != "United States"
      }
      chosen = american.first(where: \.acts) ?? american.first { isSanctioner($0) } ?? first
    }
    return AuthorityMention(
      name: Authority.all[chosen.row].name, evidence: text.range(chosen.tokens))
  }

  private func isSanctioner(_ candidate: Candidate) -> Bool {
    ["OFAC", "State"].contains(Authority.all[candidate.row].name)
  }

  /// A text of sanctions that names one authority of sanctions alone is about that one.
  private func fallback(_ candidates: [Candidate]) -> Candidate? {
    guard tones.contains(where: \.surelySanctions) else { return nil }
    return candidates.first { isSanctioner($0) }
      ?? candidates.first { Authority.all[$0.row].country.isEmpty }
  }

  private func candidates() -> [Candidate] {
    var result: [Candidate] = []
    var sentence = 0
    for found in text.found where found.fact.kind == .authority {
      while sentence < text.sentences.count,
        text.sentences[sentence].upperBound <= found.tokens.lowerBound
      {
        sentence += 1
      }
      guard sentence < text.sentences.count else { break }
      let candidate = Candidate(
        row: found.fact.row, tokens: found.tokens,
        acts: acts(found.tokens, in: text.sentences[sentence], tone: tones[sentence]))
      if let last = result.last, last.tokens.overlaps(found.tokens) {
        if found.tokens.count > last.tokens.count { result[result.count - 1] = candidate }
      } else {
        result.append(candidate)
      }
    }
    return result
  }

  /// Subject within twelve words of the act, agent behind "by", or owner of the action.
  private func acts(_ span: Range<Int>, in sentence: Range<Int>, tone: SentenceTone) -> Bool {
    let before = span.lowerBound - 1
    if isAgent(before, in: sentence) { return true }
    if text.classes(before).contains(.governs), !text.isWord(before, "of") { return false }
    guard tone.earlier.isEmpty else { return false }
    for index in span.upperBound..<min(span.upperBound + 12, sentence.upperBound) {
      let classes = text.classes(index)
      if text.isMark(index, ";") || classes.meets([.breaksForward, .plan]) { return false }
      if classes.meets([.act, .delist, .weakAct]) || text.isWord(index, "sanctions") {
        return tone.surelySanctions || tone.told || tone.namesList || classes.contains(.act)
      }
    }
    return false
  }

  private func isAgent(_ before: Int, in sentence: Range<Int>) -> Bool {
    var by = before
    if text.isWord(by, "the") { by -= 1 }
    guard text.isWord(by, "by") else { return false }
    return (max(sentence.lowerBound, by - 10)..<max(by, sentence.lowerBound)).contains {
      text.classes($0).meets([.act, .delist, .weakAct, .sanctionNoun])
    }
  }

  /// The weekday of the first sentence that tells of the action, else of the first statement on it, else
  /// of the first sentence of the head that names who acts or a list; "last Friday" where no other.
  func weekday() -> WeekdayMention? { weekday(last: false) ?? weekday(last: true) }

  private func weekday(last: Bool) -> WeekdayMention? {
    var said: WeekdayMention?
    var named: WeekdayMention?
    for (index, sentence) in text.sentences.enumerated() where tones[index].earlier.isEmpty {
      guard let found = weekday(in: sentence, last: last) else { continue }
      if isAct(sentence, tone: tones[index], near: found.token) { return found.mention }
      guard index < 12 else { continue }
      if said == nil, sentence.contains(where: { text.classes($0).contains(.say) }) {
        said = found.mention
      }
      if named == nil, tones[index].namesAuthority || tones[index].namesList {
        named = found.mention
      }
    }
    return said ?? named
  }

  private func isAct(_ sentence: Range<Int>, tone: SentenceTone, near day: Int) -> Bool {
    guard tone.surelySanctions || tone.namesAuthority else { return false }
    return (max(sentence.lowerBound, day - 40)..<min(sentence.upperBound, day + 25)).contains {
      !text.isQuoted($0)
        && (text.classes($0).meets([.act, .weakAct, .delist]) || text.isWord($0, "sanctions"))
    }
  }

  private func weekday(
    in sentence: Range<Int>, last: Bool
  ) -> (mention: WeekdayMention, token: Int)? {
    for index in sentence where text.classes(index).contains(.weekday) {
      guard text.isCapital(index), !text.isQuoted(index) else { continue }
      guard text.isWord(index - 1, "last") == last, !text.isWord(index - 1, "next") else {
        continue
      }
      guard text.tokens[index].end - text.tokens[index].start > 3 else { continue }
      if let day = text.word(index).weekday {
        return (WeekdayMention(day: day, evidence: text.tokens[index].range), index)
      }
    }
    return nil
  }
}
