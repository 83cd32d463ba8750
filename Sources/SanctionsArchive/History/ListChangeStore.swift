import GRDB
import SanctionsModel

/// Stores the announcements of what changed on lists.
struct ListChangeStore {
  /// A stored announcement: its row, and the days on which its changes may have been made.
  struct Stored: Hashable {
    var row: Int64
    var days: [String]
  }

  private let db: Database

  /// The announcements of the archive that `db` writes.
  init(_ db: Database) { self.db = db }

  /// Stores what changed on a source from one snapshot to the next, in the place of what was stored of that
  /// date; `nil` where nothing did.
  func announce(_ source: Int64, from: Snapshot, to: Snapshot) throws -> Stored? {
    guard let list = try ListDiffReader.List(source, db),
      let diff = try ListDiffReader(db).diff(list, from: from, to: to)
    else { return nil }
    let store = AnnouncementStore(db)
    let notice = ListChangeNotice(diff)
    let held = try store.held(notice.id)
    if diff.isEmpty {
      if let held { try store.forget(held) }
      return nil
    }
    let text = PublishedText(
      body: notice.body, id: notice.id, title: notice.title, published: diff.to,
      publisher: list.title, format: to.format)
    let row = try store.store(text, notice.reading, over: held, source: source, today: to.date)
    try db.cachedStatement(sql: "UPDATE announcement SET since = ? WHERE row = ?")
      .execute(arguments: [from.date, row])
    try storeEntries(notice, row)
    var relinking = Relinking(db)
    try relinking.link([row])
    return Stored(row: row, days: Self.days(diff))
  }

  private func storeEntries(_ notice: ListChangeNotice, _ row: Int64) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO notice_entry (announcement, position, entity, change, programmes)
        SELECT ?, ?, row, ?, ? FROM entity WHERE id = ?
        """)
    for (position, entry) in notice.reading.entries.enumerated() {
      try statement.execute(arguments: [
        row, position, entry.change?.kind.rawValue ?? "", LineList.column(entry.programmes),
        notice.entities[position],
      ])
    }
  }

  /// Days after the earlier list and up to the later, close enough that every text about one of those between
  /// has a window that holds one; at most the 31 days within which a text follows its action.
  private static func days(_ diff: ListDiff) -> [String] {
    let (first, last) = (diff.from.lastDayNumber + 1, diff.to.lastDayNumber)
    guard first < last else { return [diff.to.iso] }
    return stride(from: first, to: last, by: 7).prefix(5).compactMap {
      PartialDate(dayNumber: $0)?.iso
    } + [diff.to.iso]
  }
}
