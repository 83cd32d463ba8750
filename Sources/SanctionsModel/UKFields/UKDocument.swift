/// Reads a passport or an identity number with what OFSI writes around it:
/// `A118 (Kenya). Expiry date 20 Aug 2017`, `Libyan passport no.223611`.
struct UKDocument {
  /// The number with its country and dates.
  private(set) var identifier: Identifier
  /// Whether every word has found its field; where not, the whole text has to be kept besides.
  private(set) var isWhole = true

  /// The document of one value; `nil` where no number stands in it.
  init?(_ text: String, label: String) {
    identifier = Identifier(label: label, value: "")
    for clause in Self.clauses(of: text) {
      if identifier.value.isEmpty { readNumber(clause) } else { readDetail(clause) }
    }
    if identifier.value.isEmpty { return nil }
    // A column of passports holds identity cards, too.
    if text.lowercased().contains("identity card") { identifier.label = Self.nationalID }
  }

  /// Adds what a column beside the number says of it.
  mutating func add(details: String) {
    for clause in Self.clauses(of: details) { readDetail(clause) }
  }

  /// The parts between commas, semicolons, parentheses, and periods that end a sentence.
  private static func clauses(of text: String) -> [[Substring]] {
    var clauses: [[Substring]] = []
    var words: [Substring] = []
    for word in text.split(whereSeparator: { $0 == " " || $0 == "(" || $0 == ")" || $0 == "\n" }) {
      let before = text[..<word.startIndex].last
      let after = word.endIndex < text.endIndex ? text[word.endIndex] : " "
      if before == "(", !words.isEmpty {
        clauses.append(words)
        words = []
      }
      let bare = word.last.map { ".,;".contains($0) } ?? false ? word.dropLast() : word
      // The period of `no.` and `Oct.` ends no sentence.
      let ends = bare.count < word.count && !(word.last == "." && isAbbreviation(bare))
      if !bare.isEmpty { words.append(isAbbreviation(bare) && !ends ? word : bare) }
      if ends || after == ")" {
        clauses.append(words)
        words = []
      }
    }
    return (clauses + [words]).filter { !$0.isEmpty }
  }

  private static func isAbbreviation(_ word: Substring) -> Bool {
    ["no", "oct", "nov", "dec", "jan", "feb", "aug", "sept", "sep", "mar", "apr"]
      .contains(word.lowercased())
  }

  /// Reads label words, a country, the number, and what goes on behind it.
  private mutating func readNumber(_ words: [Substring]) {
    guard var start = words.firstIndex(where: { $0.contains(where: \.isNumber) }) else {
      return readDetail(words)
    }
    var first = words[start]
    for label in ["no.:", "no.", "no:"] where first.lowercased().hasPrefix(label) {
      first = first.dropFirst(label.count)
    }
    var end = start + 1
    while end < words.count, words[end].allSatisfy(\.isNumber) { end += 1 }
    var value = ([first] + words[(start + 1)..<end]).joined(separator: " ")
    // A prefix of capitals belongs to the number: `OP 0024910`.
    if start > 0, Self.isPrefix(words[start - 1]) {
      start -= 1
      value = words[start] + " " + value
    }
    identifier.value = value
    readLabel(words[..<start])
    if end < words.count { readDetail(Array(words[end...])) }
  }

  private static func isPrefix(_ word: Substring) -> Bool {
    word.count <= 3 && word.allSatisfy { $0.isASCII && $0.isUppercase } && word != "NO"
      && word != "ID"
  }

  private mutating func readLabel(_ words: ArraySlice<Substring>) {
    let rest = words.filter { !Self.labelWords.contains($0.lowercased()) }
    if !rest.isEmpty, !readCountry(rest) { isWhole = false }
  }

  private mutating func readCountry(_ words: [Substring]) -> Bool {
    let text = words.joined(separator: " ")
    guard identifier.country == nil, Self.isCountry(text) else { return identifier.country == text }
    identifier.country = text
    return true
  }

  private mutating func readDetail(_ words: [Substring]) {
    let rest = words.filter { !Self.labelWords.contains($0.lowercased()) }
    if rest.isEmpty || readCountry(rest) || readDate(words) { return }
    isWhole = false
  }

  /// Reads `issued on D`, `Issued:D`, `date of issue D`, `Expiry date D`, `expires D`.
  private mutating func readDate(_ words: [Substring]) -> Bool {
    var text = words.joined(separator: " ")[...]
    let lead = text.prefix { !$0.isNumber }
    text = text.dropFirst(lead.count)
    let said = lead.lowercased().filter { $0.isLetter || $0 == " " }
      .split(separator: " ").joined(separator: " ")
    guard let date = UKDate.date(text) else { return false }
    if Self.issueWords.contains(said), identifier.issued == nil {
      identifier.issued = date
    } else if Self.expiryWords.contains(said), identifier.expires == nil {
      identifier.expires = date
    } else {
      return false
    }
    return true
  }

  private static func isCountry(_ text: String) -> Bool {
    Country.named(text) != nil || demonyms.contains(text.lowercased())
  }

  private static let demonyms = Set(
    Country.all.flatMap { $0.adjectives + $0.otherNames }.map { $0.lowercased() })
  /// The label of an identity card.
  static let nationalID = "National Identification Number"

  private static let labelWords: Set<String> = [
    "passport", "number", "no", "no.", "no:", "no.:", "number:", "passport:", "ni", "national",
    "identification", "identity", "id", "card",
  ]
  private static let issueWords: Set<String> = [
    "issued", "issued on", "date of issue", "issue date", "issued in", "date issued",
  ]
  private static let expiryWords: Set<String> = [
    "expires", "expires on", "expired", "expired on", "expiry date", "date of expiry", "expiry",
    "date of expiration", "expiration date", "valid until", "with expiry date",
  ]
}
