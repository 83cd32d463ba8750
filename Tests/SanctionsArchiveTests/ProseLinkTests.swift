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

  @Test(
    "a party that a sentence takes off a list is not designated by it",
    arguments: [
      ("OFAC removed Zorblat Ltd. from the SDN List on Tuesday.", LinkKind.delisted),
      ("The Treasury lifted sanctions on Zorblat Ltd. on Tuesday.", .delisted),
      ("The Treasury sanctioned Zorblat Ltd. on Tuesday.", .designated),
    ]) func removed(text: String, kind: LinkKind) throws
  {
    let links = try crowded().link(PublishedText(body: text)).result.links
    #expect(links.map(\.kind) == [kind])
  }

  @Test("a name that two parties bear is on a list, though neither is linked") func namesakes()
    throws
  {
    let archive = try Made.archive()
    let entries = ["ZORBLAT, Ilo", "Zorblat, ILO"].enumerated().map {
      ("test:\($0.offset)", Made.person($0.element))
    }
    _ = try archive.importList(Made.list(entries), origin: Made.origin())
    let text = PublishedText(
      body: "The Treasury sanctioned Ilo Zorblat and Quim Vexmor on Tuesday.", id: "text:1")
    let (reading, result) = try archive.link(text)
    #expect(result.links.isEmpty)
    let names = try archive.unlinked(in: reading, besides: result.links)
    #expect(names.map(\.text) == ["Ilo Zorblat", "Quim Vexmor"])
    #expect(names.map(\.candidates.count) == [2, 0])
    _ = try archive.importAnnouncements([text], origin: Made.origin())
    #expect(try archive.announcement(id: "text:1")?.unlinked == names)
  }

  @Test("of entities that share as many keys those with a name about as long come first")
  func lengths() throws {
    let archive = try Made.archive()
    let names = ["ZORBLAT, Quim Aurelio Bertrando", "ZORBLAT, Q", "ZORBLAT, Emil Tosk"]
    let entries = names.enumerated().map { ("test:\($0.offset)", Made.person($0.element)) }
    _ = try archive.importList(Made.list(entries), origin: Made.origin())
    let found = try archive.read { try EntityFinder($0).candidates(named: "Zorblat, Ambar K.") }
    #expect(found.map(\.reference.id) == ["test:2", "test:1", "test:0"])
  }

  @Test("texts that come together are linked as texts that come one by one") func together() throws
  {
    let texts = (0..<600).map { number in
      PublishedText(
        body: "The Treasury sanctioned Zorblat Ltd. and Person Number\(number % 60) Zorblat today.",
        id: "text:\(number)")
    }
    let (together, apart) = (try crowded(), try crowded())
    _ = try together.importAnnouncements(texts, origin: Made.origin())
    for text in texts.prefix(60) {
      _ = try apart.importAnnouncements([text], origin: Made.origin())
      let links = try apart.announcement(id: text.id ?? "")?.links.map(\.link)
      #expect(links?.isEmpty == false)
      #expect(try together.announcement(id: text.id ?? "")?.links.map(\.link) == links)
    }
    #expect(
      try together.announcement(id: "text:540")?.links.map(\.link)
        == together.announcement(id: "text:0")?.links.map(\.link))
  }

  @Test("who was announced before is mentioned, in whatever order the announcements come and go")
  func announcedBefore() throws {
    func text(_ body: String, _ day: String) -> PublishedText {
      PublishedText(
        body: body, id: "text:\(day)", published: PartialDate(iso: day), publisher: day)
    }
    let before = text("The Treasury sanctioned Zorblat Ltd. on Tuesday.", "2016-03-01")
    let later = text("The Treasury sanctioned Zorblat Ltd. on Tuesday.", "2018-05-01")
    func kind(_ archive: Archive) throws -> LinkKind? {
      try archive.announcement(id: "text:2018-05-01")?.links.first?.link.kind
    }
    for order in [[before, later], [later, before]] {
      let archive = try crowded()
      for text in order { _ = try archive.importAnnouncements([text], origin: Made.origin()) }
      #expect(try kind(archive) == .mentioned)
      var changed = before
      changed.body = "Nobody was named."
      _ = try archive.importAnnouncements([changed], origin: Made.origin())
      #expect(try kind(archive) == .designated)
      _ = try archive.importAnnouncements([before], origin: Made.origin())
      #expect(try kind(archive) == .mentioned)
      let source = LocalIdentity.source(publisher: "2016-03-01")
      #expect(try archive.removeSource(name: source))
      #expect(try kind(archive) == .designated)
    }
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
