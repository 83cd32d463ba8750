extension PartialDate {
  /// The days since 1970-01-01 of the first day that the date can mean.
  ///
  /// The algorithm is Howard Hinnant's `days_from_civil`.
  public var firstDayNumber: Int { Self.dayNumber(year: year, month: month ?? 1, day: day ?? 1) }

  /// The days since 1970-01-01 of the last day that the date can mean.
  public var lastDayNumber: Int {
    let lastMonth = month ?? 12
    return Self.dayNumber(
      year: year, month: lastMonth, day: day ?? Self.daysInMonth(lastMonth, of: year))
  }

  /// The day that lies `dayNumber` days after 1970-01-01; `nil` outside the years 1 to 9999.
  public init?(dayNumber: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    self.init(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// The weekday of a date whose day is known.
  public var weekday: Weekday? {
    guard isDay else { return nil }
    let index = (firstDayNumber + 3) % 7
    return Weekday.allCases[index >= 0 ? index : index + 7]
  }

  private static func dayNumber(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
