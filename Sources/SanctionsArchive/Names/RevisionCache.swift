import GRDB
import Synchronization

/// Keeps what was made of one state of an archive, as long as nothing is written.
final class RevisionCache<Value: Sendable>: Sendable {
  private let state: Mutex<(revision: Int, value: Value)>
  private let fresh: @Sendable () -> Value

  /// A cache that holds what `fresh` makes, made again each time that the archive has changed.
  init(_ fresh: @escaping @Sendable () -> Value) {
    self.fresh = fresh
    state = Mutex((-1, fresh()))
  }

  /// Reads and changes what is kept of the state that `db` reads, while nobody else does.
  func with<Result>(_ db: Database, _ body: (inout Value) throws -> Result) throws -> Result {
    let revision = try ArchiveRevision.number(db)
    return try state.withLock { state in
      if state.revision != revision { state = (revision, fresh()) }
      return try body(&state.value)
    }
  }
}
