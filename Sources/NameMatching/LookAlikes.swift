import SanctionsModel

/// Letters of other scripts that are seen as Latin ones: `Resources/look-alikes.tsv`.
///
/// They are read as what they look like in a word that holds Latin letters besides, and in a word of nothing
/// but such letters where every other word of the name has Latin letters.
struct LookAlikes: Sendable {
  /// The table of the embedded resource, read once.
  static let shared = LookAlikes(rows: Resource.table("look-alikes.tsv"))

  private var letters: [UInt32: UInt8] = [:]

  /// A table of rows of a Latin letter and the letters that look like it, as they are.
  init(rows: [[Substring]]) {
    for row in rows where row.count >= 2 {
      guard let latin = row[0].utf8.first else { continue }
      for letter in row[1].unicodeScalars where letter != " " { letters[letter.value] = latin }
    }
  }

  /// The Latin letter that a scalar looks like.
  func letter(like scalar: Unicode.Scalar) -> UInt8? { letters[scalar.value] }

  /// The text with the letters of words that pose as Latin put right; `nil` where there are none.
  func unmasked(_ text: String) -> String? {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: Self.isLatin),
      scalars.contains(where: { letters[$0.value] != nil })
    else { return nil }
    let words = scalars.split(omittingEmptySubsequences: false, whereSeparator: Self.partsWords)
    let isForeign = words.contains { word in
      !word.contains(where: Self.isLatin)
        && word.contains { $0.properties.isAlphabetic && letters[$0.value] == nil }
    }
    var result = String.UnicodeScalarView()
    for (place, word) in words.enumerated() {
      if place > 0 { result.append(" ") }
      let poses = word.contains(where: Self.isLatin) || !isForeign
      for scalar in word {
        let latin = poses ? letters[scalar.value] : nil
        result.append(latin.map { Unicode.Scalar($0) } ?? scalar)
      }
    }
    return String(result)
  }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    (97...122).contains(scalar.value | 0x20) && scalar.isASCII
  }

  private static func partsWords(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "-" || scalar == "," || scalar == "/"
      || scalar == "(" || scalar == ")"
  }
}
