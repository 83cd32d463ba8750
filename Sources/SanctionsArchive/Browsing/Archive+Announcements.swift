import GRDB
import SanctionsModel

extension Archive {
  /// A part of the list of announcements, newest first, as far as `filter` lets them through.
  ///
  /// `filter` is a query of the contract's language; an empty one lets all through, and then the cost grows
  /// with `offset` and `limit` alone. `total` counts those that pass, `hidden` the others.
  package func announcements(filter: String, offset: Int, limit: Int) throws -> (
    rows: [AnnouncementSummary], total: Int, hidden: Int
  ) {
    var given = try AnnouncementCondition(filter)
    given.restrict(upTo: lastShown)
    let condition = given
    return try read { db in
      let rows = try Self.summaries(condition, offset: offset, limit: limit, db)
      let all = try announcementCount(db)
      guard !condition.isAlwaysTrue else { return (rows, all, 0) }
      let total = try Int.fetchOne(
        db, sql: "SELECT count(*) FROM announcement a WHERE \(condition.sql)",
        arguments: condition.arguments)
      return (rows, total ?? 0, all - (total ?? 0))
    }
  }

  /// How many announcements that `filter` lets through are unread. O(announcements).
  package func unreadCount(filter: String) throws -> Int {
    var given = try AnnouncementCondition(filter)
    given.restrict(upTo: lastShown)
    let condition = given
    return try read { db in
      let sql = """
        SELECT count(*) FROM announcement a
        WHERE a.id NOT IN (SELECT announcement FROM user_read) AND (\(condition.sql))
        """
      return try Int.fetchOne(db, sql: sql, arguments: condition.arguments) ?? 0
    }
  }

  private func announcementCount(_ db: Database) throws -> Int {
    guard let last = lastShown else {
      return try Int.fetchOne(db, sql: "SELECT sum(announcement_count) FROM source") ?? 0
    }
    let sql = "SELECT count(*) FROM announcement WHERE sorted <= ?"
    return try Int.fetchOne(db, sql: sql, arguments: [last]) ?? 0
  }

  /// Everything about one announcement; `nil` where none has the id.
  package func announcement(id: String) throws(ArchiveError) -> AnnouncementDetail? {
    try read { db in
      let sql = """
        SELECT \(AnnouncementSummary.columns), a.row, a.body, a.url, a.reading, a.actions,
          a.alternatives, (SELECT note FROM user_note WHERE user_note.id = a.id)
        FROM announcement a WHERE a.id = ?
        """
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]) else { return nil }
      return try Self.detail(row, db)
    }
  }

  private static func summaries(
    _ condition: AnnouncementCondition, offset: Int, limit: Int, _ db: Database
  ) throws -> [AnnouncementSummary] {
    // The inner query walks the index alone; only the rows that are shown are looked up.
    let sql = """
      SELECT \(AnnouncementSummary.columns) FROM announcement a WHERE a.row IN (
        SELECT a.row FROM announcement a WHERE \(condition.sql)
        ORDER BY a.sorted DESC, a.row DESC LIMIT ? OFFSET ?)
      ORDER BY a.sorted DESC, a.row DESC
      """
    let arguments = condition.arguments + [max(0, limit), max(0, offset)]
    return try Row.fetchAll(db, sql: sql, arguments: arguments).map(AnnouncementSummary.init(row:))
  }

  private static func detail(_ row: Row, _ db: Database) throws -> AnnouncementDetail {
    let first = AnnouncementSummary.columnCount
    let summary = AnnouncementSummary(row: row)
    var detail = AnnouncementDetail(
      summary: summary, body: row[first + 1], url: row[first + 2],
      reading: try row.record(Reading.self, at: first + 3),
      actions: try current(row.records(ActionMatch.self, at: first + 4), db),
      alternatives: try current(row.records(ActionMatch.self, at: first + 5), db),
      links: try links(of: row[first], id: summary.id, db), note: row[first + 6])
    detail.unlinked = try unlinked(in: detail.reading, besides: detail.links.map(\.link), db)
    return detail
  }

  private static func links(of announcement: Int64, id: String, _ db: Database) throws
    -> [AnnouncementDetail.ReviewedLink]
  {
    let sql = """
      SELECT \(EntityReference.columns), l.kind, l.confidence, l.evidence, l.reasons,
        (SELECT review FROM user_review WHERE announcement = ? AND entity = e.id)
      FROM announcement_link l JOIN entity e ON e.row = l.entity
      WHERE l.announcement = ? ORDER BY l.position
      """
    return try Row.fetchAll(db, sql: sql, arguments: [id, announcement]).map { row in
      let review: String? = row[8]
      return .init(
        link: try Link(row: row), review: review.flatMap(LinkReview.init(rawValue:)))
    }
  }

  /// The matches with the entities as they are called now, after adoptions.
  static func current(_ matches: [ActionMatch], _ db: Database) throws -> [ActionMatch] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(EntityReference.columns) FROM former_id f JOIN entity e ON e.id = f.entity_id
        WHERE f.id = ?
        """)
    return try matches.map { match in
      var match = match
      for (index, entity) in match.entities.enumerated() {
        if let row = try Row.fetchOne(statement, arguments: [entity.id]) {
          match.entities[index] = EntityReference(row: row)
        }
      }
      return match
    }
  }
}

extension Link {
  /// A link of a row that begins with the columns of a reference and goes on with kind, confidence,
  /// evidence and reasons.
  init(row: Row) throws {
    let kind: String = row[4]
    self.init(
      entity: EntityReference(row: row), kind: LinkKind(rawValue: kind) ?? .mentioned,
      confidence: row[5], evidence: try row.record(RangeList.self, at: 6).ranges,
      reasons: LineList.values(row[7]))
  }
}
