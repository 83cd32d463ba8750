/// A word reduced to the classes of its consonants, so that spelling variants and plural forms meet.
///
/// An algorithm of our own in the manner of Metaphone: voiced and voiceless consonants are one class,
/// hissing sounds before or behind `h` another, vowels and `h` and `y` go, doubled letters are one, and a
/// final `s` goes.
enum ConsonantSkeleton {
  /// The skeleton of a folded word, at most `limit` letters. Linear.
  static func skeleton(of word: ArraySlice<UInt8>, limit: Int = 8) -> [UInt8] {
    var result: [UInt8] = []
    var index = word.startIndex
    while index < word.endIndex, result.count < limit {
      let next = index + 1 < word.endIndex ? word[index + 1] : 0
      let (code, length) = sound(word[index], next)
      if code != 0, result.last != code || isSilent(word[max(word.startIndex, index - 1)]) {
        result.append(code)
      }
      index += length
    }
    if result.count > 2, word.last == UInt8(ascii: "s"), result.last == UInt8(ascii: "s") {
      result.removeLast()
    }
    return result
  }

  /// Whether a letter has no class: two consonants of one class around it are two.
  private static func isSilent(_ byte: UInt8) -> Bool {
    isVowel(byte) || byte == UInt8(ascii: "h")
  }

  /// Whether a letter is a vowel.
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// The class of the sound at a letter, 0 for none, and how many letters write it.
  private static func sound(_ byte: UInt8, _ next: UInt8) -> (code: UInt8, length: Int) {
    let isH = next == UInt8(ascii: "h")
    switch byte {
    case UInt8(ascii: "p") where isH: return (UInt8(ascii: "f"), 2)
    case UInt8(ascii: "c") where isH, UInt8(ascii: "s") where isH, UInt8(ascii: "z") where isH:
      return (UInt8(ascii: "c"), 2)
    case UInt8(ascii: "k") where isH, UInt8(ascii: "g") where isH: return (UInt8(ascii: "k"), 2)
    case UInt8(ascii: "c") where isFront(next): return (UInt8(ascii: "s"), 1)
    case UInt8(ascii: "c"), UInt8(ascii: "k"), UInt8(ascii: "q"), UInt8(ascii: "g"),
      UInt8(ascii: "x"):
      return (UInt8(ascii: "k"), 1)
    case UInt8(ascii: "j"): return (UInt8(ascii: "c"), 1)
    case UInt8(ascii: "b"), UInt8(ascii: "p"): return (UInt8(ascii: "p"), 1)
    case UInt8(ascii: "d"), UInt8(ascii: "t"): return (UInt8(ascii: "t"), 1)
    case UInt8(ascii: "f"), UInt8(ascii: "v"), UInt8(ascii: "w"): return (UInt8(ascii: "f"), 1)
    case UInt8(ascii: "s"), UInt8(ascii: "z"): return (UInt8(ascii: "s"), 1)
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "n"), UInt8(ascii: "r"):
      return (byte, 1)
    case 0x80...0xFF, 48...57: return (byte, 1)
    default: return (0, 1)
    }
  }

  private static func isFront(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i") || byte == UInt8(ascii: "y")
  }
}
