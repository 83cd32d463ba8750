import SanctionsModel
import Testing

@Suite("Financial sanctions notices of the United Kingdom")
struct OFSINoticeTests {
  static let notice = """
    Financial Sanctions Notice

    25/04/2022

    Vesper

    Introduction

    1. The Vesper (Sanctions) (EU Exit) Regulations 2019 (S.I. 2019/9999) provide for the freezing of funds.

    2. On 25 April 2022 the Foreign, Commonwealth and Development Office updated the UK Sanctions List.

    Notice summary

    4. The following entries have been added to the Consolidated List and are now subject to an asset freeze:
    • ZORBLAT, Quim Hasan (Group ID: 99001)
    • VESPER NORTHERN PORT TRADING AND TRANSPORT
    COMPANY LLC (Group ID: 99002)
    • VESPERIA (Group ID: 99003)

    ANNEX TO NOTICE

    ADDITIONS

    Individuals

    1. ZORBLAT, Quim Hasan
    Title: Dr DOB: (1) 12/03/1971. (2) --/--/1972. POB: (1) Aleppo, Syria (2) Vesper a.k.a: (1) ZORBLAT, \
    Umar (2) Abu QUIM Nationality: Syria Passport Number: (1) 004512345 (2) A118 (Syria). Expiry date 20 Aug 2017
    National Identification Number: 9988776 Address: (1) Damascus, Syria. (2) 1 Long Road, Vesper.
    Position: Director of Vesper Co.
    Other Information: (UK Sanctions List Ref): VSP0441. (UN Ref): QDi.901. (UK Statement of Reasons): \
    Zorblat is an involved person. He holds the Title: Captain. (Gender): Male Listed on: 25/04/2022 UK Sanctions \
    List Date Designated: 25/04/2022 Last Updated: 26/04/2022 Group ID: 99001.

    Entities

    1. VESPER NORTHERN PORT TRADING AND TRANSPORT
    COMPANY LLC
    a.k.a: (1) VNP (2) Port, Trade and More Address: Latakia, Syria. Other Information: (UK Sanctions List \
    Ref): VSP0442. (Phone number): (1) +99 1 (2) +99 2 Listed on: 25/04/2022 Last Updated: 25/04/2022 Group ID: \
    99002.

    DELETIONS

    Ships

    1. VESPERIA
    IMO number: 9999991 Current believed flag of ship: Vesper Other Information: (UK Sanctions List Ref): \
    VSP0443. Listed on: 01/02/2021 Last Updated: 25/04/2022 Group ID: 99003.

    Office of Financial Sanctions Implementation
    HM Treasury
    """

  private func reading(_ text: String) -> Reading {
    AnnouncementParser().reading(of: PublishedText(body: text))
  }

  @Test func `an individual's fields are read as the list's are`() throws {
    let reading = reading(Self.notice)
    #expect(reading.kind == .listNotice)
    #expect(reading.authority?.name == "OFSI")
    #expect(reading.published?.iso == "2022-04-25")
    let entry = try #require(reading.entries.first)
    #expect(entry.name == "ZORBLAT, Quim Hasan")
    #expect(entry.type == .individual)
    #expect(entry.change == .added)
    #expect(entry.title == "Director of Vesper Co.; Dr")
    #expect(entry.births.map(\.from?.iso) == ["1971-03-12", "1972"])
    #expect(entry.birthPlaces == ["Aleppo, Syria", "Vesper"])
    #expect(entry.aliases == [Alias("ZORBLAT, Umar"), Alias("Abu QUIM")])
    #expect(entry.nationalities == ["Syria"])
    #expect(entry.addresses == ["Damascus, Syria", "1 Long Road, Vesper"])
    #expect(entry.gender == .male)
    #expect(entry.programmes == ["Vesper"])
    #expect(entry.listedOn?.iso == "2022-04-25")
    #expect(entry.events.map(\.date.iso) == ["2022-04-26"])
    #expect(
      Set(entry.identifiers) == [
        Identifier(label: "UK Sanctions List Ref", value: "VSP0441"),
        Identifier(label: "UN Reference Number", value: "QDi.901"),
        Identifier(label: "Passport", value: "004512345"),
        Identifier(
          label: "Passport", value: "A118", country: "Syria",
          expires: PartialDate(iso: "2017-08-20")),
        Identifier(label: "National Identification Number", value: "9988776"),
        Identifier(label: "OFSI Group ID", value: "99001"),
      ])
    #expect(
      entry.remarks == [
        "UK Statement of Reasons: Zorblat is an involved person. He holds the Title: Captain."
      ])
  }

  @Test func `sections say the change and the type, and an entity's name has no parts`() throws {
    let entries = reading(Self.notice).entries
    #expect(entries.map(\.type) == [.individual, .entity, .vessel])
    #expect(entries.map(\.change) == [.added, .added, .removed])
    #expect(entries[1].name == "VESPER NORTHERN PORT TRADING AND TRANSPORT COMPANY LLC")
    #expect(entries[1].aliases == [Alias("VNP"), Alias("Port, Trade and More")])
    #expect(entries[2].name == "VESPERIA")
    #expect(entries[2].vessel?.flag == "Vesper")
    #expect(entries[2].identifiers.contains(Identifier(label: "IMO Number", value: "9999991")))
    let body = Array(Self.notice.utf8)
    for entry in entries {
      #expect(String(decoding: body[entry.range.range], as: UTF8.self) == entry.text)
    }
  }

  @Test func `the summary names no second party, and its introduction is prose`() {
    let reading = reading(Self.notice)
    #expect(!reading.names.contains { $0.role == .designee })
    #expect(!reading.names.contains { $0.text.uppercased().contains("ZORBLAT") })
    #expect(!reading.names.contains { $0.text.contains("VESPER NORTHERN") })
    #expect(reading.programmes.first?.tag == "Vesper")
    let body = Array(Self.notice.utf8)
    let notice = NoticeReader().read(body)
    let prose = (notice?.proseRanges ?? []).map { String(decoding: body[$0.range], as: UTF8.self) }
    #expect(!prose.contains { $0.contains("(Group ID") || $0.contains("COMPANY LLC") })
    #expect(prose.contains { $0.contains("updated the UK Sanctions List") })
  }

  @Test func `without sections the summary says the change, and the fields the type`() {
    let text = """
      Notice summary

      3. The following entries have been removed from the Consolidated List:
      • ZORBLAT, Quim (Group ID: 99001)

      1. ZORBLAT, Quim
      DOB: 1971. Nationality: Syria Other Information: UN Ref QI.Z.901.06. Listed on: 01/02/2003 Last Updated: \
      01/02/2003 Group ID: 99001.
      2. VESPER FUND
      a.k.a: VF Other Information: Also referred to as Fund. Listed on: 01/02/2003 Group ID: 99004.
      """
    let entries = reading(text).entries
    #expect(entries.map(\.change) == [.removed, .removed])
    #expect(entries.map(\.type) == [.individual, .entity])
    #expect(
      entries[0].identifiers.contains(
        Identifier(label: "UN Reference Number", value: "QI.Z.901.06")))
  }

  @Test func `older notices have new listings, and name the parties on the label's line`() {
    let text = """
      FINANCIAL SANCTIONS: VESPER

      New Listings

      Individuals

      1. ZORBLAT, Quim DOB: 12/03/1971. POB: Vesper. a.k.a: QUIM Position: Minister. Other Information: \
      Brother of nobody. Listed on: 02/03/2009 Last Updated: 02/03/2009 Group ID: 99001

      Delistings

      Entities

      1. VESPER FUND
      Address: Vesper. Listed on: 01/02/2003 Last Updated: 02/03/2009 Group ID: 99004
      """
    let entries = reading(text).entries
    #expect(entries.map(\.name) == ["ZORBLAT, Quim", "VESPER FUND"])
    #expect(entries.map(\.change) == [.added, .removed])
    #expect(entries[0].title == "Minister")
    #expect(entries[0].remarks == ["Brother of nobody."])
  }

  @Test(arguments: [
    "1. Zorblat, Quim\nDOB: 1971\nNationality: Syria\nAddress: Vesper",
    "Write to us with the Group ID: 99001 of the entry.",
    "1. Find the party. The Group ID: 99001 stands last, behind Last Updated: and Listed on:",
  ])
  func `other numbered lists and advice are no notice`(text: String) {
    #expect(NoticeReader().read(Array(text.utf8)) == nil)
  }

  @Test func `a notice that is cut anywhere is read without a fault`() {
    let bytes = Array(Self.notice.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let reading = NoticeReader().read(Array(bytes[..<end]))
      for entry in reading?.entries ?? [] {
        #expect(!entry.name.isEmpty)
        #expect(entry.range.end <= end)
      }
    }
  }

  @Test func `lines may break as in the printed notice, with the regime and the day on one line`()
    throws
  {
    let text = """
      FINANCIAL SANCTIONS NOTICE
      Vesper 24/02/2022
      Introduction
      1. The Vesper (Sanctions) (EU Exit) Regulations 2019 provide for the
      freezing of funds.
      Notice summary
      4. The following entries have been added to the consolidated list and are now subject to an
      asset freeze.
      • ZORBLAT, Quim Hasanovich (Group ID: 99101)
      FINANCIAL SANCTIONS: VESPER
      Individuals
      1. ZORBLAT, Quim Hasanovich
      DOB: 26/01/1953. POB: Vesper a.k.a: ZORBLAT, Kim Nationality: Russia
      Address: 1 Long Road,
      Vesper. Position: Director General Other Information: (UK Sanctions List
      Ref):VSP9250 (UK Statement of Reasons):Zorblat is a director. (Gender):Male Listed
      on: 24/02/2022 UK Sanctions List Date Designated: 24/02/2022 Last Updated: 24/02/2022 Group
      ID: 99101.
      Office of Financial Sanctions Implementation
      """
    let reading = reading(text)
    #expect(reading.published?.iso == "2022-02-24")
    let entry = try #require(reading.entries.first)
    #expect(entry.programmes == ["Vesper"])
    #expect(entry.change == .added)
    #expect(entry.addresses == ["1 Long Road, Vesper"])
    #expect(entry.listedOn?.iso == "2022-02-24")
    #expect(entry.text.hasSuffix("ID: 99101."))
    #expect(
      entry.identifiers == [
        Identifier(label: "UK Sanctions List Ref", value: "VSP9250"),
        Identifier(label: "OFSI Group ID", value: "99101"),
      ])
  }
}
