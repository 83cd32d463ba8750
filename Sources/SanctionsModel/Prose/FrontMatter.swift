/// The head of a text: its title line and the date on which the text says that it was published.
struct FrontMatter {
  private let bytes: [UInt8]
  /// The first line that is no date of publication, where it looks like a title.
  let title: ByteRange?

  /// The head of a text.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var (start, end, stop) = Self.line(bytes, from: 0)
    if Self.isDate(bytes[start..<end]) { (start, end, stop) = Self.line(bytes, from: stop) }
    title = Self.isTitle(bytes, start, end, stop) ? ByteRange(start, end) : nil
  }

  /// The next line that is not blank: where its text begins and ends, and where the line does.
  private static func line(_ bytes: [UInt8], from: Int) -> (start: Int, end: Int, stop: Int) {
    let start = bytes[from...].firstIndex { $0 > 32 } ?? bytes.count
    let stop = bytes[start...].firstIndex(of: 10) ?? bytes.count
    var end = stop
    while end > start, bytes[end - 1] <= 32 { end -= 1 }
    return (start, end, stop)
  }

  /// Whether a line holds a date and nothing besides but a word that says of what: "Published: 24 August 2017".
  private static func isDate(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= 60, line.contains(where: { $0 &- 48 < 10 || $0 >= 0x80 }) else {
      return false
    }
    let words = String(decoding: line, as: UTF8.self)
      .split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    let rest = words.filter { word in
      !word.allSatisfy(\.isNumber) && MonthWords.number(of: word) == nil
        && !dateWords.contains(word)
    }
    return rest.isEmpty && words.contains { $0.allSatisfy(\.isNumber) }
  }

  private static let dateWords = Set(
    ["published", "posted", "updated", "date", "release", "released", "on"]
      + Weekday.allCases.map { $0.rawValue.lowercased() })

  /// The text of a range.
  func text(_ range: ByteRange) -> String { String(decoding: bytes[range.range], as: UTF8.self) }

  /// A title has at most 250 bytes, no period at its end, and text below it.
  private static func isTitle(_ bytes: [UInt8], _ start: Int, _ end: Int, _ stop: Int) -> Bool {
    guard end > start, end - start <= 250, stop < bytes.count else { return false }
    guard bytes[end - 1] != 46, bytes[end - 1] != 58, bytes[end - 1] != 59 else { return false }
    return bytes[stop...].contains { $0 > 32 }
  }

  /// The date of a dateline, a "Release Date" or "Published" line, or a line that is a date alone.
  ///
  /// Figures with the month first ("08/09/2018") need an American authority or "Release Date" in front.
  func published(in prose: ProseText, american: Bool) -> PartialDate? {
    let dates = DateReader(prose, published: nil, american: true).dates(limit: 6)
    let sure = (american ? dates : DateReader(prose, published: nil).dates(limit: 6)).map(\.from)
    for mention in dates {
      guard mention.from.isDay, let range = mention.evidence.first else { continue }
      let line = line(around: range)
      guard sure.contains(mention.from) || isRelease(line) else { continue }
      if isDateLine(line, range) { return mention.from }
    }
    return nil
  }

  private func isRelease(_ line: ByteRange) -> Bool {
    let start = bytes[..<line.end].dropFirst(max(0, line.start - 40))
    return String(decoding: start, as: UTF8.self).lowercased().contains("release date")
  }

  private func line(around range: ByteRange) -> ByteRange {
    var start = range.start
    while start > 0, bytes[start - 1] != 10, range.start - start < 60 { start -= 1 }
    var end = range.end
    while end < bytes.count, bytes[end] != 10, end - range.end < 12 { end += 1 }
    return ByteRange(start, end)
  }

  private func isDateLine(_ line: ByteRange, _ date: ByteRange) -> Bool {
    let before = String(decoding: bytes[line.start..<date.start], as: UTF8.self).lowercased()
    if before.hasPrefix("release date") || before.hasPrefix("published") || before.hasPrefix("date")
      || before.hasPrefix("posted") || before.hasPrefix("updated")
    {
      return true
    }
    let after = bytes[date.end..<line.end]
    let letters = before.utf8.filter { ($0 | 32) &- 97 < 26 }.count
    if line.end - date.end < 12, letters == 0 || isWeekday(before),
      !after.contains(where: { ($0 | 32) &- 97 < 26 })
    {
      return true
    }
    let dash = after.contains { $0 == 0xE2 || $0 == 45 || $0 == 40 }
    let city = bytes[line.start..<date.start].first { $0 > 32 }.map { $0 &- 65 < 26 } ?? false
    // "LOMZA, 24 August 2017 -" and "Lomza, 24 August 2017" alone in its line.
    return (dash || line.end - date.end <= 1) && city && letters <= 30 && before.utf8.contains(44)
  }

  private func isWeekday(_ text: String) -> Bool {
    Weekday.allCases.contains { text.hasPrefix($0.rawValue.lowercased()) } && text.utf8.count < 12
  }
}
