/// Writes Hangul syllables in the Latin alphabet by rule.
///
/// A simplified McCune–Reischauer romanisation, the one that the lists use for North Korean names:
/// the letters of each syllable for itself, without breves, apostrophes and changes between syllables.
enum HangulRomanisation {
  /// The precomposed syllables of Unicode: 19 initials × 21 vowels × 28 finals from U+AC00 on.
  static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  private static let initials = [
    "k", "kk", "n", "t", "tt", "r", "m", "p", "pp", "s", "ss", "", "ch", "tch", "ch", "k", "t",
    "p", "h",
  ].map { Array($0.utf8) }
  private static let vowels = [
    "a", "ae", "ya", "yae", "o", "e", "yo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we",
    "wi", "yu", "u", "ui", "i",
  ].map { Array($0.utf8) }
  private static let finals = [
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p",
    "t", "t", "ng", "t", "t", "k", "t", "p", "t",
  ].map { Array($0.utf8) }

  /// Appends the writing of a syllable; returns whether `scalar` is one.
  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
    guard syllables.contains(scalar.value) else { return false }
    let index = Int(scalar.value - syllables.lowerBound)
    bytes.append(contentsOf: initials[index / 588])
    bytes.append(contentsOf: vowels[index % 588 / 28])
    bytes.append(contentsOf: finals[index % 28])
    return true
  }
}
