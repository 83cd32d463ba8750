import Foundation
import GRDB
import SanctionsModel
import SanctionsSources
import Testing

@testable import SanctionsArchive

/// The two published snapshots of the SDN list, each its primary file alone.
private enum Shared {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/data/snapshots")
  static let days = ["2022-01-10", "2022-02-24"]
  static func file(_ day: String) -> URL { folder.appending(path: "sdn-\(day).csv") }
  static var isThere: Bool { FileManager.default.fileExists(atPath: file(days[0]).path) }

  /// The raw lines of a snapshot by the number that begins them.
  static func rows(_ day: String) throws -> [String: String] {
    let text = String(decoding: try Data(contentsOf: file(day)), as: UTF8.self)
    var rows: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      let number = line.prefix { $0.isNumber }
      if !number.isEmpty { rows[String(number)] = String(line) }
    }
    return rows
  }

  static func source(_ day: String) throws -> (list: any ListRecords, sha: String) {
    let bytes = Array(try Data(contentsOf: file(day)))
    let read = try SourceReader().read([SourceFile(path: file(day).path, bytes: bytes)])
    guard case .list(let list) = read else { throw CocoaError(.fileReadCorruptFile) }
    return (list, SHA256.hex(of: bytes))
  }
}

@Suite(
  "The two published snapshots of 2022",
  .enabled(if: Shared.isThere, "needs ../shared/data/snapshots"))
struct SharedSnapshotTests {
  private func fill(_ archive: Archive, _ days: [String]) throws {
    for day in days {
      let (list, sha) = try Shared.source(day)
      var origin = Made.origin(sha)
      origin.dataDate = PartialDate(iso: day)
      _ = try archive.importList(list, origin: origin)
    }
  }

  @Test("What was added, amended and delisted is what the raw rows tell", arguments: [false, true])
  func rows(_ isReversed: Bool) throws {
    let archive = try Made.archive()
    try fill(archive, isReversed ? Shared.days.reversed() : Shared.days)
    let (old, new) = (try Shared.rows(Shared.days[0]), try Shared.rows(Shared.days[1]))
    let diff = try archive.diff(source: "ofac-sdn")
    func ids(_ numbers: some Sequence<String>) -> Set<String> { Set(numbers.map { "ofac:" + $0 }) }
    #expect(Set(diff.added.map(\.entity.id)) == ids(new.keys.filter { old[$0] == nil }))
    #expect(Set(diff.delisted.map(\.entity.id)) == ids(old.keys.filter { new[$0] == nil }))
    let differing = ids(new.keys.filter { old[$0] != nil && old[$0] != new[$0] })
    let amended = Set(diff.amended.map(\.entity.id))
    #expect(amended.isSubset(of: differing))
    // A row may differ in what is no field: the order of its parts.
    #expect(differing.count - amended.count <= differing.count / 20)
    #expect(!diff.added.isEmpty && !diff.amended.isEmpty && !diff.delisted.isEmpty)
    print(
      "added \(diff.added.count), amended \(amended.count), delisted \(diff.delisted.count); ",
      "rows that differ: \(differing.count)")
    #expect(try archive.announcement(id: "ofac-sdn:2022-02-24") != nil)
    #expect(try archive.check().problems == [])
  }

  @Test("A second snapshot takes the space of its changes, not of a list")
  func growth() throws {
    let archive = try Made.archive()
    // Pages in use: a file also holds free ones, which hide what is stored.
    func bytes() throws -> Int {
      try archive.read { db in
        let sql = """
          SELECT (page_count - freelist_count) * page_size
          FROM pragma_page_count, pragma_freelist_count, pragma_page_size
          """
        return try Int.fetchOne(db, sql: sql) ?? 0
      }
    }
    let empty = try bytes()
    try fill(archive, [Shared.days[0]])
    let one = try bytes()
    try fill(archive, [Shared.days[1]])
    let two = try bytes()
    print("archive: one snapshot \(one - empty) bytes, the second \(two - one) more")
    #expect((two - one) * 8 < one - empty)
  }
}
