import SanctionsModel
import Testing

@Suite("Where the name of an entry ends")
struct EntryHeadReaderTests {
  @Test(
    "An organisation's name ends at its legal form, however the address begins",
    arguments: [
      ("ALPHA (EXAMPLE) CC", "ERF 77, Example Street, Town, Namibia"),
      ("ALPHA EXAMPLE LLC", "DE, United States"),
      ("ALPHA EXAMPLE FZCO", "G/F, Example Tower, Dubai, United Arab Emirates"),
      ("ALPHA EXAMPLE CO., LTD.", "UNIT B, Example Road, Town, China"),
      ("ALPHA, U.S.A., CORP", "Town, FL, United States"),
      ("ALPHA, PANAMA, S.A.", "Panama"),
      ("ALPHA CORPORATION, C.A.", "Av. Example, Caracas, Venezuela"),
      ("ALPHA EXAMPLE, S.A. DE C.V.", "Calle 1, Town, Mexico"),
    ])
  func legalForms(name: String, address: String) {
    let entry = EntryTextParser().entry("\(name), \(address) [TAG].")
    #expect(entry.name == name)
    #expect(entry.addresses == [address])
  }

  @Test(
    "A name without a legal form goes on in capitals, and ends at a number or a small letter",
    arguments: [
      ("ALPHA PAPER MILL", "F-11, S.I.T.E., Town, Pakistan"),
      ("ALPHA : EXAMPLE ISLANDS", "B/P: 1652, Town, Comoros"),
      ("HOTEL ALPHA - TOWN, MONTENEGRO", "Street B.B., Town 10000, Montenegro"),
      ("ALPHA, BETA AND GAMMA EXAMPLE", "P.O. Box 7, Town, Iran"),
      ("ALPHA EXAMPLE", "c/o BETA EXAMPLE, Town, Iran"),
      ("ALPHA EXAMPLE", "POB 7, Town, Iran"),
    ])
  func capitals(name: String, address: String) {
    let entry = EntryTextParser().entry("\(name), \(address) [TAG].")
    #expect(entry.name == name)
    #expect(entry.addresses == [address])
  }

  @Test("A company with a ship's number and an address is no ship")
  func companyNumber() {
    let entry = EntryTextParser().entry(
      "ALPHA SHIPPING CO LTD, Room 5, 90, Town, Korea, North; Vessel Registration Identification IMO 5000000 [TAG]."
    )
    #expect(entry.type == .entity)
    #expect(entry.name == "ALPHA SHIPPING CO LTD")
    #expect(entry.addresses == ["Room 5, 90, Town, Korea, North"])
    #expect(entry.vessel == nil)
  }

  @Test("A ship's address begins at a comma behind its name")
  func shipWithAddress() {
    let entry = EntryTextParser().entry("ALPHA STAR, Town, Iran (vessel) [TAG].")
    #expect(entry.name == "ALPHA STAR")
    #expect(entry.addresses == ["Town, Iran"])
  }

  @Test("A flag that no table of countries names begins behind the ship's type")
  func unknownFlag() {
    let entry = EntryTextParser().entry(
      "ALPHA STAR (f.k.a. BETA) Crude Oil Tanker St. Kitts & Nevis flag; MMSI 123456789 (vessel) [TAG]."
    )
    #expect(entry.vessel == VesselDetails(type: "Crude Oil Tanker", flag: "St. Kitts & Nevis"))
  }

  @Test("Kinship, diplomats and honorifics are titles; where a passport was issued is a remark")
  func titles() {
    for title in ["Spouse of Adam Example", "Diplomat at Example Embassy", "Ustadz"] {
      let text = "EXAMPLE, Eve; DOB 1960; \(title) (individual) [TAG]."
      #expect(EntryTextParser().entry(text).title == title)
    }
    let read = EntryTextParser().read(
      "EXAMPLE, Adam; DOB 1960; Passport issued in Town, Iran (individual) [TAG].")
    #expect(read.entry.remarks == ["Passport issued in Town, Iran"])
    #expect(read.diagnostics.isEmpty)
  }
}
