import GRDB
import SanctionsModel

extension Archive {
  /// The card of an entity; an id that it had before finds it too. `nil` where none has the id.
  package func entity(id: String) throws(ArchiveError) -> EntityCard? {
    try read { db in
      let id = try Self.currentID(id, db)
      let sql = """
        SELECT row, entry, (SELECT note FROM user_note WHERE user_note.id = entity.id),
          EXISTS (SELECT 1 FROM user_star WHERE user_star.id = entity.id),
          listed
        FROM entity WHERE id = ?
        """
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [id]) else { return nil }
      let entity: Int64 = row[0]
      let relatives = EntityRelatives(db)
      let now = try row.record(Entry.self, at: 1)
      let past = try lastShown.map { try PastEntity(entity, entry: now, upTo: $0, db) }
      let entry = past?.entry ?? now
      var card = EntityCard(id: id, entry: entry)
      card.formerIDs = try String.fetchAll(
        db, sql: "SELECT id FROM former_id WHERE entity_id = ? ORDER BY id", arguments: [id])
      card.sources = try Self.sources(of: entity, db).map(\.title)
      card.linkedTo = try relatives.linkedTo(entry, of: entity)
      card.linkedFrom = try relatives.linkedFrom(entity)
      card.candidates = try relatives.candidates(entry, of: entity)
      card.appearances = try Self.appearances(of: entity, id: id, db)
      card.history = try EntityHistory(db, upTo: lastShown ?? "9999-12-31").events(of: entity)
      card.alsoListed = try SameParty(db).others(entry, of: entity)
      card.isListed = past?.isListed ?? row[4]
      if let last = lastShown {
        card.linkedFrom = try card.linkedFrom.filter { try Self.isKnown($0.id, upTo: last, db) }
        card.alsoListed = try card.alsoListed.filter { try Self.isKnown($0.id, upTo: last, db) }
      }
      if let last = asOf?.lastDayNumber {
        card.appearances.removeAll { ($0.announcement.published?.firstDayNumber ?? 0) > last }
      }
      card.note = row[2]
      card.isStarred = row[3]
      return card
    }
  }

  /// Whether a notice or a snapshot told of an entity up to a day; of a name without an entity nobody can say.
  private static func isKnown(_ id: String?, upTo last: String, _ db: Database) throws -> Bool {
    guard let id else { return true }
    let known = EntityCondition.known(upTo: last)
    return try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM entity e WHERE e.id = ? AND \(known.sql))",
      arguments: [id] + StatementArguments(known.arguments)) ?? false
  }

  /// The lists that hold the entity, then the feeds whose notices speak of it.
  static func sources(of entity: Int64, _ db: Database) throws -> [ExportedEntity.Source] {
    let sql = """
      SELECT s.title, s.is_list, s.row, s.name FROM listing l JOIN source s ON s.row = l.source
        WHERE l.entity = ?1
      UNION
      SELECT s.title, s.is_list, s.row, s.name FROM notice_entry n
        JOIN announcement a ON a.row = n.announcement JOIN source s ON s.row = a.source
        WHERE n.entity = ?1
      ORDER BY 2 DESC, 3
      """
    return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [entity]).map {
      ExportedEntity.Source(name: $0[3], title: $0[0])
    }
  }

  /// Every announcement that is linked to the entity, newest first.
  private static func appearances(of entity: Int64, id: String, _ db: Database) throws
    -> [EntityCard.Appearance]
  {
    let sql = """
      SELECT \(AnnouncementSummary.columns), l.kind, l.confidence, l.evidence, l.reasons, a.body,
        (SELECT review FROM user_review WHERE announcement = a.id AND entity = ?)
      FROM announcement_link l JOIN announcement a ON a.row = l.announcement
      WHERE l.entity = ? ORDER BY a.sorted DESC, a.row DESC, l.position
      """
    return try Row.fetchAll(db, sql: sql, arguments: [id, entity]).map(appearance(row:))
  }

  private static func appearance(row: Row) throws -> EntityCard.Appearance {
    let first = AnnouncementSummary.columnCount
    let kind: String = row[first]
    let evidence = try row.record(RangeList.self, at: first + 2).ranges
    let review: String? = row[first + 5]
    let body: String = row[first + 4]
    return EntityCard.Appearance(
      announcement: AnnouncementSummary(row: row), kind: LinkKind(rawValue: kind) ?? .mentioned,
      confidence: row[first + 1], evidence: evidence,
      sentence: evidence.first.flatMap { SentenceFinder.sentence(around: $0, in: body) },
      reasons: LineList.values(row[first + 3]), review: review.flatMap(LinkReview.init(rawValue:)))
  }
}
