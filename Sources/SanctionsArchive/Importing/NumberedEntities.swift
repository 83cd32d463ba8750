import EntityLinking
import GRDB
import SanctionsModel

/// Finds entities by the numbers that notices of their publishers print, where those are keys of its lists.
struct NumberedEntities {
  private let db: Database

  /// Entities of the archive that `db` reads.
  init(_ db: Database) { self.db = db }

  /// The id of the entity that a list holds under one of the numbers, or that an earlier id leads to.
  func keyed(_ numbers: [Entry.PublishedNumber]) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id FROM entity WHERE keyed AND id IN (
          ?1, (SELECT entity_id FROM former_id WHERE id = ?1))
        """)
    for number in numbers {
      if let id = try String.fetchOne(statement, arguments: [number.id]) { return id }
    }
    return nil
  }

  /// The id of the entity that earlier notices of the authority made known under one of the numbers.
  func local(_ numbers: [Entry.PublishedNumber], authority: String) throws -> String? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT e.id FROM identifier i JOIN entity e ON e.row = i.entity
        WHERE i.value = ? AND i.label = ? AND NOT e.keyed AND e.authority = ? ORDER BY e.row
        """)
    for number in numbers {
      let value = IdentifierForm.compared(number.identifier.value)
      let arguments: StatementArguments = [value, number.identifier.label, authority]
      if let id = try String.fetchOne(statement, arguments: arguments) { return id }
    }
    return nil
  }

  /// The entities without a key that have a number by which a list may hold them; linear in those without one.
  func unkeyed() throws -> [Int64] {
    let labels = Entry.publishedNumberLabels
    let marks = repeatElement("?", count: labels.count).joined(separator: ",")
    return try Int64.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT DISTINCT e.row FROM entity e JOIN identifier i ON i.entity = e.row
          WHERE e.keyed = 0 AND i.label IN (\(marks))
          """), arguments: StatementArguments(labels))
  }

  /// The candidates that no number tells from the entry: one whose publisher knows it by another is another.
  static func notContradicting(
    _ numbers: [Entry.PublishedNumber], _ candidates: [EntityCandidate], authority: String
  ) -> [EntityCandidate] {
    guard let publisher = numbers.first?.id.prefix(while: { $0 != ":" }) else { return candidates }
    let ids = Set(numbers.map(\.id))
    return candidates.filter { candidate in
      let known = candidate.publishedNumbers(authority: authority)
      if known.isEmpty { return !candidate.reference.id.hasPrefix(publisher + ":") }
      return !ids.isDisjoint(with: known)
    }
  }
}

extension EntityCandidate {
  /// The ids under which the authority's list holds the candidate, by its identifiers.
  fileprivate func publishedNumbers(authority: String) -> [String] {
    var entry = Entry(name: reference.name, type: reference.type)
    entry.identifiers = identifiers
    return entry.publishedNumbers(authority: authority).map(\.id)
  }
}
