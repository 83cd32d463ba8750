/// Finds names of people, organisations and vessels by their capitals, forms and connectors.
struct NameSpanFinder {
  let text: ProseText
  let barriers: NameBarriers
  /// The hashes of words that the text also writes in lower case.
  let common: WordHashes
  let surnames: SurnameFirst
  /// The ends of names by their beginnings that an abbreviation behind them spells or a table knows.
  private let spelt: [Int: Int]

  /// A finder in a text; `officials` are the tokens of officials' names, which are left out.
  init(_ text: ProseText, officials: [Range<Int>]) {
    self.text = text
    barriers = NameBarriers(text, officials: officials)
    surnames = SurnameFirst(text, barriers: barriers)
    var common = WordHashes(capacity: text.tokens.count)
    for (index, token) in text.tokens.enumerated()
    where token.kind == .word && !token.capital
      && (token.word == 0 || text.means(index, .everyday))
    {
      common.insert(Self.hash(text, token))
    }
    self.common = common
    var known = Acronyms(text, barriers: barriers).names
    for found in text.found where found.fact.kind == .group {
      let (start, end) = (found.tokens.lowerBound, found.tokens.upperBound)
      let isShort = end == start + 1 && text.tokens[start].end - text.tokens[start].start <= 4
      if text.isCapital(start), !isShort || text.shape(start) == .upper,
        !(text.isCapital(end) && text.isSpaced(end)), !text.isMark(end, "-")
      {
        known[start] = max(end, known[start] ?? end)
      }
    }
    spelt = known
  }

  static func hash(_ text: ProseText, _ token: Token) -> UInt64 {
    var hash = Lexicon.hashSeed
    for index in token.range.range { hash = Lexicon.hash(hash, text.bytes[index]) }
    return hash
  }

  /// The names of a sentence, in order and without overlaps.
  func spans(in sentence: Range<Int>) -> [NameSpan] {
    var result: [NameSpan] = []
    var index = start(of: sentence)
    let first = index
    while index < sentence.upperBound {
      guard begins(index) else {
        index += 1
        continue
      }
      if let known = spelt[index], known <= sentence.upperBound {
        result.append(
          NameSpan(
            tokens: index..<known, type: .entity, organisation: true, bare: known == index + 1))
        index = known
        continue
      }
      let end = cellEnd(from: index, in: sentence) ?? end(from: index, limit: sentence.upperBound)
      let ship = result.last.map { $0.type == .vessel && isBeside($0.tokens.upperBound, index) }
      if var span = trimmed(index..<end, opens: index == first, ship: ship ?? false) {
        // "his daughters Ilse, Orla and Vera".
        if span.bare, let last = result.last, last.type == .individual, !last.bare,
          last.tokens.count == 1, isBeside(last.tokens.upperBound, span.tokens.lowerBound)
        {
          span.bare = false
          span.type = .individual
        }
        result.append(span)
      }
      index = max(end, index + 1)
    }
    return result
  }

  /// Whether only a comma and a conjunction part two names: "the vessels X, Y and Z".
  private func isBeside(_ end: Int, _ start: Int) -> Bool {
    start - end <= 2
      && (end..<start).allSatisfy { text.isMark($0, ",") || text.isWord($0, "and") }
  }

  /// Behind a dateline ("LONDON, March 3 (Newsline) -") or the mark or number of a list's item.
  private func start(of sentence: Range<Int>) -> Int {
    var start = sentence.lowerBound
    while start < sentence.upperBound, text.kind(start) != .word { start += 1 }
    guard start < sentence.upperBound, text.shape(start) == .upper else { return start }
    for index in start..<min(start + 14, sentence.upperBound) {
      if text.isMark(index, "-"), text.isSpaced(index) { return index + 1 }
    }
    return start
  }

  private func begins(_ index: Int) -> Bool {
    if barriers[index] == .barred || isShipWord(index) { return false }
    if isParticle(index), text.isMark(index + 1, "-"), !text.isSpaced(index + 1) {
      return isCapital(index + 2)
    }
    return isCapital(index)
  }

  /// "Vessel", "MV", and the letters of "M/V", which stand in front of a ship's name.
  private func isShipWord(_ index: Int) -> Bool {
    if text.isMark(index - 1, "/") || text.isMark(index + 1, "/") {
      return text.isWord(index, "m") || text.isWord(index, "v") || text.isWord(index, "t")
    }
    return text.classes(index).contains(.ship) && !text.isWord(index, "motor")
  }

  /// Whether a capitalised word that can stand in a name is at the index.
  func isCapital(_ index: Int) -> Bool {
    guard text.tokens.indices.contains(index), text.isCapital(index) else { return false }
    if barriers[index] == .barred || isAliasMark(index) { return false }
    let classes = text.tokens[index].classes
    if classes.contains(.weekday) { return false }
    return
      !(classes.contains(.month)
      && text.kind(min(index + 1, text.tokens.count - 1)) == .number)
  }

  /// "A.k.a." and "F.k.a." in front of another name.
  func isAliasMark(_ index: Int) -> Bool {
    text.isWord(index, "a.k.a") || text.isWord(index, "f.k.a") || text.isWord(index, "n.k.a")
  }

  func isParticle(_ index: Int) -> Bool {
    guard text.classes(index).contains(.nameInside), !text.isCapital(index) else {
      return false
    }
    return
      !(text.isWord(index, "of") || text.isWord(index, "for") || text.isWord(index, "the")
      || text.isWord(index, "and"))
  }

  /// Whether `'s` stands behind the token.
  func isPossessive(_ index: Int) -> Bool { text.isPossessive(index) }

  /// Whether a word of organisations stands in the tokens.
  func hasOrganisation(_ span: Range<Int>) -> Bool {
    span.contains {
      text.classes($0).meets([.organisation, .legalForm]) && !text.isWord($0, "jr")
        && !text.isWord($0, "sr")
    }
  }

  private static let plain: WordClass = [
    .ordinary, .plainStart, .plainOrg, .personTitle, .officialTitle, .titlePart, .notName,
    .countNoun, .state, .organisation, .legalForm, .place, .nameInside, .weekday, .month,
    .sanctionNoun, .act, .weakAct, .numberWord, .multiplier,
  ]

  /// Whether the word is a name's own, known from no table.
  func isDistinctive(_ index: Int) -> Bool {
    let token = text.tokens[index]
    return token.capital && barriers[index] == .none && !token.classes.meets(Self.plain)
      && token.end - token.start > (text.bytes[Int(token.end) - 1] == 46 ? 2 : 1)
  }
}
