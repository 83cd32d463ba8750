import GRDB
import Synchronization

/// Keeps the directory of an archive's names, as long as nothing is written.
final class NameCache: Sendable {
  private struct State {
    var revision = -1
    /// How many names were asked for and looked up one by one.
    var asked = 0
    var directory: NameDirectory?
  }

  /// Reading all names takes as long as to look some hundreds up.
  private static let fewNames = 400
  private let state = Mutex(State())

  /// A cache that holds nothing.
  init() {}

  /// The directory of the state that `db` reads; `nil` as long as few names were asked for, with these `names`.
  func directory(for names: Int, _ db: Database) throws -> NameDirectory? {
    let revision = try ArchiveRevision.number(db)
    return try state.withLock { state in
      if state.revision != revision { state = State(revision: revision) }
      if let directory = state.directory { return directory }
      state.asked += names
      guard state.asked > Self.fewNames else { return nil }
      let directory = try NameDirectory(db)
      state.directory = directory
      return directory
    }
  }
}
