import EntityLinking
import GRDB
import NameMatching
import SanctionsModel

/// Finds the parties that an entity's entry leads to, and those whose entries lead to it.
struct EntityRelatives {
  private let db: Database

  /// Relatives in the archive that `db` reads.
  init(_ db: Database) { self.db = db }

  /// The names behind `Linked To:`, each with the entity that bears it, one of a common programme first.
  func linkedTo(_ entry: Entry, of entity: Int64) throws -> [EntityCard.Relative] {
    try entry.linkedTo.map { name in
      EntityCard.Relative(name: name, id: try bearer(of: name, for: entry, entity))
    }
  }

  /// The entities whose entries print a strong name of this one behind `Linked To:`.
  func linkedFrom(_ entity: Int64) throws -> [EntityCard.Relative] {
    let sql = """
      SELECT DISTINCT e.name, e.id FROM entity_name n
        JOIN linked_name l ON l.folded = n.folded JOIN entity e ON e.row = l.entity
      WHERE n.entity = ?1 AND n.strong AND e.row <> ?1 ORDER BY e.name, e.id
      """
    return try Row.fetchAll(db, sql: sql, arguments: [entity]).map {
      EntityCard.Relative(name: $0[0], id: $0[1])
    }
  }

  /// The entities that this one may be, where several fit and none adopted it; both ways.
  func candidates(_ entry: Entry, of entity: Int64) throws -> [EntityCard.Relative] {
    let sql = "SELECT keyed, authority FROM entity WHERE row = ?"
    guard let row = try Row.fetchOne(db, sql: sql, arguments: [entity]) else { return [] }
    let (isKeyed, authority): (Bool, String) = (row[0], row[1])
    let finder = EntityFinder(db)
    let others = try finder.candidates(
      for: entry, authority: authority, keyed: !isKeyed, besides: entity)
    return others.filter { candidate in
      EntryResolver().resolve(entry, among: [candidate]) != .new
    }.map { EntityCard.Relative(name: $0.reference.name, id: $0.reference.id) }
  }

  private func bearer(of name: String, for entry: Entry, _ entity: Int64) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT e.id, e.programmes, e.keyed FROM entity_name n JOIN entity e
          ON e.row = n.entity WHERE n.folded = ? AND n.strong AND e.row <> ? ORDER BY e.row
        """)
    let rows = try Row.fetchAll(statement, arguments: [NameFolding.folded(name), entity])
    let shared = rows.first { row in
      !Set(LineList.values(row[1])).isDisjoint(with: entry.programmes)
    }
    return (shared ?? rows.first)?[0]
  }
}
