import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("The archive as of a date")
struct AsOfTests {
  @Test("Lists, cards and searches answer as the archive stood")
  func past() throws {
    let archive = try Made.archive()
    let old = Made.person("ZORBLAT, Quim")
    var new = old
    new.addresses = ["1 Made Street"]
    let lists = [
      [("made:1", old), ("made:2", Made.person("VEXMOR, Ilna"))],
      [("made:1", new), ("made:3", Made.person("QUEZL, Aro"))],
    ]
    for (list, date) in zip(lists, ["2019-05-06", "2019-05-08"]) {
      _ = try archive.importList(Made.list(list, date: date), origin: Made.origin(date))
    }
    let past = archive.asOf(try #require(PartialDate(iso: "2019-05-07")))
    #expect(try past.announcements(filter: "", offset: 0, limit: 5).total == 0)
    #expect(try archive.announcements(filter: "", offset: 0, limit: 5).total == 1)
    let card = try #require(try past.entity(id: "made:1"))
    #expect(card.entry.addresses == [])
    #expect(card.history == [])
    #expect(card.appearances == [])
    #expect(try past.entity(id: "made:2")?.isListed == true)
    #expect(try archive.entity(id: "made:2")?.isListed == false)
    #expect(try past.entity(id: "made:3")?.isListed == false)
    #expect(try past.search("vexmor", limit: 5).hits.map(\.id) == ["made:2"])
    #expect(try past.search("quezl", limit: 5).hits == [])
    #expect(try past.search("quezk", limit: 5).hits == [])
    #expect(try archive.search("quezl", scope: .entities, limit: 5).hits.map(\.id) == ["made:3"])
    #expect(try past.actions().isEmpty)
    #expect(try archive.actions().map(\.date.iso) == ["2019-05-08"])
    let source = try past.sources().first
    #expect(source?.dataDate?.iso == "2019-05-06")
    #expect(source?.entityCount == 2)
    #expect(source?.announcementCount == 0)
    #expect(source?.sha256 == "2019-05-06")
    #expect(try archive.sources().first?.dataDate?.iso == "2019-05-08")
    #expect(try archive.sources().first?.announcementCount == 1)
    let present = archive.asOf(try #require(PartialDate(iso: "2019-05")))
    #expect(try present.entity(id: "made:1")?.entry.addresses == ["1 Made Street"])
    let before = archive.asOf(try #require(PartialDate(iso: "2018")))
    #expect(try before.search("zorblat", limit: 5).hits == [])
    #expect(try before.sources().map(\.entityCount) == [0])
    #expect(try before.sources().first?.dataDate == nil)
  }
}
