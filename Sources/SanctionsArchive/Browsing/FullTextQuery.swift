import SanctionsModel

/// Words of a user as a query of FTS5, in which no character has a meaning of its own.
enum FullTextQuery {
  /// Texts with a word that begins with `word`; `nil` where it holds no letter or digit.
  static func beginning(_ word: String) -> String? { phrase(word).map { $0 + " *" } }

  /// Texts with these words in this order; `nil` where there is no letter or digit.
  static func phrase(_ words: String) -> String? {
    let means: (Unicode.Scalar) -> Bool = {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard words.unicodeScalars.contains(where: means) else { return nil }
    var quoted = "\""
    for scalar in words.unicodeScalars {
      // FTS5 reads its queries as C strings: a NUL would end them.
      quoted.unicodeScalars.append(scalar == "\0" ? " " : scalar)
      if scalar == "\"" { quoted += "\"" }
    }
    return quoted + "\""
  }

  /// Texts that name a country, given by its ISO 3166-1 alpha-2 code or by name.
  static func country(_ country: String) -> String? {
    let known = Country.coded(country.uppercased()) ?? Country.named(country)
    let names = known.map { [$0.name] + $0.otherNames } ?? [country]
    let phrases = names.compactMap(phrase)
    return phrases.isEmpty ? nil : phrases.joined(separator: " OR ")
  }
}
