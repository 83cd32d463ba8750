import SanctionsModel

/// Reads the dates of OFAC's enhanced XML (`datePeriodType`).
enum EnhancedDates {
  /// The span of a period; `nil` where it holds no date.
  static func span(_ period: XMLElement) -> OFACDateSpan? {
    let start = bound(period.value("fromDateBegin"), period.value("fromDateEnd"))
    let end = bound(period.value("toDateBegin"), period.value("toDateEnd"))
    guard start != nil || end != nil else { return nil }
    return OFACDateSpan(start: start, end: end, isApproximate: period.says("isApproximate"))
  }

  private static func bound(_ first: String?, _ last: String?) -> OFACDateSpan.Bound? {
    let bound = OFACDateSpan.Bound(first: first.flatMap(date), last: last.flatMap(date))
    return bound == OFACDateSpan.Bound() ? nil : bound
  }

  /// The day of an `xsd:date`, its time zone left out.
  private static func date(_ text: String) -> PartialDate? { PartialDate(iso: text.prefix(10)) }
}
