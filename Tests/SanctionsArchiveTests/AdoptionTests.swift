import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Adoption of entities that notices made known")
struct AdoptionTests {
  private func onlyLink(_ archive: Archive, _ id: String = "notice:1") throws -> Link {
    let detail = try #require(try archive.announcement(id: id))
    #expect(detail.links.count == 1)
    return try #require(detail.links.first).link
  }

  @Test("A keyed entity adopts a local one, with links, star, note and review; the old id finds it")
  func adopts() throws {
    let archive = try Made.archive()
    try Made.notice("notice:1", day: "2017-08-22", [Made.person("ZORBLAT, Quim")], in: archive)
    let old = try onlyLink(archive).entity.id
    #expect(old.hasPrefix("local:zorblat-quim-"))
    try archive.setStarred(true, id: old)
    try archive.setNote("look again", id: old)
    try archive.setReview(.accepted, announcement: "notice:1", entity: old)
    let list = Made.list([("made:7", Made.person("ZORBLAT, Quim", born: 1968))])
    #expect(try archive.importList(list, origin: Made.origin()).added == 1)
    #expect(try onlyLink(archive).entity.id == "made:7")
    let card = try #require(try archive.entity(id: old))
    #expect(card.id == "made:7")
    #expect(card.formerIDs == [old])
    #expect(card.isStarred)
    #expect(card.note == "look again")
    #expect(card.entry.births.count == 1)
    #expect(card.appearances.map(\.review) == [.accepted])
    #expect(card.history.map(\.announcement) == ["notice:1"])
    #expect(try archive.check().problems == [])
  }

  @Test("A notice after the list is about the list's entity")
  func noticeAfterwards() throws {
    let archive = try Made.archive()
    let list = Made.list([("made:7", Made.person("ZORBLAT, Quim", born: 1968))])
    _ = try archive.importList(list, origin: Made.origin())
    try Made.notice("notice:1", day: "2017-08-22", [Made.person("ZORBLAT, Quim")], in: archive)
    #expect(try onlyLink(archive).entity.id == "made:7")
    #expect(try archive.check().counts.first { $0.name == "entities" }?.value == 1)
  }

  @Test("Where several fit, none adopts, and all are offered")
  func ambiguous() throws {
    let archive = try Made.archive()
    try Made.notice("notice:1", day: "2017-08-22", [Made.person("ZORBLAT, Quim")], in: archive)
    let list = Made.list([
      ("made:7", Made.person("ZORBLAT, Quim", born: 1968)),
      ("made:8", Made.person("ZORBLAT, Quim", born: 1971)),
    ])
    _ = try archive.importList(list, origin: Made.origin())
    let local = try onlyLink(archive).entity.id
    #expect(local.hasPrefix("local:"))
    let card = try #require(try archive.entity(id: local))
    #expect(Set(card.candidates.compactMap(\.id)) == ["made:7", "made:8"])
    #expect(try archive.entity(id: "made:7")?.candidates.map(\.id) == [local])
  }

  @Test("Removing the list leaves a noticed entity under its key, with the notice's entry")
  func removedList() throws {
    let archive = try Made.archive()
    try Made.notice("notice:1", day: "2017-08-22", [Made.person("ZORBLAT, Quim")], in: archive)
    let list = Made.list([
      ("made:7", Made.person("ZORBLAT, Quim", born: 1968)), ("made:9", Made.person("OTHER, Ann")),
    ])
    _ = try archive.importList(list, origin: Made.origin())
    #expect(try archive.removeSource(name: "made-list"))
    #expect(try archive.entity(id: "made:7")?.entry.births == [])
    #expect(try archive.entity(id: "made:9") == nil)
    #expect(try archive.removeSource(name: "made-list") == false)
    #expect(try archive.check().problems == [])
  }
}
