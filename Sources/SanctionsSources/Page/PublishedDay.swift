import SanctionsModel

/// Reads a date of publication as pages and notices write it.
enum PublishedDay {
  /// How a date of figures alone, `03/04/2018`, is to be read.
  enum Figures {
    /// Month first, as American authorities write.
    case monthFirst
    /// Only where one of the figures can be no month.
    case unambiguous
  }

  /// The date that the text begins with, after a weekday; `nil` where it begins with none.
  ///
  /// ISO 8601 (a time behind it is ignored), `08/21/2018`, `August 21, 2018`, `21 Aug 2018`.
  static func date(_ text: some StringProtocol, figures: Figures) -> PartialDate? {
    let trimmed = Array(String(text.prefix(120)).utf8.drop { $0 <= 32 })
    if let iso = isoDate(trimmed) { return iso }
    var words = words(of: trimmed)
    if let first = words.first, isWeekday(first) { words.removeFirst() }
    if words.count >= 3, let date = figureDate(words, figures) { return date }
    return wordDate(words)
  }

  private static func isWeekday(_ word: String) -> Bool {
    word.utf8.count >= 3 && Weekday.allCases.contains { $0.rawValue.lowercased().hasPrefix(word) }
  }

  private static func isoDate(_ bytes: [UInt8]) -> PartialDate? {
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    if bytes.count > 10 && (48...57).contains(bytes[10]) { return nil }
    return PartialDate(iso: String(decoding: bytes[..<10], as: UTF8.self))
  }

  private static func figureDate(_ words: [String], _ figures: Figures) -> PartialDate? {
    guard let first = Int(words[0]), let second = Int(words[1]), let year = Int(words[2]),
      words[2].utf8.count == 4
    else { return nil }
    if figures == .unambiguous && first <= 12 && second <= 12 && first != second { return nil }
    return PartialDate(year: year, month: first, day: second)
      ?? (figures == .unambiguous ? PartialDate(year: year, month: second, day: first) : nil)
  }

  private static func wordDate(_ words: [String]) -> PartialDate? {
    guard words.count >= 3, let year = Int(words[2]), words[2].utf8.count == 4 else { return nil }
    if let month = month(words[0]), let day = Int(words[1]) {
      return PartialDate(year: year, month: month, day: day)
    }
    if let month = month(words[1]), let day = Int(words[0]) {
      return PartialDate(year: year, month: month, day: day)
    }
    return nil
  }

  /// The words of letters or figures alone, in lower case, ordinal endings left out.
  private static func words(of bytes: [UInt8]) -> [String] {
    bytes.split { !(48...57).contains($0) && !(65...90).contains($0 & 0xDF) }.prefix(5).map {
      let word = String(decoding: $0, as: UTF8.self).lowercased()
      let figures = word.prefix { $0.isNumber }
      return figures.isEmpty || !["st", "nd", "rd", "th"].contains(word.dropFirst(figures.count))
        ? word : String(figures)
    }
  }

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || (word == "sept" && $0 == "september") }
      .map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
