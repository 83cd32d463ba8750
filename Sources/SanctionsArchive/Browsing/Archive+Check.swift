import GRDB
import SanctionsModel

extension Archive {
  /// Checks the file, the full-text indexes and how the rows fit together, and counts everything; linear in the
  /// size of the archive.
  package func check() throws(ArchiveError) -> ArchiveCheck {
    let counts = try read { db in
      try Self.counted.map { name, table in
        ArchiveCheck.Count(
          name: name, value: try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0)
      }
    }
    var problems = try read { db in try Self.fileProblems(db) + Self.rowProblems(db) }
    if problems.isEmpty { problems = indexProblems() }
    if try !read({ try names.isSound($0) }) {
      problems.append("the file of the name index is damaged; the next search builds it anew")
    }
    return ArchiveCheck(problems: problems, counts: counts)
  }

  private static let counted = [
    ("sources", "source"), ("entities", "entity"), ("names", "entity_name"),
    ("identifiers", "identifier"), ("former ids", "former_id"), ("list entries", "listing"),
    ("snapshots", "snapshot"), ("events", "event"), ("dated events", "listed_event"),
    ("announcements", "announcement"), ("links", "announcement_link"),
    ("notice entries", "notice_entry"), ("read marks", "user_read"), ("stars", "user_star"),
    ("notes", "user_note"), ("reviews", "user_review"), ("screening decisions", "user_screening"),
  ]

  private static func fileProblems(_ db: Database) throws -> [String] {
    let found = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    let broken = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map { row in
      "a row of \(row[0] as String) points to a missing row of \(row[2] as String)"
    }
    return found.filter { $0 != "ok" } + broken
  }

  /// What must hold between tables, each as a query that counts the rows that break it.
  private static let rules = [
    (
      "entities without names",
      "SELECT count(*) FROM entity WHERE row NOT IN (SELECT entity FROM entity_name)"
    ),
    (
      "entities that are not in the full-text index",
      "SELECT count(*) FROM entity WHERE row NOT IN (SELECT id FROM entity_text_docsize)"
    ),
    (
      "entities that nothing speaks of",
      """
      SELECT count(*) FROM entity WHERE row NOT IN (SELECT entity FROM listing)
        AND row NOT IN (SELECT entity FROM notice_entry)
      """
    ),
    (
      "announcements that are not in the full-text index",
      """
      SELECT count(*) FROM announcement WHERE row NOT IN (SELECT id FROM announcement_text_docsize)
      """
    ),
    (
      "former ids that another entity has",
      "SELECT count(*) FROM former_id WHERE id IN (SELECT id FROM entity)"
    ),
    (
      "announcements whose count of links is wrong",
      """
      SELECT count(*) FROM announcement WHERE link_count <> (SELECT count(DISTINCT entity)
        FROM announcement_link WHERE announcement = announcement.row)
      """
    ),
  ]

  private static func rowProblems(_ db: Database) throws -> [String] {
    try rules.compactMap { name, sql in
      let count = try Int.fetchOne(db, sql: sql) ?? 0
      return count > 0 ? "\(count) \(name)" : nil
    }
  }

  /// FTS5 checks an index by a command that is written as an insertion; it changes nothing.
  private func indexProblems() -> [String] {
    ["entity_text", "announcement_text"].compactMap(indexProblem(_:))
  }

  private func indexProblem(_ table: String) -> String? {
    let sql = "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')"
    do throws(ArchiveError) {
      try write { db in try db.execute(sql: sql) }
      return nil
    } catch {
      return error.code == .readOnly ? nil : "the full-text index \(table): \(error.message)"
    }
  }
}
