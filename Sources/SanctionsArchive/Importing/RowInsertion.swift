import GRDB
import GRDBSQLite

/// A statement that writes one row at a time, bound and stepped through SQLite's own interface.
///
/// Imports run some twenty of these an entity; GRDB's checks of arguments and its observation of changes,
/// which nothing here uses, cost as much as the rows themselves.
final class RowInsertion {
  // Keeps the prepared statement alive.
  private let statement: Statement
  private let pointer: SQLiteStatement

  /// A statement of the database that `db` writes, prepared once.
  init(_ db: Database, _ sql: String) throws {
    statement = try db.cachedStatement(sql: sql)
    pointer = statement.sqliteStatement
  }

  /// Binds a number to the argument `index`, from 1.
  func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(pointer, index, value) }

  /// Binds a text to the argument `index`, from 1.
  func bind(_ index: Int32, _ value: String) {
    // SQLite copies the bytes; the terminator that Swift adds is no part of them.
    let count = sqlite3_uint64(value.utf8.count)
    _ = value.withCString {
      sqlite3_bind_text64(pointer, index, $0, count, Self.transient, UInt8(SQLITE_UTF8))
    }
  }

  /// Writes the row; the arguments stay bound.
  func run() throws {
    let code = sqlite3_step(pointer)
    sqlite3_reset(pointer)
    guard code == SQLITE_DONE else {
      throw DatabaseError(
        resultCode: ResultCode(rawValue: code),
        message: String(cString: sqlite3_errmsg(sqlite3_db_handle(pointer))), sql: statement.sql)
    }
  }

  private static var transient: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }
}
