import SanctionsModel

/// A span of dates as OFAC's XML gives it: a start and an end, each of which may be a span itself.
///
/// `1961` is a start of 1961-01-01 and an end of 1961-12-31; `1984 to 1986` a start within 1984 and an
/// end within 1986; a day has all four dates alike. A day is never filled in: dates that bound a whole
/// month or year say that month or year.
struct OFACDateSpan: Equatable {
  /// A date that lies between two; one of them may be missing.
  struct Bound: Equatable {
    var first: PartialDate?
    var last: PartialDate?

    /// The dates as one, where they are alike or bound a whole month or year.
    fileprivate var date: PartialDate? {
      guard let first, let last else { return first ?? last }
      return first == last ? first : PartialDate(whole: first, last)
    }
  }

  var start: Bound?
  var end: Bound?
  /// Whether the publisher calls it approximate.
  var isApproximate = false

  /// The earliest and the latest date, as precise as they are published.
  var dates: (from: PartialDate?, to: PartialDate?) {
    let from = start.flatMap { $0.date ?? $0.first }
    let to = end.flatMap { $0.date ?? $0.last }
    guard let from, let to, from != to else { return (from, to) }
    if let whole = PartialDate(whole: from, to) { return (whole, whole) }
    return (from, to)
  }

  /// Whether the start or the end is open.
  var isOpen: Bool { (dates.from == nil) != (dates.to == nil) }

  /// The span as OFAC's text form prints dates, e.g. `circa 1959`, `1963 to 1965`; `nil` without a date.
  var text: String? {
    let circa = isApproximate ? "circa " : ""
    switch dates {
    case (nil, nil): return nil
    case (let from?, nil): return circa + "from " + from.ofacText
    case (nil, let to?): return circa + "until " + to.ofacText
    case (let from?, let to?):
      return circa + (from == to ? from.ofacText : "\(from.ofacText) to \(to.ofacText)")
    }
  }

  /// The text of a date that stands for one day, month or year, be its other bound open.
  var singleText: String? {
    let (from, to) = dates
    guard isOpen, !isApproximate, let date = from ?? to else { return text }
    return date.ofacText
  }
}

extension PartialDate {
  /// The date as OFAC prints it: `01 Jan 1979`, `Jan 1979`, `1979`.
  var ofacText: String {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    var text = String(iso.prefix(4))
    if let month { text = months[month - 1] + " " + text }
    if let day { text = (day < 10 ? "0" : "") + String(day) + " " + text }
    return text
  }

  /// The month or the year whose first and last days these are; `nil` for any other two days.
  fileprivate init?(whole first: PartialDate, _ last: PartialDate) {
    guard first.day == 1, let firstMonth = first.month, let lastMonth = last.month,
      first.year == last.year,
      last.day == PartialDate.daysInMonth(lastMonth, of: last.year)
    else { return nil }
    if firstMonth == lastMonth {
      self.init(year: first.year, month: firstMonth)
    } else if firstMonth == 1, lastMonth == 12 {
      self.init(year: first.year)
    } else {
      return nil
    }
  }
}
