import GRDB
import SanctionsModel

/// Reads the actions that lists tell of: those that their entries date, and what changed between two snapshots.
struct ListedActions {
  /// Snapshots further apart leave the day of a change unknown: nothing is made of them.
  static let longest = 7

  private let db: Database

  /// The actions of the archive that `db` reads.
  init(_ db: Database) { self.db = db }

  /// The actions that the lists' own entries date in a span of days, oldest first; without one, all of them.
  func dated(_ window: (from: PartialDate, to: PartialDate)?) throws -> [Action] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT v.date, s.authority, '', v.change, e.programmes, \(EntityReference.columns)
        FROM listed_event v JOIN source s ON s.row = v.source JOIN entity e ON e.row = v.entity
        WHERE v.date BETWEEN ? AND ? ORDER BY v.date, s.authority, e.row, v.change
        """)
    return try actions(statement, window)
  }

  /// What changed between two snapshots of a list that are few days apart, by the later day, as far as none
  /// of the `known` actions of its authority may be the change: the day of a notice is the true one.
  func changed(
    _ window: (from: PartialDate, to: PartialDate)?, besides known: [Action]
  ) throws -> [Action] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.published, a.authority, a.id, n.change, n.programmes, \(EntityReference.columns),
          a.since
        FROM announcement a JOIN notice_entry n ON n.announcement = a.row
        JOIN entity e ON e.row = n.entity
        WHERE a.published BETWEEN ? AND ? AND a.since IS NOT NULL
        ORDER BY a.published, a.authority, a.row, n.position
        """)
    return try actions(statement, window) { row in
      guard let last = PartialDate(iso: row[0] as String)?.lastDayNumber,
        let first = PartialDate(iso: row[9] as String)?.lastDayNumber,
        last - first <= Self.longest
      else { return false }
      return !known.contains {
        $0.authority == row[1] as String && $0.date.firstDayNumber > first
          && $0.date.firstDayNumber <= last
      }
    }
  }

  /// The actions of rows of date, authority, announcement, change, programmes and an entity.
  private func actions(
    _ statement: Statement, _ window: (from: PartialDate, to: PartialDate)?,
    where isMeant: (Row) -> Bool = { _ in true }
  ) throws -> [Action] {
    var actions: [Action] = []
    let rows = try Row.fetchCursor(
      statement, arguments: [window?.from.iso ?? "0000", window?.to.iso ?? "9999-99"])
    while let row = try rows.next() {
      guard let date = PartialDate(iso: row[0] as String), date.isDay, isMeant(row),
        let change = ChangeKind(rawValue: row[3])
      else { continue }
      if actions.last?.date != date || actions.last?.authority != row[1] as String {
        actions.append(Action(date: date, authority: row[1], announcements: [], members: []))
      }
      let place = actions.count - 1
      let announcement: String = row[2]
      if !announcement.isEmpty, actions[place].announcements.last != announcement {
        actions[place].announcements.append(announcement)
      }
      actions[place].members.append(
        .init(
          entity: EntityReference(row: row, from: 5), change: change,
          programmes: LineList.values(row[4])))
    }
    return actions
  }
}
