import GRDB

/// Keeps the directory of an archive's names, as long as nothing is written.
final class NameCache: Sendable {
  private struct Kept {
    /// How many names were asked for and looked up one by one.
    var asked = 0
    var directory: NameDirectory?
  }

  /// Reading all names takes as long as to look some hundreds up.
  private static let fewNames = 400
  private let kept = RevisionCache { Kept() }

  /// The directory of the state that `db` reads; `nil` as long as few names were asked for, with these `names`.
  func directory(for names: Int, _ db: Database) throws -> NameDirectory? {
    try kept.with(db) { kept in
      if let directory = kept.directory { return directory }
      kept.asked += names
      guard kept.asked > Self.fewNames else { return nil }
      let directory = try NameDirectory(db)
      kept.directory = directory
      return directory
    }
  }
}
