/// A text cut into tokens and sentences, with the phrases of the tables found in it.
///
/// A class, as a dozen readers hold it and a struct of so many arrays is dear to hand on.
final class ProseText {
  /// A phrase of the tables, and the tokens that it spans.
  struct Found {
    var fact: PhraseFact
    var tokens: Range<Int>
  }

  let bytes: [UInt8]
  let tokens: [Token]
  /// Each sentence's tokens, without its stop.
  let sentences: [Range<Int>]
  /// What the words of each sentence are and mean taken together.
  private let unions: [(classes: WordClass, senses: WordSense)]
  /// The phrases in the order of their first tokens.
  let found: [Found]
  let words: [Lexicon.Word]
  private let places: Places
  /// The tokens at an address of their own, as the readers look at each dozens of times.
  private let looks: UnsafeMutableBufferPointer<Token>

  /// Where phrases of some kinds end, and the bounds of numbers by the index behind them.
  private struct Places {
    static let adjective: UInt8 = 1
    static let country: UInt8 = 2
    static let authority: UInt8 = 4
    static let act: UInt8 = 8
    static let bound: UInt8 = 16

    /// The kinds of phrases whose last token each token is; of bounds, the last in front of a number.
    private var ends: [UInt8]
    private(set) var bounds: [Int: (bound: TargetCount.Bound, start: Int)] = [:]

    init(_ found: [Found], tokens: Int) {
      ends = [UInt8](repeating: 0, count: tokens)
      for found in found {
        let end = found.tokens.upperBound - 1
        switch found.fact.kind {
        case .adjective: ends[end] |= Self.adjective
        case .country: ends[end] |= Self.country
        case .authority: ends[end] |= Self.authority
        case .act: ends[end] |= Self.act
        case .bound(let bound):
          ends[end] |= Self.bound
          if let known = bounds[end + 1], known.start < found.tokens.lowerBound { continue }
          bounds[end + 1] = (bound, found.tokens.lowerBound)
        default: continue
        }
      }
    }

    /// Whether a phrase of the kind ends with the token.
    func ends(_ index: Int, _ kind: UInt8) -> Bool {
      index >= 0 && index < ends.count && ends[index] & kind != 0
    }
  }

  /// The tokens of some spans of a text.
  init(bytes: [UInt8], spans: [ByteRange], book: PhraseBook = .shared) {
    var tokenizer = Tokenizer(bytes: bytes, lexicon: book.lexicon)
    for span in spans { tokenizer.read(span) }
    let tokens = Self.parted(tokenizer.tokens, bytes)
    self.bytes = bytes
    self.tokens = tokens
    words = book.lexicon.words
    sentences = Self.sentences(tokens)
    unions = sentences.map { sentence in
      sentence.reduce(into: ([], [])) { union, index in
        union.0.formUnion(tokens[index].classes)
        union.1.formUnion(tokens[index].senses)
      }
    }
    var found: [Found] = []
    for index in tokens.indices where tokens[index].classes.contains(.phraseStart) {
      book.facts(at: index, in: tokens, bytes: bytes) { fact, end in
        found.append(Found(fact: fact, tokens: index..<end))
      }
    }
    self.found = found
    places = Places(found, tokens: tokens.count)
    looks = .allocate(capacity: tokens.count)
    _ = looks.initialize(fromContentsOf: tokens)
  }

  deinit { looks.deallocate() }

  /// Whether a word of a sentence is of one of the classes or has one of the senses.
  func holds(_ sentence: Int, _ classes: WordClass, _ senses: WordSense = []) -> Bool {
    unions[sentence].classes.meets(classes)
      || unions[sentence].senses.rawValue & senses.rawValue != 0
  }

  /// Leaves the period of a sentence's last word to the sentence where the text writes its legal forms
  /// without one: "… and Kremba Ltd."
  private static func parted(_ tokens: [Token], _ bytes: [UInt8]) -> [Token] {
    var dotted = 0
    var bare = 0
    var last: [Int] = []
    for index in tokens.indices where tokens[index].classes.contains(.legalForm) {
      guard tokens[index].capital, tokens[index].end - tokens[index].start > 1 else { continue }
      let hasDot = bytes[Int(tokens[index].end) - 1] == 46
      let closes = index + 1 < tokens.count && tokens[index + 1].kind == .stop
      if !hasDot { bare += 1 } else if closes { last.append(index) } else { dotted += 1 }
    }
    guard bare > dotted else { return tokens }
    var tokens = tokens
    for index in last where !bytes[tokens[index].range.range].dropLast().contains(46) {
      tokens[index].end -= 1
    }
    return tokens
  }

  /// Whether a phrase that tells of an action ends with the token: "went after", "cracked down on".
  func isActPhrase(at index: Int) -> Bool { places.ends(index, Places.act) }

  /// "at least", "some": the bound in front of a number, and its first token.
  func bound(before index: Int) -> (bound: TargetCount.Bound, start: Int)? {
    places.ends(index - 1, Places.bound) ? places.bounds[index] : nil
  }

  /// Whether a country's adjective or demonym ends with the token.
  func isAdjective(at index: Int) -> Bool { places.ends(index, Places.adjective) }

  /// Whether a country's name ends with the token.
  func isCountry(at index: Int) -> Bool { places.ends(index, Places.country) }

  /// Whether the name of an authority ends with the token.
  func isAuthority(at index: Int) -> Bool { places.ends(index, Places.authority) }

  /// The sentences without the bullets in front of them.
  private static func sentences(_ tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where tokens[index].kind == .stop {
      if start < index { sentences.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences.map { sentence in
      let isItem =
        sentence.count > 1 && isBullet(tokens[sentence.lowerBound])
        && tokens[sentence.lowerBound + 1].spaced
      return isItem ? sentence.dropFirst() : sentence
    }
  }

  /// "*", "•", "-".
  private static func isBullet(_ token: Token) -> Bool {
    token.kind == .mark && (token.mark == 42 || token.mark == 45)
  }

  /// Whether a bullet stands in front of the sentence.
  func isItem(_ sentence: Range<Int>) -> Bool {
    let before = sentence.lowerBound - 1
    return tokens.indices.contains(before) && Self.isBullet(tokens[before])
  }

  /// Whether the text is so short that what no sentence says is not said.
  var isBrief: Bool { tokens.count < 130 }

  /// The first token of the sentence that holds a token.
  func sentenceStart(of index: Int) -> Int {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].lowerBound <= index { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? sentences[low - 1].lowerBound : 0
  }

  /// For each sentence the first one of its paragraph.
  func openings() -> [Int] {
    sentences.indices.reduce(into: []) { openings, index in
      openings.append(beginsLine(sentences[index]) ? index : openings.last ?? 0)
    }
  }

  /// Whether a year before that of the text's publication stands there.
  func isOldYear(_ index: Int, published: PartialDate?) -> Bool {
    let value = value(index)
    guard (1990...2099).contains(value), let published else { return false }
    return value < published.year
  }

  /// The bytes that some tokens span.
  func range(_ span: Range<Int>) -> ByteRange {
    guard let first = span.first, let last = span.last else { return ByteRange(0, 0) }
    return ByteRange(Int(tokens[first].start), Int(tokens[last].end))
  }

  /// The text of some tokens, white space as published.
  func text(_ span: Range<Int>) -> String { string(range(span)) }

  /// The text of a range of bytes, line ends as spaces.
  func string(_ range: ByteRange) -> String {
    let slice = bytes[range.range]
    guard slice.contains(where: Self.isLineSpace) else {
      return String(decoding: slice, as: UTF8.self)
    }
    return String(decoding: slice.map { Self.isLineSpace($0) ? 32 : $0 }, as: UTF8.self)
  }

  private static func isLineSpace(_ byte: UInt8) -> Bool {
    byte == 10 || byte == 13 || byte == 9
  }

  /// Whether quotation marks hold a name alone, behind what it is called: the company “Zorblat”.
  func isQuotedName(_ span: Range<Int>) -> Bool {
    let (before, after) = (span.lowerBound - 1, span.upperBound)
    guard tokens.indices.contains(before), !tokens[before].quoted,
      after >= tokens.count || !tokens[after].quoted
    else { return false }
    if isMark(before, ",") || classes(before).contains(.conjunction) {
      guard before > 0, tokens[before - 1].quoted else { return false }
      // As the first of the list.
      var first = before - 1
      while first > 0, tokens[first].quoted { first -= 1 }
      return first + 1 < before && isQuotedName(first + 1..<before)
    }
    if classes(before).meets([.definite, .article]) {
      return (after..<after + 2).contains { classes($0).meets([.organisation, .countNoun]) }
    }
    if isWord(before, "names") || isWord(before, "name") { return false }
    return classes(before).meets([.organisation, .legalForm, .ship, .countNoun, .plane])
  }

  /// Whether only white space, and perhaps a bullet, stands between a sentence and the beginning of its line.
  func beginsLine(_ sentence: Range<Int>) -> Bool {
    let first = isItem(sentence) ? sentence.lowerBound - 1 : sentence.lowerBound
    var at = Int(tokens[first].start) - 1
    while at >= 0, bytes[at] == 32 || bytes[at] == 9 { at -= 1 }
    return at < 0 || bytes[at] == 10
  }

  /// Whether `'s` stands behind the token.
  func isPossessive(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let at = Int(tokens[index].end)
    guard at + 1 < bytes.count else { return false }
    if bytes[at] == 39 { return bytes[at + 1] | 32 == 115 }
    return at + 3 < bytes.count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80
      && bytes[at + 2] == 0x99 && bytes[at + 3] | 32 == 115
  }

  /// The first token of "brother-in-law", which the token ends.
  func inLaw(endingAt index: Int) -> Int? {
    guard isWord(index, "law"), isMark(index - 1, "-"), isWord(index - 2, "in"),
      isMark(index - 3, "-")
    else { return nil }
    return index - 4
  }

  /// The sentences in which some ranges begin.
  func sentences(of ranges: [ByteRange]) -> Set<Int> {
    guard !ranges.isEmpty else { return [] }
    let starts = ranges.map(\.start).sorted()
    var result = Set<Int>()
    var next = 0
    for (index, sentence) in sentences.enumerated() {
      guard next < starts.count else { break }
      let range = range(sentence)
      while next < starts.count, starts[next] < range.end {
        if starts[next] >= range.start { result.insert(index) }
        next += 1
      }
    }
    return result
  }

  /// Whether the token ends a reference number: "QDi.417".
  func isReference(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    return bytes[tokens[index].range.range].contains { $0 &- 48 < 10 }
  }

  /// The preposition of an office right in front of its holder: "deputy speaker of the Duma NAME",
  /// "aide to the president NAME".
  func isOffice(_ preposition: Int, of name: NameSpan) -> Bool {
    let start = name.tokens.lowerBound
    guard isWord(preposition, "of") || isWord(preposition, "to"), !name.organisation, start > 0,
      classes(preposition - 1).contains(.personTitle),
      !classes(start - 1).meets([.organisation, .countNoun, .definite, .article])
    else { return false }
    return (preposition + 1..<start).contains {
      !classes($0).meets([.definite, .article]) && tokens[$0].kind == .word
    }
  }

  // MARK: - One token

  /// The token at an index; `nil` outside the text.
  @inline(__always) private func look(_ index: Int) -> Token? {
    UInt(bitPattern: index) < UInt(bitPattern: looks.count) ? looks[index] : nil
  }

  /// The classes of a token; none outside the text.
  @inline(__always) func classes(_ index: Int) -> WordClass { look(index)?.classes ?? [] }

  /// The senses of a token; none outside the text.
  @inline(__always) func senses(_ index: Int) -> WordSense { look(index)?.senses ?? [] }

  /// The kind of a token; a stop outside the text.
  @inline(__always) func kind(_ index: Int) -> Token.Kind { look(index)?.kind ?? .stop }

  /// Whether a word with a capital stands at the index.
  @inline(__always) func isCapital(_ index: Int) -> Bool { look(index)?.capital ?? false }

  /// Whether the token stands between quotation marks.
  @inline(__always) func isQuoted(_ index: Int) -> Bool { look(index)?.quoted ?? false }

  /// Whether white space stands in front of the token.
  @inline(__always) func isSpaced(_ index: Int) -> Bool { look(index)?.spaced ?? false }

  /// How the word at the index is written.
  @inline(__always) func shape(_ index: Int) -> Token.Shape { look(index)?.shape ?? .lower }

  /// The value of a number in figures; 0 where none stands.
  @inline(__always) func value(_ index: Int) -> Int { Int(look(index)?.value ?? 0) }

  /// Whether the token is this mark.
  @inline(__always) func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    look(index)?.key == WordKey(mark: UInt8(truncatingIfNeeded: mark.value))
  }

  /// What the lexicon knows of a token's word.
  @inline(__always) func word(_ index: Int) -> Lexicon.Word { words[Int(look(index)?.word ?? 0)] }

  /// Whether the token is this lower-case ASCII word, in any case.
  @inline(__always) func isWord(_ index: Int, _ word: StaticString) -> Bool {
    look(index)?.key == WordKey(word)
      && (word.utf8CodeUnitCount <= WordKey.length || isRest(index, word))
  }

  /// Whether a word that begins as another one, and is as long, goes on as it does.
  private func isRest(_ index: Int, _ word: StaticString) -> Bool {
    let start = Int(tokens[index].start)
    return (WordKey.length..<word.utf8CodeUnitCount).allSatisfy {
      bytes[start + $0] | 32 == word.utf8Start[$0]
    }
  }
}
