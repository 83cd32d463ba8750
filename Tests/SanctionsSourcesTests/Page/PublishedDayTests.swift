import Testing

@testable import SanctionsSources

@Suite("Dates of publication") struct PublishedDayTests {
  @Test(
    "are read as written",
    arguments: [
      ("2018-08-21", "2018-08-21"), ("2018-08-21 10:00", "2018-08-21"),
      ("August 21, 2018", "2018-08-21"), ("Aug. 21st, 2018", "2018-08-21"),
      ("21 August 2018", "2018-08-21"), ("Tuesday, 21 Aug 2018 09:00:00 GMT", "2018-08-21"),
      ("Sept 3, 2018", "2018-09-03"), ("08/21/2018", "2018-08-21"), ("  08/21/2018 ", "2018-08-21"),
    ])
  func forms(_ text: String, _ iso: String) {
    #expect(PublishedDay.date(text, figures: .monthFirst)?.iso == iso)
  }

  @Test(
    "are none where the text has none",
    arguments: ["", "soon", "Marvel 21, 2018", "2018-08-211", "32/32/2018", "2018", "8-21-18"])
  func none(_ text: String) {
    #expect(PublishedDay.date(text, figures: .monthFirst) == nil)
  }
}
