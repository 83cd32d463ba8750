import SanctionsModel

/// A date of birth as customer files write it.
struct CustomerBirth {
  /// The date, as precise as the text says it without doubt: `23 May 1969` and `23.05.1969` the day,
  /// `03/04/1969` the year alone, for it does not tell which number is the month.
  let date: PartialDate?
  /// Whether the date says all that the text says.
  let isWhole: Bool

  /// Reads a text; an empty one says nothing.
  init(_ text: String) {
    if let date = PartialDate(iso: text) ?? PartialDate(iso: text.prefix(10)) ?? Self.compact(text)
    {
      (self.date, isWhole) = (date, true)
      return
    }
    let parts = Parts(text)
    guard let year = parts.year else {
      (date, isWhole) = (nil, text.isEmpty)
      return
    }
    let read = parts.date(of: year)
    date = read ?? PartialDate(year: year)
    isWhole = read != nil || (parts.numbers.count == 1 && parts.months.isEmpty)
  }

  /// `19680822`.
  private static func compact(_ text: String) -> PartialDate? {
    let bytes = Array(text.utf8)
    guard bytes.count == 8 else { return nil }
    return PartialDate(
      iso: [bytes[0..<4], bytes[4..<6], bytes[6..<8]]
        .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "-"))
  }
}

/// The numbers and words of a date, a time of day left out.
private struct Parts {
  var numbers: [Substring] = []
  var months: [Int] = []
  /// Whether a word is neither a month nor the ending of a number: `before`, `circa`.
  var hasOtherWord = false

  init(_ text: String) {
    for part in text.split(whereSeparator: \.isWhitespace) where !part.contains(":") {
      numbers += part.split { !("0"..."9").contains($0) }
      for word in part.split(whereSeparator: { !$0.isLetter }) {
        if let month = UKDate.month(word) {
          months.append(month)
        } else if !["st", "nd", "rd", "th", "am", "pm"].contains(word.lowercased()) {
          hasOtherWord = true
        }
      }
    }
  }

  /// The year, where the text names one alone.
  var year: Int? {
    let years = numbers.filter { $0.count == 4 }.compactMap { Int($0) }
      .filter { (1850...2100).contains($0) }
    return years.count == 1 ? years[0] : nil
  }

  /// The day or the month of a year, where nothing else can be meant.
  func date(of year: Int) -> PartialDate? {
    guard !hasOtherWord, months.count < 2 else { return nil }
    let values = numbers.compactMap { Int($0) }
    guard values.count == numbers.count, let place = values.firstIndex(of: year) else { return nil }
    let rest = values[..<place] + values[(place + 1)...]
    if let month = months.first { return date(year, month, rest) }
    guard place == 0 || place == rest.count, let first = rest.first, let last = rest.last else {
      return nil
    }
    switch rest.count {
    case 1: return PartialDate(year: year, month: first)
    case 2 where place == 0: return PartialDate(year: year, month: first, day: last)
    case 2:
      let readings = Set(
        [
          PartialDate(year: year, month: first, day: last),
          PartialDate(year: year, month: last, day: first),
        ].compactMap(\.self))
      return readings.count == 1 ? readings.first : nil
    default: return nil
    }
  }

  private func date(_ year: Int, _ month: Int, _ rest: ArraySlice<Int>) -> PartialDate? {
    switch rest.count {
    case 0: PartialDate(year: year, month: month)
    case 1: rest.first.flatMap { PartialDate(year: year, month: month, day: $0) }
    default: nil
    }
  }
}
