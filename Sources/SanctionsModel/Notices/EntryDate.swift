/// Reads the dates of OFAC's text form, as precise as they are written.
///
/// `01 Jan 1979`, `Jan 1979`, `1979`, and the spellings of older notices: `12 September 1993`,
/// `September 12, 1993`, `1993-09-12`.
struct EntryDate {
  /// The entry that the dates stand in.
  let source: EntryBytes

  /// The date that the whole range says.
  func date(_ range: Range<Int>) -> PartialDate? {
    guard range.count <= 24 else { return nil }
    let words = self.words(range)
    switch words.count {
    case 1: return year(words[0]).flatMap { PartialDate(year: $0) }
    case 2:
      guard let month = month(words[0]), let year = year(words[1]) else { return nil }
      return PartialDate(year: year, month: month)
    case 3: return day(words)
    default: return nil
    }
  }

  /// The birth that the range says; without dates where none could be read.
  func birth(_ range: Range<Int>) -> Birth {
    var birth = Birth(text: source.text(range), from: nil, to: nil)
    var rest = range
    for word: StaticString in ["circa ", "approximately ", "about ", "ca. ", "c. "]
    where source.begins(rest, with: word) {
      birth.circa = true
      rest = source.trimmed(rest.lowerBound + word.utf8CodeUnitCount..<rest.upperBound)
    }
    if source.begins(rest, with: "between ") {
      rest = source.trimmed(rest.lowerBound + 8..<rest.upperBound)
    }
    if let date = date(rest) {
      birth.from = date
      birth.to = date
    } else if let span = span(rest) {
      birth.from = span.from
      birth.to = span.to
    }
    return birth
  }

  private func span(_ range: Range<Int>) -> (from: PartialDate, to: PartialDate)? {
    guard range.count <= 64 else { return nil }
    for word: StaticString in [" to ", " and ", " or ", "-", "/"] {
      guard let at = source.first(word, in: range) else { continue }
      var second = source.trimmed(at + word.utf8CodeUnitCount..<range.upperBound)
      if source.begins(second, with: "circa ") {
        second = source.trimmed(second.lowerBound + 6..<second.upperBound)
      }
      if let from = date(source.trimmed(range.lowerBound..<at)), let to = date(second), from <= to {
        return (from, to)
      }
    }
    return nil
  }

  private func words(_ range: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(4)
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      if index < range.upperBound {
        let byte = source.bytes[index]
        guard byte == 32 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "-") else { continue }
      }
      if index > start { words.append(start..<index) }
      start = index + 1
    }
    return words
  }

  private func day(_ words: [Range<Int>]) -> PartialDate? {
    if let month = month(words[1]), let year = year(words[2]) {
      return number(words[0]).flatMap { PartialDate(year: year, month: month, day: $0) }
    }
    if let month = month(words[0]), let year = year(words[2]) {
      return number(words[1]).flatMap { PartialDate(year: year, month: month, day: $0) }
    }
    guard let year = year(words[0]), let month = number(words[1]) else { return nil }
    return number(words[2]).flatMap { PartialDate(year: year, month: month, day: $0) }
  }

  private func year(_ word: Range<Int>) -> Int? { word.count == 4 ? digits(word) : nil }

  private func number(_ word: Range<Int>) -> Int? { word.count <= 2 ? digits(word) : nil }

  private func digits(_ word: Range<Int>) -> Int? {
    var value = 0
    for index in word {
      guard EntryBytes.isDigit(source.bytes[index]) else { return nil }
      value = value * 10 + Int(source.bytes[index] - 48)
    }
    return value
  }

  /// The number of a month that is written whole, or by its first three letters.
  private func month(_ word: Range<Int>) -> Int? {
    let end = source.bytes[word.upperBound - 1] == UInt8(ascii: ".") ? word.dropLast() : word
    guard end.count >= 3, let (number, name) = month(beginning: end) else { return nil }
    if end.count == 3 || (end.count == 4 && source.begins(end, with: "sept")) { return number }
    return end.count == name.utf8CodeUnitCount && source.begins(end, with: name) ? number : nil
  }

  /// The month of three first letters, and its name.
  private func month(beginning word: Range<Int>) -> (number: Int, name: StaticString)? {
    let letters = word.prefix(3).reduce(0) {
      $0 << 8 | UInt32(EntryBytes.lowercased(source.bytes[$1]))
    }
    switch letters {
    case 0x6A616E: return (1, "january")
    case 0x666562: return (2, "february")
    case 0x6D6172: return (3, "march")
    case 0x617072: return (4, "april")
    case 0x6D6179: return (5, "may")
    case 0x6A756E: return (6, "june")
    case 0x6A756C: return (7, "july")
    case 0x617567: return (8, "august")
    case 0x736570: return (9, "september")
    case 0x6F6374: return (10, "october")
    case 0x6E6F76: return (11, "november")
    case 0x646563: return (12, "december")
    default: return nil
    }
  }
}
