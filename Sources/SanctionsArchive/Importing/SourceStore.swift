import GRDB
import SanctionsModel

/// Writes the rows of sources.
struct SourceStore {
  let db: Database

  /// A source as an import meets it: its row, and whether the archive held it before.
  struct Held {
    var row: Int64
    var wasKnown: Bool
  }

  /// The row of a source, made where there is none. A source that was read in the same form stays as it is, and
  /// so does a list that was read as of a later date.
  func hold(
    name: String, title: String, authority: String, isList: Bool, origin: ImportOrigin,
    dataDate: PartialDate?
  ) throws -> Held {
    let sql = "SELECT row FROM source WHERE name = ?"
    let date = (origin.dataDate ?? dataDate)?.iso
    if let row = try Int64.fetchOne(db, sql: sql, arguments: [name]) {
      try db.execute(
        sql: """
          UPDATE source SET title = ?, authority = ?, format = ?, data_date = ?, sha256 = ?,
            read_at = ? WHERE row = ?7 AND (sha256 <> ?5 OR data_date IS NOT ?4)
            AND NOT EXISTS (SELECT 1 FROM snapshot
              WHERE source = ?7 AND date > coalesce(?4, substr(?6, 1, 10)))
          """,
        arguments: [
          title, authority, origin.format, date, origin.sha256, origin.readAt, row,
        ])
      return Held(row: row, wasKnown: true)
    }
    try db.execute(
      sql: """
        INSERT INTO source (name, title, authority, format, data_date, sha256, read_at, is_list)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        name, title, authority, origin.format, date, origin.sha256, origin.readAt, isList,
      ])
    return Held(row: db.lastInsertedRowID, wasKnown: false)
  }

  /// Brings the counts that are kept in every source up to date; linear in what the sources hold.
  func count() throws {
    try db.execute(
      sql: """
        UPDATE source SET
          entity_count = CASE WHEN is_list
            THEN (SELECT count(*) FROM listing WHERE source = source.row AND listed)
            ELSE (SELECT count(DISTINCT n.entity) FROM announcement a JOIN notice_entry n
              ON n.announcement = a.row WHERE a.source = source.row) END,
          announcement_count = (SELECT count(*) FROM announcement WHERE source = source.row)
        """)
  }
}
