import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("What the user decided on hits of a screening")
struct ScreeningDecisionTests {
  private let party = ScreenedParty(name: "Quim Zorblat", id: "7")
  private let rejected = ScreeningDecision(review: .rejected, note: "another man")

  private func decide(
    _ decision: ScreeningDecision, on entity: String, _ archive: Archive
  ) throws {
    try archive.setDecision(.review(decision.review), customer: party.key, entity: entity)
    try archive.setDecision(.note(decision.note), customer: party.key, entity: entity)
  }

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
    try decide(rejected, on: "made:7", archive)
    #expect(try decisions(archive) == [rejected])
    _ = try archive.importList(list(date: "2019-06-07", born: 1970), origin: Made.origin("b"))
    #expect(try decisions(archive) == [rejected])
    #expect(try archive.removeSource(name: "made-list"))
    #expect(try decisions(archive) == [])
    _ = try archive.importList(list(), origin: Made.origin())
    #expect(try decisions(archive) == [rejected])
    #expect(
      try archive.check().counts.first { $0.name == "screening decisions" }?.value == 1)
    try decide(ScreeningDecision(), on: "made:7", archive)
    #expect(try decisions(archive) == [ScreeningDecision()])
  }

  @Test("a change of the review leaves the note alone, and the other way round")
  func parts() throws {
    let archive = try Made.archive()
    _ = try archive.importList(list(), origin: Made.origin())
    func set(_ change: ScreeningDecision.Change) throws {
      try archive.setDecision(change, customer: party.key, entity: "made:7")
    }
    try set(.note("another man"))
    try set(.review(.rejected))
    #expect(try decisions(archive) == [rejected])
    try set(.note(""))
    #expect(try decisions(archive) == [ScreeningDecision(review: .rejected)])
    try set(.note("another man"))
    try set(.review(nil))
    #expect(try decisions(archive) == [ScreeningDecision(note: "another man")])
    try set(.note(nil))
    #expect(
      try archive.check().counts.first { $0.name == "screening decisions" }?.value == 0)
  }

  @Test("hold of a customer whose accents another program wrote apart")
  func composed() throws {
    let archive = try Made.archive()
    _ = try archive.importList(list(), origin: Made.origin())
    let (apart, whole) = ("Quim Zorblat\u{308}", "Quim Zorbla\u{1E97}")
    for (writer, reader) in [(apart, whole), (whole, apart)] {
      try archive.setDecision(
        .review(.rejected), customer: ScreenedParty(name: writer, id: "9").key, entity: "made:7")
      let found = try archive.screen([ScreenedParty(name: reader, id: "9")], threshold: 0.6)
      #expect(found.flatMap(\.hits).map(\.decision.review) == [.rejected])
      try archive.setDecision(
        .review(nil), customer: ScreenedParty(name: reader, id: "9").key, entity: "made:7")
    }
  }

  @Test("hold of one customer alone")
  func others() throws {
    let archive = try Made.archive()
    _ = try archive.importList(list(), origin: Made.origin())
    try decide(rejected, on: "made:7", archive)
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
    try decide(rejected, on: local, archive)
    let noted = ScreeningDecision(note: "ask again")
    try decide(noted, on: "made:7", archive)
    _ = try archive.importList(list(), origin: Made.origin())
    let both = ScreeningDecision(review: .rejected, note: "ask again\nanother man")
    #expect(try decisions(archive) == [both])
    try decide(noted, on: local, archive)
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
