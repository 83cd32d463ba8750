import GRDB
import SanctionsModel

/// An entity of the archive as `export` hands it on.
package struct ExportedEntity: Sendable {
  /// A source that holds it.
  package struct Source: Hashable, Sendable {
    package let name: String
    package let title: String
  }

  package let id: String
  package let entry: Entry
  /// The authority's short name; empty where it is not known.
  package let authority: String
  package let isListed: Bool
  /// The lists that hold it, then the feeds whose notices speak of it.
  package let sources: [Source]
  /// The ids of the parties behind `linkedTo`, in its order, as far as they are handed on too.
  package let linkedIDs: [String?]
  /// The ids of the parties of its relations that are handed on too.
  package let relatedIDs: Set<String>
}

extension Archive {
  /// Hands on the entities that a query asks for, in the order in which the archive came to know them; gives how
  /// many. One is held at a time, and all are of one state of the archive.
  ///
  /// Throws a `QueryError` where the query has a mistake, an `ArchiveError` where reading fails, and what `body`
  /// throws.
  @discardableResult
  package func export(_ text: String, _ body: (ExportedEntity) throws -> Void) throws -> Int {
    let condition = EntityCondition.of(try QueryParser.parse(text))
    do {
      return try database.read { try Self.export(condition, $0, body) }
    } catch let error where error is DatabaseError || error is RecordError {
      throw ArchiveError(error, path: path)
    }
  }

  private static func export(
    _ condition: QueryCondition, _ db: Database, _ body: (ExportedEntity) throws -> Void
  ) throws -> Int {
    let reader = ExportReader(db, condition)
    let cursor = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.row, e.id, e.authority, e.listed, e.entry FROM entity e WHERE \(condition.sql)
        ORDER BY e.row
        """, arguments: condition.statementArguments)
    var count = 0
    while let row = try cursor.next() {
      try body(reader.entity(row))
      count += 1
    }
    return count
  }
}

/// Reads what is known of an exported entity beside its entry.
private struct ExportReader {
  private let db: Database
  private let condition: QueryCondition

  init(_ db: Database, _ condition: QueryCondition) {
    self.db = db
    self.condition = condition
  }

  /// The entity of a row of its number, id, authority, whether it is listed, and its entry.
  func entity(_ row: Row) throws -> ExportedEntity {
    let entry = try row.record(Entry.self, at: 4)
    let linked = try EntityRelatives(db).linkedTo(entry, of: row[0])
    return ExportedEntity(
      id: row[1], entry: entry, authority: row[2], isListed: row[3],
      sources: try Archive.sources(of: row[0], db),
      linkedIDs: try linked.map { try $0.id.flatMap { try isExported($0) ? $0 : nil } },
      relatedIDs: Set(try entry.relations.compactMap(\.id).filter(isExported)))
  }

  private func isExported(_ id: String) throws -> Bool {
    let statement = try db.cachedStatement(
      sql: "SELECT EXISTS (SELECT 1 FROM entity e WHERE e.id = ? AND \(condition.sql))")
    return try Bool.fetchOne(
      statement, arguments: StatementArguments([id] + condition.arguments)) ?? false
  }
}
