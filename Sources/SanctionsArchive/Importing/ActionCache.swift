import EntityLinking
import GRDB
import SanctionsModel

/// Keeps the actions of an archive in the form in which texts are held against them, as long as nothing is
/// written.
final class ActionCache: Sendable {
  private struct Kept {
    /// How many spans of days were asked for and read on their own.
    var spans = 0
    /// All actions, oldest first.
    var all: [ActionSummary]?
  }

  /// Reading all actions takes as long as a few spans.
  private static let fewSpans = 2
  private let kept = RevisionCache { Kept() }

  /// The actions of a span of days, oldest first; without one, all of them.
  func actions(
    _ window: (from: PartialDate, to: PartialDate)?, _ db: Database
  ) throws -> [ActionSummary] {
    try kept.with(db) { kept in
      if kept.all == nil, let window, kept.spans < Self.fewSpans {
        kept.spans += 1
        return try Self.read(window, db)
      }
      let all = try kept.all ?? Self.read(nil, db)
      kept.all = all
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
