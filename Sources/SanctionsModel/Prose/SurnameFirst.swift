/// Recognises names as lists print them, the surname in capitals in front: "TRUNDEL, Pavlo".
///
/// An abbreviation and a name behind it ("ZKB, Pavlo Trundel") look alike, so that few letters need
/// two given names, and letters without a vowel, or that the text also writes alone, are none.
struct SurnameFirst {
  private let text: ProseText
  private let barriers: NameBarriers
  /// The hashes of words in capitals that stand alone, with neither a name nor a comma beside them.
  private let alone: WordHashes

  /// A recogniser of a text's names; linear in the text's length.
  init(_ text: ProseText, barriers: NameBarriers) {
    self.text = text
    self.barriers = barriers
    let upper = text.tokens.indices.filter { text.shape($0) == .upper }
    var alone = WordHashes(capacity: upper.count)
    for index in upper where Self.isAlone(index, text) { alone.insert(Self.hash(index, text)) }
    self.alone = alone
  }

  private static func isAlone(_ index: Int, _ text: ProseText) -> Bool {
    !text.isMark(index + 1, ",") && !isNamePart(index - 1, text) && !isNamePart(index + 1, text)
  }

  private static func isNamePart(_ index: Int, _ text: ProseText) -> Bool {
    text.isCapital(index) || text.isMark(index, "-")
  }

  private static func hash(_ index: Int, _ text: ProseText) -> UInt64 {
    var hash = Lexicon.hashSeed
    for byte in text.tokens[index].range.range { hash = Lexicon.hash(hash, text.bytes[byte]) }
    return hash
  }

  /// Whether given names stand behind a comma that follows a surname; `run` ends before the comma.
  func joins(_ run: Range<Int>) -> Bool {
    guard text.isMark(run.upperBound, ","), let letters = surnameLetters(run) else { return false }
    let given = givenNames(from: run.upperBound + 1)
    return given >= 2 || (given == 1 && letters > Self.longestAbbreviation)
  }

  /// Abbreviations of parties rarely have more letters.
  private static let longestAbbreviation = 5

  private static let unlike: WordClass = [
    .organisation, .legalForm, .personTitle, .officialTitle, .weekday, .month, .state, .place,
    .plainStart, .notName, .sanctionNoun, .act, .countNoun, .ordinary,
  ]

  private static let notGiven: WordClass = [
    .organisation, .legalForm, .weekday, .state, .notName, .sanctionNoun,
  ]

  /// The length of the surname behind any titles; `nil` where the words are no surname.
  private func surnameLetters(_ run: Range<Int>) -> Int? {
    let words = run.drop { text.classes($0).meets([.personTitle, .officialTitle, .titlePart]) }
    guard let last = words.last, words.count <= 6, !alone.contains(Self.hash(last, text)) else {
      return nil
    }
    guard !isVessel(before: run.lowerBound) else { return nil }
    var letters = 0
    for index in words where text.kind(index) == .word {
      let particle = text.classes(index).contains(.nameInside)
      guard barriers[index] == .none, particle || isSurnameWord(index) else { return nil }
      let range = text.tokens[index].range
      letters += range.end - range.start
      guard particle || range.range.contains(where: { Self.isVowel(text.bytes[$0]) }) else {
        return nil
      }
    }
    return isSurnameWord(last) ? letters : nil
  }

  /// Whether a word of vessels stands in front: their names are written in capitals too.
  private func isVessel(before start: Int) -> Bool {
    text.classes(start - 1).contains(.ship) || text.word(start - 1).counts == .vessel
      || text.isMark(start - 2, "/")
  }

  private func isSurnameWord(_ index: Int) -> Bool {
    text.shape(index) == .upper && !text.classes(index).meets(Self.unlike)
      && text.bytes[Int(text.tokens[index].end) - 1] != 46
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 65, 69, 73, 79, 85, 89, 0x80...: true
    default: false
    }
  }

  /// How many given names stand at a token; 0 where a word of them is no person's.
  ///
  /// A given name can be an ordinary word ("Man"), as long as not all of them are.
  private func givenNames(from start: Int) -> Int {
    var count = 0
    var own = false
    var index = start
    while index < min(start + 8, text.tokens.count) {
      let token = text.tokens[index]
      let joins = text.isMark(index, "-") && !token.spaced && count > 0
      let particle = !token.capital && token.classes.contains(.nameInside)
      if !joins, !(particle && text.classes(index).isDisjoint(with: .conjunction)) {
        guard token.capital else { break }
        guard token.shape == .capitalised, barriers[index] == .none,
          !token.classes.meets(Self.notGiven)
        else { return 0 }
        count += 1
        own = own || !token.classes.meets(Self.unlike)
      }
      index += 1
    }
    return own ? count : 0
  }
}
