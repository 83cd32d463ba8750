/// Reads the countries that a text names, and tells which ones its action is about.
struct CountryReader {
  private let text: ProseText

  /// A reader of a text.
  init(_ text: ProseText) { self.text = text }

  private struct Tally {
    /// The country's row in the table.
    var row: Int
    var first: ByteRange
    var mentions = 0
    /// Mentions that make the country the matter: "X's regime", "sanctions on X".
    var strong = 0
    var strongRange: ByteRange?
    /// Whether the head of the text names it.
    var inHead = false

    var code: String { Country.all[row].code }
  }

  /// How many of the first tokens are the head of a text.
  private static let head = 90
  /// The countries about which there is a programme.
  private static let programmed = Set(Programme.all.flatMap(\.regimes))

  /// Every country once; `acting` is the country of the authority that acts, `legal` those that the
  /// legal authorities and programmes of the text are about.
  func countries(acting: String?, legal: Set<String>) -> [CountryMention] {
    let tallies = tallies()
    let regimes = Self.regimes(
      Dictionary(uniqueKeysWithValues: tallies.map { ($0.code, $0) }), acting: acting, legal: legal)
    return tallies.map { tally in
      let regime = regimes.contains(tally.code)
      return CountryMention(
        code: tally.code, regime: regime,
        evidence: regime ? tally.strongRange ?? tally.first : tally.first)
    }
  }

  /// What is said of each country, in the order of their first mentions.
  private func tallies() -> [Tally] {
    var tallies: [Tally] = []
    for span in spans() {
      let range = text.range(span.tokens)
      let known = tallies.firstIndex { $0.row == span.fact.row }
      let place = known ?? tallies.count
      if known == nil { tallies.append(Tally(row: span.fact.row, first: range)) }
      tallies[place].mentions += 1
      if span.tokens.lowerBound < Self.head { tallies[place].inHead = true }
      guard isStrong(span) else { continue }
      tallies[place].strong += 1
      if tallies[place].strongRange == nil { tallies[place].strongRange = range }
    }
    return tallies
  }

  /// The phrases that name countries, the longest at each place, in their order.
  private func spans() -> [ProseText.Found] {
    var spans: [ProseText.Found] = []
    for found in text.found {
      switch found.fact.kind {
      case .country, .adjective: break
      case .capital where !isPlace(found): break
      default: continue
      }
      if let last = spans.last, found.tokens.lowerBound < last.tokens.upperBound {
        guard found.tokens.lowerBound == last.tokens.lowerBound else { continue }
        if found.tokens.upperBound > last.tokens.upperBound { spans[spans.count - 1] = found }
        continue
      }
      if isPartOfName(found) { continue }
      spans.append(found)
    }
    return spans
  }

  /// The rows of the countries whose names are those of other places and persons too.
  private static let namesakes = Set(
    Country.all.indices.filter { ["JE", "JO", "GE", "TD", "CU"].contains(Country.all[$0].code) })

  /// "New Jersey", "Michael Jordan": a capitalised word in front that no phrase explains.
  private func isPartOfName(_ found: ProseText.Found) -> Bool {
    guard Self.namesakes.contains(found.fact.row) else { return false }
    let before = found.tokens.lowerBound - 1
    guard text.tokens.indices.contains(before), text.isCapital(before) else { return false }
    return !text.classes(before).meets([.plainStart, .weekday, .month])
  }

  /// A capital behind "in" or before "-based" is a place, not a government; so is a party's, "Zorblat LLC of Moscow".
  private func isPlace(_ found: ProseText.Found) -> Bool {
    let before = found.tokens.lowerBound - 1
    if text.isWord(before, "in") || text.isWord(before, "near") || text.isMark(before, ",") {
      return true
    }
    if text.isWord(before, "of"), text.tokens.indices.contains(before - 1),
      text.isCapital(before - 1)
    {
      return true
    }
    return text.isMark(found.tokens.upperBound, "-") || text.isMark(found.tokens.upperBound, ",")
  }

  private func isStrong(_ found: ProseText.Found) -> Bool {
    let end = found.tokens.upperBound
    let before = found.tokens.lowerBound - 1
    if found.fact.kind == .capital { return true }
    if text.classes(end).contains(.state) || text.classes(end + 1).contains(.regimeNoun),
      !text.isCapital(min(end, text.tokens.count - 1))
        || text.classes(end).contains(.regimeNoun)
    {
      return true
    }
    if text.isWord(end, "sanctions") || text.isWord(end, "designations") { return true }
    if text.isWord(end, "programme") || text.isWord(end, "program"),
      text.classes(before).contains(.definite)
    {
      return true
    }
    if text.isMark(end, "-"), text.isWord(end + 1, "related") { return true }
    guard found.fact.kind == .country else { return false }
    if text.isWord(before, "of"), text.classes(before - 1).contains(.state) { return true }
    if text.isWord(before, "for") || text.isWord(before, "on"),
      text.isWord(before - 1, "programmes") || text.isWord(before - 1, "programme")
        || text.isWord(before - 1, "programs") || text.isWord(before - 1, "program")
    {
      return true
    }
    // "blacklists six over North Korea".
    if text.isWord(before, "over") { return true }
    let preposition =
      text.isWord(before, "on") || text.isWord(before, "against")
      || text.isWord(before, "targeting")
    return preposition
      && (text.isWord(before - 1, "sanctions") || text.isWord(before - 1, "pressure")
        || text.isWord(before - 1, "measures"))
  }

  private static func regimes(
    _ tallies: [String: Tally], acting: String?, legal: Set<String>
  ) -> Set<String> {
    // No list is about the United States.
    let others = tallies.filter { $0.key != acting && $0.key != "US" }
    func score(_ code: String) -> Int {
      guard let tally = others[code] else { return 0 }
      return tally.strong * 3 + min(tally.mentions, 6) + (legal.contains(code) ? 6 : 0)
    }
    let strong = others.filter { $0.value.strong > 0 || legal.contains($0.key) }.map(\.key)
    guard let best = strong.max(by: { (score($0), $1) < (score($1), $0) }) else {
      let named = mostNamed(others)
      return named.isEmpty ? firstNamed(others) : named
    }
    return Set(strong.filter { score($0) * 5 >= score(best) * 4 })
  }

  /// Without a strong mention, the country that is named thrice and twice as often as any other.
  private static func mostNamed(_ tallies: [String: Tally]) -> Set<String> {
    let ranked = tallies.sorted { ($0.value.mentions, $1.key) > ($1.value.mentions, $0.key) }
    guard let first = ranked.first, first.value.mentions >= 3 else { return [] }
    guard ranked.count == 1 || ranked[1].value.mentions * 2 <= first.value.mentions else {
      return []
    }
    return [first.key]
  }

  /// Else the one country of a programme that the head of the text names, or names twice as often.
  private static func firstNamed(_ tallies: [String: Tally]) -> Set<String> {
    let heads = tallies.filter { $0.value.inHead && programmed.contains($0.key) }
      .sorted { ($0.value.mentions, $1.key) > ($1.value.mentions, $0.key) }
    guard let first = heads.first else { return [] }
    guard heads.count == 1 || heads[1].value.mentions * 2 <= first.value.mentions else { return [] }
    return [first.key]
  }
}
