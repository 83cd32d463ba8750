import GRDB
import SanctionsModel

/// Searches the announcements of an archive.
struct AnnouncementSearch {
  private let query: Query
  private let words: [String]
  private let ranking: NameRanking

  /// A search for a query.
  init(_ query: Query) {
    self.query = query
    words = QueryWords(query).words
    ranking = NameRanking(words: words)
  }

  /// The best hits, titles before texts and new before old, at most `limit`, and how many match in all.
  ///
  /// Where a last day is given, what was published after it is left out.
  func hits(
    _ db: Database, limit: Int, upTo last: String? = nil
  ) throws -> (hits: [SearchHit], total: Int) {
    var condition = AnnouncementCondition(query)
    condition.restrict(upTo: last)
    let total =
      try Int.fetchOne(
        db, sql: "SELECT count(*) FROM announcement a WHERE \(condition.sql)",
        arguments: condition.arguments) ?? 0
    guard total > 0 else { return ([], 0) }
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT a.row, a.id, a.title, a.published, a.label FROM announcement a WHERE \(condition.sql)
        ORDER BY a.sorted DESC, a.row DESC LIMIT \(limit * 4)
        """,
      arguments: condition.arguments)
    let hits = rows.map(hit).enumerated().sorted {
      ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
    }
    .prefix(limit)
    return (try hits.map { try snipped(db, $0.element, row: rows[$0.offset]["row"]) }, total)
  }

  private func hit(_ row: Row) -> SearchHit {
    let (title, published): (String, String?) = (row["title"], row["published"])
    let label: String = row["label"]
    let answer = ranking.best(of: [(name: title, isStrong: true)])
    let isTitle = (answer?.score ?? 0) >= 0.6
    return SearchHit(
      id: row["id"], kind: .announcement, title: title, matched: title,
      score: isTitle ? 0.8 * (answer?.score ?? 0) : words.isEmpty ? 0.3 : 0.33,
      why: [isTitle ? "the title" : words.isEmpty ? "by its fields" : "the text"],
      caption: [published ?? "undated", label].filter { !$0.isEmpty }.joined(separator: " · "))
  }

  /// The hit with the words around the match, where the text holds it and not the title.
  private func snipped(_ db: Database, _ hit: SearchHit, row: Int64) throws -> SearchHit {
    guard hit.why == ["the text"] else { return hit }
    let patterns = words.map { TextPattern.quoted($0) + "*" }
    let snippet = try String.fetchOne(
      db,
      sql: """
        SELECT snippet(announcement_text, -1, '', '', '…', 12) FROM announcement_text
        WHERE announcement_text MATCH ? AND rowid = ?
        """,
      arguments: [patterns.joined(separator: " OR "), row])
    var hit = hit
    if let snippet {
      hit.matched = snippet.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
    return hit
  }
}
