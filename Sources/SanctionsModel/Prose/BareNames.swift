/// Tells which single words of a text are parties' names by what stands beside them: "leaders of Zorblat".
struct BareNames {
  /// The words that some place of the text tells to be a party's name.
  let told: Set<String>

  /// The single words of a text's names; linear in their number.
  init(_ text: ProseText, names: NameIndex) {
    var told: Set<String> = []
    var groups = Set<Int>()
    for found in text.found where found.fact.kind == .group {
      groups.insert(found.tokens.lowerBound)
    }
    for name in names.spans.indices where names.spans[name].bare {
      let span = names.spans[name].tokens
      if groups.contains(span.lowerBound) || Self.isGroup(span, text)
        || Self.isBehindArticle(span, text, names)
      {
        told.insert(text.text(span))
      }
    }
    self.told = told
  }

  /// "leaders of Zorblat", "its ties with Zorblat", "a Zorblat commander", "Zorblat's fighters".
  private static func isGroup(_ span: Range<Int>, _ text: ProseText) -> Bool {
    let next = span.upperBound
    if text.means(next, .follower), !text.isCapital(next) { return true }
    var before = span.lowerBound - 1
    if text.classes(before).contains(.definite) { before -= 1 }
    guard text.kind(before) == .word else { return false }
    if text.isWord(before, "of") { return text.means(before - 1, .follower) }
    if text.isWord(before, "to") || text.isWord(before, "with") {
      return text.classes(before - 1).contains(.link)
    }
    return false
  }

  /// "the Zorblat", with neither a noun behind it nor a place's preposition in front.
  private static func isBehindArticle(
    _ span: Range<Int>, _ text: ProseText, _ names: NameIndex
  ) -> Bool {
    let next = span.upperBound
    guard text.isWord(span.lowerBound - 1, "the"), !text.isCapital(span.lowerBound - 1),
      !text.endsIn(next - 1, "s"), !text.endsIn(next - 1, "an"),
      !names.isPossessive(tokenAt: next - 1)
    else { return false }
    let before = span.lowerBound - 2
    if text.isWord(before, "in") || text.isWord(before, "near") || text.isWord(before, "from") {
      return false
    }
    return text.kind(next) != .word
      || text.classes(next).meets([.preposition, .auxiliary, .passiveBe])
  }
}
