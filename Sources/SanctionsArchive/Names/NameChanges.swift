import GRDB
import NameMatching

/// What the archive's tables say of names: all of them, and which entities' have changed since.
struct NameChanges {
  let db: Database

  /// The number that tells this archive from every other one; 0 for an archive without one.
  func identity() throws -> UInt64 {
    let text = try String.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'name_index'")
    return text.flatMap { UInt64($0, radix: 16) } ?? 0
  }

  /// The number of the last change; 0 where there was none.
  func last() throws -> Int64 {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT seq FROM sqlite_sequence WHERE name = 'name_change'")) ?? 0
  }

  /// The entities whose names have changed behind a change, ascending; `nil` where it is no longer told.
  func entities(behind change: Int64) throws -> [Int64]? {
    let told = try Int64.fetchOne(
      db, sql: "SELECT count(*) FROM name_change WHERE row > ?", arguments: [change])
    guard told == (try last()) - change else { return nil }
    return try Int64.fetchAll(
      db, sql: "SELECT DISTINCT entity FROM name_change WHERE row > ? ORDER BY entity",
      arguments: [change])
  }

  /// A segment of the names of some entities, which takes the place of what earlier segments say of them.
  func segment(of entities: [Int64]) throws -> HeldSegment {
    var builder = NameIndexBuilder()
    for entity in entities { if let number = UInt32(exactly: entity) { builder.supersede(number) } }
    try eachName(of: entities) {
      builder.add($0.text, entity: $0.entity, position: $0.position, isStrong: $0.isStrong)
    }
    return HeldSegment(builder.finish(), lastChange: try last())
  }

  /// A segment of all names.
  func wholeSegment() throws -> HeldSegment {
    var builder = NameIndexBuilder()
    try eachName {
      builder.add($0.text, entity: $0.entity, position: $0.position, isStrong: $0.isStrong)
    }
    return HeldSegment(builder.finish(), lastChange: try last())
  }

  /// A name as the tables hold it.
  struct Name {
    var entity: UInt32
    var position: Int
    var text: String
    var isStrong: Bool
  }

  /// Gives every name, or those of some entities.
  func eachName(of entities: [Int64]? = nil, _ take: (Name) throws -> Void) throws {
    let all = "SELECT entity, position, name, strong FROM entity_name"
    guard let entities else { return try Self.each(try Row.fetchCursor(db, sql: all), take) }
    let statement = try db.cachedStatement(sql: all + " WHERE entity = ?")
    for entity in entities {
      try Self.each(try Row.fetchCursor(statement, arguments: [entity]), take)
    }
  }

  private static func each(_ rows: RowCursor, _ take: (Name) throws -> Void) throws {
    while let row = try rows.next() {
      guard let entity = UInt32(exactly: row[0] as Int64) else { continue }
      try take(Name(entity: entity, position: row[1], text: row[2], isStrong: row[3]))
    }
  }

  /// How many names some entities have.
  func nameCount(of entities: [Int64]) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM entity_name WHERE entity = ?")
    return try entities.reduce(0) { try $0 + (Int.fetchOne(statement, arguments: [$1]) ?? 0) }
  }

  /// Forgets the changes up to one that a file holds.
  func forget(upTo change: Int64) throws {
    try db.execute(sql: "DELETE FROM name_change WHERE row <= ?", arguments: [change])
  }
}
