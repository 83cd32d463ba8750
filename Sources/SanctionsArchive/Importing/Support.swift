import GRDB
import SanctionsModel

/// Keeps the entities that something in the archive speaks of, and takes out the others.
struct Support {
  private let db: Database

  /// The support of the entities of the archive that `db` writes.
  init(_ db: Database) { self.db = db }

  /// Takes out every entity that no list holds and no notice names, with the links to it.
  ///
  /// What the user said of it stays, for it may come back under the same id.
  func removeUnsupported() throws {
    let rows = try Int64.fetchAll(
      db,
      sql: """
        SELECT row FROM entity WHERE NOT EXISTS (SELECT 1 FROM listing WHERE entity = entity.row)
          AND NOT EXISTS (SELECT 1 FROM notice_entry WHERE entity = entity.row)
        """)
    if rows.isEmpty { return }
    let store = try EntityStore(db)
    for row in rows {
      try db.cachedStatement(sql: "DELETE FROM announcement_link WHERE entity = ?")
        .execute(arguments: [row])
      try store.delete(row)
    }
  }

  /// Gives entities that lost the list whose entry they showed the entry of another list, or of their
  /// newest notice.
  func replaceLostEntries() throws {
    let rows = try Int64.fetchAll(
      db,
      sql: """
        SELECT row FROM entity WHERE source IS NOT NULL AND NOT EXISTS (
          SELECT 1 FROM listing WHERE entity = entity.row AND source = entity.source)
        """)
    let store = try EntityStore(db)
    for row in rows {
      guard let (entry, source) = try otherEntry(of: row) else { continue }
      try store.replace(row, by: entry, record: RecordWriter.record(of: entry), source: source)
      try db.execute(
        sql: "UPDATE listing SET entry = NULL WHERE source = ? AND entity = ?",
        arguments: [source, row])
    }
  }

  private func otherEntry(of row: Int64) throws -> (Entry, source: Int64?)? {
    let listing = try Row.fetchOne(
      db, sql: "SELECT entry, source FROM listing WHERE entity = ? AND entry IS NOT NULL",
      arguments: [row])
    if let listing { return (try listing.record(Entry.self, at: 0), listing[1]) }
    let notice = try Row.fetchOne(
      db,
      sql: """
        SELECT a.reading, n.position FROM notice_entry n JOIN announcement a ON a.row = n.announcement
        WHERE n.entity = ? ORDER BY a.published DESC, a.row DESC LIMIT 1
        """, arguments: [row])
    guard let notice else { return nil }
    let (reading, position) = (try notice.record(Reading.self, at: 0), notice[1] as Int)
    guard reading.entries.indices.contains(position) else { return nil }
    return (EntityStore.stored(reading.entries[position]), nil)
  }
}
