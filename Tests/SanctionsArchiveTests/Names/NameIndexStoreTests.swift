import Foundation
import GRDB
import SanctionsModel
import Testing

@testable import SanctionsArchive

@Suite("The name index beside an archive") struct NameIndexStoreTests {
  private static let now = "2026-01-02T03:04:05Z"

  /// A folder of a test's own, removed with it.
  private final class Folder {
    let path: String

    init() throws {
      path =
        FileManager.default.temporaryDirectory
        .appendingPathComponent("embargo-names-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
    var archive: String { path + "/archive.sqlite" }
    var index: String { archive + "-names" }
    var bytes: [UInt8] { FileManager.default.contents(atPath: index).map(Array.init) ?? [] }

    func write(_ bytes: [UInt8]) throws { try Data(bytes).write(to: URL(fileURLWithPath: index)) }
  }

  private func store(_ names: [String], on date: String, in archive: Archive) throws {
    let records = names.enumerated().map { number, name in
      ListSnapshot.Record(
        id: "test:\(number)", entry: Entry(name: name, type: .entity, text: name))
    }
    let snapshot = ListSnapshot(
      source: "test-list", title: "Test list", authority: "OFAC", format: "test",
      dataDate: PartialDate(iso: date), records: records)
    _ = try archive.importList(
      snapshot,
      origin: ImportOrigin(
        path: "test", sha256: date, format: "test", readAt: Self.now,
        dataDate: PartialDate(iso: date)))
  }

  private func ids(_ query: String, _ archive: Archive) throws -> [String] {
    try archive.search(query, scope: .entities, limit: 10).hits.map(\.id)
  }

  private func waiting(_ archive: Archive) throws -> Int? {
    try archive.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM name_change") }
  }

  /// Names of which one in forty changes, so that the index is no one's whole.
  private let names = (0..<40).map { "VELMUR TRADING NUMBER \($0 + 100)" }

  @Test("is written by an import and read by the next to open the archive") func kept() throws {
    let folder = try Folder()
    let archive = try Archive(path: folder.archive, now: Self.now)
    try store(names, on: "2025-01-01", in: archive)
    #expect(try waiting(archive) == 0)
    try archive.close()
    let before = folder.bytes
    #expect(!before.isEmpty)
    let again = try Archive(path: folder.archive, now: Self.now)
    #expect(try again.namesToIndex() == nil)
    #expect(try ids("velmur tradnig 117", again).first == "test:17")
    #expect(folder.bytes == before)
  }

  @Test("takes in what changed behind what it holds, and forgets what went") func changed() throws {
    let folder = try Folder()
    let archive = try Archive(path: folder.archive, now: Self.now)
    try store(names, on: "2025-01-01", in: archive)
    let before = folder.bytes
    var changed = names
    changed[3] = "OSTRAVIK HOLDING"
    try store(changed, on: "2025-02-01", in: archive)
    #expect(folder.bytes.count > before.count)
    #expect(folder.bytes.starts(with: before))
    #expect(try ids("ostravik", archive) == ["test:3"])
    #expect(try !ids("velmur 103", archive).contains("test:3"))
    #expect(try archive.removeSource(name: "test-list"))
    #expect(try ids("ostravik", archive) == [])
  }

  @Test("becomes one segment again when many small ones stand behind it") func compacted() throws {
    let folder = try Folder()
    let archive = try Archive(path: folder.archive, now: Self.now)
    var changed = names
    for day in 1...12 {
      changed[day] = "OSTRAVIK \(day + 500)"
      try store(changed, on: "2025-01-\(day + 10)", in: archive)
      #expect(try archive.read { try archive.names.index($0).segments.count } <= 9)
    }
    for day in 1...12 { #expect(try ids("ostravik \(day + 500)", archive).first == "test:\(day)") }
  }

  @Test("that is damaged is not believed, is reported, and is built anew") func damaged() throws {
    let folder = try Folder()
    let archive = try Archive(path: folder.archive, now: Self.now)
    try store(names, on: "2025-01-01", in: archive)
    try archive.close()
    var bytes = folder.bytes
    bytes[bytes.count / 2] ^= 0xFF
    try folder.write(bytes)
    let again = try Archive(path: folder.archive, now: Self.now)
    #expect(try again.check().problems.contains { $0.contains("name index") })
    #expect(try (again.namesToIndex() ?? 0) > 40)
    #expect(try ids("velmur 117", again).first == "test:17")
    again.saveNames()
    #expect(try again.check().problems == [])
    #expect(try again.namesToIndex() == nil)
  }

  @Test("that is missing, cut short or another archive's is built anew", arguments: 0...2)
  func foreign(kind: Int) throws {
    let (folder, other) = (try Folder(), try Folder())
    for (folder, name) in [(folder, "VELMUR"), (other, "OSTRAVIK")] {
      let archive = try Archive(path: folder.archive, now: Self.now)
      try store([name], on: "2025-01-01", in: archive)
      try archive.close()
    }
    switch kind {
    case 0: try FileManager.default.removeItem(atPath: folder.index)
    case 1: try folder.write(Array(folder.bytes.dropLast(100)))
    default: try folder.write(other.bytes)
    }
    let archive = try Archive(path: folder.archive, now: Self.now)
    #expect(try ids("velmur", archive).first == "test:0")
    #expect(try ids("ostravik", archive) == [])
    archive.saveNames()
    #expect(try archive.namesToIndex() == nil)
  }

  @Test("is read as another process left it") func twoProcesses() throws {
    let folder = try Folder()
    let reader = try Archive(path: folder.archive, now: Self.now)
    let writer = try Archive(path: folder.archive, now: Self.now)
    try store(["VELMUR"], on: "2025-01-01", in: writer)
    #expect(try ids("velmur", reader).first == "test:0")
    try store(["VELMUR", "OSTRAVIK"], on: "2025-02-01", in: writer)
    #expect(try ids("ostravik", reader) == ["test:1"])
  }
}
