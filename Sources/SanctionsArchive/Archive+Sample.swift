import GRDB
import SanctionsModel

extension Archive {
  /// The name of the source that holds the sample corpus.
  package static let sampleSource = "sample"

  /// Fills a new archive with the sample corpus, once in its life: a corpus that was removed stays removed.
  func fillOnce() throws(ArchiveError) {
    let filled = try read { try Self.isFilled($0) }
    if filled { return }
    let origin = ImportOrigin(path: "sample", sha256: "", format: "sample", readAt: now)
    try write { db in
      // Another process may have filled it since.
      guard try !Self.isFilled(db) else { return }
      var work = AnnouncementImport(origin: origin, db)
      _ = try work.run(SampleCorpus.announcements())
      try db.execute(
        sql: "INSERT INTO setting (name, value) VALUES ('sample', ?)", arguments: [origin.readAt])
    }
    settle()
  }

  private static func isFilled(_ db: Database) throws -> Bool {
    let sql = "SELECT EXISTS (SELECT 1 FROM setting WHERE name = 'sample')"
    return try Bool.fetchOne(db, sql: sql) ?? false
  }
}
