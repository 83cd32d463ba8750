import GRDB
import SanctionsModel

/// Writes the index rows of entities: names, keys, identifiers, programmes, linked names, full text.
struct EntityIndex {
  private let db: Database
  private let name: Statement
  private let key: Statement
  private let identifier: Statement
  private let programme: Statement
  private let linkedName: Statement
  private let text: Statement
  private let trigram: Statement

  /// An index whose statements are prepared once.
  init(_ db: Database) throws {
    self.db = db
    name = try db.cachedStatement(
      sql: """
        INSERT INTO entity_name (entity, position, name, folded, strong) VALUES (?, ?, ?, ?, ?)
        """)
    key = try db.cachedStatement(sql: "INSERT OR IGNORE INTO name_key (key, entity) VALUES (?, ?)")
    identifier = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO identifier (value, entity, label, text) VALUES (?, ?, ?, ?)")
    programme = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO programme (tag, entity) VALUES (?, ?)")
    linkedName = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO linked_name (folded, entity) VALUES (?, ?)")
    text = try db.cachedStatement(
      sql: "INSERT INTO entity_text (rowid, names, text) VALUES (?, ?, ?)")
    trigram = try db.cachedStatement(
      sql: "INSERT INTO name_trigram (rowid, folded) VALUES (?, ?)")
  }

  /// Writes the rows of an entity that has none.
  func insert(_ terms: EntityTerms, row: Int64) throws {
    for (position, each) in terms.names.enumerated() {
      try name.execute(arguments: [row, position, each.text, each.folded, each.isStrong])
    }
    for each in terms.keys { try key.execute(arguments: [each, row]) }
    for each in terms.identifiers {
      try identifier.execute(arguments: [each.value, row, each.label, each.text])
    }
    for each in terms.programmes { try programme.execute(arguments: [each, row]) }
    for each in terms.linkedNames { try linkedName.execute(arguments: [each, row]) }
    try text.execute(arguments: [
      row, terms.names.map(\.text).joined(separator: "\n"), terms.fullText,
    ])
    try trigram.execute(arguments: [row, terms.names.map(\.folded).joined(separator: "\n")])
  }

  /// Deletes every row of an entity.
  func delete(row: Int64) throws {
    let folded = try String.fetchAll(
      try db.cachedStatement(
        sql: "SELECT folded FROM entity_name WHERE entity = ? ORDER BY position"), arguments: [row])
    // A contentless index must be told what it held.
    try db.cachedStatement(
      sql: "INSERT INTO name_trigram (name_trigram, rowid, folded) VALUES ('delete', ?, ?)"
    ).execute(arguments: [row, folded.joined(separator: "\n")])
    try db.cachedStatement(sql: "DELETE FROM entity_text WHERE rowid = ?").execute(arguments: [row])
    for table in ["entity_name", "name_key", "identifier", "programme", "linked_name"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE entity = ?").execute(arguments: [row])
    }
  }
}
