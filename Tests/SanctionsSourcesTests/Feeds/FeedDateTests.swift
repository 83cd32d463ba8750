import Testing

@testable import SanctionsSources

@Suite("Dates of feeds") struct FeedDateTests {
  @Test(
    "are days in the zone that they are written in",
    arguments: [
      ("Tue, 22 Aug 2017 23:30:00 -0400", "2017-08-22"), ("22 Aug 2017 00:10 EST", "2017-08-22"),
      ("22 Aug 17 10:00:00 GMT", "2017-08-22"), ("Mon, 3 Sep 01 10:00 Z", "2001-09-03"),
      ("3 Sep 99 10:00 UT", "1999-09-03"), ("3 Sep 101 10:00 A", "2001-09-03"),
      ("Tue (a day), 22 Aug (the\n month) 2017 10:00 +0000 (UTC)", "2017-08-22"),
      ("Tue,22 August 2017 10:00:00 GMT", "2017-08-22"), ("22 Sept 2017", "2017-09-22"),
      ("Tuesday, 22-Aug-17 10:00:00 GMT", "2017-08-22"),
      ("2017-08-22T23:30:00-04:00", "2017-08-22"), ("2017-08-22t00:00:00.25z", "2017-08-22"),
      ("2017-08-22 10:00:00", "2017-08-22"), (" 2017-08 ", "2017-08"), ("2017", "2017"),
      ("August 22, 2017", "2017-08-22"),
    ])
  func days(_ text: String, _ day: String) { #expect(FeedDate.day(text)?.iso == day) }

  @Test(
    "are none where the text is none",
    arguments: [
      "", "yesterday", "31 Feb 2017 10:00 GMT", "Tue, Aug", "2017-13-01", "12345", "03/04/2017",
    ])
  func none(_ text: String) { #expect(FeedDate.day(text) == nil) }
}
