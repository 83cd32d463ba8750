import GRDB
import NameMatching
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
  func insert(_ entry: Entry, row: Int64) throws {
    let names = Self.names(of: entry)
    var keys: Set<String> = []
    var folded: [String] = []
    for (position, each) in names.enumerated() {
      let fold = NameFolding.folded(each.text)
      folded.append(fold)
      try name.execute(arguments: [row, position, each.text, fold, each.isStrong])
      keys.formUnion(NameKeys.indexKeys(each.text))
    }
    for each in keys { try key.execute(arguments: [each, row]) }
    for each in entry.identifiers {
      let value = IdentifierForm.compared(each.value)
      if value.isEmpty { continue }
      try identifier.execute(arguments: [value, row, each.label, each.value])
    }
    for each in entry.programmes { try programme.execute(arguments: [each, row]) }
    for each in entry.linkedTo {
      try linkedName.execute(arguments: [NameFolding.folded(each), row])
    }
    try text.execute(arguments: [
      row, names.map(\.text).joined(separator: "\n"), Self.fullText(of: entry),
    ])
    try trigram.execute(arguments: [row, folded.joined(separator: "\n")])
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

  /// Every name with whether it is strong: the primary one, aliases, native names, in that order.
  private static func names(of entry: Entry) -> [(text: String, isStrong: Bool)] {
    [(entry.name, true)] + entry.aliases.map { ($0.name, $0.quality == .strong) }
      + entry.nativeNames.map { ($0.name, true) }
  }

  /// The entry's text; of an entry without one, what its fields say.
  private static func fullText(of entry: Entry) -> String {
    if !entry.text.isEmpty { return entry.text }
    var parts = entry.addresses + entry.births.map(\.text) + entry.birthPlaces
    parts += entry.nationalities + entry.citizenships + [entry.title].compactMap { $0 }
    parts += entry.identifiers.flatMap { [$0.label, $0.value, $0.country ?? ""] }
    parts += [entry.vessel?.callSign, entry.vessel?.type, entry.vessel?.flag, entry.vessel?.owner]
      .compactMap { $0 }
    parts += entry.programmes + entry.linkedTo + entry.remarks
    return parts.joined(separator: "\n")
  }
}
