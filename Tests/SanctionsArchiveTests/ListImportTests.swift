import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Import of lists")
struct ListImportTests {
  @Test("A second import of the same list changes nothing and says so")
  func idempotent() throws {
    let archive = try Made.archive()
    let list = Made.list([("made:1", Made.person("A, B")), ("made:2", Made.person("C, D"))])
    let first = try archive.importList(list, origin: Made.origin())
    let sources = try archive.sources()
    let second = try archive.importList(list, origin: Made.origin())
    #expect((first.added, first.kept) == (2, 2))
    #expect(!second.changedSomething)
    #expect((second.unchanged, second.kept) == (2, 2))
    #expect(try archive.sources() == sources)
    #expect(sources.map(\.entityCount) == [2])
  }

  @Test("A later snapshot adds, amends and delists; what is delisted stays, with its history")
  func later() throws {
    let archive = try Made.archive()
    let (kept, gone) = (Made.person("A, B"), Made.person("C, D"))
    _ = try archive.importList(
      Made.list([("made:1", kept), ("made:2", gone)]), origin: Made.origin())
    var amended = kept
    amended.addresses = ["1 Made Street"]
    let next = Made.list(
      [("made:1", amended), ("made:3", Made.person("E, F"))], date: "2019-07-08")
    let outcome = try archive.importList(next, origin: Made.origin("b"))
    #expect((outcome.added, outcome.amended, outcome.delisted) == (1, 1, 1))
    let card = try #require(try archive.entity(id: "made:2"))
    #expect(card.history.map(\.change) == [.delisting])
    #expect(card.history.map(\.date.iso) == ["2019-07-08"])
    #expect(try archive.entity(id: "made:1")?.entry.addresses == ["1 Made Street"])
    #expect(try archive.sources().map(\.entityCount) == [2])
    #expect(try archive.check().problems == [])
  }

  @Test("A range that moved is no amendment")
  func moved() throws {
    let archive = try Made.archive()
    var entry = Made.person("A, B")
    _ = try archive.importList(Made.list([("made:1", entry)]), origin: Made.origin())
    entry.range = ByteRange(900, 950)
    let outcome = try archive.importList(Made.list([("made:1", entry)]), origin: Made.origin("b"))
    #expect(outcome.unchanged == 1)
  }

  @Test("Names behind Linked To lead both ways")
  func linkedTo() throws {
    let archive = try Made.archive()
    var company = Entry(name: "ZORBLAT TRADING", type: .entity, text: "ZORBLAT TRADING.")
    company.linkedTo = ["ZORBLAT, Quim", "NOBODY KNOWN"]
    let list = Made.list([("made:1", Made.person("ZORBLAT, Quim")), ("made:2", company)])
    _ = try archive.importList(list, origin: Made.origin())
    let card = try #require(try archive.entity(id: "made:2"))
    #expect(card.linkedTo.map(\.id) == ["made:1", nil])
    #expect(try archive.entity(id: "made:1")?.linkedFrom.map(\.id) == ["made:2"])
  }
}
