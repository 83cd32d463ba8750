import NameMatching
import SanctionsModel

/// Patterns for the full-text indexes: quoted, so that no word is taken for an operator.
enum TextPattern {
  /// Words that begin with `word` as typed, or as it is written in plain Latin letters.
  ///
  /// `nil` where the word holds no letter and no digit, so that no row could match it.
  static func word(_ word: String) -> String? {
    let folded = NameFolding.folded(word)
    guard !folded.isEmpty else { return nil }
    let plain = quoted(folded) + "*"
    return folded == word.lowercased() ? plain : "(\(quoted(word))* OR \(plain))"
  }

  /// Words that stand together in this order; `nil` where there are none.
  static func phrase(_ text: String) -> String? {
    let folded = NameFolding.folded(text)
    guard !folded.isEmpty else { return nil }
    return folded == text.lowercased() ? quoted(folded) : "(\(quoted(text)) OR \(quoted(folded)))"
  }

  /// Texts that name a country, given by its ISO 3166-1 alpha-2 code or by name; `nil` where the text
  /// holds no word. What begins with the name counts: `Iran` finds `Iranian`.
  static func country(_ text: String) -> String? {
    let country = Country.coded(text.uppercased()) ?? Country.named(text)
    let names = country.map { [$0.name] + $0.otherNames } ?? [text]
    let patterns = names.compactMap(country == nil ? phrase : word)
    return patterns.isEmpty ? nil : "(\(patterns.joined(separator: " OR ")))"
  }

  /// A string of the full-text query language.
  static func quoted(_ text: String) -> String {
    // FTS5 reads its queries as C strings: a NUL would end them.
    let text =
      text.utf8.contains(0)
      ? String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\0" ? " " : $0 })) : text
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
