/// Cuts a span of text into tokens and sentences, in one pass over its bytes.
struct Tokenizer {
  private let bytes: [UInt8]
  private let lexicon: Lexicon
  /// The tokens so far; each sentence ends with one of kind `stop`.
  private(set) var tokens: [Token] = []
  private var at = 0
  private var end = 0
  private var quoted = false
  private var spaced = true
  private var lineStart = 0
  /// Whether the line holds the bar between the cells of a table.
  private var inRow = false

  /// A tokenizer of a text with the words of a lexicon.
  init(bytes: [UInt8], lexicon: Lexicon) {
    self.bytes = bytes
    self.lexicon = lexicon
    tokens.reserveCapacity(bytes.count / 5 + 16)
  }

  /// The tokens of a whole text.
  static func tokens(of bytes: [UInt8], lexicon: Lexicon) -> [Token] {
    var tokenizer = Tokenizer(bytes: bytes, lexicon: lexicon)
    tokenizer.read(ByteRange(0, bytes.count))
    return tokenizer.tokens
  }

  /// Appends the tokens of a span and a stop behind them.
  mutating func read(_ span: ByteRange) {
    at = span.start
    end = min(span.end, bytes.count)
    lineStart = at
    quoted = false
    spaced = true
    while at < end { step() }
    stop()
  }

  private mutating func step() {
    let byte = bytes[at]
    switch byte {
    case 10: newline()
    case 32, 9, 13, 0..<9, 11, 12:
      at += 1
      spaced = true
    case 48...57: number()
    case 65...90, 97...122: word()
    case 0x80...: wide(byte)
    default: mark(byte)
    }
  }

  private func byte(_ index: Int) -> UInt8 { index < end ? bytes[index] : 0 }

  private mutating func newline() {
    let length = at - lineStart
    at += 1
    spaced = true
    var next = at
    while next < end, bytes[next] == 32 || bytes[next] == 9 || bytes[next] == 13 { next += 1 }
    let blank = next >= end || bytes[next] == 10
    let last = tokens.last
    let complete = last == nil || last?.kind == .stop || last?.mark == 58
    let item = !blank && (bytes[next] == 42 || bytes[next] == 45 || bytes[next] == 0xE2)
    if blank || complete || item || inRow || isLabel(at: next) || length < 40 || length > 110 {
      stop()
    }
    if blank { quoted = false }
    inRow = false
    lineStart = at
  }

  /// Whether the line begins with the label of a field: "A.k.a.: …", "Address: …".
  private func isLabel(at start: Int) -> Bool {
    var index = start
    guard index < end, bytes[index] &- 65 < 26 else { return false }
    while index < min(end, start + 20), (bytes[index] | 32) &- 97 < 26 || bytes[index] == 46 {
      index += 1
    }
    return index < end && bytes[index] == 58
  }

  private mutating func stop() {
    guard let last = tokens.last, last.kind != .stop else { return }
    append(.stop, start: Int(last.end), end: Int(last.end))
  }

  private mutating func append(
    _ kind: Token.Kind, start: Int, end: Int, word: Int32 = 0, shape: Token.Shape = .lower,
    mark: UInt8 = 0, value: Int32 = 0
  ) {
    let known = lexicon.words[Int(word)]
    var classes = known.classes
    // "May" is the month, "may" the verb.
    if shape != .lower, classes.contains(.month) { classes.subtract(.plan) }
    tokens.append(
      Token(
        key: key(kind, start..<end, mark), start: Int32(truncatingIfNeeded: start),
        end: Int32(truncatingIfNeeded: end), word: word,
        kind: kind, shape: shape, quoted: quoted, spaced: spaced, mark: mark,
        classes: classes, senses: known.senses, value: value))
    spaced = false
  }

  private func key(_ kind: Token.Kind, _ range: Range<Int>, _ mark: UInt8) -> WordKey {
    switch kind {
    case .word: bytes.withUnsafeBufferPointer { WordKey(UnsafeBufferPointer(rebasing: $0[range])) }
    case .mark: WordKey(mark: mark)
    default: .none
    }
  }

  private mutating func number() {
    let start = at
    var value = 0
    while at < end {
      let next = bytes[at]
      if next &- 48 < 10 {
        value = min(value * 10 + Int(next - 48), 1_000_000_000)
      } else if next == 44, at - start <= 12, (1...3).allSatisfy({ byte(at + $0) &- 48 < 10 }),
        byte(at + 4) &- 48 >= 10
      {
        // A comma between groups of three digits.
      } else {
        break
      }
      at += 1
    }
    if byte(at) == 46, byte(at + 1) &- 48 < 10 {
      at += 1
      while byte(at) &- 48 < 10 { at += 1 }
      value = -1
    }
    append(.number, start: start, end: at, value: Int32(value))
  }

  private mutating func word() {
    let start = at
    var hash = Lexicon.hashSeed
    var upper = 0
    var lower = 0
    var wide = false
    loop: while at < end {
      letters(&hash, &upper, &lower)
      guard at < end else { break }
      let next = bytes[at]
      switch next {
      case 48...57: break
      case 46 where dotInside(from: start): break
      case 39 where byte(at + 1) | 32 &- 97 < 26 && !possessive(at + 1): break
      case 0xE2 where apostrophe(at) && byte(at + 3) | 32 &- 97 < 26 && !possessive(at + 3):
        hash = Lexicon.hash(hash, 39)
        at += 3
        continue loop
      case 0xC3...0xDF where at + 1 < end:
        hash = Lexicon.hash(hash, next)
        at += 1
        wide = true
      default: break loop
      }
      hash = Lexicon.hash(hash, bytes[at])
      at += 1
    }
    let first = bytes[start]
    let initial = first &- 65 < 26 || (first >= 0xC3 && Self.isUpper(first, bytes[start + 1]))
    let shape: Token.Shape =
      initial ? (upper > 1 && lower == 0 && !wide ? .upper : .capitalised) : .lower
    append(.word, start: start, end: at, word: lexicon.id(hash), shape: shape)
    takePossessive()
    if tokens.count > 1 { stopAfterAbbreviation() }
  }

  /// Takes the ASCII letters that come next, of which nearly all words are.
  @inline(__always)
  private mutating func letters(_ hash: inout UInt64, _ upper: inout Int, _ lower: inout Int) {
    var index = at
    while index < end {
      let byte = bytes[index]
      if byte &- 97 < 26 {
        lower += 1
      } else if byte &- 65 < 26 {
        upper += 1
      } else {
        break
      }
      hash = Lexicon.hash(hash, byte)
      index += 1
    }
    at = index
  }

  /// Whether two bytes of UTF-8 are a capital letter of Latin-1, Latin Extended-A or Cyrillic.
  private static func isUpper(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xC3: return second < 0x9F
    case 0xC4 where second < 0xB8: return second & 1 == 0
    case 0xC4: return second & 1 == 1
    case 0xC5 where second < 0x88: return second & 1 == 1
    case 0xC5 where second < 0xB8: return second & 1 == 0
    case 0xC5: return second & 1 == 1 || second == 0xB8
    case 0xD0: return second < 0xB0
    default: return false
    }
  }

  /// Whether the period at `at` belongs to the word: `U.S.`, `J.`, `Co.`, `Aug.`.
  private func dotInside(from start: Int) -> Bool {
    let length = at - start
    let next = byte(at + 1)
    if length == 1, bytes[start] &- 65 < 26 { return true }
    if length >= 3, bytes[at - 2] == 46 { return true }
    if length >= 3, next &- 97 < 26, bytes[at - 1] &- 97 < 26 { return isDomain(at + 1) }
    return length == 1 && next &- 97 < 26 && byte(at + 2) == 46
  }

  /// Whether two to four letters end a word: "Zorblat.io".
  private func isDomain(_ start: Int) -> Bool {
    var index = start
    while byte(index) &- 97 < 26, index < start + 5 { index += 1 }
    return index - start >= 2 && index - start <= 4
  }

  private func apostrophe(_ index: Int) -> Bool {
    byte(index + 1) == 0x80 && (byte(index + 2) == 0x99 || byte(index + 2) == 0x98)
  }

  /// Whether an `s` alone stands at the index.
  private func possessive(_ index: Int) -> Bool {
    let after = byte(index + 1)
    return byte(index) | 32 == 115 && !((after | 32) &- 97 < 26 || after >= 0xC3)
  }

  /// Skips `'s` and `’s`, so that words are found without it.
  private mutating func takePossessive() {
    if byte(at) == 39, possessive(at + 1) {
      at += 2
    } else if byte(at) == 0xE2, apostrophe(at), possessive(at + 3) {
      at += 4
    }
  }

  /// Ends the sentence behind `U.S.` and the like where the next word begins one.
  private mutating func stopAfterAbbreviation() {
    guard bytes[at - 1] == 46, byte(at) == 32 || byte(at) == 10 else { return }
    guard let last = tokens.last, last.end - last.start > 2 else { return }
    var next = at
    while byte(next) == 32 || byte(next) == 10 { next += 1 }
    guard byte(next) &- 65 < 26 else { return }
    var hash = Lexicon.hashSeed
    while (byte(next) | 32) &- 97 < 26 {
      hash = Lexicon.hash(hash, byte(next))
      next += 1
    }
    let classes = lexicon.words[Int(lexicon.id(hash))].classes
    if classes.contains(.plainStart), !classes.contains(.sureSanction),
      !classes.contains(.organisation), !classes.contains(.month)
    {
      stop()
    }
  }

  private mutating func wide(_ byte: UInt8) {
    if byte >= 0xC3, byte <= 0xDF || (byte >= 0xE3 && byte < 0xEF) { return wideWord() }
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    let stop = min(at + length, end)
    if byte == 0xE2, self.byte(at + 1) == 0x80 {
      switch self.byte(at + 2) {
      case 0x9C: quoted = true
      case 0x9D: closeQuote()
      case 0x93, 0x94: append(.mark, start: at, end: stop, mark: 45)
      case 0xA2: append(.mark, start: at, end: stop, mark: 42)
      default: break
      }
    }
    spaced = spaced || byte != 0xE2
    at = stop
  }

  private mutating func wideWord() {
    if bytes[at] <= 0xDF { return word() }
    let start = at
    while at < end, bytes[at] >= 0x80, !(bytes[at] == 0xE2 || bytes[at] == 0xEF) { at += 1 }
    if at == start { at += 1 }
    append(.word, start: start, end: at)
  }

  private mutating func closeQuote() {
    quoted = false
    guard at > 0 else { return }
    let before = bytes[at - 1]
    if before == 46 || before == 33 || before == 63 { stopSoft() }
  }

  private mutating func stopSoft() {
    var next = at + 1
    while next < end, bytes[next] >= 0x80 || bytes[next] == 34 { next += 1 }
    if byte(next) == 10 || byte(next) == 0 { stop() }
  }

  private mutating func mark(_ byte: UInt8) {
    let start = at
    at += 1
    switch byte {
    case 34: quoted.toggle()
    case 124:
      inRow = true
      append(.mark, start: start, end: at, mark: byte)
    case 46, 33, 63: period(byte)
    default: append(.mark, start: start, end: at, mark: byte)
    }
  }

  /// A period ends a sentence unless it follows an abbreviation or a lower-case word goes on.
  private mutating func period(_ byte: UInt8) {
    guard let last = tokens.last, last.kind != .stop else { return }
    if byte == 46, last.kind == .word, Int(last.end) == at - 1, Self.isAbbreviation(bytes, last) {
      tokens[tokens.count - 1].end += 1
      stopAfterAbbreviation()
      return
    }
    var next = at
    while next < end, bytes[next] == 34 || bytes[next] == 41 { next += 1 }
    let after = self.byte(next)
    guard after == 32 || after == 10 || after == 0 || after >= 0x80 || after == 91 else { return }
    if last.quoted, byte == 46, quoted, after >= 0x80 || next > at { return }
    stop()
  }

  private static let abbreviations: Set<String> = [
    "co", "ltd", "inc", "corp", "jr", "sr", "mr", "mrs", "ms", "dr", "gen", "lt", "col",
    "maj", "capt", "adm", "sen", "rep", "gov", "st", "no", "nos", "vs", "jan", "feb", "mar", "apr",
    "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "prof", "sgt", "bros", "intl", "dept",
    "etc", "pty", "pte", "pvt", "mt", "art", "cia", "ltda", "lda", "hnos", "cie", "bhd", "messrs",
  ]

  private static func isAbbreviation(_ bytes: [UInt8], _ token: Token) -> Bool {
    guard token.end - token.start <= 5, token.capital || token.end - token.start <= 3 else {
      return false
    }
    let text = String(decoding: bytes[token.range.range], as: UTF8.self).lowercased()
    return abbreviations.contains(text)
  }
}
