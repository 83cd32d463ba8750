import Foundation
import GRDB
import SanctionsModel
import SanctionsSources
import Testing

@testable import SanctionsArchive

/// OFAC's published lists beside the package.
private enum OFAC {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data/ofac")
  static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func list(_ paths: [String]) throws -> any ListRecords {
    let files = try paths.map { path in
      let file = folder.appending(path: path)
      return SourceFile(path: file.path, bytes: Array(try Data(contentsOf: file)))
    }
    guard case .list(let list) = try SourceReader().read(files) else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return list
  }

  static func tables() throws -> any ListRecords {
    try list(["sdn", "alt", "add"].map { "csv-2018-12/\($0).csv" })
  }
}

@Suite(
  "A list in text form, and OFAC's tables after it",
  .enabled(if: OFAC.isThere, "needs ../shared/data/ofac"))
struct TextThenTablesTests {
  private func locals(_ archive: Archive) throws -> [Entry] {
    try archive.read { db in
      try Row.fetchAll(db, sql: "SELECT entry FROM entity WHERE keyed = 0 ORDER BY id")
        .map { try $0.record(Entry.self, at: 0) }
    }
  }

  /// Both forms are of one day: they are one snapshot in two formats.
  private func origin(_ format: String, _ day: String) -> ImportOrigin {
    ImportOrigin(
      path: "made", sha256: format, format: format, readAt: Made.now,
      dataDate: PartialDate(iso: day))
  }

  private func count(_ archive: Archive) throws -> Int? {
    try archive.check().counts.first { $0.name == "entities" }?.value
  }

  @Test("The text written from the tables, imported first, leaves no entity twice")
  func written() throws {
    let archive = try Made.archive()
    var text = ""
    let tables = try OFAC.tables()
    while let record = try tables.next() {
      text += EntryTextWriter().text(of: record.entry) + "\n\n"
    }
    let file = SourceFile(path: "sdnlist.txt", bytes: Array(text.utf8))
    guard case .list(let list) = try SourceReader().read([file]) else {
      Issue.record("the text is no list")
      return
    }
    _ = try archive.importList(list, origin: origin("ofac-text", "2018-12-14"))
    print(
      "text first: \(try count(archive) ?? 0) entities, \(try locals(archive).count) without a key")
    _ = try archive.importList(try OFAC.tables(), origin: origin("ofac-csv", "2018-12-14"))
    let left = try locals(archive)
    print("tables after: \(try count(archive) ?? 0) entities, \(left.count) without a key")
    #expect(left.map(\.name) == [])
    #expect(try count(archive) == 7379)
    #expect(try archive.check().problems == [])
  }

  @Test("The text of 2016, imported first, leaves no entity that the tables of 2018 hold")
  func published() throws {
    let archive = try Made.archive()
    let text = try OFAC.list(["text-2016-02/sdnlist-first-300.txt"])
    _ = try archive.importList(text, origin: origin("ofac-text", "2018-12-14"))
    #expect(try count(archive) == 160)
    _ = try archive.importList(try OFAC.tables(), origin: origin("ofac-csv", "2018-12-14"))
    let tables = try ListSnapshot(reading: try OFAC.tables()).records
    let names = Set(tables.flatMap { [$0.entry.name] + $0.entry.aliases.map(\.name) })
    let left = try locals(archive)
    print("text of 2016: \(160 - left.count) of 160 adopted")
    #expect(
      left.filter { entry in entry.allNames.contains { names.contains($0) } }.map(\.name) == [])
    #expect(try count(archive) == 7379 + left.count)
    #expect(try archive.check().problems == [])
  }
}
