import Foundation
import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("The actions that texts are held against") struct ActionCacheTests {
  private func story(_ day: String) -> PublishedText {
    PublishedText(
      body: "The U.S. Treasury imposed sanctions on two North Korean individuals on Thursday.",
      published: PartialDate(iso: day))
  }

  private func days(_ archive: Archive, _ text: PublishedText) throws -> [String] {
    let result = try archive.link(text).result
    return (result.actions + result.alternatives).map(\.date.iso)
  }

  private func pair(_ name: String) -> [Entry] {
    [Made.person("\(name), Ilo"), Made.person("\(name), Conmal")]
  }

  @Test("are those of the days that a text may mean, however many texts come before it")
  func spans() throws {
    let archive = try Made.archive()
    let days = ["2017-05-04", "2017-06-01", "2017-06-08", "2017-09-07"]
    for (index, day) in days.enumerated() {
      try Made.notice("n\(index)", day: day, pair("ZORBLAT\(index)"), in: archive)
    }
    let asked = ["2017-06-01", "2017-06-08", "2017-09-07", "2017-05-05", "2018-01-01"]
    func ask() throws -> [[String]] { try asked.map { try self.days(archive, story($0)) } }
    let first = try ask()
    #expect(first == [["2017-06-01"], ["2017-06-08"], ["2017-09-07"], ["2017-05-04"], []])
    #expect(try ask() == first)
    #expect(try self.days(archive, PublishedText(body: story("2017-06-01").body)).count == 4)
  }

  @Test("are asserted for no text that names nothing of lists: other people are fined, too")
  func otherMatter() throws {
    let archive = try Made.archive()
    try Made.notice("n1", day: "2017-06-01", pair("ZORBLAT"), in: archive)
    let text = PublishedText(
      body: "The city council sanctioned two individuals on Thursday for illegal parking.",
      published: PartialDate(iso: "2017-06-01"))
    #expect(try archive.link(text).result.actions.isEmpty)
  }

  @Test("are the same for a text, whether it comes first or after others")
  func firstAndLater() throws {
    let archive = try Made.archive()
    let old = [("made:1", Made.person("STAID, Still"))]
    let new = pair("ZORBLAT").enumerated().map { ("made:\($0.offset + 2)", $0.element) }
    _ = try archive.importList(Made.list(old, date: "2017-05-15"), origin: Made.origin("a"))
    try Made.notice("n1", day: "2017-05-17", pair("ZORBLAT"), in: archive)
    _ = try archive.importList(Made.list(old + new, date: "2017-05-19"), origin: Made.origin("b"))
    // The window of the text begins behind the notice and before the list's change.
    let text = story("2017-06-01")
    let answers = try (0..<4).map { _ in try days(archive, text) }
    #expect(Set(answers).count == 1)
  }

  @Test("are read anew after every write, of another opening of the archive too")
  func writes() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "archive.sqlite").path
    let (archive, other) = (
      try Archive(path: path, now: Made.now), try Archive(path: path, now: Made.now)
    )
    #expect(try archive.removeSource(name: Archive.sampleSource))
    for _ in 0..<4 { #expect(try days(archive, story("2017-06-01")).isEmpty) }
    try Made.notice("n1", day: "2017-06-01", pair("ZORBLAT"), in: other)
    for _ in 0..<4 { #expect(try days(archive, story("2017-06-01")) == ["2017-06-01"]) }
    #expect(try archive.removeSource(name: "made-notices"))
    #expect(try days(archive, story("2017-06-01")).isEmpty)
    #expect(try days(other, story("2017-06-01")).isEmpty)
  }
}
