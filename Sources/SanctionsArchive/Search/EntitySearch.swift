import GRDB
import NameMatching
import SanctionsModel

/// Searches the entities of an archive.
struct EntitySearch {
  /// How many rows are ranked: enough that the best are among them, few enough for a keystroke.
  private static let ranked = 400

  private let query: Query
  private let words: [String]
  private let ranking: NameRanking

  /// A search for a query.
  init(_ query: Query) {
    self.query = query
    words = QueryWords(query).words
    ranking = NameRanking(words: words)
  }

  /// The best hits, best first, at most `limit`, and how many entities match in all.
  ///
  /// Where no entity matches to the letter, the names that are a typing mistake away are found.
  /// Where a last day is given, those that were not known by then are left out.
  func hits(
    _ db: Database, limit: Int, upTo last: String? = nil
  ) throws -> (hits: [SearchHit], total: Int) {
    let known = EntityCondition.known(upTo: last)
    let condition = Self.both(EntityCondition.of(query), known, isCut: last != nil)
    let total =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM entity e WHERE \(condition.sql)",
        arguments: condition.statementArguments) ?? 0
    if total == 0, !words.isEmpty { return try mistypedHits(db, limit: limit, known) }
    var rows = try matchingRows(db, condition)
    if rows.count < limit { rows += try textRows(db, condition, besides: rows, limit: limit) }
    let hits = try rows.map { try hit(db, row: $0, mistyped: false) }
    return (Self.best(hits, limit), total)
  }

  private static func both(
    _ first: QueryCondition, _ second: QueryCondition, isCut: Bool
  ) -> QueryCondition {
    isCut ? .joined([first, second], by: "AND", or: .always) : first
  }

  private static func best(_ hits: [SearchHit], _ limit: Int) -> [SearchHit] {
    Array(hits.sorted { ($1.score, $0.title, $0.id) < ($0.score, $1.title, $1.id) }.prefix(limit))
  }

  /// Rows whose names answer the words, the shortest names first: they are the closest.
  private func matchingRows(_ db: Database, _ condition: QueryCondition) throws -> [Int64] {
    let patterns = words.map { TextPattern.quoted($0) + "*" }
    guard !patterns.isEmpty else { return [] }
    return try Int64.fetchAll(
      db,
      sql: """
        SELECT t.rowid FROM entity_text t JOIN entity e ON e.row = t.rowid
        WHERE entity_text MATCH ? AND \(condition.sql)
        ORDER BY length(e.name) LIMIT \(Self.ranked)
        """,
      arguments: ["names : (\(patterns.joined(separator: " AND ")))"]
        + condition.statementArguments)
  }

  /// Rows that match otherwise: by an identifier, an address, a field.
  private func textRows(
    _ db: Database, _ condition: QueryCondition, besides found: [Int64], limit: Int
  ) throws -> [Int64] {
    let rows = try Int64.fetchAll(
      db,
      sql: """
        SELECT e.row FROM entity e WHERE \(condition.sql)
        ORDER BY e.name LIMIT \(limit + found.count)
        """,
      arguments: condition.statementArguments)
    let known = Set(found)
    return rows.filter { !known.contains($0) }
  }

  private func mistypedHits(
    _ db: Database, limit: Int, _ known: QueryCondition
  ) throws -> (hits: [SearchHit], total: Int) {
    guard let filter = mistypedFilter else { return ([], 0) }
    let wanted = QueryCondition.joined([filter, known], by: "AND", or: .always)
    let rows = try MistypedNames(words: words).rows(db, besides: wanted, limit: Self.ranked)
    let hits = try rows.map { try hit(db, row: $0, mistyped: true) }.filter { $0.score >= 0.5 }
    return (Self.best(hits, limit), hits.count)
  }

  /// The query's fields alone, under which mistyped names may still be wanted; `nil` where the query
  /// parts its words by OR or NOT, so that a guess would answer another question.
  private var mistypedFilter: QueryCondition? {
    switch query {
    case .word, .phrase: return .always
    case .all(let parts):
      var conditions: [QueryCondition] = []
      for part in parts {
        switch part {
        case .word, .phrase: continue
        case .field: conditions.append(EntityCondition.of(part))
        default: return nil
        }
      }
      return .joined(conditions, by: "AND", or: .always)
    default: return nil
    }
  }

  private func hit(_ db: Database, row: Int64, mistyped: Bool) throws -> SearchHit {
    let entity = try Row.fetchOne(
      db, sql: "SELECT id, name, type, programmes FROM entity WHERE row = ?", arguments: [row])
    let names = try Row.fetchAll(
      db, sql: "SELECT name, strong FROM entity_name WHERE entity = ? ORDER BY position LIMIT 60",
      arguments: [row]
    ).map { (name: $0["name"] as String, isStrong: $0["strong"] as Bool) }
    let name: String = entity?["name"] ?? ""
    var hit = SearchHit(
      id: entity?["id"] ?? "", kind: .entity, title: name, matched: name, score: 0.3,
      why: ["by its fields"], caption: Self.caption(entity))
    let found = try identifier(db, row: row)
    if let answer = ranking.best(of: names), answer.score > (found == nil ? 0.3 : 0.9) {
      hit.matched = answer.name
      hit.score = answer.score
      hit.why = [answer.name == name ? answer.why : answer.why + " in an alias"]
    } else if let found {
      (hit.matched, hit.score, hit.why) = (found.text, found.whole ? 1 : 0.8, ["identifier"])
    } else if !words.isEmpty {
      (hit.score, hit.why) = (0.35, ["words of the entry's text"])
    }
    return hit
  }

  private static func caption(_ row: Row?) -> String {
    let programmes: String = row?["programmes"] ?? ""
    let tags = programmes.split(separator: "\n").joined(separator: ", ")
    let type: String = row?["type"] ?? ""
    return tags.isEmpty ? type : "\(type) · \(tags)"
  }

  private func identifier(
    _ db: Database, row: Int64
  ) throws -> (text: String, whole: Bool)? {
    let digits = words.filter { $0.utf8.contains { (48...57).contains($0) } }
    guard !digits.isEmpty else { return nil }
    for word in digits + [words.joined()] where word.utf8.count >= 4 {
      let value = IdentifierForm.compared(word)
      let found = try Row.fetchOne(
        db,
        sql: """
          SELECT label, text, value FROM identifier WHERE entity = ? AND instr(value, ?) > 0
          """,
        arguments: [row, value])
      guard let found else { continue }
      let (label, text, whole): (String, String, String) = (
        found["label"], found["text"], found["value"]
      )
      return ("\(label) \(text)", whole == value)
    }
    return nil
  }
}
