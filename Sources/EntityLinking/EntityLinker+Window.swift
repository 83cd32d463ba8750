import SanctionsModel

extension EntityLinker {
  /// The days whose actions a reading may be about; `nil` for a reading without a date, which may be about any.
  ///
  /// An announcement follows its action by at most a few days; a text without a date of publication is
  /// about the days that it names.
  package static func actionWindow(for reading: Reading) -> (from: PartialDate, to: PartialDate)? {
    if let published = reading.published, published.isDay {
      return window(published.firstDayNumber - 14, published.lastDayNumber + 2)
    }
    let days = reading.dates.flatMap { [$0.from, $0.to] }.filter { $0.month != nil }
    guard let first = days.map(\.firstDayNumber).min(), let last = days.map(\.lastDayNumber).max()
    else { return nil }
    return window(first - 7, last + 7)
  }

  private static func window(_ first: Int, _ last: Int) -> (from: PartialDate, to: PartialDate)? {
    guard let from = PartialDate(dayNumber: first), let to = PartialDate(dayNumber: last) else {
      return nil
    }
    return (from, to)
  }
}
