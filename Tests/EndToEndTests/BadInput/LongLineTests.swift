import Foundation
import Testing

@Suite("A line of 40 MB", .serialized) struct LongLineTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// Writes a fixture with `mark` replaced by 40 MB of one letter, and every other line end by a space
  /// where `isOneLine`.
  private func file(_ name: String, mark: String, isOneLine: Bool) throws -> String {
    let text = try Fixture.text(name)
    let parts = (isOneLine ? text.replacingOccurrences(of: "\n", with: " ") : text)
      .components(separatedBy: mark)
    let letters = [UInt8](repeating: 0x41, count: 40_000_000)
    try #require(parts.count > 1)
    let rest = parts.dropFirst().joined(separator: mark)
    return try folder.file(name, Array(parts[0].utf8) + letters + Array(rest.utf8))
  }

  private func expectRefused(_ name: String, _ mark: String, isOneLine: Bool) throws {
    let archive = try Untouched(folder)
    let path = try file(name, mark: mark, isOneLine: isOneLine)
    let outcome = try Embargo.run(
      ["import", path, "--quiet"], in: folder,
      under: Confinement.within(seconds: 30, kibibytes: 320 << 10))
    try archive.expectFailure(outcome, 65, naming: path + ":")
  }

  @Test(
    "is refused with its place where a file is nothing else, in bounded time and memory",
    arguments: [
      ("sdn.xml", "Organist"), ("un.xml", "RUDOLF"), ("entities.ftm.json", "Oli"),
      ("rss.xml", "Two firms"), ("feed.json", "Line one"), ("article.txt", "Zenda"),
      ("notice.html", "Zenda"),
    ])
  func refusesOneLine(_ name: String, _ mark: String) throws {
    try expectRefused(name, mark, isOneLine: true)
  }

  @Test(
    "is refused with its place among the lines of a table or list, in bounded time and memory",
    arguments: [
      ("sdn.csv", "CUBA"), ("conlist.csv", "Minister"), ("uk-sanctions-list.csv", "Zembla"),
      ("links.tsv", "Treasury acts"), ("sdnlist.txt", "Zenda"),
    ])
  func refusesLine(_ name: String, _ mark: String) throws {
    try expectRefused(name, mark, isOneLine: false)
  }
}
