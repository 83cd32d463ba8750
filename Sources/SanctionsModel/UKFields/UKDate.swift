/// Reads the dates of the UK's lists, as precise as they are written.
package enum UKDate {
  /// The date that a whole text says: `15/07/1975`, `00/05/1980`, `dd/mm/1980`, `--/--/1980`,
  /// `15.9.2000`, `28 Sept 2001`, `May 1980`, `1980`.
  package static func date(_ text: some StringProtocol) -> PartialDate? {
    let parts = text.utf8.split { $0 == 0x2F || $0 == 0x2E && !hasLetters(text) }
    if parts.count == 3, let year = number(parts[2], figures: 4) {
      return date(day: number(parts[0]), month: number(parts[1]), year: year)
    }
    return worded(text)
  }

  /// The birth that a text says; without dates where none could be read.
  static func birth(_ text: String) -> Birth {
    var birth = Birth(text: text, from: nil, to: nil)
    var rest = text[...]
    for word in ["circa ", "approximately ", "approx. ", "approx ", "about ", "around ", "c. "]
    where rest.lowercased().hasPrefix(word) {
      birth.circa = true
      rest = rest.dropFirst(word.count)
    }
    if rest.lowercased().hasPrefix("between ") { rest = rest.dropFirst(8) }
    if let date = date(rest) {
      (birth.from, birth.to) = (date, date)
    } else if let span = span(rest) {
      (birth.from, birth.to) = (span.from, span.to)
    }
    return birth
  }

  private static func span(_ text: Substring) -> (from: PartialDate, to: PartialDate)? {
    for word in [" to ", " and ", " or ", " - ", "-", "–"] {
      let parts = text.split(separator: word)
      guard parts.count == 2, let from = date(trimmed(parts[0])), let to = date(trimmed(parts[1]))
      else { continue }
      if from <= to { return (from, to) }
    }
    return nil
  }

  /// A day or a month of zero, dashes or letters is unknown; one that is out of range spoils the date.
  private static func date(day: Int?, month: Int?, year: Int) -> PartialDate? {
    guard let month, month > 0 else { return PartialDate(year: year) }
    guard let day, day > 0 else { return PartialDate(year: year, month: month) }
    return PartialDate(year: year, month: month, day: day)
  }

  private static func worded(_ text: some StringProtocol) -> PartialDate? {
    let words = text.split { $0 == " " || $0 == "," }
    guard words.count <= 3, let last = words.last, let year = number(last.utf8[...], figures: 4)
    else { return nil }
    switch words.count {
    case 1: return PartialDate(year: year)
    case 2: return month(words[0]).flatMap { PartialDate(year: year, month: $0) }
    default:
      guard let month = month(words[1]), let day = number(words[0].utf8[...]) else { return nil }
      return PartialDate(year: year, month: month, day: day)
    }
  }

  private static func hasLetters(_ text: some StringProtocol) -> Bool {
    text.utf8.contains { (65...90).contains($0 & 0xDF) }
  }

  private static func trimmed(_ text: Substring) -> String { UKRow.cleaned(text) ?? "" }

  private static func number(_ bytes: some Collection<UInt8>, figures: Int? = nil) -> Int? {
    let bytes = bytes.filter { $0 != 32 }
    guard figures.map({ bytes.count == $0 }) ?? (1...2).contains(bytes.count) else { return nil }
    var value = 0
    for byte in bytes {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  /// The number of a month that is written whole, by its first three letters, or as `Sept`.
  package static func month(_ word: some StringProtocol) -> Int? {
    let letters = word.lowercased().filter { $0 != "." }
    guard letters.count >= 3 else { return nil }
    let place = months.firstIndex { name in
      name == letters || name.prefix(3) == letters || (letters == "sept" && name == "september")
    }
    return place.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
