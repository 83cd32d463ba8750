/// Whether "and" stands inside an organisation's name or between two names.
extension NameSpanFinder {
  /// Whether "and" stands inside an organisation's name: what it joins are words of trades or themes.
  func joins(_ and: Int, from start: Int, organisation: Bool) -> Bool {
    let left = text.classes(and - 1)
    let right = text.classes(and + 1)
    let alone = and - 1 == start
    guard !left.meets([.head, .legalForm]) || (alone && !left.contains(.legalForm)),
      !right.meets([.head, .legalForm])
    else { return false }
    if isItem(start..<and) { return true }
    let joined = (start..<and).contains { text.isWord($0, "and") }
    if organisation, !joined,
      text.isWord(start, "ministry") || text.isWord(start, "department")
    {
      return true
    }
    if behindOf(start..<and), isTheme(and - 1), isHeaded(and + 1) { return true }
    guard isTheme(and + 1) else { return false }
    let trade: WordClass = [.organisation, .plainOrg]
    if organisation, left.meets(trade), !left.contains(.head), right.meets(trade) { return true }
    if organisation, behindOf(start..<and), right.meets(trade) { return true }
    if !alone, left.meets(trade), right.contains(.organisation) { return true }
    let last = lastCapital(from: and + 1)
    guard last > and + 1 else { return false }
    let heads: WordClass =
      isTheme(and - 1) ? [.head, .legalForm, .organisation] : [.head, .legalForm]
    return text.classes(last).meets(heads)
  }

  /// "Zorblat Ltd, Hammer and Nail Construction Ltd, and …": the item of a list that goes on behind it.
  private func isItem(_ left: Range<Int>) -> Bool {
    guard left.count == 1, text.isMark(left.lowerBound - 1, ",") else { return false }
    let last = lastCapital(from: left.upperBound + 1)
    return last > left.upperBound + 1 && text.classes(last).contains(.legalForm)
      && text.isMark(last + 1, ",") && text.isWord(last + 2, "and")
      && (isCapital(last + 3) || isParticle(last + 3))
  }

  private func behindOf(_ left: Range<Int>) -> Bool {
    left.contains { text.isWord($0, "of") || text.isWord($0, "for") }
  }

  /// "Leisure Projects": a word and what an organisation is called.
  private func isHeaded(_ first: Int) -> Bool {
    let last = lastCapital(from: first)
    return last == first + 1 && text.classes(last).contains(.organisation)
      && !text.classes(last).meets([.head, .legalForm])
  }

  private func lastCapital(from first: Int) -> Int {
    var last = first
    while last < first + 5, isCapital(last + 1) { last += 1 }
    return last
  }

  /// A word of what bodies are for: known from a table, or an abstract noun by its ending.
  private func isTheme(_ index: Int) -> Bool {
    let classes = text.classes(index)
    if classes.meets([.organisation, .plainOrg, .ordinary, .state]) { return true }
    return barriers[index] == .none && Self.abstractEndings.contains { text.endsIn(index, $0) }
  }

  private static let abstractEndings: [StaticString] = [
    "tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ency", "ancy", "logy", "ics",
    "ship", "hood", "dom", "ture", "anda",
  ]
}
