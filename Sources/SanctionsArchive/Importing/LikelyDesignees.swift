import EntityLinking
import GRDB
import SanctionsModel

/// Reads what indexes of official notices let expect: the parties that a notice is the first to mention,
/// under a programme that fits its title.
struct LikelyDesignees {
  private let db: Database

  /// The likely designees in the archive that `db` reads.
  init(_ db: Database) { self.db = db }

  /// An action for each notice of a span of days that only an index tells of; without one, of all days.
  ///
  /// Its members are marked as likely. Two notices of one authority on one day are one action.
  func actions(_ window: (from: PartialDate, to: PartialDate)?) throws -> [Action] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT row, id, url, body, reading FROM announcement
        WHERE published BETWEEN ? AND ? AND format = ? AND kind = ? ORDER BY published, row
        """)
    let notices = try Row.fetchAll(
      statement,
      arguments: [
        window?.from.iso ?? "0000", window?.to.iso ?? "9999-99", PublishedText.indexFormat,
        Reading.Kind.listNotice.rawValue,
      ])
    var actions: [Action] = []
    for notice in notices {
      guard let action = try action(of: notice) else { continue }
      let place = actions.firstIndex { $0.date == action.date && $0.authority == action.authority }
      if let place {
        actions[place].announcements += action.announcements
        let known = Set(actions[place].members.map(\.entity.id))
        actions[place].members += action.members.filter { !known.contains($0.entity.id) }
      } else {
        actions.append(action)
      }
    }
    return actions
  }

  private func action(of notice: Row) throws -> Action? {
    let url: String? = notice[2]
    guard let page = url.flatMap(IndexedPage.at), page.kind == .listNotice else { return nil }
    let reading = try notice.record(Reading.self, at: 4)
    guard let date = reading.published, date.isDay else { return nil }
    let mentioned = try firstMentioned(notice[0], date.iso)
    let members = EntityLinker().likelyMembers(
      of: reading, body: notice[3], mentioned: mentioned)
    return members.isEmpty
      ? nil
      : Action(date: date, authority: page.authority, announcements: [notice[1]], members: members)
  }

  /// The entities that an announcement names and no earlier one does, nor any notice's entries designate.
  private func firstMentioned(_ announcement: Int64, _ day: String) throws -> [EntityReference] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(EntityReference.columns) FROM announcement_link l JOIN entity e ON e.row = l.entity
        WHERE l.announcement = ?1 AND l.kind <> 'inferred'
          AND NOT EXISTS (
            SELECT 1 FROM announcement_link o JOIN announcement a ON a.row = o.announcement
            WHERE o.entity = l.entity AND o.kind <> 'inferred' AND a.published < ?2)
          AND NOT EXISTS (
            SELECT 1 FROM notice_entry n WHERE n.entity = l.entity AND n.change = 'designation')
        ORDER BY l.position
        """)
    return try Row.fetchAll(statement, arguments: [announcement, day])
      .map { EntityReference(row: $0) }
  }
}
