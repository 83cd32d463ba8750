import GRDB
import SanctionsModel

/// How a source's list had one entity at a date.
struct ListState: Hashable {
  var isListed: Bool
  /// The record of the entry that the list printed then, or last before; absent where it had printed none.
  var entry: [UInt8]?

  /// The record of a listed entity.
  var listedEntry: [UInt8]? { isListed ? entry : nil }
}

extension ListState {
  /// The state of an entity on a source at the end of a day: what the next change tells of what was before it,
  /// else what the source holds now; `nil` where the source never held it.
  init?(of entity: Int64, on source: Int64, at date: String, _ db: Database) throws {
    guard let now = try Self.current(entity, source, db) else { return nil }
    let later = try db.cachedStatement(
      sql: """
        SELECT change, entry FROM event WHERE entity = ? AND source = ? AND date > ?
        ORDER BY date, row
        """)
    let changes = try Row.fetchAll(later, arguments: [entity, source, date])
    guard let next = changes.first else {
      self = now
      return
    }
    isListed = next[0] as String != ChangeKind.designation.rawValue
    if isListed {
      // Rows of archives that had no history yet lack the entry: the next known one stands for it.
      entry = try changes.lazy.map { try Self.record($0, 1) }.first { $0 != nil } ?? now.entry
    } else {
      entry = try Self.lastBefore(entity, source, date, db)
    }
  }

  private static func current(_ entity: Int64, _ source: Int64, _ db: Database) throws
    -> ListState?
  {
    let statement = try db.cachedStatement(
      sql: """
        SELECT l.listed, coalesce(l.entry, e.entry) FROM listing l JOIN entity e ON e.row = l.entity
        WHERE l.source = ? AND l.entity = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [source, entity]) else { return nil }
    return ListState(isListed: row[0], entry: try row.bytes(at: 1))
  }

  /// The entry that an entity had when it went off the list for the last time up to a date.
  private static func lastBefore(
    _ entity: Int64, _ source: Int64, _ date: String, _ db: Database
  ) throws -> [UInt8]? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT entry FROM event WHERE entity = ? AND source = ? AND date <= ? AND entry IS NOT NULL
        ORDER BY date DESC, row DESC LIMIT 1
        """)
    return try Row.fetchOne(statement, arguments: [entity, source, date]).flatMap {
      try record($0, 0)
    }
  }

  private static func record(_ row: Row, _ column: Int) throws -> [UInt8]? {
    let bytes = try row.bytes(at: column)
    return bytes.isEmpty ? nil : bytes
  }

  /// The records of all entities that a source listed at a date; linear in what it holds.
  static func listed(on source: Int64, at date: String, _ db: Database) throws -> [Int64: [UInt8]] {
    let entities = try Int64.fetchAll(
      db, sql: "SELECT entity FROM listing WHERE source = ?", arguments: [source])
    return try entities.reduce(into: [:]) { listed, entity in
      listed[entity] = try ListState(of: entity, on: source, at: date, db)?.listedEntry
    }
  }
}
