import GRDB
import NameMatching
import SanctionsModel

/// Asks the name index which entities the words of a query may mean.
struct NameSearch {
  /// An entity that the index found, as a hit shows it.
  struct Found {
    var row: Int64
    var score: Double
    var matched: String
    var why: String
  }

  private let index: NameIndex
  private let isCancelled: () -> Bool

  /// A search of the names as the archive has them, which ends early once `isCancelled` says yes.
  init(index: NameIndex, isCancelled: @escaping () -> Bool = { false }) {
    self.index = index
    self.isCancelled = isCancelled
  }

  /// The entities whose names answer words, best first; of those that meet a condition, where one is given.
  func entities(
    _ words: [String], endsOpen: Bool, limit: Int, among condition: QueryCondition?, _ db: Database
  ) throws -> [Found] {
    guard !words.isEmpty else { return [] }
    let text = words.joined(separator: " ") + (endsOpen ? "" : " ")
    let hits: [NameHit]
    if let condition {
      let wanted = try Set(
        Int64.fetchAll(
          db, sql: "SELECT e.row FROM entity e WHERE \(condition.sql)",
          arguments: condition.statementArguments))
      guard !wanted.isEmpty else { return [] }
      hits = index.search(
        text, limit: limit, accepts: { wanted.contains(Int64($0)) }, isCancelled: isCancelled)
    } else {
      hits = index.search(text, limit: limit, isCancelled: isCancelled)
    }
    guard !isCancelled() else { throw SearchAbandoned() }
    let typed = PreparedName(text)
    return try hits.compactMap { try found($0, typed, db) }.sorted { $0.score > $1.score }
  }

  /// The hit with the name that it found; `nil` where this state of the archive has no such name.
  private func found(_ hit: NameHit, _ typed: PreparedName, _ db: Database) throws -> Found? {
    let name = try String.fetchOne(
      db.cachedStatement(sql: "SELECT name FROM entity_name WHERE entity = ? AND position = ?"),
      arguments: [Int64(hit.entity), hit.position])
    guard let name else { return nil }
    return Found(
      row: Int64(hit.entity), score: hit.score - Self.doubt(hit, typed, name), matched: name,
      why: Self.reason(hit))
  }

  /// What is taken off the score of a name that was not typed to the letter: of two that are a mistake away, the one
  /// that sounds like what was typed comes first.
  private static func doubt(_ hit: NameHit, _ typed: PreparedName, _ name: String) -> Double {
    guard hit.meetings.contains(where: { $0 != .same && $0 != .begins }) else { return 0 }
    return 0.1 * (1 - NameMatcher().score(typed, PreparedName(name), type: nil))
  }

  /// Why a name was found, in words.
  static func reason(_ hit: NameHit) -> String {
    let missing = hit.meetings.count { $0 == .missing }
    let reason =
      if missing > 0 {
        "\(hit.meetings.count - missing) of \(hit.meetings.count) words"
      } else if hit.meetings.contains(.inside) {
        "letters inside a word"
      } else if hit.meetings.contains(.sounds) {
        "words that sound alike"
      } else if hit.meetings.contains(.mistyped) {
        "words a typing mistake away"
      } else if hit.meetings.contains(.begins) {
        "words that begin so"
      } else {
        "the same words"
      }
    return reason + (hit.position > 0 ? " in an alias" : "") + (hit.isWeak ? ", weak" : "")
  }
}
