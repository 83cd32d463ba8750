import SanctionsModel
import Testing

@Suite("Press releases of Security Council committees")
struct UNNoticeTests {
  static let release = """
    Security Council Al-Qaida Sanctions Committee Adds Two Entries to Its Sanctions List

    SC/99001
    4 June 2020

    On 4 June 2020, the Security Council Committee pursuant to resolutions 1267 (1999) and 2253 (2015) approved \
    the addition of the entries specified below to its Sanctions List of individuals and entities.

    A. Individuals

    QDi.901 Name: 1: ZORBLAT 2: QUIM 3: AL VESPERI 4: na
    Name (original script): زوربلات
    Title: na Designation: a) Emir of Vesper b) Treasurer DOB: a) 5 Oct. 1976 b) Approximately 1975 c) Between \
    1974 and 1977 POB: a) Mosul, Iraq b) Vesper
    Good quality a.k.a.: a) Hadji Quim b) Quim Vesperi (previously listed as) Low quality a.k.a.: Abu Zorb \
    Nationality: a) Iraq b) Syrian Arab Republic Passport no: a) Iraq number G1234567, issued on 3 Mar. 2011 \
    (expires 2 Mar. 2019) b) Syrian Arab Republic number N0099887 National identification no: na Address: \
    a) 1 Long Road, Mosul, Iraq b) Idlib, Syrian Arab Republic Listed on: 4 Jun. 2020 (amended on 1 Mar. 2021, \
    12 Apr. 2022) Other information: Mother's name: Samira. Review concluded. Passport no: not known.

    B. Entities and other groups

    QDe.902 Name: VESPER
    RELIEF FUND
    Name (original script): na
    A.k.a.: a) VRF b) Fund of Vesper F.k.a.: Old Fund Address: Vesper Listed on: 4 Jun. 2020 Other information: \
    Raises funds for Quim Zorblat (QDi.901).

    In accordance with paragraph 55 of resolution 2368 (2017), Chair Ada Lovell made the summaries accessible.
    """

  private func reading(_ text: String) -> Reading {
    AnnouncementParser().reading(of: PublishedText(body: text))
  }

  @Test func `an individual's fields are read, and na is none`() throws {
    let reading = reading(Self.release)
    #expect(reading.kind == .listNotice)
    #expect(reading.authority?.name == "UN Security Council")
    let entry = try #require(reading.entries.first)
    #expect(entry.name == "ZORBLAT QUIM AL VESPERI")
    #expect(entry.type == .individual)
    #expect(entry.change == .added)
    #expect(entry.nativeNames == [NativeName("زوربلات", script: "Arabic")])
    #expect(entry.title == "Emir of Vesper; Treasurer")
    #expect(
      entry.births.map { [$0.from?.iso, $0.to?.iso] } == [
        ["1976-10-05", "1976-10-05"], ["1975", "1975"], ["1974", "1977"],
      ])
    #expect(entry.births.map(\.circa) == [false, true, false])
    #expect(entry.birthPlaces == ["Mosul, Iraq", "Vesper"])
    #expect(
      entry.aliases == [
        Alias("Hadji Quim"), Alias("Quim Vesperi (previously listed as)"),
        Alias("Abu Zorb", quality: .weak),
      ])
    #expect(entry.nationalities == ["Iraq", "Syrian Arab Republic"])
    #expect(entry.addresses == ["1 Long Road, Mosul, Iraq", "Idlib, Syrian Arab Republic"])
    #expect(entry.programmes == ["Al-Qaida"])
    #expect(
      entry.identifiers == [
        Identifier(
          label: "Passport", value: "G1234567", country: "Iraq",
          issued: PartialDate(iso: "2011-03-03"), expires: PartialDate(iso: "2019-03-02")),
        Identifier(label: "Passport", value: "N0099887", country: "Syrian Arab Republic"),
        Identifier(label: "UN Reference Number", value: "QDi.901"),
      ])
    #expect(entry.listedOn?.iso == "2020-06-04")
    #expect(entry.events.map(\.date.iso) == ["2021-03-01", "2022-04-12"])
    #expect(
      entry.remarks == [
        "Mother's name: Samira. Review concluded. Passport no: not known."
      ])
  }

  @Test func `an entity's name may run over lines, and its section ends the entry before it`()
    throws
  {
    let reading = reading(Self.release)
    #expect(reading.entries.count == 2)
    let entry = try #require(reading.entries.last)
    #expect(entry.name == "VESPER RELIEF FUND")
    #expect(entry.type == .entity)
    #expect(entry.nativeNames.isEmpty)
    #expect(
      entry.aliases == [
        Alias("VRF"), Alias("Fund of Vesper"), Alias("Old Fund", kind: .fka),
      ])
    #expect(entry.remarks == ["Raises funds for Quim Zorblat (QDi.901)."])
    let body = Array(Self.release.utf8)
    for entry in reading.entries {
      #expect(String(decoding: body[entry.range.range], as: UTF8.self) == entry.text)
    }
  }

  @Test func `prose around the entries is read, and names nobody as put on the list`() {
    let reading = reading(Self.release)
    #expect(reading.published?.iso == "2020-06-04")
    #expect(reading.legalAuthorities.contains { $0.name == "UNSCR 1267" })
    #expect(reading.programmes.first?.tag == "Al-Qaida")
    #expect(!reading.names.contains { $0.role == .designee })
    #expect(!reading.names.contains { $0.text.contains("Zorblat") || $0.text.contains("ZORBLAT") })
  }

  @Test(arguments: [
    (
      "approved the addition of the entry specified below to its list of individuals",
      EntryChange.added
    ),
    ("removed the entry specified below from its list of individuals and entities", .removed),
    (
      "enacted the amendments specified with strikethrough and underline in the entry below, and removed words",
      .changed
    ),
  ])
  func `the sentence above says what happened`(sentence: String, change: EntryChange) {
    let text = """
      On 4 June 2020, the Committee \(sentence).

      TAi.903 Name: 1: QUIM 2: ZORBLAT 3: na 4: na
      Title: na DOB: 1970 Listed on: 1 Feb. 2001
      """
    #expect(reading(text).entries.map(\.change) == [change])
  }

  @Test func `the nearest sentence counts where a release makes several changes`() {
    let text = """
      Security Council Committee Amends One Entry, Removes One

      The Committee removed two others before. It enacted the amendments specified in the entry below.

      KPe.904 Name: VESPER BANK
      A.k.a.: na F.k.a.: na Address: Vesper Listed on: 1 Feb. 2001

      The Committee also removed the following entry:

      KPi.905 Name: 1: QUIM 2: ZORBLAT 3: na 4: na
      Title: na DOB: 1970 Listed on: 1 Feb. 2001
      """
    let entries = reading(text).entries
    #expect(entries.map(\.change) == [.changed, .removed])
    #expect(entries.map(\.programmes) == [["DPRK"], ["DPRK"]])
  }

  @Test func `older releases have stars, former numbers, other orders and one field a paragraph`()
    throws
  {
    let text = """
      SECURITY COUNCIL COMMITTEE APPROVES THE ADDITION OF TWO ENTRIES

      * QI.Z.901.06. *Name: 1: QUIM 2: ZORBLAT 3: na 4: na

      *POB: Vesper *DOB: 1 January 1970

      *Good quality a.k.a.: a) Quim of Vesper

      b) Z. Quim

      *Nationality: Iraqi *Listed on: 6 Dec. 2006

      *Other information: Brother of nobody.

      The Committee reminds all of its guidelines.

      1. Name: 1: ANA 2: ZORBLAT 3: na 4: na
      Title: na DOB: 1971 Listed on: 6 Dec. 2006
      """
    let reading = reading(text)
    #expect(reading.entries.map(\.name) == ["QUIM ZORBLAT", "ANA ZORBLAT"])
    let entry = try #require(reading.entries.first)
    #expect(entry.identifiers == [Identifier(label: "UN Reference Number", value: "QI.Z.901.06")])
    #expect(entry.programmes == ["Al-Qaida"])
    #expect(entry.birthPlaces == ["Vesper"])
    #expect(entry.births.map(\.from?.iso) == ["1970-01-01"])
    #expect(entry.aliases == [Alias("Quim of Vesper"), Alias("Z. Quim")])
    #expect(entry.listedOn?.iso == "2006-12-06")
    #expect(entry.remarks == ["Brother of nobody."])
  }

  @Test(arguments: [
    "The form asks for Name: and DOB: of each person. Name: 1: is the surname.",
    "QDi.901 Name: as the list prints it, was read out by the Chair.",
    "QDi.901 Name: Quim Zorblat; a.k.a.: Q. Zorblat; DOB: 1970; POB: Vesper",
    "Name: Quim Zorblat\nTitle: Captain\nAddress: Vesper\nNationality: Iraq",
    "He is on the list as QDi.901 and was born in Vesper. Listed on: the first page.",
  ])
  func `prose that quotes labels is no notice`(text: String) {
    #expect(NoticeReader().read(Array(text.utf8)) == nil)
    #expect(reading(text).entries.isEmpty)
  }

  @Test func `a release that is cut anywhere is read without a fault`() {
    let bytes = Array(Self.release.utf8)
    for end in stride(from: 0, to: bytes.count, by: 7) {
      let reading = NoticeReader().read(Array(bytes[..<end]))
      for entry in reading?.entries ?? [] {
        #expect(!entry.name.isEmpty)
        #expect(entry.range.end <= end)
      }
    }
  }

  @Test func `the last sentence that points at an entry says what happened to it`() {
    let text = """
      The Committee removed the entry below last year and amended the entries of two individuals. The Committee \
      also added the following entry:

      YEi.909 Name: Quim Zorblat. Listed on: 14 June 2019. Other information: Commander of Vesper.
      """
    let entries = reading(text).entries
    #expect(entries.map(\.name) == ["Quim Zorblat"])
    #expect(entries.map(\.change) == [.added])
    #expect(entries.map(\.listedOn?.iso) == ["2019-06-14"])
  }
}
