import GRDB
import SanctionsModel

extension Archive {
  /// The archive as it stood at the end of a date: what was published and listed later is left out of lists,
  /// cards and searches.
  ///
  /// Names are searched as they are now. What the user says of it is said of the archive itself.
  package func asOf(_ date: PartialDate) -> Archive { Archive(self, asOf: date) }

  /// The last day that is shown, ISO 8601; `nil` where all are.
  var lastShown: String? { asOf.map(Self.lastDay(of:)) }
}

extension EntityCondition {
  /// Entities of which a notice or a snapshot told up to a day; all without one.
  static func known(upTo last: String?) -> QueryCondition {
    guard let last else { return .always }
    return QueryCondition(
      sql: """
        (EXISTS (SELECT 1 FROM notice_entry n JOIN announcement a ON a.row = n.announcement
          WHERE n.entity = e.row AND a.published <= ?)
        OR EXISTS (SELECT 1 FROM listing l WHERE l.entity = e.row
          AND EXISTS (SELECT 1 FROM snapshot p WHERE p.source = l.source AND p.date <= ?)
          AND coalesce((SELECT v.change FROM event v WHERE v.entity = e.row
            AND v.source = l.source AND v.date > ? ORDER BY v.date, v.row LIMIT 1), '')
            <> 'designation'))
        """, arguments: [last, last, last])
  }
}

/// How the archive had an entity at the end of a day.
struct PastEntity {
  var entry: Entry
  var isListed: Bool

  /// The entity as the newest snapshot up to the day had it, one that lists it first; where no snapshot told of it,
  /// its earliest known entry, listed where its newest notice up to the day says so.
  init(_ entity: Int64, entry: Entry, upTo last: String, _ db: Database) throws {
    self.entry = entry
    isListed = false
    let sources = try Row.fetchAll(
      db,
      sql: """
        SELECT l.source, EXISTS (SELECT 1 FROM snapshot WHERE source = l.source AND date <= ?2)
        FROM listing l JOIN entity e ON e.row = l.entity WHERE l.entity = ?1
        ORDER BY (l.source IS e.source) DESC, l.source
        """, arguments: [entity, last])
    var found: ListState?
    for source in sources where source[1] as Bool {
      guard let state = try ListState(of: entity, on: source[0], at: last, db) else { continue }
      if state.entry != nil, found == nil || (state.isListed && found?.isListed == false) {
        found = state
      }
    }
    if let found, let bytes = found.entry {
      self.entry = try RecordReader.value(Entry.self, from: bytes)
      isListed = found.isListed
    } else {
      isListed = try Self.newestChange(entity, last, db) ?? "delisting" != "delisting"
    }
  }

  private static func newestChange(_ entity: Int64, _ last: String, _ db: Database) throws
    -> String?
  {
    try String.fetchOne(
      db,
      sql: """
        SELECT n.change FROM notice_entry n JOIN announcement a ON a.row = n.announcement
        WHERE n.entity = ? AND a.published <= ? ORDER BY a.published DESC, a.row DESC LIMIT 1
        """, arguments: [entity, last])
  }
}
