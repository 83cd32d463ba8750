import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("What the user decided on hits of a screening")
struct ScreeningDecisionTests {
  private let party = ScreenedParty(name: "Quim Zorblat", id: "7")
  private let rejected = ScreeningDecision(review: .rejected, note: "another man")

  private func decisions(_ archive: Archive) throws -> [ScreeningDecision] {
    try archive.screen([party], threshold: 0.77).flatMap(\.hits).map(\.decision)
  }

  private func list(date: String = "2019-05-06", born: Int? = 1968) -> ListSnapshot {
    Made.list(
      [
        ("made:7", Made.person("ZORBLAT, Quim", born: born)), ("made:8", Made.person("OTHER, Ann")),
      ], date: date)
  }

  @Test("survive a later list, the list's removal and its return, until they are taken back")
  func survives() throws {
    let archive = try Made.archive()
    _ = try archive.importList(list(), origin: Made.origin())
    #expect(try decisions(archive) == [ScreeningDecision()])
    try archive.setDecision(rejected, customer: party.key, entity: "made:7")
    #expect(try decisions(archive) == [rejected])
    _ = try archive.importList(list(date: "2019-06-07", born: 1970), origin: Made.origin("b"))
    #expect(try decisions(archive) == [rejected])
    #expect(try archive.removeSource(name: "made-list"))
    #expect(try decisions(archive) == [])
    _ = try archive.importList(list(), origin: Made.origin())
    #expect(try decisions(archive) == [rejected])
    #expect(
      try archive.check().counts.first { $0.name == "screening decisions" }?.value == 1)
    try archive.setDecision(ScreeningDecision(), customer: party.key, entity: "made:7")
    #expect(try decisions(archive) == [ScreeningDecision()])
  }

  @Test("hold of one customer alone")
  func others() throws {
    let archive = try Made.archive()
    _ = try archive.importList(list(), origin: Made.origin())
    try archive.setDecision(rejected, customer: party.key, entity: "made:7")
    let namesake = ScreenedParty(name: "Quim Zorblat", id: "8")
    let found = try archive.screen([namesake, party], threshold: 0.77)
    #expect(found.map { $0.hits.map(\.decision.review) } == [[nil], [.rejected]])
  }

  @Test("go to the keyed entity that adopts the one which they were on")
  func adoption() throws {
    let archive = try Made.archive()
    try Made.notice("notice:1", day: "2017-08-22", [Made.person("ZORBLAT, Quim")], in: archive)
    let local = try #require(
      try archive.screen([party], threshold: 0.77).first?.hits.first?.entity.id)
    #expect(local.hasPrefix("local:"))
    try archive.setDecision(rejected, customer: party.key, entity: local)
    let noted = ScreeningDecision(note: "ask again")
    try archive.setDecision(noted, customer: party.key, entity: "made:7")
    _ = try archive.importList(list(), origin: Made.origin())
    let both = ScreeningDecision(review: .rejected, note: "ask again\nanother man")
    #expect(try decisions(archive) == [both])
    try archive.setDecision(noted, customer: party.key, entity: local)
    #expect(try decisions(archive) == [noted])
    #expect(try archive.check().problems == [])
  }

  @Test("an abandoned screening gives nothing")
  func abandoned() throws {
    let archive = try Made.archive()
    _ = try archive.importList(list(), origin: Made.origin())
    #expect(throws: SearchAbandoned.self) {
      try archive.screen([party], threshold: 0.77, isCancelled: { true })
    }
  }
}
