import SanctionsModel
import Testing

@Suite("Partial dates") struct PartialDateTests {
  @Test("keep the precision of their text", arguments: ["2017", "2017-08", "2017-08-22"])
  func precision(text: String) {
    #expect(PartialDate(iso: text)?.iso == text)
  }

  @Test(
    "refuse what the calendar does not have", arguments: ["2017-13", "2017-02-29", "20170822", ""])
  func refusals(text: String) {
    #expect(PartialDate(iso: text) == nil)
  }

  @Test("know their weekday") func weekdays() {
    #expect(PartialDate(iso: "2017-08-22")?.weekday == .tuesday)
    #expect(PartialDate(iso: "1970-01-01")?.weekday == .thursday)
    #expect(PartialDate(iso: "1969-12-28")?.weekday == .sunday)
    #expect(PartialDate(iso: "2017-08")?.weekday == nil)
  }

  @Test("survive the way through a day number") func dayNumbers() {
    for number in stride(from: -20_000, to: 40_000, by: 37) {
      #expect(PartialDate(dayNumber: number)?.firstDayNumber == number)
    }
    #expect(
      PartialDate(iso: "2016")?.lastDayNumber == PartialDate(iso: "2016-12-31")?.firstDayNumber)
  }
}
