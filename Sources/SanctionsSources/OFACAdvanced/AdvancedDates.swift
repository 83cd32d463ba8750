import SanctionsModel

/// Reads the dates of OFAC's advanced XML (`DateSchemaType`, `DatePeriod`).
enum AdvancedDates {
  /// The date in `Year`, `Month` and `Day`; a part of 0 is unknown, and so is what follows it.
  static func date(_ element: XMLElement) -> PartialDate? {
    func part(_ name: StaticString) -> Int? {
      element.value(name).flatMap { Int($0) }.flatMap { $0 == 0 ? nil : $0 }
    }
    guard let year = part("Year") else { return nil }
    guard let month = part("Month") else { return PartialDate(year: year) }
    return PartialDate(year: year, month: month, day: part("Day"))
  }

  /// The span of a `DatePeriod`; `nil` where it holds no date.
  static func period(_ period: XMLElement) -> OFACDateSpan? {
    var span = OFACDateSpan()
    for (boundary, field) in [
      (period.child("Start"), \OFACDateSpan.start), (period.child("End"), \OFACDateSpan.end),
    ] {
      guard let boundary else { continue }
      let bound = OFACDateSpan.Bound(
        first: boundary.child("From").flatMap(date), last: boundary.child("To").flatMap(date))
      guard bound != OFACDateSpan.Bound() else { continue }
      span[keyPath: field] = bound
      if boundary.flag("Approximate") { span.isApproximate = true }
    }
    return span.start == nil && span.end == nil ? nil : span
  }

  /// The span of the first `DatePeriod` right below an element.
  static func span(in element: XMLElement) -> OFACDateSpan? {
    element.child("DatePeriod").flatMap(period)
  }
}
