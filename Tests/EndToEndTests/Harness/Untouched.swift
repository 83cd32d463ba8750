import Foundation
import GRDB
import Testing

/// An archive as it was before something failed.
struct Untouched {
  private let folder: TestFolder
  private let counts: String
  private let rows: [String]

  /// The archive of a folder, where a copy of one with the sample corpus is put.
  init(_ folder: TestFolder) throws {
    self.folder = folder
    counts = try SeededArchive.copy(to: folder)
    rows = try Self.content(of: folder.archive)
  }

  /// Expects that a command failed with a status and one line that names a file, and changed nothing.
  func expectFailure(
    _ outcome: Embargo.Outcome, _ status: Int32, naming name: String, saying words: String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    #expect(outcome.status == status, "\(outcome.errors)", sourceLocation: sourceLocation)
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 1, "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.errors.hasPrefix("embargo: "), sourceLocation: sourceLocation)
    #expect(outcome.errors.contains(name), "\(outcome.errors)", sourceLocation: sourceLocation)
    let says = words.isEmpty || outcome.errors.contains(words)
    #expect(says, "\(outcome.errors)", sourceLocation: sourceLocation)
    // What was found, and what to do about it.
    #expect(outcome.errors.contains("; "), "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.output.isEmpty, sourceLocation: sourceLocation)
    try expectUnchanged(sourceLocation: sourceLocation)
  }

  /// The definitions and rows of an archive's tables, each as text, in their order.
  ///
  /// The file's bytes say less: whoever opens it to write makes a table and drops it, which leaves other bytes where
  /// nothing is held.
  private static func content(of path: String) throws -> [String] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    return try queue.read { db in
      let tables = try Row.fetchAll(
        db, sql: "SELECT name, sql FROM sqlite_master ORDER BY type, name")
      return try tables.flatMap { table -> [String] in
        let (name, sql): (String, String?) = (table[0], table[1])
        let holdsRows = sql?.hasPrefix("CREATE TABLE") ?? false
        let rows = holdsRows ? try Row.fetchAll(db, sql: "SELECT * FROM \"\(name)\"") : []
        return ["\(name): \(sql ?? "")"] + rows.map { "\($0.databaseValues.map(text))" }
      }
    }
  }

  private static func text(_ value: DatabaseValue) -> String {
    if case .blob(let bytes) = value.storage { return bytes.base64EncodedString() }
    return "\(value)"
  }

  /// Expects that the archive holds the same, row for row.
  func expectUnchanged(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let now = try Embargo.run(["archive", "check"], in: folder).output
    #expect(now == counts, sourceLocation: sourceLocation)
    let held = try Self.content(of: folder.archive)
    #expect(held.count > 1_000, sourceLocation: sourceLocation)
    #expect(held == rows, sourceLocation: sourceLocation)
  }
}
