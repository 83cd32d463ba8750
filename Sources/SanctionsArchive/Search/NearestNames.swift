import GRDB
import NameMatching

/// The names that a query without a hit may have meant.
struct NearestNames {
  private static let limit = 3
  /// The fewest letters of a word that a name is looked for by.
  private static let fewestLetters = 3

  private let index: NameIndex

  /// The names of an index.
  init(index: NameIndex) { self.index = index }

  /// The primary names of the entities whose names share most with the words; else of those whose names begin
  /// like the longest word.
  func names(_ words: [String], _ db: Database) throws -> [String] {
    var search = CandidateSearch(CandidateIndex(index))
    let alike = search.candidates(of: words.joined(separator: " "), limit: Self.limit)
      .map(\.entity)
    let statement = try db.cachedStatement(sql: "SELECT name FROM entity WHERE row = ?")
    return try (alike.isEmpty ? beginningAlike(words) : alike).compactMap {
      try String.fetchOne(statement, arguments: [Int64($0)])
    }
  }

  private func beginningAlike(_ words: [String]) -> [UInt32] {
    guard let longest = words.max(by: { $0.count < $1.count }) else { return [] }
    for length in stride(from: longest.count - 1, through: Self.fewestLetters, by: -1) {
      let hits = index.search(String(longest.prefix(length)), limit: Self.limit)
      if !hits.isEmpty { return hits.map(\.entity) }
    }
    return []
  }
}
