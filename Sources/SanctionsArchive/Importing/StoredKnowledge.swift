import EntityLinking
import GRDB
import SanctionsModel

/// What the linker asks of an archive while it links a text.
struct StoredKnowledge: LinkKnowledge {
  /// The archive, which is read alone.
  let db: Database

  /// The names and the entry of an entity.
  func text(of entity: EntityReference) throws -> String {
    let statement = try db.cachedStatement(
      sql: """
        SELECT t.names || ' ' || t.text FROM entity e JOIN entity_text t ON t.rowid = e.row
        WHERE e.id = ?
        """)
    return try String.fetchOne(statement, arguments: [entity.id]) ?? ""
  }

  /// When announcements first named an entity, by their authorities; what was inferred or told by a list apart.
  func firstAnnounced(_ entity: String) throws -> [(authority: String, on: PartialDate)] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.authority, min(a.published) FROM entity e
        JOIN announcement_link l ON l.entity = e.row JOIN announcement a ON a.row = l.announcement
        WHERE e.id = ? AND l.kind <> 'inferred' AND a.published <> '' AND a.since IS NULL
        GROUP BY a.authority
        """)
    return try Row.fetchAll(statement, arguments: [entity]).compactMap { row in
      PartialDate(iso: row[1] as String).map { (row[0], $0) }
    }
  }

  /// The newest snapshots of lists, by their authorities, in which an entity that they list now was not yet.
  func lastUnlisted(_ entity: String) throws -> [(authority: String, on: PartialDate)] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT s.authority, max(p.date) FROM entity e JOIN event v ON v.entity = e.row
        JOIN source s ON s.row = v.source JOIN snapshot p ON p.source = v.source AND p.date < v.date
        WHERE e.id = ? AND v.change = 'designation' GROUP BY s.authority
        """)
    return try Row.fetchAll(statement, arguments: [entity]).compactMap { row in
      PartialDate(iso: row[1] as String).map { (row[0], $0) }
    }
  }
}
