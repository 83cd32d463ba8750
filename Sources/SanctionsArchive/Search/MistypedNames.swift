import GRDB
import NameMatching

/// Finds the names that a typing mistake, a missing letter or another spelling hides from a search to
/// the letter: names that share trigrams with the words, and names that share their consonants.
struct MistypedNames {
  private let words: [String]

  /// A search for folded words.
  init(words: [String]) { self.words = words }

  /// Rows of entities whose names may be meant, the likeliest first, at most `limit`.
  func rows(_ db: Database, besides condition: QueryCondition, limit: Int) throws -> [Int64] {
    var rows = try keyRows(db, condition, limit: limit / 2)
    let known = Set(rows)
    rows += try trigramRows(db, condition, limit: limit).filter { !known.contains($0) }
    return rows
  }

  private func keyRows(
    _ db: Database, _ condition: QueryCondition, limit: Int
  ) throws -> [Int64] {
    let keys = NameKeys.queryKeys(words.joined(separator: " "))
    guard !keys.isEmpty else { return [] }
    let places = repeatElement("?", count: keys.count).joined(separator: ", ")
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT k.entity FROM name_key k JOIN entity e ON e.row = k.entity
        WHERE k.key IN (\(places)) AND \(condition.sql)
        GROUP BY k.entity ORDER BY count(*) DESC, length(e.name) LIMIT \(limit)
        """,
      arguments: StatementArguments(keys) + condition.statementArguments)
  }

  private func trigramRows(
    _ db: Database, _ condition: QueryCondition, limit: Int
  ) throws -> [Int64] {
    let trigrams = Self.trigrams(of: words)
    guard !trigrams.isEmpty else { return [] }
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT t.rowid FROM name_trigram t JOIN entity e ON e.row = t.rowid
        WHERE name_trigram MATCH ? AND \(condition.sql) ORDER BY rank LIMIT \(limit)
        """,
      arguments: [trigrams.map(TextPattern.quoted).joined(separator: " OR ")]
        + condition.statementArguments)
  }

  /// The different runs of three characters of the words, at most 24: later ones tell little more.
  private static func trigrams(of words: [String]) -> [String] {
    var found: [String] = []
    for word in words {
      let scalars = Array(word.unicodeScalars)
      guard scalars.count >= 3 else { continue }
      for start in 0...(scalars.count - 3) {
        let trigram = String(String.UnicodeScalarView(scalars[start..<start + 3]))
        if !found.contains(trigram) { found.append(trigram) }
        if found.count == 24 { return found }
      }
    }
    return found
  }
}
