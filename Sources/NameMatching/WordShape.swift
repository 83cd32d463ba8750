/// What a word's letters are at a glance, so that most comparisons end before they begin.
struct WordShape: Sendable {
  /// The set of the word's letters, a bit for each of 64 classes of bytes.
  var letters: UInt64 = 0
  /// The letters for which some letter of the word can stand.
  var reach: UInt64 = 0
  /// The hash of the letters that are no vowels, and how many they are.
  var consonants: WordHash
  var consonantCount = 0
  /// Whether no vowel stands behind the first letter.
  var isBare: Bool

  /// The shape of a folded word. Linear.
  init(_ word: ArraySlice<UInt8>) {
    var vowels = 0
    for (offset, byte) in word.enumerated() {
      letters |= 1 << UInt64(Self.place(of: byte))
      reach |= LetterReach.shared[byte]
      if !ConsonantSkeleton.isVowel(byte) {
        consonantCount += 1
      } else if offset > 0, byte != UInt8(ascii: "y") {
        vowels += 1
      }
    }
    consonants = WordHash(word.lazy.filter { !ConsonantSkeleton.isVowel($0) })
    isBare = vowels == 0 && word.count > 1
  }

  /// What it costs at least to turn the letters into those of another word, wherever they stand.
  func leastCost(to other: WordShape) -> Int32 {
    Self.leastCost(letters, reach, other.letters, other.reach)
  }

  /// What it costs at least to turn letters into others, each with what they can stand for.
  static func leastCost(
    _ letters: UInt64, _ reach: UInt64, _ others: UInt64, _ otherReach: UInt64
  ) -> Int32 {
    max(
      LetterReach.cost(ofLosing: letters & ~otherReach),
      LetterReach.cost(ofLosing: others & ~reach))
  }

  /// The number of a letter's bit; a digit shares that of the letter which it is misread for.
  static func place(of byte: UInt8) -> Int {
    let letter: UInt8 =
      switch byte {
      case UInt8(ascii: "0"): UInt8(ascii: "o")
      case UInt8(ascii: "1"): UInt8(ascii: "i")
      case UInt8(ascii: "2"): UInt8(ascii: "z")
      case UInt8(ascii: "3"): UInt8(ascii: "e")
      case UInt8(ascii: "4"): UInt8(ascii: "a")
      case UInt8(ascii: "5"): UInt8(ascii: "s")
      case UInt8(ascii: "6"): UInt8(ascii: "g")
      case UInt8(ascii: "7"): UInt8(ascii: "t")
      case UInt8(ascii: "8"): UInt8(ascii: "b")
      case UInt8(ascii: "9"): UInt8(ascii: "g")
      default: byte
      }
    return Int(letter & 63)
  }
}
