import GRDB
import SanctionsModel

/// Stores the dated events that lists tell of their own entries: when each was listed, amended, delisted.
struct ListedEvents {
  private let db: Database

  /// The events of the archive that `db` writes.
  init(_ db: Database) { self.db = db }

  /// Puts the events that a source's entry tells in the place of those that it told before; gives the days
  /// that are new.
  func replace(_ entity: Int64, source: Int64, by entry: Entry) throws -> [String] {
    let known = try String.fetchAll(
      db.cachedStatement(sql: "SELECT date FROM listed_event WHERE entity = ? AND source = ?"),
      arguments: [entity, source])
    if !known.isEmpty {
      try db.cachedStatement(sql: "DELETE FROM listed_event WHERE entity = ? AND source = ?")
        .execute(arguments: [entity, source])
    }
    return try insert(entity, source: source, entry).filter { !known.contains($0) }
  }

  /// Stores the events of an entry of which the source told none before; gives their days.
  func insert(_ entity: Int64, source: Int64, _ entry: Entry) throws -> [String] {
    let events = Self.events(of: entry)
    if events.isEmpty { return [] }
    let statement = try db.cachedStatement(
      sql: """
        INSERT OR IGNORE INTO listed_event (entity, source, date, change, text)
        VALUES (?, ?, ?, ?, ?)
        """)
    for event in events {
      try statement.execute(arguments: [
        entity, source, event.date.iso, event.change.rawValue, event.text,
      ])
    }
    return events.map(\.date.iso)
  }

  /// The events of an entry; what its publisher calls an event goes before a bare date.
  private static func events(of entry: Entry) -> [ListingEvent] {
    var events = entry.events
    if let date = entry.listedOn { events.append(ListingEvent(date: date, change: .designation)) }
    if let date = entry.delistedOn { events.append(ListingEvent(date: date, change: .delisting)) }
    return events
  }
}
