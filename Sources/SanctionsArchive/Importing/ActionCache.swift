import EntityLinking
import GRDB
import SanctionsModel
import Synchronization

/// Keeps the actions of an archive in the form in which texts are held against them, as long as nothing is
/// written.
final class ActionCache: Sendable {
  private struct State {
    var revision = -1
    /// How many spans of days were asked for and read on their own.
    var spans = 0
    /// All actions, oldest first.
    var all: [ActionSummary]?
  }

  /// Reading all actions takes as long as a few spans.
  private static let fewSpans = 2
  private let state = Mutex(State())
  /// The words of the parties of actions.
  let words = ActionWordCache()

  /// A cache that holds nothing.
  init() {}

  /// The actions of a span of days, oldest first; without one, all of them.
  func actions(
    _ window: (from: PartialDate, to: PartialDate)?, _ db: Database
  ) throws -> [ActionSummary] {
    let revision = try ArchiveRevision.number(db)
    return try state.withLock { state in
      if state.revision != revision { state = State(revision: revision) }
      if state.all == nil, let window, state.spans < Self.fewSpans {
        state.spans += 1
        return try Self.read(window, db)
      }
      let all = try state.all ?? Self.read(nil, db)
      state.all = all
      return Self.part(of: all, window)
    }
  }

  private static func read(
    _ window: (from: PartialDate, to: PartialDate)?, _ db: Database
  ) throws -> [ActionSummary] {
    try ActionStore(db).actions(window).map(ActionSummary.init)
  }

  private static func part(
    of all: [ActionSummary], _ window: (from: PartialDate, to: PartialDate)?
  ) -> [ActionSummary] {
    guard let window else { return all }
    let (from, to) = (window.from.iso, window.to.iso)
    let start = all.indices.firstPlace { all[$0].action.date.iso >= from }
    let end = all.indices.firstPlace { all[$0].action.date.iso > to }
    return Array(all[start..<max(start, end)])
  }
}
