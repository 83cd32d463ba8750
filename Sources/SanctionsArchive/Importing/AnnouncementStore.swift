import EntityLinking
import Foundation
import GRDB
import NameMatching
import SanctionsModel

/// Writes announcements and what their readings say, without links.
struct AnnouncementStore {
  /// An announcement as the archive holds it.
  struct Held {
    var row: Int64
    var published: String?
    var text: PublishedText
  }

  private let db: Database

  /// The announcements of the archive that `db` writes.
  init(_ db: Database) { self.db = db }

  /// The announcement with this id; `nil` where there is none.
  func held(_ id: String) throws -> Held? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT row, published, body, given_title, given_date, url, publisher, format
        FROM announcement WHERE id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let date: String? = row[4]
    let text = PublishedText(
      body: row[2], id: id, title: row[3], published: date.flatMap { PartialDate(iso: $0) },
      url: row[5], publisher: row[6], format: row[7])
    return Held(row: row[0], published: row[1], text: text)
  }

  /// Stores a text and its reading under the id that the text has; gives its row.
  func store(
    _ text: PublishedText, _ reading: Reading, over held: Held?, source: Int64, today: String
  )
    throws -> Int64
  {
    if let held { try forget(held) }
    let published = (text.published ?? reading.published)?.iso
    let window = Self.window(reading)
    let title = text.title ?? reading.title ?? Self.firstLine(text.body)
    try db.cachedStatement(sql: Self.insertion).execute(arguments: [
      held?.row, text.id, source, reading.authority?.name ?? text.publisher ?? "Text",
      title, reading.kind.rawValue, published, published ?? today, reading.authority?.name ?? "",
      window?.from, window?.to, text.url, text.publisher, text.format, text.title,
      text.published?.iso, text.body, blob(RecordWriter.record(of: reading)),
    ])
    let row = db.lastInsertedRowID
    try db.cachedStatement(
      sql: "INSERT INTO announcement_text (rowid, title, body) VALUES (?, ?, ?)"
    ).execute(arguments: [row, title, text.body])
    try storeKeys(reading, row)
    return row
  }

  /// Takes out everything that the announcement's text said; what the user said stays.
  func forget(_ held: Held) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO announcement_text (announcement_text, rowid, title, body)
        SELECT 'delete', row, title, body FROM announcement WHERE row = ?
        """
    ).execute(arguments: [held.row])
    for table in ["announcement_link", "notice_entry", "prose_key"] {
      try db.cachedStatement(sql: "DELETE FROM \(table) WHERE announcement = ?")
        .execute(arguments: [held.row])
    }
    try db.cachedStatement(sql: "DELETE FROM announcement WHERE row = ?")
      .execute(arguments: [held.row])
  }

  private static let insertion = """
    INSERT INTO announcement (row, id, source, label, title, kind, published, sorted, authority,
      window_from, window_to, url, publisher, format, given_title, given_date, body, reading)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    """

  /// The days whose actions the text may be about, as text; all of them for one without a date.
  private static func window(_ reading: Reading) -> (from: String, to: String)? {
    guard reading.entries.isEmpty else { return nil }
    guard let window = EntityLinker.actionWindow(for: reading) else { return ("0000", "9999-99") }
    return (window.from.iso, window.to.iso)
  }

  private static func firstLine(_ body: String) -> String {
    let line = body.utf8.split(separator: 10).lazy.map { String(Substring($0)) }
      .first { $0.utf8.contains { $0 > 32 } }
    return String((line ?? "").prefix(200))
  }

  private func storeKeys(_ reading: Reading, _ row: Int64) throws {
    let keys = Set(
      reading.names.filter { $0.role != .official }.flatMap { NameKeys.queryKeys($0.text) })
    let statement = try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO prose_key (key, announcement) VALUES (?, ?)")
    for key in keys { try statement.execute(arguments: [key, row]) }
  }
}
