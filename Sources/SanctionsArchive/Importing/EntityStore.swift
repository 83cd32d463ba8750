import Foundation
import GRDB
import NameMatching
import SanctionsModel

/// Writes entities together with all their index rows.
struct EntityStore {
  /// What an entity's row says beside its entry.
  struct Standing {
    var id: String
    var authority: String
    var isKeyed: Bool
    var isListed: Bool
    /// The list whose entry the entity shows; `nil` for a notice's.
    var source: Int64?
  }

  let db: Database
  private let insertion: Statement
  private let index: EntityIndex

  /// A store whose statements are prepared once.
  init(_ db: Database) throws {
    self.db = db
    index = try EntityIndex(db)
    insertion = try db.cachedStatement(
      sql: """
        INSERT INTO entity (id, type, name, programmes, authority, keyed, listed, source, entry)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
  }

  /// The entry as the archive keeps it: without what a notice says of it, its range that of its own text.
  static func stored(_ entry: Entry) -> Entry {
    var stored = entry
    stored.change = nil
    stored.previousEntries = []
    stored.range = ByteRange(0, entry.text.utf8.count)
    return stored
  }

  /// Adds an entity; gives its row. `terms` are the entry's, where they were made before.
  func insert(
    _ entry: Entry, record: [UInt8], terms: EntityTerms? = nil, _ standing: Standing
  ) throws -> Int64 {
    try insertion.execute(arguments: [
      standing.id, entry.type.rawValue, entry.name, LineList.column(entry.programmes),
      standing.authority, standing.isKeyed, standing.isListed, standing.source, blob(record),
    ])
    let row = db.lastInsertedRowID
    try index.insert(terms ?? EntityTerms(entry), row: row)
    return row
  }

  /// Gives an entity another entry.
  func replace(
    _ row: Int64, by entry: Entry, record: [UInt8], terms: EntityTerms? = nil, source: Int64?
  ) throws {
    try index.delete(row: row)
    try db.cachedStatement(
      sql: """
        UPDATE entity SET type = ?, name = ?, programmes = ?, source = ?, entry = ? WHERE row = ?
        """
    ).execute(arguments: [
      entry.type.rawValue, entry.name, LineList.column(entry.programmes), source, blob(record), row,
    ])
    try index.insert(terms ?? EntityTerms(entry), row: row)
  }

  /// Takes an entity out of the archive; links and notice entries must be gone or moved before.
  func delete(_ row: Int64) throws {
    try index.delete(row: row)
    for table in ["listing", "event"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE entity = ?").execute(arguments: [row])
    }
    try db.cachedStatement(sql: "DELETE FROM entity WHERE row = ?").execute(arguments: [row])
  }
}

/// Bytes as SQLite takes them.
func blob(_ bytes: [UInt8]) -> Data { Data(bytes) }
