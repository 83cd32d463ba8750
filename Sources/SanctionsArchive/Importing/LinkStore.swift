import Foundation
import GRDB
import SanctionsModel

/// Writes the links and actions of an announcement.
struct LinkStore {
  private let db: Database

  /// The links of the archive that `db` writes.
  init(_ db: Database) { self.db = db }

  /// Puts a result in the place of what was stored; a link that the user accepted stays even where the result
  /// lacks it.
  func replace(_ result: LinkResult, of announcement: Int64, id: String) throws {
    var links = result.links
    let linked = Set(links.map(\.entity.id))
    links += try accepted(announcement, id: id).filter { !linked.contains($0.entity.id) }
    try db.cachedStatement(sql: "DELETE FROM announcement_link WHERE announcement = ?")
      .execute(arguments: [announcement])
    for (position, link) in links.enumerated() {
      try insert(link, announcement: announcement, position: position)
    }
    try db.cachedStatement(
      sql: "UPDATE announcement SET link_count = ?, actions = ?, alternatives = ? WHERE row = ?"
    ).execute(arguments: [
      Set(links.map(\.entity.id)).count, blob(RecordWriter.records(of: result.actions)),
      blob(RecordWriter.records(of: result.alternatives)), announcement,
    ])
  }

  private func insert(_ link: Link, announcement: Int64, position: Int) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO announcement_link
          (announcement, position, entity, kind, confidence, evidence, reasons)
        SELECT ?, ?, row, ?, ?, ?, ? FROM entity WHERE id = ?
        """)
    try statement.execute(arguments: [
      announcement, position, link.kind.rawValue, link.confidence,
      blob(RecordWriter.record(of: RangeList(link.evidence))), LineList.column(link.reasons),
      link.entity.id,
    ])
  }

  private func accepted(_ announcement: Int64, id: String) throws -> [Link] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(EntityReference.columns), l.kind, l.confidence, l.evidence, l.reasons
        FROM user_review r JOIN entity e ON e.id = r.entity
        JOIN announcement_link l ON l.announcement = ? AND l.entity = e.row
        WHERE r.announcement = ? AND r.review = 'accepted' ORDER BY l.position
        """)
    return try Row.fetchAll(statement, arguments: [announcement, id]).map(Link.init(row:))
  }
}
