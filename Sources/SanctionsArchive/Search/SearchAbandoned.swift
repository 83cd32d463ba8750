import GRDB
import GRDBSQLite

/// Thrown where a search ends before it is done, because nobody waits for it any longer.
package struct SearchAbandoned: Error {
  /// The reason to end a search.
  package init() {}
}

/// Asks, while a connection computes, whether anybody still waits for what comes of it.
final class ReadingWatch {
  private let isCancelled: () -> Bool
  /// After how many steps of its machine SQLite asks: some tens of microseconds.
  private static let steps: Int32 = 1_000

  private init(_ isCancelled: @escaping () -> Bool) { self.isCancelled = isCancelled }

  /// What `body` reads; throws `SearchAbandoned` once `isCancelled` says yes, in the middle of a statement too.
  static func reading<Value>(
    _ db: Database, unless isCancelled: @escaping () -> Bool, _ body: () throws -> Value
  ) throws -> Value {
    let watch = ReadingWatch(isCancelled)
    sqlite3_progress_handler(
      db.sqliteConnection, steps,
      { context in
        guard let context else { return 0 }
        return Unmanaged<ReadingWatch>.fromOpaque(context).takeUnretainedValue().isCancelled()
          ? 1 : 0
      }, Unmanaged.passUnretained(watch).toOpaque())
    defer { sqlite3_progress_handler(db.sqliteConnection, 0, nil, nil) }
    do {
      return try withExtendedLifetime(watch, body)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_INTERRUPT {
      throw SearchAbandoned()
    }
  }
}
