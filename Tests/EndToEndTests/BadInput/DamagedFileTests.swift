import Foundation
import Testing

@Suite("Damaged files") struct DamagedFileTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try SeededArchive.copy(to: folder)
  }

  private func expectRefused(
    _ name: String, _ bytes: [UInt8], saying words: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let archive = try Untouched(folder)
    let path = try folder.file(name, bytes)
    try archive.expectFailure(
      Embargo.run(["import", path, "--quiet"], in: folder), 65, naming: path, saying: words,
      sourceLocation: sourceLocation)
  }

  @Test("a whole file of each format is imported", arguments: Fixture.closed + Fixture.open)
  func importsWhole(_ name: String) throws {
    let path = try folder.file(name, Fixture.bytes(name))
    let report = try Embargo.json(["import", path], in: folder)["files"] as? [[String: Any]]
    let records = report?.first?["records"] as? [String: Int]
    #expect(records?["refused"] == 0)
    #expect((records?["kept"] ?? 0) > 0 && records?["read"] == records?["kept"])
  }

  @Test("a file that was cut is refused", arguments: Fixture.closed)
  func refusesCut(_ name: String) throws {
    let whole = try Fixture.bytes(name)
    try expectRefused(name, Array(whole.prefix(whole.count * 9 / 10)))
  }

  @Test("a text that was cut is read as far as it goes, and never crashes", arguments: Fixture.open)
  func readsCut(_ name: String) throws {
    let whole = try Fixture.bytes(name)
    for tenths in [1, 3, 5, 9] {
      let path = try folder.file(name, Array(whole.prefix(whole.count * tenths / 10)))
      #expect([0, 65].contains(try Embargo.run(["import", path], in: folder).status))
    }
  }

  @Test(
    "a list in text form that was cut within its last entry is refused, and nothing is dropped unsaid"
  )
  func refusesCutTextList() throws {
    let whole = try Fixture.bytes("sdnlist.txt")
    try expectRefused(
      "sdnlist.txt", Array(whole.prefix(whole.count - 12)), saying: "ends in the middle")
    let path = try folder.file("sdnlist.txt", Array(whole.prefix(whole.count - 12)) + [10])
    let report = try Embargo.run(["import", path, "--json"], in: folder)
    #expect(report.status == 0)
    #expect(report.output.contains("the text behind the last entry"))
  }

  @Test(
    "UTF-16 without a byte order mark is refused", arguments: ["sdn.csv", "un.xml", "links.tsv"])
  func refusesUnmarkedUTF16(_ name: String) throws {
    let bytes = try Fixture.text(name).utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    try expectRefused(name, bytes, saying: "UTF-16 without a byte order mark")
  }

  @Test("XML whose bytes are not in its encoding is refused with the line") func refusesBadBytes()
    throws
  {
    let parts = try Fixture.text("un.xml").components(separatedBy: "Рудольф")
    try #require(parts.count == 2)
    try expectRefused(
      "un.xml", Array(parts[0].utf8) + [0xFF, 0xE9] + Array(parts[1].utf8),
      saying: "un.xml:5: the bytes are not in the document's encoding: ")
  }

  @Test(
    "something else under a list's name is refused",
    arguments: [
      ("sdn.csv", "<!doctype html><html><body><p>Service unavailable</p></body></html>"),
      ("sdn.xml", "<?xml version=\"1.0\"?><error><code>503</code></error>"),
      ("conlist.csv", "It was not possible to serve the file.\n"),
      ("feed.json", "{\"message\": \"rate limit exceeded\"}"), ("sdn_advanced.xml", "%PDF-1.7\n"),
      ("un.xml", ""), ("sdn.csv", "\u{0}\u{1}\u{2}\u{3}\u{4}\u{5}\u{6}\u{0}\u{1}\u{2}\u{3}"),
    ])
  func refusesOtherContent(_ name: String, _ content: String) throws {
    try expectRefused(name, Array(content.utf8))
  }

  @Test(
    "a format that the user names wrongly is refused", arguments: ["ofac-csv", "un-xml", "rss"])
  func refusesNamedFormat(_ format: String) throws {
    let archive = try Untouched(folder)
    let path = try folder.file("article.txt", Fixture.bytes("article.txt"))
    try archive.expectFailure(
      Embargo.run(["import", path, "--quiet", "--format", format], in: folder), 65, naming: path)
  }
}
