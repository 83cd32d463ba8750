import Testing

@testable import SanctionsModel

/// Cells with several values, and dates of which parts are unknown.
struct UKValuesTests {
  @Test func `only marks that count up part values`() {
    #expect(UKValues.places("(1) x, (2) y") == ["x", "y"])
    #expect(UKValues.places("No: (a) x (b) y") == ["No: x", "No: y"])
    #expect(UKValues.places("Wilaya (province) of Jijel") == ["Wilaya (province) of Jijel"])
    #expect(UKValues.places("St Petersburg (2)") == ["St Petersburg (2)"])
    #expect(UKValues.places("x (a) y") == ["x (a) y"])
  }

  @Test(arguments: [
    ("15/07/1975", "1975-07-15"), ("00/05/1980", "1980-05"), ("00/00/1980", "1980"),
    ("dd/mm/1980", "1980"), ("--/--/1980", "1980"), ("28 Sept 2001", "2001-09-28"),
    ("15.9.2000", "2000-09-15"), ("May 1980", "1980-05"), ("1980", "1980"),
  ])
  func `a date is as precise as it is written`(text: String, iso: String) {
    #expect(UKDate.date(text)?.iso == iso)
  }

  @Test(arguments: ["31/02/1980", "15/13/1975", "spring 1980", "75", ""])
  func `what is no date is none`(text: String) {
    #expect(UKDate.date(text) == nil)
  }

  @Test func `a birth may be about a year or between two`() {
    #expect(UKDate.birth("circa 1958").circa)
    let birth = UKDate.birth("Between 1955 and 1958")
    #expect(birth.from?.iso == "1955" && birth.to?.iso == "1958")
  }
}
