import GRDB

/// The number of a state of the archive, another one after each write, whichever process wrote.
///
/// It is SQLite's `user_version`, which no other part of the archive uses.
enum ArchiveRevision {
  /// The number of the state that `db` reads.
  static func number(_ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA user_version")) ?? 0
  }

  /// Gives the state that `db` is writing another number.
  static func advance(_ db: Database) throws {
    let next = try number(db) % Int(Int32.max) + 1
    try db.execute(sql: "PRAGMA user_version = \(next)")
  }
}
