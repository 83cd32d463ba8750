import EntityLinking
import GRDB
import SanctionsModel
import Synchronization

/// Keeps the words of the parties of the actions that were asked for, as long as nothing is written.
final class ActionWordCache: Sendable {
  private struct Key: Hashable {
    var date: PartialDate
    var authority: String
    var members: Int
  }

  private struct State {
    var revision = -1
    var words: [Key: ActionWords] = [:]
  }

  private let state = Mutex(State())

  /// A cache that holds nothing.
  init() {}

  /// The words of the parties of an action.
  func words(of summary: ActionSummary, _ db: Database) throws -> ActionWords {
    let action = summary.action
    let key = Key(date: action.date, authority: action.authority, members: action.members.count)
    let revision = try ArchiveRevision.number(db)
    let known = state.withLock { $0.revision == revision ? $0.words[key] : nil }
    if let known { return known }
    let statement = try db.cachedStatement(
      sql: """
        SELECT t.names || ' ' || t.text FROM entity e JOIN entity_text t ON t.rowid = e.row
        WHERE e.id = ?
        """)
    let words = try ActionWords(summary) { entity in
      try String.fetchOne(statement, arguments: [entity.id]) ?? ""
    }
    state.withLock { state in
      if state.revision != revision { state = State(revision: revision) }
      state.words[key] = words
    }
    return words
  }
}
