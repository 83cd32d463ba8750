/// What a phrase of the tables names: the kind, and the row of its table.
struct PhraseFact: Sendable, Hashable {
  /// The tables' phrases by kind.
  enum Kind: Sendable, Hashable {
    case country, adjective, capital, authority, official, programme, programmeHeading,
      programmeTopic, statute
    case bound(TargetCount.Bound)
    case earlier, press, institution, act, alias, group, town
    case relation(NameRelation.Kind, reversed: Bool)
  }

  var kind: Kind
  /// The row of the table; 0 for kinds without rows.
  var row: Int
}

/// The words and phrases of every table, as a lexicon and a tree of word ids.
struct PhraseBook: Sendable {
  private(set) var lexicon = Lexicon()
  private var tree = PhraseTree()
  /// The phrases that end at each node.
  private var phrases: [[Phrase]] = [[]]

  /// A phrase of a table.
  private struct Phrase {
    var fact: PhraseFact
    /// Whether the text must be written as the table writes it.
    var exact: Bool
    /// The phrase as the table writes it.
    var text: [UInt8]
  }

  /// The book of the tables in `Resources/`.
  static let shared = PhraseBook()

  private init() {
    lexicon.addTables()
    for (row, country) in Country.all.enumerated() { add(country, row) }
    for (row, authority) in Authority.all.enumerated() {
      for words in authority.words { add(words, .authority, row, exact: true) }
    }
    for (row, official) in Official.all.enumerated() {
      for name in [official.name] + official.otherNames + official.shortNames {
        add(name, .official, row, exact: true)
      }
    }
    for (row, programme) in Programme.all.enumerated() {
      for words in programme.words { add(words, .programme, row, exact: false) }
      for words in programme.headingWords { add(words, .programmeHeading, row, exact: false) }
      for words in programme.topicWords { add(words, .programmeTopic, row, exact: false) }
    }
    for (row, authority) in LegalAuthority.all.enumerated() {
      for words in authority.words { add(words, .statute, row, exact: true) }
    }
    for row in TableRow.rows(of: "towns.tsv") { add(row.text(0), .town, 0, exact: true) }
    addPhrases()
  }

  /// The longest phrase of each kind wanted that begins at a token, with the index after its last token.
  func facts(
    at index: Int, in tokens: [Token], bytes: [UInt8], _ body: (PhraseFact, Int) -> Void
  ) {
    var node: Int32 = 0
    var next = index
    while next < tokens.count, tokens[next].kind != .stop, next - index < 16 {
      guard let child = tree[node, Self.key(tokens[next])] else { return }
      node = child
      next += 1
      for place in phrases[Int(node)].indices {
        let range = Int(tokens[index].start)..<Int(tokens[next - 1].end)
        if !phrases[Int(node)][place].exact
          || Self.written(phrases[Int(node)][place].text, bytes, range)
        {
          body(phrases[Int(node)][place].fact, next)
        }
      }
    }
  }

  /// Words by id, marks by their byte, so that phrases may hold commas and hyphens.
  private static func key(_ token: Token) -> UInt32 {
    switch token.kind {
    case .word: UInt32(token.word) &+ 0x1000
    case .number: UInt32(bitPattern: token.value) | 0x8000_0000
    default: UInt32(token.mark)
    }
  }

  /// Whether the bytes are the phrase, or the phrase in capitals, white space of any kind alike.
  private static func written(_ phrase: [UInt8], _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    if range.count == phrase.count, bytes[range].elementsEqual(phrase) { return true }
    let shout = phrase.count > 4
    var at = range.lowerBound
    var same = true
    var upper = true
    for byte in phrase {
      guard at < range.upperBound else { return false }
      if byte == 32 {
        while at < range.upperBound, bytes[at] <= 32 { at += 1 }
        continue
      }
      let found = bytes[at]
      if found != byte { same = false }
      if found != byte, found | 32 != byte | 32 { return false }
      if found &- 97 < 26 { upper = false }
      at += 1
    }
    return at == range.upperBound && (same || (upper && shout))
  }

  private mutating func add(_ country: Country, _ row: Int) {
    for name in [country.name] + country.otherNames { add(name, .country, row, exact: true) }
    for adjective in country.adjectives {
      add(adjective, .adjective, row, exact: true)
      add(adjective + "s", .adjective, row, exact: true)
    }
    for capital in country.capitals { add(capital, .capital, row, exact: true) }
  }

  private mutating func addPhrases() {
    for row in TableRow.rows(of: "prose-phrases.tsv") {
      let kind: PhraseFact.Kind? =
        switch row.text(0) {
        case "earlier": .earlier
        case "press": .press
        case "institution": .institution
        case "act": .act
        case "alias": .alias
        case "group": .group
        default: TargetCount.Bound(rawValue: row.text(0)).map(PhraseFact.Kind.bound)
        }
      guard let kind else { continue }
      for phrase in row.list(1) { add(phrase, kind, 0, exact: false) }
    }
    for row in TableRow.rows(of: "prose-relations.tsv") {
      guard let kind = NameRelation.Kind(rawValue: row.text(0)) else { continue }
      let relation = PhraseFact.Kind.relation(kind, reversed: row.text(1) == "reversed")
      for pattern in row.list(2) {
        for phrase in Self.phrases(of: pattern) { add(phrase, relation, 0, exact: false) }
      }
    }
  }

  /// The phrases of a pattern, in which "{kin}" stands for each word of a class and "of|to" for either word.
  private static func phrases(of pattern: String) -> [String] {
    pattern.split(separator: " ").reduce([]) { phrases, part in
      let words =
        part.first == "{"
        ? classWords[String(part.dropFirst().dropLast())] ?? []
        : part.split(separator: "|").map(String.init)
      return phrases.isEmpty
        ? words : phrases.flatMap { phrase in words.map { phrase + " " + $0 } }
    }
  }

  /// The words of the table by their class.
  private static let classWords = Dictionary(
    TableRow.rows(of: "prose-words.tsv").map { ($0.text(0), $0.list(1)) },
    uniquingKeysWith: +)

  private mutating func add(_ phrase: String, _ kind: PhraseFact.Kind, _ row: Int, exact: Bool) {
    let bytes = Array(phrase.utf8)
    internWords(of: bytes)
    let tokens = Tokenizer.tokens(of: bytes, lexicon: lexicon).filter { $0.kind != .stop }
    guard let first = tokens.first else { return }
    if first.word != 0 { lexicon.markPhraseStart(first.word) }
    var node: Int32 = 0
    for token in tokens {
      node = tree.grow(node, Self.key(token))
    }
    while phrases.count < tree.count { phrases.append([]) }
    phrases[Int(node)].append(
      Phrase(fact: PhraseFact(kind: kind, row: row), exact: exact, text: bytes))
  }

  /// Makes every word of a phrase known, by the tokenizer's own rules of what a word is.
  private mutating func internWords(of bytes: [UInt8]) {
    for token in Tokenizer.tokens(of: bytes, lexicon: lexicon)
    where token.kind == .word && token.word == 0 {
      var text = bytes[token.range.range]
      if text.count > 4, text.last == 46, !text.dropLast().contains(46) { text = text.dropLast() }
      var hash = Lexicon.hashSeed
      var index = text.startIndex
      while index < text.endIndex {
        // The tokenizer folds the typographic apostrophe.
        if text[index] == 0xE2, index + 2 < text.endIndex {
          hash = Lexicon.hash(hash, 39)
          index += 3
        } else {
          hash = Lexicon.hash(hash, text[index])
          index += 1
        }
      }
      _ = lexicon.intern(hash)
    }
  }
}
