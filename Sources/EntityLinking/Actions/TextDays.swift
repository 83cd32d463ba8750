import SanctionsModel

/// The days on which a text says that the authority acted, as numbers of days since 1970.
struct TextDays {
  /// How the day of an action agrees with a text's days.
  enum Agreement: Equatable {
    /// A day that the text names, by its date or by its weekday before the publication.
    case same
    /// Such a day weeks before the publication.
    case late
    /// Such a day of a text that tells no year.
    case yearless
    case published, eve, recent, week, month
    case outside
    /// The weekday alone agrees or does not, the text having no date.
    case weekday, otherWeekday
    case open

    /// Whether the text tells the very day.
    var isCertain: Bool { self == .same || self == .late || self == .published }
  }

  /// The days of publication, one where the day is known.
  let published: ClosedRange<Int>?
  /// How many days a text may come after the action that it tells of by its date.
  static let longestDelay = 35
  private static let usualDelay = 14
  /// The days of a year that a text without a date names.
  private let yearless: Set<DayOfYear>
  /// The weekday of the action.
  let weekday: Weekday?
  /// The days that the text names as dates, near its publication where that is known.
  let named: Set<Int>
  private let publishedIsDay: Bool
  /// Whether a day that an undated text names falls on its weekday, and so is the day of the action.
  private let namesItsDay: Bool

  /// The days of a reading of `body`.
  init(_ reading: Reading, body: String) {
    let published = reading.published.map { $0.firstDayNumber...$0.lastDayNumber }
    self.published = published
    publishedIsDay = reading.published?.isDay ?? false
    weekday = reading.weekday?.day
    let days = reading.dates.filter { $0.from.isDay && $0.from == $0.to }.map(\.from.firstDayNumber)
    named = Set(
      days.filter { day in
        guard let published else { return true }
        return day <= published.upperBound && day >= published.lowerBound - Self.longestDelay
      })
    yearless = published == nil ? DayOfYear.all(in: body) : []
    let mentioned = reading.weekday?.day
    namesItsDay = named.contains { PartialDate(dayNumber: $0)?.weekday == mentioned }
  }

  /// How an action's day agrees; the action's own day may be a span.
  func agreement(_ action: ActionSummary) -> Agreement {
    let day = action.firstDay
    if action.lastDay == day, named.contains(day) {
      return published.map { $0.lowerBound - day > Self.usualDelay } ?? false ? .late : .same
    }
    guard let published else { return undated(action) }
    guard publishedIsDay else {
      let near = (published.lowerBound - 3)...(published.upperBound)
      return near.overlaps(day...action.lastDay) ? .month : .outside
    }
    let age = published.upperBound - day
    guard action.lastDay == day else { return age >= 0 && age < 31 ? .month : .outside }
    if let weekday {
      guard age >= 0, age < 7 else { return .outside }
      return weekday == action.weekday ? .same : .otherWeekday
    }
    switch age {
    case 0: return .published
    case 1: return .eve
    case 2...3: return .recent
    case 4...7: return .week
    default: return .outside
    }
  }

  private func undated(_ action: ActionSummary) -> Agreement {
    if namesItsDay { return .outside }
    if action.lastDay == action.firstDay, !yearless.isEmpty,
      DayOfYear(action.action.date).map(yearless.contains) ?? false
    {
      return .yearless
    }
    guard let weekday, let actual = action.weekday else { return named.isEmpty ? .open : .week }
    return weekday == actual ? .weekday : .otherWeekday
  }
}

extension TextDays.Agreement {
  /// What the agreement says, in logarithms of odds.
  func weight(_ weights: LinkWeights) -> Double {
    switch self {
    case .same: weights.dateSame
    case .late: weights.dateLate
    case .yearless: weights.dateYearless
    case .published: weights.datePublished
    case .eve: weights.dateEve
    case .recent: weights.dateRecent
    case .week: weights.dateWeek
    case .month: weights.dateMonth
    case .outside: weights.dateOutside
    case .weekday: weights.weekdayUndated
    case .otherWeekday: weights.weekdayWrong
    case .open: 0
    }
  }
}
