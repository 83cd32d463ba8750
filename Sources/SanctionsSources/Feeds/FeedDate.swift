import SanctionsModel

/// Reads a date of publication as feeds write it: the day in the zone that it is written in.
enum FeedDate {
  /// The day of a date-time; `nil` where the text is none.
  ///
  /// RFC 3339 and W3C's profile of ISO 8601 (a year or a month alone stays one), RFC 822 with the
  /// later and obsolete forms of RFC 2822 (comments, years of two figures, no weekday, no seconds),
  /// and what pages write.
  static func day(_ text: String) -> PartialDate? {
    let bytes = Array(text.utf8.prefix(200))
    return isoDay(bytes) ?? mailDay(bytes) ?? PublishedDay.date(text, figures: .unambiguous)
  }

  private static func isoDay(_ bytes: [UInt8]) -> PartialDate? {
    let visible = bytes.drop { $0 <= 32 }
    let date = visible.prefix { isFigure($0) || $0 == 0x2D }
    let next = visible.dropFirst(date.count).first
    guard next == nil || next == 0x54 || next == 0x74 || next == 32 else { return nil }
    return PartialDate(iso: String(decoding: date, as: UTF8.self))
  }

  private static func mailDay(_ bytes: [UInt8]) -> PartialDate? {
    var words = words(withoutComments(bytes))
    if let first = words.first, first.allSatisfy(\.isLetter) { words.removeFirst() }
    guard words.count >= 3, let day = Int(words[0]), let month = month(words[1]),
      let year = year(words[2])
    else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  /// The bytes without what stands in parentheses (RFC 2822, section 3.2.3).
  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    var depth = 0
    return bytes.filter { byte in
      if byte == 0x28 { depth += 1 }
      defer { if byte == 0x29 { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  private static func words(_ bytes: [UInt8]) -> [String] {
    bytes.split { $0 <= 32 || $0 == 0x2C || $0 == 0x2D }.prefix(4)
      .map { String(decoding: $0, as: UTF8.self).lowercased() }
  }

  /// RFC 2822, section 4.3: two figures below 50 are of this century, all others add 1900.
  private static func year(_ word: String) -> Int? {
    guard word.utf8.allSatisfy(isFigure), (2...4).contains(word.utf8.count), let year = Int(word)
    else { return nil }
    switch word.utf8.count {
    case 2: return year < 50 ? 2000 + year : 1900 + year
    case 3: return 1900 + year
    default: return year
    }
  }

  private static func month(_ word: String) -> Int? {
    guard word.utf8.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) }.map { $0 + 1 }
  }

  private static func isFigure(_ byte: UInt8) -> Bool { (48...57).contains(byte) }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
