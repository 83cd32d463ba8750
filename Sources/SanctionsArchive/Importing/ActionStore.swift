import GRDB
import SanctionsModel

/// Reads the actions that notices report: their entries, grouped by day and authority; and what lists and
/// indexes of notices tell beside them.
struct ActionStore {
  private let db: Database

  /// The actions of the archive that `db` reads.
  init(_ db: Database) { self.db = db }

  /// The actions of a span of days, oldest first; without one, all of them.
  ///
  /// The same as those of the span among all: what a notice just before it explains is no action of the span.
  func actions(_ window: (from: PartialDate, to: PartialDate)?) throws -> [Action] {
    guard let window,
      let from = PartialDate(dayNumber: window.from.firstDayNumber - ListedActions.longest)
    else {
      return try spanned(window)
    }
    return try spanned((from, window.to)).filter { $0.date.iso >= window.from.iso }
  }

  private func spanned(_ window: (from: PartialDate, to: PartialDate)?) throws -> [Action] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT a.published, a.authority, a.id, n.change, n.programmes, \(EntityReference.columns)
        FROM announcement a JOIN notice_entry n ON n.announcement = a.row
        JOIN entity e ON e.row = n.entity
        WHERE a.published BETWEEN ? AND ? AND n.change <> '' AND a.since IS NULL
        ORDER BY a.published, a.authority, a.row, n.position
        """)
    var actions: [Action] = []
    var members: [String: Int] = [:]
    let rows = try Row.fetchCursor(
      statement, arguments: [window?.from.iso ?? "0000", window?.to.iso ?? "9999-99"])
    while let row = try rows.next() {
      guard let date = PartialDate(iso: row[0] as String), date.isDay,
        let change = ChangeKind(rawValue: row[3])
      else { continue }
      if actions.last?.date != date || actions.last?.authority != row[1] as String {
        actions.append(Action(date: date, authority: row[1], announcements: [], members: []))
        members = [:]
      }
      Self.add(row, change, to: &actions[actions.count - 1], &members)
    }
    // A notice's own entries say more than a list's dates, and those more than an index of notices; what
    // changed between two snapshots has but a day before which it was.
    let lists = ListedActions(db)
    let known = actions.count
    actions = Self.joined(actions, try lists.dated(window))
    actions = Self.joined(actions, try LikelyDesignees(db).actions(window))
    actions += try lists.changed(window, besides: actions)
    if actions.count == known { return actions }
    return actions.sorted { ($0.date.iso, $0.authority) < ($1.date.iso, $1.authority) }
  }

  /// The actions with those of `others` whose day and authority they lack.
  private static func joined(_ actions: [Action], _ others: [Action]) -> [Action] {
    let known = Set(actions.map { "\($0.date) \($0.authority)" })
    return actions + others.filter { !known.contains("\($0.date) \($0.authority)") }
  }

  /// Two notices of a day may name one entity; it is one member, with the programmes of both.
  private static func add(
    _ row: Row, _ change: ChangeKind, to action: inout Action, _ members: inout [String: Int]
  ) {
    let announcement: String = row[2]
    if action.announcements.last != announcement { action.announcements.append(announcement) }
    let entity = EntityReference(row: row, from: 5)
    let programmes = LineList.values(row[4])
    let key = entity.id + "\n" + change.rawValue
    if let known = members[key] {
      for tag in programmes where !action.members[known].programmes.contains(tag) {
        action.members[known].programmes.append(tag)
      }
    } else {
      members[key] = action.members.count
      action.members.append(.init(entity: entity, change: change, programmes: programmes))
    }
  }
}
