import SanctionsModel

/// Finds the date that a notice prints under, or behind, the words "Release Date".
enum ReleaseDate {
  /// The date in a text of LF lines; `nil` where the words or a date behind them are missing.
  ///
  /// Looks at the first 200 lines: the date stands in a notice's head.
  static func find(in body: [UInt8]) -> PartialDate? {
    let lines = body.prefix(65_536).split(separator: 10, maxSplits: 200).map { line in
      String(decoding: line, as: UTF8.self)
    }.filter { $0.contains { $0 != " " && $0 != "\t" } }
    for (index, line) in lines.enumerated() {
      guard let rest = textBehindLabel(line) else { continue }
      if let date = PublishedDay.date(rest, figures: .monthFirst) { return date }
      guard rest.isEmpty, index + 1 < lines.count else { continue }
      if let date = PublishedDay.date(lines[index + 1], figures: .monthFirst) { return date }
    }
    return nil
  }

  private static func textBehindLabel(_ line: String) -> String? {
    let trimmed = line.drop { $0 == " " || $0 == "\t" }
    let label = "release date"
    guard trimmed.lowercased().hasPrefix(label) else { return nil }
    let rest = trimmed.dropFirst(label.count).drop { $0 == " " || $0 == ":" || $0 == "\t" }
    return String(rest)
  }
}
