import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("Names in prose and the archive") struct ProseLinkTests {
  /// A list in which many parties share the one key of a name, the bearer of the name last.
  private func crowded() throws -> Archive {
    let archive = try Made.archive()
    var entries = (0..<60).map { number in
      ("test:\(number)", Made.person("ZORBLAT, Person Number\(number)"))
    }
    var bearer = Entry(name: "ZORBLAT LTD.", type: .entity, text: "ZORBLAT LTD.")
    bearer.programmes = ["DPRK3"]
    entries.append(("test:bearer", bearer))
    _ = try archive.importList(Made.list(entries), origin: Made.origin())
    return archive
  }

  @Test("the bearer of a name is found among many who share its keys") func crowd() throws {
    let candidates = try crowded().read { try EntityFinder($0).candidates(named: "Zorblat Ltd.") }
    #expect(candidates.first?.reference.id == "test:bearer")
    #expect(candidates.count <= 24)
    #expect(Set(candidates.map(\.reference.id)).count == candidates.count)
  }

  @Test("a text that prints no date is of its file's date, one that does keeps its own")
  func dates() throws {
    let archive = try Made.archive()
    var origin = Made.origin()
    origin.dataDate = PartialDate(iso: "2019-03-04")
    let undated = PublishedText(body: "The Treasury imposed sanctions on Zorblat.", id: "text:1")
    let dated = PublishedText(
      body: "Published: 5 February 2018\n\nThe Treasury imposed sanctions on Zorblat.", id: "text:2"
    )
    let outcome = try archive.importAnnouncements([undated, dated], origin: origin)
    #expect(outcome.published?.iso == "2019-03-04")
    #expect(try archive.announcement(id: "text:1")?.summary.published?.iso == "2019-03-04")
    #expect(try archive.announcement(id: "text:2")?.summary.published?.iso == "2018-02-05")
    let again = try archive.importAnnouncements([undated, dated], origin: origin)
    #expect(again.unchanged == 2)
    #expect(again.published?.iso == "2019-03-04")
  }
}
