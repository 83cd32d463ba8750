import SanctionsModel

/// A day of a month of any year.
struct DayOfYear: Hashable {
  let month: Int
  let day: Int

  /// The day of the year of a date; `nil` where its day is not known.
  init?(_ date: PartialDate) {
    guard let month = date.month, let day = date.day else { return nil }
    (self.month, self.day) = (month, day)
  }

  private init?(month: Int?, day: Int?) {
    guard let month, let day, (1...31).contains(day) else { return nil }
    (self.month, self.day) = (month, day)
  }

  /// The days that a text names without a year: "22 August", "Aug. 22", "August 22nd". Linear in the text.
  static func all(in text: String) -> Set<DayOfYear> {
    let words = text.split { !$0.isLetter && !$0.isNumber }
    var days: Set<DayOfYear> = []
    for (place, word) in words.enumerated() {
      guard let first = word.first, first.isUppercase, let month = MonthWords.number(of: word)
      else {
        continue
      }
      let (before, after) = (number(words, place - 1), number(words, place + 1))
      let year = after.map { $0 > 31 } ?? false ? after : number(words, place + 2)
      guard year.map({ !(1900...2099).contains($0) }) ?? true else { continue }
      if let day = DayOfYear(month: month, day: after) ?? DayOfYear(month: month, day: before) {
        days.insert(day)
      }
    }
    return days
  }

  private static func number(_ words: [Substring], _ place: Int) -> Int? {
    guard words.indices.contains(place) else { return nil }
    let digits = words[place].prefix { $0.isNumber }
    let rest = words[place].dropFirst(digits.count)
    return ["", "st", "nd", "rd", "th"].contains(rest) ? Int(digits) : nil
  }
}
