/// What a word's letters are at a glance, so that most comparisons end before they begin.
struct WordShape: Sendable {
  /// The set of the word's letters, a bit for each of 64 classes of bytes.
  var letters: UInt64 = 0
  /// The hash of the letters that are no vowels, and how many they are.
  var consonants: WordHash
  var consonantCount = 0
  /// Whether no vowel stands behind the first letter.
  var isBare: Bool

  /// The shape of a folded word. Linear.
  init(_ word: ArraySlice<UInt8>) {
    var vowels = 0
    for (offset, byte) in word.enumerated() {
      letters |= Self.bit(of: byte)
      if !ConsonantSkeleton.isVowel(byte) {
        consonantCount += 1
      } else if offset > 0, byte != UInt8(ascii: "y") {
        vowels += 1
      }
    }
    consonants = WordHash(word.lazy.filter { !ConsonantSkeleton.isVowel($0) })
    isBare = vowels == 0 && word.count > 1
  }

  /// The bit of a letter; a digit shares that of the letter which it is misread for.
  private static func bit(of byte: UInt8) -> UInt64 {
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
    return 1 << UInt64(letter & 63)
  }
}
