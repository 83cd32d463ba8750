import GRDB

/// The number of a state of the archive, another one after each write, whichever process wrote.
///
/// It is SQLite's `user_version`, which no other part of the archive uses.
enum ArchiveRevision {
  /// The number of the state that `db` reads.
  static func number(_ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA user_version")) ?? 0
  }

  /// What `body` gives; the state that it leaves has another number where it changed something.
  static func advancing<Value>(_ db: Database, _ body: () throws -> Value) throws -> Value {
    let before = db.totalChangesCount
    let value = try body()
    guard db.totalChangesCount != before else { return value }
    let next = try number(db) % Int(Int32.max) + 1
    try db.execute(sql: "PRAGMA user_version = \(next)")
    return value
  }
}
