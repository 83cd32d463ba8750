import GRDB
import NameMatching

extension Archive {
  /// How many names the archive holds, where its name index is damaged or missing; `nil` where it is there.
  package func namesToIndex() throws(ArchiveError) -> Int? {
    try read { db in
      guard try names.mustBeBuilt(db) else { return nil }
      return try Int.fetchOne(db, sql: "SELECT count(*) FROM entity_name")
    }
  }

  /// Brings the file of the name index up to date; an archive that cannot be written keeps it in memory.
  package func saveNames() {
    try? database.write { db in try names.save(db) }
  }
}
