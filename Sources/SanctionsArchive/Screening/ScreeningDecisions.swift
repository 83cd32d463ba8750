import GRDB
import SanctionsModel

/// What the user decided on hits of screenings before.
struct ScreeningDecisions {
  private let statement: Statement

  /// The decisions that the archive of `db` holds.
  init(_ db: Database) throws {
    statement = try db.cachedStatement(
      sql: "SELECT entity, review, note FROM user_screening WHERE customer = ?")
  }

  /// A result whose hits bear what was decided on them.
  func marked(_ result: ScreeningResult) throws -> ScreeningResult {
    guard !result.hits.isEmpty else { return result }
    var decisions: [String: ScreeningDecision] = [:]
    for row in try Row.fetchAll(statement, arguments: [result.party.key]) {
      let review: String? = row[1]
      decisions[row[0]] = ScreeningDecision(
        review: review.flatMap(LinkReview.init(rawValue:)), note: row[2])
    }
    guard !decisions.isEmpty else { return result }
    var result = result
    for index in result.hits.indices {
      result.hits[index].decision = decisions[result.hits[index].entity.id] ?? .init()
    }
    return result
  }
}
