import GRDB
import SanctionsModel

/// Tells what notices and lists say of an entity over time.
struct EntityHistory {
  private let db: Database
  /// The last day that is told, ISO 8601.
  private let last: String

  /// Histories in the archive that `db` reads, up to a day.
  init(_ db: Database, upTo last: String = "9999-12-31") {
    self.db = db
    self.last = last
  }

  /// The events of an entity, oldest first: those of notices, of snapshots, and those that entries date
  /// themselves.
  func events(of entity: Int64) throws -> [EntityCard.Event] {
    let told = try noticed(entity) + changed(entity) + dated(entity)
    return told.enumerated().sorted {
      ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
    }.map(\.element)
  }

  private func noticed(_ entity: Int64) throws -> [EntityCard.Event] {
    let sql = """
      SELECT DISTINCT a.published, n.change, a.title, a.id FROM notice_entry n
      JOIN announcement a ON a.row = n.announcement
      WHERE n.entity = ? AND a.published <= ? AND a.since IS NULL ORDER BY a.published, a.id
      """
    return try Row.fetchAll(db, sql: sql, arguments: [entity, last]).compactMap { row in
      event(row, text: row[2], announcement: row[3])
    }
  }

  private func dated(_ entity: Int64) throws -> [EntityCard.Event] {
    let sql = """
      SELECT v.date, v.change, s.title, v.text FROM listed_event v JOIN source s ON s.row = v.source
      WHERE v.entity = ? AND v.date <= ? ORDER BY v.date, s.row
      """
    return try Row.fetchAll(db, sql: sql, arguments: [entity, last]).compactMap { row in
      let text: String? = row[3]
      let parts: [String?] = [row[2], text]
      return event(row, text: parts.compactMap(\.self).joined(separator: ": "), announcement: nil)
    }
  }

  private func changed(_ entity: Int64) throws -> [EntityCard.Event] {
    let sql = """
      SELECT v.date, v.change, s.title,
        (SELECT id FROM announcement WHERE id = s.name || ':' || v.date), v.entry, s.row,
        (SELECT format FROM snapshot WHERE source = s.row AND date < v.date
          ORDER BY date DESC LIMIT 1),
        (SELECT format FROM snapshot WHERE source = s.row AND date = v.date),
        (SELECT max(date) FROM snapshot WHERE source = s.row AND date < v.date)
      FROM event v JOIN source s ON s.row = v.source
      WHERE v.entity = ? AND v.date <= ? ORDER BY v.date, v.row
      """
    return try Row.fetchAll(db, sql: sql, arguments: [entity, last]).compactMap { row in
      var event = event(
        row, text: row[2], announcement: row[3], fields: try fields(row, of: entity))
      event?.after = (row[8] as String?).flatMap { PartialDate(iso: $0) }
      return event
    }
  }

  /// What an amendment changed; nothing where the archive lacks the entry before it.
  private func fields(_ row: Row, of entity: Int64) throws -> [FieldChange] {
    let old = try row.bytes(at: 4)
    guard row[1] as String == ChangeKind.amendment.rawValue, !old.isEmpty,
      let new = try ListState(of: entity, on: row[5], at: row[0], db)?.entry
    else { return [] }
    let (before, after): (String?, String?) = (row[6], row[7])
    return FieldChange.changes(
      from: try RecordReader.value(Entry.self, from: old),
      to: try RecordReader.value(Entry.self, from: new),
      forms: before == after ? .same : .different)
  }

  private func event(
    _ row: Row, text: String, announcement: String?, fields: [FieldChange] = []
  ) -> EntityCard.Event? {
    let (date, change): (String, String) = (row[0], row[1])
    guard let date = PartialDate(iso: date), let change = ChangeKind(rawValue: change) else {
      return nil
    }
    return EntityCard.Event(
      date: date, change: change, text: text, announcement: announcement, fields: fields)
  }
}
