import SanctionsModel
import Testing

@testable import SanctionsSources

/// Spans of dates as OFAC's XML gives them.
struct OFACDateSpanTests {
  private static func bound(_ first: String?, _ last: String?) -> OFACDateSpan.Bound {
    OFACDateSpan.Bound(
      first: first.flatMap { PartialDate(iso: $0) }, last: last.flatMap { PartialDate(iso: $0) })
  }

  @Test("A span is printed as precise as its bounds are")
  func texts() {
    let rows: [(start: (String?, String?)?, end: (String?, String?)?, text: String?)] = [
      (("1961-01-01", "1961-01-01"), ("1961-12-31", "1961-12-31"), "1961"),
      (("1968-02-01", "1968-02-01"), ("1968-02-29", "1968-02-29"), "Feb 1968"),
      (("1975-04-13", "1975-04-13"), ("1975-04-13", "1975-04-13"), "13 Apr 1975"),
      (("1946-09-26", "1946-09-26"), ("1946-12-07", "1946-12-07"), "26 Sep 1946 to 07 Dec 1946"),
      (("1984-01-01", "1984-12-31"), ("1986-01-01", "1986-12-31"), "1984 to 1986"),
      (("1962-03-01", "1962-03-31"), ("1963-02-01", "1963-02-28"), "Mar 1962 to Feb 1963"),
      (("1961-01-01", "1961-01-01"), ("1963-12-31", "1963-12-31"), "01 Jan 1961 to 31 Dec 1963"),
      (("1961-02-03", "1961-04-05"), ("1962-02-03", "1962-04-05"), "03 Feb 1961 to 05 Apr 1962"),
      (("2014", nil), nil, "from 2014"),
      (nil, (nil, "2015-06"), "until Jun 2015"),
      (nil, nil, nil),
    ]
    for row in rows {
      let span = OFACDateSpan(
        start: row.start.map(Self.bound), end: row.end.map(Self.bound))
      #expect(span.text == row.text)
    }
  }

  @Test("An approximate span says so; an open one stands for its date where one date is meant")
  func variants() {
    var span = OFACDateSpan(
      start: Self.bound("1959-01-01", nil), end: Self.bound("1959-12-31", nil))
    span.isApproximate = true
    #expect(span.text == "circa 1959")
    let open = OFACDateSpan(start: Self.bound("2010-03-01", nil))
    #expect(open.singleText == "01 Mar 2010")
    #expect(open.isOpen)
  }

  @Test("A month or a day of 0 is unknown, and so is what follows it")
  func zeroes() throws {
    let text = "<r><d><Year>1970</Year><Month>0</Month><Day>5</Day></d></r>"
    let document = try XMLRecords(SourceFile("dates.xml", text))
    let element = try #require(try document.next(["d"]))
    #expect(AdvancedDates.date(element) == PartialDate(year: 1970))
  }
}
