/// Finds of whom the noun of a relation is told where they stand behind it: "two agents of X, Y and Z",
/// "the owner of X is Y", "among the sons of X are Y and Z".
struct NounBearer {
  let text: ProseText
  let names: NameIndex
  let subject: StatementSubject

  /// Of whom a noun can be told.
  enum Bearers {
    /// These parties behind it.
    case named([Int])
    /// Whoever stands in front of it.
    case before
    /// Nobody that the text names: "met a friend of X".
    case nobody
  }

  /// The bearers of the noun at a token, whose party ends in front of another one.
  func bearers(of noun: Int, behind end: Int, _ sentence: Range<Int>) -> Bearers {
    let start = phraseStart(noun, sentence)
    if names[endingBefore: start] != nil || isApposed(start, sentence) || isCopula(start - 1) {
      return .before
    }
    let list = list(at: end, isPlural: text.endsIn(noun, "s"), sentence)
    if !list.isEmpty { return .named(list) }
    // "X and a friend of Y" are two.
    let joins =
      text.classes(start - 1).contains(.conjunction) && names[endingBefore: start - 1] == nil
    return start == sentence.lowerBound || joins || text.kind(start - 1) == .mark
      ? .before : .nobody
  }

  /// Whether a noun with what describes it continues the name in front of a comma: "X, for years the friend of".
  private func isApposed(_ start: Int, _ sentence: Range<Int>) -> Bool {
    let low = max(sentence.lowerBound, start - 4)
    guard
      let mark = (low..<max(low, start)).last(where: { text.kind($0) == .mark }),
      !text.isMark(mark, ":"), !text.isMark(mark, ";"),
      !(mark + 1..<start).contains(where: {
        text.classes($0).meets([.passiveBe, .say, .act, .weakAct, .conjunction])
      })
    else { return false }
    var end = mark
    if text.isMark(end - 1, ")") {
      end = (max(sentence.lowerBound, end - 20)..<end).last { text.isMark($0, "(") } ?? end
    }
    if text.kind(max(0, end - 1)) == .number, text.isMark(end - 2, ",") { end -= 2 }
    return names[endingBefore: end] != nil
      || names.names(in: max(sentence.lowerBound, end - 8)..<end).count == 1
  }

  /// The first word of the phrase whose noun this is: its article, number and adjectives.
  private func phraseStart(_ noun: Int, _ sentence: Range<Int>) -> Int {
    var start = noun
    while start > max(sentence.lowerBound, noun - 6), names[endingBefore: start] == nil,
      text.kind(start - 1) == .number
        || (text.kind(start - 1) == .word
          && !text.classes(start - 1).meets([.preposition, .conjunction, .passiveBe, .relative])
          && !text.isWord(start - 1, "as"))
    {
      start -= 1
      if text.classes(start).meets([.article, .definite]) { break }
    }
    return start
  }

  private func isCopula(_ index: Int) -> Bool {
    text.classes(index).contains(.passiveBe) || text.isWord(index, "as")
      || text.means(index, .holdsOffice)
  }

  /// The names behind a comma, a colon or a verb of being, with their titles.
  func list(at end: Int, isPlural: Bool, _ sentence: Range<Int>) -> [Int] {
    var index = end
    while index < min(end + 5, sentence.upperBound),
      text.isMark(index, ",") || text.isMark(index, ":") || isIntroduction(index)
        || text.classes(index).meets([.passiveBe, .personTitle, .former, .definite])
        || text.means(index, .firm)
    {
      index += 1
    }
    guard index > end || isPlural, index < sentence.upperBound, let first = names[startingAt: index]
    else { return [] }
    return isPlural ? subject.list(startingWith: first, sentence.upperBound) : [first]
  }

  private func isIntroduction(_ index: Int) -> Bool {
    text.isWord(index, "named") || text.isWord(index, "called") || text.isWord(index, "including")
      || text.isWord(index, "namely") || text.isWord(index, "among") || text.isWord(index, "them")
  }
}
