import Foundation
import SanctionsModel
import Testing

@testable import SanctionsSources

/// Files that are too long to be read at once, with made-up parties: they say the same on disk and in memory.
@Suite("Lists that stay on disk while they are read") struct LargeFileTests {
  private static let null = "-0- "

  private func lists(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws -> (disk: ListSnapshot, memory: ListSnapshot) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("embargo-large-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var (disk, memory) = ([SourceFile](), [SourceFile]())
    for file in files {
      let url = folder.appendingPathComponent(file.name)
      try Data(file.bytes).write(to: url)
      disk.append(try SourceFile(opening: url.path))
      memory.append(SourceFile(path: url.path, bytes: file.bytes))
    }
    return (try list(disk), try list(memory))
  }

  private func list(_ files: [SourceFile]) throws -> ListSnapshot {
    let families = SourceReader().families(files)
    #expect(families.count == 1)
    guard case .list(let list) = try SourceReader().read(try #require(families.first)) else {
      throw SourceError(path: "", found: "no list", remedy: "")
    }
    return try ListSnapshot(reading: list)
  }

  private func expectSame(_ files: [(name: String, bytes: [UInt8])], count: Int) throws {
    let (disk, memory) = try lists(files)
    #expect(disk.records.count == count)
    #expect(disk.records == memory.records)
    #expect(disk.diagnostics == memory.diagnostics)
    #expect(disk.recordsRead == memory.recordsRead)
    #expect(disk.header.source == memory.header.source)
    #expect(disk.header.dataDate == memory.header.dataDate)
  }

  private func primary(_ uid: Int) -> String {
    "\(uid),\"VELMUR \(uid)\",\"individual\",\"XTEST\"" + String(repeating: ",-0- ", count: 7)
      + ",\"DOB \(1900 + uid % 90); POB Onhava, Zembla; Passport Z\(uid) (Zembla).\"\r\n"
  }

  private func address(_ uid: Int, _ number: Int) -> String {
    "\(uid),\(number),\"\(number) High Street\",\"Onhava\",\"Zembla\",-0- \r\n"
  }

  @Test("a CSV family, its rows in the uids' order or in none", arguments: [true, false])
  func family(isSorted: Bool) throws {
    let uids = (1...4000).map { isSorted ? $0 : $0 * 1777 % 4001 }
    let sides = isSorted ? uids : uids.map { $0 * 7 % 4001 }
    let names = sides.map { "\($0),\($0),\"aka\",\"OSTRAVIK \($0)\",-0- \r\n" }
    let addresses = sides.map { address($0, 1) + (isSorted ? address($0, 2) : "") }
    let again = isSorted ? "" : sides.map { address($0, 2) }.joined()
    try expectSame(
      [
        ("sdn.csv", Array((uids.map(primary).joined() + primary(7) + "\u{1A}").utf8)),
        ("alt.csv", Array((names.joined() + "9999,1,\"aka\",\"NOBODY\",-0- \r\n").utf8)),
        ("add.csv", Array((addresses.joined() + again + "12,\"cut\"\r\n\u{1A}").utf8)),
      ], count: 4000)
    let (disk, _) = try lists([
      ("sdn.csv", Array(uids.map(primary).joined().utf8)),
      ("add.csv", Array((addresses.joined() + again).utf8)),
    ])
    for record in disk.records {
      #expect(record.entry.addresses == [1, 2].map { "\($0) High Street, Onhava, Zembla" })
    }
  }

  @Test("a CSV family in Windows-1252") func encoded() throws {
    let text = (1...4000).map(primary).joined().replacingOccurrences(of: "Onhava", with: "Onháva")
    try expectSame([("sdn.csv", Windows1252Sample.bytes(text))], count: 4000)
  }

  @Test("a UK list, the rows of a group together or apart", arguments: [true, false])
  func uk(isTogether: Bool) throws {
    let header = "Last Updated,13/04/2018\r\nName 6,Name 1,Country,Other Information,Group Type,"
    let columns = "Alias Type,Regime,Group ID\r\n"
    func row(_ group: Int, _ kind: String) -> String {
      "Márán \(group) \(kind),Ilo,Zembla,\"told\r\ntwice, of \(group)\",Individual,\(kind),Zembla,\(group)\r\n"
    }
    let groups = Array(1...3000)
    let rows =
      isTogether
      ? groups.map { row($0, "Prime Alias") + row($0, "AKA") }
      : groups.map { row($0, "Prime Alias") } + groups.reversed().map { row($0, "AKA") }
    try expectSame(
      [("conlist.csv", Windows1252Sample.bytes(header + columns + rows.joined()))], count: 3000)
  }

  @Test("FollowTheMoney entities, with edges far from their ends") func edges() throws {
    let parties = (1...2000).map {
      """
      {"id": "zz-\($0)", "schema": "Person", "properties": {"name": ["Velmur \($0)"], \
      "addressEntity": ["at-\($0 % 7)"]}, "datasets": ["zz_list"], "target": true}
      """
    }
    let edges = (1...2000).map {
      """
      {"id": "e\($0)", "schema": "Family", "properties": {"person": ["zz-\($0)"], \
      "relative": ["zz-\(2001 - $0)"], "relationship": ["uncle"]}}
      """
    }
    let sanctions = (1...2000).map {
      #"{"id": "s\#($0)", "schema": "Sanction", "properties": {"entity": ["zz-\#($0)"], "program": ["P\#($0)"]}}"#
    }
    let places = (0..<7).map {
      #"{"id": "at-\#($0)", "schema": "Address", "properties": {"full": ["\#($0) High Street"]}}"#
    }
    let lines = sanctions + parties + places + edges
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    try expectSame([("entities.ftm.json", bytes)], count: 2000)
    let entry = try #require(try lists([("entities.ftm.json", bytes)]).disk.records.last).entry
    #expect(entry.programmes == ["P2000"] && entry.addresses == ["5 High Street"])
    #expect(entry.relations.map(\.name) == ["Velmur 1"])
  }
}

/// Text in the encoding of old files.
enum Windows1252Sample {
  /// The bytes of a text whose letters are all in Latin-1.
  static func bytes(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}
