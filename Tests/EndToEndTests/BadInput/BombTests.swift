import Foundation
import Testing

@Suite("Bombs") struct BombTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func expectRefused(_ path: String, saying words: String) throws {
    let archive = try Untouched(folder)
    // A bomb that goes off ends by the limit, and not with the status that is asked for.
    let limits = Confinement.within(seconds: 120, kibibytes: 1 << 21)
    try archive.expectFailure(
      Embargo.run(["import", path, "--quiet"], in: folder, under: limits), 65, naming: path,
      saying: words)
  }

  /// A list with a document type; its names are the entity `&bomb;`.
  private func list(_ type: String) throws -> String {
    let list = try Fixture.text("sdn.xml").replacingOccurrences(of: "ZZYX", with: "&bomb;")
    let start = try #require(list.range(of: "?>\n"))
    return list.replacingCharacters(
      in: start, with: "?>\n<!DOCTYPE sdnList [\(type)]>\n")
  }

  @Test("entities that multiply are refused unread") func refusesLaughs() throws {
    var type = "<!ENTITY a0 \"ha\">"
    for level in 1...20 {
      let ten = String(repeating: "&a\(level - 1);", count: 10)
      type += "<!ENTITY a\(level) \"\(ten)\">"
    }
    type += "<!ENTITY bomb \"&a20;\">"
    try expectRefused(folder.file("sdn.xml", list(type)), saying: "declares a document type")
  }

  @Test("an entity of another file is refused, and the file is not read") func refusesOutside()
    throws
  {
    let secret = try folder.file("secret", "Qxqzzy")
    let path = try folder.file("sdn.xml", list("<!ENTITY bomb SYSTEM \"file://\(secret)\">"))
    try expectRefused(path, saying: "declares a document type")
    #expect(try Embargo.run(["search", "Qxqzzy"], in: folder).status == 1)
  }

  @Test("a feed's entities are neither unfolded nor fetched") func refusesFeedEntities() throws {
    let secret = try folder.file("secret", "Qxqzzy")
    let feed = try Fixture.text("rss.xml").replacingOccurrences(
      of: "?>\n", with: "?>\n<!DOCTYPE rss [<!ENTITY bomb SYSTEM \"file://\(secret)\">]>\n"
    ).replacingOccurrences(of: "Two firms", with: "Two &bomb; firms")
    _ = try Embargo.run(["import", folder.file("rss.xml", feed)], in: folder)
    #expect(try Embargo.run(["search", "Qxqzzy"], in: folder).status == 1)
  }

  @Test(
    "a packed file that unpacks to far more than its size is refused",
    arguments: [
      ("bomb.gz", "head -c 400000000 /dev/zero | gzip -9 > bomb.gz"),
      ("bomb.xml.gz", "(cat sdn.xml; head -c 400000000 /dev/zero) | gzip -9 > bomb.xml.gz"),
    ])
  func refusesPackedBombs(_ name: String, _ command: String) throws {
    _ = try folder.file("sdn.xml", Fixture.bytes("sdn.xml"))
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "cd '\(folder.path)' && \(command)"]
    try shell.run()
    shell.waitUntilExit()
    try expectRefused(folder.path + "/" + name, saying: "times its size")
  }

  @Test("a zip archive that unpacks to far more than its size is refused") func refusesZipBomb()
    throws
  {
    // The deflated stream of a gzip file is that of a zip member.
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = [
      "-c", "head -c 400000000 /dev/zero | gzip -9n > '\(folder.path)/zeros'",
    ]
    try shell.run()
    shell.waitUntilExit()
    let packed = [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.path + "/zeros")))
    let zip = ZipBytes.archive(
      name: "sdn.csv", deflated: packed[10..<(packed.count - 8)],
      checksum: packed[(packed.count - 8)..<(packed.count - 4)], size: 400_000_000)
    try expectRefused(folder.file("bomb.zip", zip), saying: "times its size")
  }
}
