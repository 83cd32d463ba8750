/// A text cut into tokens and sentences, with the phrases of the tables found in it.
struct ProseText {
  /// A phrase of the tables, and the tokens that it spans.
  struct Found {
    var fact: PhraseFact
    var tokens: Range<Int>
  }

  let bytes: [UInt8]
  let tokens: [Token]
  /// Each sentence's tokens, without its stop.
  let sentences: [Range<Int>]
  /// The phrases in the order of their first tokens.
  let found: [Found]
  let words: [Lexicon.Word]
  /// The last tokens of adjectives and demonyms, and of names of countries.
  private let adjectiveEnds: Set<Int>
  private let countryEnds: Set<Int>

  /// The tokens of some spans of a text.
  init(bytes: [UInt8], spans: [ByteRange], book: PhraseBook = .shared) {
    var tokenizer = Tokenizer(bytes: bytes, lexicon: book.lexicon)
    for span in spans { tokenizer.read(span) }
    let tokens = tokenizer.tokens
    self.bytes = bytes
    self.tokens = tokens
    words = book.lexicon.words
    sentences = Self.sentences(tokens)
    var found: [Found] = []
    for index in tokens.indices where tokens[index].classes.contains(.phraseStart) {
      book.facts(at: index, in: tokens, bytes: bytes) { fact, end in
        found.append(Found(fact: fact, tokens: index..<end))
      }
    }
    self.found = found
    adjectiveEnds = Self.ends(found, .adjective)
    countryEnds = Self.ends(found, .country)
  }

  private static func ends(_ found: [Found], _ kind: PhraseFact.Kind) -> Set<Int> {
    Set(found.filter { $0.fact.kind == kind }.map { $0.tokens.upperBound - 1 })
  }

  /// Whether a country's adjective or demonym ends with the token.
  func isAdjective(at index: Int) -> Bool { adjectiveEnds.contains(index) }

  /// Whether a country's name ends with the token.
  func isCountry(at index: Int) -> Bool { countryEnds.contains(index) }

  private static func sentences(_ tokens: [Token]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where tokens[index].kind == .stop {
      if start < index { sentences.append(start..<index) }
      start = index + 1
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
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
    let slice = bytes[range.range].map { $0 == 10 || $0 == 13 || $0 == 9 ? 32 : $0 }
    return String(decoding: slice, as: UTF8.self)
  }

  /// The classes of a token; none outside the text.
  func classes(_ index: Int) -> WordClass {
    tokens.indices.contains(index) ? tokens[index].classes : []
  }

  /// Whether the token is this mark.
  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    tokens.indices.contains(index) && tokens[index].kind == .mark
      && tokens[index].mark == UInt8(truncatingIfNeeded: mark.value)
  }

  /// What the lexicon knows of a token's word.
  func word(_ index: Int) -> Lexicon.Word {
    tokens.indices.contains(index) ? words[Int(tokens[index].word)] : words[0]
  }

  /// Whether the token is this lower-case ASCII word, in any case.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    let length = word.utf8CodeUnitCount
    guard token.kind == .word, Int(token.end - token.start) >= length else { return false }
    let start = Int(token.start)
    for offset in 0..<length where bytes[start + offset] | 32 != word.utf8Start[offset] {
      return false
    }
    return Int(token.end - token.start) == length || bytes[start + length] == 46
  }
}
