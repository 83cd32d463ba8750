import SanctionsModel
import Testing

@testable import SanctionsArchive

/// Announcements that only an index tells of.
struct IndexImportTests {
  private static let page =
    "https://www.treasury.gov/resource-center/sanctions/OFAC-Enforcement/Pages/"

  private func text(
    _ page: String, _ title: String, _ names: [String], _ day: String
  ) -> PublishedText {
    PublishedText(
      indexed: title, names: names, published: PartialDate(iso: day), url: Self.page + page)
  }

  private func archive() throws -> Archive {
    let archive = try Made.archive()
    let entries = [
      ("made:1", Made.person("MARAN, Ilo Perr")), ("made:2", Made.person("SHADE, Conmal Odon")),
      ("made:3", Made.person("KINBOTE, Vseslav", programmes: ["CUBA"])),
    ]
    _ = try archive.importList(Made.list(entries), origin: Made.origin())
    return archive
  }

  @Test func `its names are linked as mentioned, and it is unchanged when it comes again`() throws {
    let archive = try archive()
    let text = text("1.aspx", "North Korea Designations", ["MARAN, Ilo Perr"], "2017-06-01")
    let first = try archive.importAnnouncements([text], origin: Made.origin())
    #expect(first.added == 1)
    let again = try archive.importAnnouncements([text], origin: Made.origin())
    #expect(again.unchanged == 1 && again.amended == 0)
    let links = try archive.link(text).result.links
    #expect(links.map(\.entity.id) == ["made:1"] && links.map(\.kind) == [.mentioned])
  }

  @Test func `names that nobody had before, under a fitting programme, are likely designees`()
    throws
  {
    let archive = try archive()
    let texts = [
      text("1.aspx", "North Korea Designations", ["MARAN, Ilo Perr"], "2017-06-01"),
      text(
        "2.aspx", "North Korea Designations",
        ["MARAN, Ilo Perr", "SHADE, Conmal Odon", "KINBOTE, Vseslav"], "2017-06-15"),
    ]
    _ = try archive.importAnnouncements(texts, origin: Made.origin())
    let actions = try archive.actions()
    #expect(actions.map(\.date.iso) == ["2017-06-01", "2017-06-15"])
    #expect(actions.map { $0.members.map(\.entity.id) } == [["made:1"], ["made:2"]])
    #expect(actions.allSatisfy { $0.authority == "OFAC" && $0.members.allSatisfy(\.isLikely) })
  }

  @Test func `a story finds the action that an index lets expect, and says that it is likely`()
    throws
  {
    let archive = try archive()
    let notice = text(
      "1.aspx", "North Korea Designations", ["MARAN, Ilo Perr", "SHADE, Conmal Odon"], "2017-06-01")
    _ = try archive.importAnnouncements([notice], origin: Made.origin())
    let story = PublishedText(
      body: "The U.S. Treasury imposed sanctions on two North Korean individuals on Thursday.",
      published: PartialDate(iso: "2017-06-01"))
    let result = try archive.link(story).result
    let action = try #require((result.actions + result.alternatives).first)
    #expect(action.date.iso == "2017-06-01")
    #expect(action.reasons.contains { $0.contains("likely designated (index)") })
    let links = result.links.filter { $0.kind != .inferred }
    #expect(links.isEmpty)
  }

  @Test func `removals are no designations, and a notice's own entries count before an index`()
    throws
  {
    let archive = try archive()
    let removal = text("1.aspx", "North Korea Removals", ["MARAN, Ilo Perr"], "2017-06-01")
    _ = try archive.importAnnouncements([removal], origin: Made.origin())
    #expect(try archive.actions().isEmpty)
    try Made.notice(
      "made-notice", day: "2017-06-15", [Made.person("SHADE, Conmal Odon")], in: archive)
    let index = text(
      "2.aspx", "North Korea Designations", ["SHADE, Conmal Odon"], "2017-06-20")
    _ = try archive.importAnnouncements([index], origin: Made.origin())
    #expect(try archive.actions().map(\.date.iso) == ["2017-06-15"])
  }

  @Test func `what an index lets expect is no evidence for the index, however often it is linked`()
    throws
  {
    let archive = try archive()
    let notice = text(
      "1.aspx", "North Korea Designations", ["MARAN, Ilo Perr", "SHADE, Conmal Odon"], "2017-06-01")
    _ = try archive.importAnnouncements([notice], origin: Made.origin())
    let actions = try archive.actions()
    #expect(actions.count == 1)
    for _ in 1...2 {
      // The notice names whom this source listed, and is linked anew when the source goes.
      let entries = [("made:1", Made.person("MARAN, Ilo Perr"))]
      _ = try archive.importList(Made.list(entries, source: "other"), origin: Made.origin())
      #expect(try archive.removeSource(name: "other"))
      #expect(try archive.actions() == actions)
      #expect(try archive.link(notice).result.links.allSatisfy { $0.kind == .mentioned })
    }
  }

  @Test func `an index does not take the place of the page itself`() throws {
    let archive = try archive()
    let url = Self.page + "1.aspx"
    let page = PublishedText(body: "The page itself.", url: url, format: "html")
    _ = try archive.importAnnouncements([page], origin: Made.origin())
    let outcome = try archive.importAnnouncements(
      [text("1.aspx", "North Korea Designations", ["MARAN, Ilo Perr"], "2017-06-01")],
      origin: Made.origin())
    #expect(outcome.unchanged == 1 && outcome.amended == 0)
  }
}
