import SanctionsModel
import Testing

@testable import SanctionsSources

/// Tables of announcements with the names that each mentions.
struct AnnouncementIndexTests {
  private func batch(_ file: SourceFile) throws -> AnnouncementBatch {
    #expect(AnnouncementIndex.fits(SourceHead(file)))
    return try AnnouncementIndex.texts(in: file)
  }

  private static let notice =
    "https://www.treasury.gov/resource-center/sanctions/OFAC-Enforcement/Pages/20200102.aspx"
  private static let table = """
    date\turl\ttitle\tname
    2020-01-02\t\(notice)\tNorth Korea Designations\tMARAN, Ilo
    2020-01-02\t\(notice)\tNorth Korea Designations\tPALE FIRE LINES
    2020-01-03\thttps://www.treasury.gov/press-center/press-releases/Pages/zz1.aspx\tTreasury acts\tMARAN, Ilo
    2020-01-02\t\(notice)\tNorth Korea Designations\tMARAN, Ilo
    2020-01-04\t\tno page\tMARAN, Ilo
    """

  @Test func `rows of one page are one announcement with each name once`() throws {
    let batch = try batch(SourceFile("links.tsv", Self.table))
    #expect(batch.texts.map(\.title) == ["North Korea Designations", "Treasury acts"])
    #expect(batch.texts[0].body == "North Korea Designations\n\nMARAN, Ilo\nPALE FIRE LINES")
    #expect(batch.texts[0].published == PartialDate(iso: "2020-01-02"))
    #expect(batch.texts[0].publisher == "OFAC Recent Actions")
    #expect(batch.refused == 1 && batch.diagnostics.map(\.line) == [6])
  }

  @Test
  func `its names are mentions with their places, and the title tells the programme's country`()
    throws
  {
    let text = try batch(SourceFile("links.tsv", Self.table)).texts[0]
    let reading = AnnouncementParser().reading(of: text)
    #expect(reading.kind == .listNotice && reading.entries.isEmpty)
    #expect(reading.names.map(\.text) == ["MARAN, Ilo", "PALE FIRE LINES"])
    #expect(reading.names.allSatisfy { $0.role == .mention })
    for name in reading.names {
      let range = try #require(name.evidence.first).range
      #expect(String(decoding: Array(text.body.utf8)[range], as: UTF8.self) == name.text)
    }
    #expect(reading.countries.map(\.code) == ["KP"])
  }

  @Test func `a table that ends within a row is refused with the row's line`() throws {
    let cut = Self.table.replacing(
      "\thttps://www.treasury.gov/press", with: "\u{0}", maxReplacements: 1
    )
    .split(separator: "\u{0}")[0]
    let error = #expect(throws: SourceError.self) {
      try batch(SourceFile("links.tsv", String(cut)))
    }
    #expect(error?.line == 4)
  }

  @Test func `a press release is one by its URL`() throws {
    let text = try batch(SourceFile("links.tsv", Self.table)).texts[1]
    #expect(AnnouncementParser().reading(of: text).kind == .pressRelease)
  }

  @Test func `another title and a date that is none are told with their lines`() throws {
    let table = """
      name\tdate\ttitle\turl
      MARAN, Ilo\t2020-01-02\tOne\thttps://example.org/a
      MARAN, Ilo\tsoon\tTwo\thttps://example.org/a
      """
    let batch = try batch(SourceFile("links.tsv", table))
    #expect(batch.texts.map(\.title) == ["One; Two"])
    #expect(batch.diagnostics.map(\.line) == [3, 3])
  }

  @Test func `the shared indexes have 940 and 20 pages`() throws {
    guard SharedData.isPresent else { return }
    let long = try batch(try SharedData.file("links/announcement-links-2001-2016.tsv"))
    #expect(long.texts.count == 940 && long.refused == 0)
    #expect(long.texts.reduce(0) { $0 + $1.indexedNames.count } > 7_000)
    let short = try batch(try SharedData.file("links/north-korea-2017-2018.tsv"))
    #expect(short.texts.count == 20 && short.refused == 0)
  }
}
