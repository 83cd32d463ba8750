import GRDB
import SanctionsModel

extension Archive {
  /// The name of the source that holds the sample corpus.
  package static let sampleSource = "sample"

  /// Fills a new archive with the sample corpus, once in its life: a corpus that was removed stays removed.
  func fillOnce() throws(ArchiveError) {
    let filled = try read { try Self.isFilled($0) }
    if filled { return }
    try write { db in
      // Another process may have filled it since.
      guard try !Self.isFilled(db) else { return }
      try db.execute(
        sql: "INSERT INTO setting (name, value) VALUES ('sample', ?)", arguments: [now])
    }
  }

  private static func isFilled(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM setting WHERE name = 'sample')")
      ?? false
  }
}
