import GRDB
import NameMatching

/// The names that a query without a hit may have meant.
struct NearestNames {
  private static let limit = 3
  /// How close a name's spelling is at the least.
  private static let least = 0.4

  private let index: NameIndex
  private let isCancelled: () -> Bool

  /// The names of an index; the search for them ends once `isCancelled` says yes.
  init(index: NameIndex, isCancelled: @escaping () -> Bool) {
    self.index = index
    self.isCancelled = isCancelled
  }

  /// For each of the entities whose names are spelt most like the words its closest name, the closest first.
  func names(_ words: [String], _ db: Database) throws -> [String] {
    let typed = words.map { Array($0.utf8) }
    let statement = try db.cachedStatement(
      sql: "SELECT name, folded FROM entity_name WHERE entity = ? ORDER BY position")
    var found: [(name: String, closeness: Double)] = []
    for entity in NearestEntities(index, isCancelled: isCancelled).entities(words) {
      guard !isCancelled() else { throw SearchAbandoned() }
      let rows = try Row.fetchAll(statement, arguments: [Int64(entity)])
      if let name = Self.closest(rows, typed), name.closeness >= Self.least { found.append(name) }
    }
    // The sort is stable: of names that are as close the index's own order stands.
    let best = found.enumerated().sorted {
      ($1.element.closeness, $0.offset) < ($0.element.closeness, $1.offset)
    }
    var seen = Set<String>()
    return Array(best.map(\.element.name).filter { seen.insert($0).inserted }.prefix(Self.limit))
  }

  private static func closest(
    _ rows: [Row], _ typed: [[UInt8]]
  ) -> (name: String, closeness: Double)? {
    let names = rows.map { row -> (name: String, closeness: Double) in
      let folded: String = row[1]
      let words = folded.split(separator: " ").map { Array($0.utf8) }
      return (row[0], SpellingCloseness.of(typed, toName: words))
    }
    return names.max { $0.closeness < $1.closeness }
  }
}
