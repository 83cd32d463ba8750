import GRDB
import NameMatching
import SanctionsModel

/// Searches the entities of an archive.
struct EntitySearch {
  /// How many names are ranked: enough that the best are among them, few enough for a keystroke.
  private static let ranked = 100

  private let query: Query
  private let words: [String]
  private let names: NameIndex
  /// Whether the last word may go on.
  private let endsOpen: Bool
  private let isCancelled: () -> Bool

  /// A search for a query, names by an index of them.
  init(
    _ query: Query, names: NameIndex, endsOpen: Bool = true,
    isCancelled: @escaping () -> Bool = { false }
  ) {
    self.query = query
    self.names = names
    self.endsOpen = endsOpen
    self.isCancelled = isCancelled
    words = QueryWords(query).words
  }

  /// The best hits, best first, at most `limit`, and how many entities match in all.
  ///
  /// Names are found whatever their spelling; what else is said of an entity to the letter. Where a last
  /// day is given, those that were not known by then are left out.
  func hits(
    _ db: Database, limit: Int, upTo last: String? = nil
  ) throws -> (hits: [SearchHit], total: Int) {
    let known = EntityCondition.known(upTo: last)
    let condition = Self.both(EntityCondition.of(query), known, isCut: last != nil)
    let total =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM entity e WHERE \(condition.sql)",
        arguments: condition.statementArguments) ?? 0
    let named = try namedEntities(db, known, isCut: last != nil)
    let besides = try rows(named.map(\.row), thatMatch: condition, db)
    var hits = try named.map { try hit(db, row: $0.row, named: $0) }
    if total > besides.count, hits.count < limit || hasDigits {
      hits += try textRows(db, condition, besides: named.map(\.row), limit: limit)
        .map { try hit(db, row: $0, named: nil) }
    }
    return (Self.best(hits, limit), total + named.count - besides.count)
  }

  private var hasDigits: Bool {
    words.contains { $0.utf8.contains { (48...57).contains($0) } }
  }

  /// The entities that the name index finds, under the query's other conditions.
  private func namedEntities(
    _ db: Database, _ known: QueryCondition, isCut: Bool
  ) throws -> [NameSearch.Found] {
    guard !words.isEmpty, let filter = nameFilter else { return [] }
    let conditions = filter + (isCut ? [known] : [])
    return try NameSearch(index: names, isCancelled: isCancelled).entities(
      words, endsOpen: endsOpen, limit: Self.ranked,
      among: conditions.isEmpty ? nil : .joined(conditions, by: "AND", or: .always), db)
  }

  private func rows(
    _ rows: [Int64], thatMatch condition: QueryCondition, _ db: Database
  ) throws -> [Int64] {
    guard !rows.isEmpty else { return [] }
    let list = rows.map(String.init).joined(separator: ", ")
    return try Int64.fetchAll(
      db, sql: "SELECT e.row FROM entity e WHERE e.row IN (\(list)) AND \(condition.sql)",
      arguments: condition.statementArguments)
  }

  private static func both(
    _ first: QueryCondition, _ second: QueryCondition, isCut: Bool
  ) -> QueryCondition {
    isCut ? .joined([first, second], by: "AND", or: .always) : first
  }

  private static func best(_ hits: [SearchHit], _ limit: Int) -> [SearchHit] {
    Array(hits.sorted { ($1.score, $0.title, $0.id) < ($0.score, $1.title, $1.id) }.prefix(limit))
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

  /// The conditions beside the names of a query that the name index can answer: its fields and phrases. `nil` where
  /// the query parts its words by OR or NOT, so that a guess would answer another question.
  private var nameFilter: [QueryCondition]? {
    guard case .all(let parts) = query else {
      return Self.filter(query).map { [$0].compactMap(\.self) }
    }
    var conditions: [QueryCondition] = []
    for part in parts {
      guard let filter = Self.filter(part) else { return nil }
      conditions += [filter].compactMap(\.self)
    }
    return conditions
  }

  /// What a part of a query asks beside a name; `.some(nil)` for nothing, `nil` where the part is no plain one.
  private static func filter(_ part: Query) -> QueryCondition?? {
    switch part {
    case .word: .some(nil)
    case .phrase, .field: EntityCondition.of(part)
    case .not(let inner) where QueryWords(inner).words.isEmpty: EntityCondition.of(part)
    default: nil
    }
  }

  private func hit(_ db: Database, row: Int64, named: NameSearch.Found?) throws -> SearchHit {
    let entity = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, name, type, programmes FROM entity WHERE row = ?"),
      arguments: [row])
    let name: String = entity?["name"] ?? ""
    var hit = SearchHit(
      id: entity?["id"] ?? "", kind: .entity, title: name, matched: name, score: 0.3,
      why: ["by its fields"], caption: Self.caption(entity))
    if isID(hit.id) {
      (hit.score, hit.why) = (1, ["id"])
      return hit
    }
    let found = try identifier(db, row: row)
    if let named, named.score > (found == nil ? 0 : 0.9) {
      (hit.matched, hit.score, hit.why) = (named.matched, named.score, [named.why])
    } else if let found {
      (hit.matched, hit.score, hit.why) = (found.text, found.whole ? 1 : 0.8, ["identifier"])
    } else if !words.isEmpty {
      (hit.score, hit.why) = (0.35, ["words of the entry's text"])
    }
    return hit
  }

  /// Whether the query is this id, or the key in it that a list gave.
  private func isID(_ id: String) -> Bool {
    guard case .word(let word) = query else { return false }
    return id == word || id.split(separator: ":", maxSplits: 1).last.map { $0 == word } ?? false
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
