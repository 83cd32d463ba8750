import SanctionsModel

extension EntityLinker {
  /// The days whose actions a reading may be about; `nil` for a reading that may be about any.
  ///
  /// An announcement follows its action by at most some days. A text without a date of publication tells its
  /// day only where it names one that falls on its weekday: other dates may be of what went before.
  package static func actionWindow(for reading: Reading) -> (from: PartialDate, to: PartialDate)? {
    if let published = reading.published {
      return window(
        published.firstDayNumber - TextDays.longestDelay, published.lastDayNumber + 2)
    }
    guard let weekday = reading.weekday?.day else { return nil }
    let days = reading.dates.filter { $0.from == $0.to && $0.from.weekday == weekday }
      .map(\.from.firstDayNumber)
    guard let first = days.min(), let last = days.max() else { return nil }
    return window(first - 7, last + 7)
  }

  private static func window(_ first: Int, _ last: Int) -> (from: PartialDate, to: PartialDate)? {
    guard let from = PartialDate(dayNumber: first), let to = PartialDate(dayNumber: last) else {
      return nil
    }
    return (from, to)
  }
}
