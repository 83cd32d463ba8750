import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "The real files",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct SharedDataTests {
  private func list(_ folder: String) throws -> ListSnapshot {
    let families = SourceReader().families(
      try SharedData.files(in: folder).filter { $0.fileExtension == "csv" })
    #expect(families.count == 1)
    guard case .list(let list) = try SourceReader().read(families[0]) else {
      throw SourceError(path: folder, found: "no list", remedy: "")
    }
    return try ListSnapshot(reading: list)
  }

  @Test("of December 2018 give 7,379 entities, none refused, three cut remarks named")
  func december2018() throws {
    let list = try list("ofac/csv-2018-12")
    #expect(list.records.count == 7379)
    #expect(list.recordsRefused == 0)
    #expect(list.source == "ofac-sdn")
    let cut = list.diagnostics.filter { $0.message.contains("1,000 characters") }
    #expect(cut.map { $0.message.prefix(11) } == ["ofac:12300:", "ofac:15599:", "ofac:15600:"])
    #expect(Set(list.records.map(\.id)).count == 7379)
    #expect(
      list.records.reduce(0) { $0 + $1.entry.aliases.count { $0.quality == .strong } } >= 9682)
  }

  @Test("of July 2021 give 8,976 entities, remarks carried on by the comments") func july2021()
    throws
  {
    let list = try list("ofac/csv-2021-07")
    #expect(list.records.count == 8976)
    #expect(list.recordsRefused == 0)
    #expect(!list.diagnostics.contains { $0.message.contains("1,000 characters") })
  }

  @Test("of the Consolidated list give 639 entities") func consolidated() throws {
    let list = try list("ofac/consolidated-2018")
    #expect(list.records.count == 639)
    #expect(list.source == "ofac-consolidated")
  }

  @Test("of one notice give its blocks, title and date") func notice() throws {
    let file = try SharedData.file("ofac/recent-actions/20180821.body.html")
    #expect(SourceReader.detect(file) == .ofacNotice)
    let text = try SourceReader().publishedText(file)
    #expect(text.published?.iso == "2018-08-21")
    #expect(text.title == "Cyber-related Designations; North Korea Designations")
    let blocks = text.body.split(separator: "\n\n", omittingEmptySubsequences: true)
    #expect(blocks.count { $0.hasSuffix("].") || $0.hasSuffix(").") } == 12)
    #expect(!text.body.contains("\u{A0}"))
  }

  @Test("of the other notices are known and parted") func notices() throws {
    let excerpt = try SourceReader().publishedText(
      try SharedData.file("ofac/recent-actions/20240111.excerpt.html"))
    #expect(excerpt.format == "ofac-notice")
    #expect(excerpt.published?.iso == "2024-01-11")
    #expect(excerpt.body.contains("\n\nRF-82011; Aircraft"))
    #expect(!excerpt.body.contains("left out of this excerpt"))
    #expect(
      SourceReader.detect(try SharedData.file("ofac/recent-actions/20170822.reconstructed.txt"))
        == .ofacNotice)
    #expect(
      SourceReader.detect(try SharedData.file("announcements/us-cuts-lifelines.txt")) == .text)
    #expect(
      SourceReader.detect(try SharedData.file("ofac/text-2016-02/sdnlist-first-300.txt"))
        == .ofacText)
  }

  @Test(
    "in each publisher's format are known as that",
    arguments: [
      ("un/un-2018-08.xml", SourceFormat.unXML), ("eu/fsf-1.1-sample.xml", .euXML),
      ("seco/seco-trimmed.xml", .secoXML), ("ofac/xml-2024-05/sdn-sample.xml", .ofacXML),
      ("ofac/consolidated-2018/consolidated.xml", .ofacXML),
      ("uk/conlist-2018-04-sample.csv", .ukConList),
      ("opensanctions/entities-sample.ftm.json", .followTheMoney),
      ("links/announcement-links-2001-2016.tsv", .announcementIndex),
    ])
  func known(path: String, format: SourceFormat) throws {
    #expect(SourceReader.detect(try SharedData.file(path)) == format)
  }

  @Test("in formats that are not read are refused by name") func unread() throws {
    for path in ["matching/name-pairs.csv", "schemas/sdn.xsd"] {
      #expect(throws: SourceError.self) { try SourceReader().read([try SharedData.file(path)]) }
    }
  }
}
