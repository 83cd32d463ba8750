import GRDB
import SanctionsModel

/// Writes the index rows of entities: names, keys, identifiers, programmes, linked names, full text.
struct EntityIndex {
  private let db: Database
  private let name: RowInsertion
  private let key: RowInsertion
  private let identifier: RowInsertion
  private let programme: RowInsertion
  private let linkedName: RowInsertion
  private let text: RowInsertion
  private let change: RowInsertion

  /// An index whose statements are prepared once.
  init(_ db: Database) throws {
    self.db = db
    name = try RowInsertion(
      db,
      """
      INSERT INTO entity_name (entity, position, name, folded, strong) VALUES (?, ?, ?, ?, ?)
      """)
    key = try RowInsertion(
      db, "INSERT OR IGNORE INTO name_key (key, entity) VALUES (?, ?)")
    identifier = try RowInsertion(
      db, "INSERT OR IGNORE INTO identifier (value, entity, label, text) VALUES (?, ?, ?, ?)")
    programme = try RowInsertion(
      db, "INSERT OR IGNORE INTO programme (tag, entity) VALUES (?, ?)")
    linkedName = try RowInsertion(
      db, "INSERT OR IGNORE INTO linked_name (folded, entity) VALUES (?, ?)")
    text = try RowInsertion(
      db, "INSERT INTO entity_text (rowid, names, text) VALUES (?, ?, ?)")
    change = try RowInsertion(db, "INSERT INTO name_change (entity) VALUES (?)")
  }

  /// Writes the rows of an entity that has none.
  func insert(_ terms: EntityTerms, row: Int64) throws {
    try insertNames(terms, row: row)
    try insertFacts(terms, row: row)
    text.bind(1, row)
    text.bind(2, terms.names.map(\.text).joined(separator: "\n"))
    text.bind(3, terms.fullText)
    try text.run()
    try noteChange(row)
  }

  private func insertNames(_ terms: EntityTerms, row: Int64) throws {
    name.bind(1, row)
    for (position, each) in terms.names.enumerated() {
      name.bind(2, Int64(position))
      name.bind(3, each.text)
      name.bind(4, each.folded)
      name.bind(5, each.isStrong ? 1 : 0)
      try name.run()
    }
    try insert(terms.keys, row: row, with: key)
  }

  private func insertFacts(_ terms: EntityTerms, row: Int64) throws {
    identifier.bind(2, row)
    for each in terms.identifiers {
      identifier.bind(1, each.value)
      identifier.bind(3, each.label)
      identifier.bind(4, each.text)
      try identifier.run()
    }
    try insert(terms.programmes, row: row, with: programme)
    try insert(terms.linkedNames, row: row, with: linkedName)
  }

  private func insert(_ values: [String], row: Int64, with insertion: RowInsertion) throws {
    insertion.bind(2, row)
    for each in values {
      insertion.bind(1, each)
      try insertion.run()
    }
  }

  /// Deletes every row of an entity.
  func delete(row: Int64) throws {
    try noteChange(row)
    try db.cachedStatement(sql: "DELETE FROM entity_text WHERE rowid = ?").execute(arguments: [row])
    for table in ["entity_name", "name_key", "identifier", "programme", "linked_name"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE entity = ?").execute(arguments: [row])
    }
  }

  /// Tells the name index that an entity's names are others now.
  private func noteChange(_ row: Int64) throws {
    change.bind(1, row)
    try change.run()
  }
}
