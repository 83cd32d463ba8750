import GRDB
import SanctionsModel

extension Archive {
  /// The lists and feeds in the archive, in the order in which they were first read.
  ///
  /// As of a date, a list is its newest snapshot up to then, and holds nothing before its first one.
  package func sources() throws(ArchiveError) -> [SourceSummary] {
    try read { db in
      let present = """
        SELECT name, title, format, data_date, sha256, read_at, entity_count, announcement_count,
          is_list
        FROM source ORDER BY row
        """
      let past = """
        SELECT s.name, s.title, coalesce(p.format, s.format),
          CASE WHEN s.is_list THEN p.date ELSE (SELECT max(published) FROM announcement
            WHERE source = s.row AND published <= ?1) END,
          coalesce(p.sha256, s.sha256), coalesce(p.read_at, s.read_at),
          CASE WHEN s.is_list THEN coalesce(p.entity_count, 0) ELSE s.entity_count END,
          (SELECT count(*) FROM announcement WHERE source = s.row AND published <= ?1), s.is_list
        FROM source s LEFT JOIN snapshot p ON p.source = s.row AND p.date =
          (SELECT max(date) FROM snapshot WHERE source = s.row AND date <= ?1)
        ORDER BY s.row
        """
      let rows =
        try lastShown.map { try Row.fetchAll(db, sql: past, arguments: [$0]) }
        ?? Row.fetchAll(db, sql: present)
      return rows.map { row in
        let date: String? = row[3]
        return SourceSummary(
          name: row[0], title: row[1], format: row[2],
          dataDate: date.flatMap { PartialDate(iso: $0) }, sha256: row[4], readAt: row[5],
          entityCount: row[6], announcementCount: row[7], isList: row[8])
      }
    }
  }

  /// Takes a source out of the archive, with its announcements and with the entities that nothing else speaks of;
  /// what the user said of them stays. Gives whether there was such a source.
  package func removeSource(name: String) throws(ArchiveError) -> Bool {
    try write { db in
      let sql = "SELECT row FROM source WHERE name = ?"
      guard let source = try Int64.fetchOne(db, sql: sql, arguments: [name]) else { return false }
      let orphans = try Self.linkedToEntities(of: source, db)
      let followers = try Relinking(db).followers(
        of: Int64.fetchAll(
          db, sql: "SELECT row FROM announcement WHERE source = ?", arguments: [source]))
      let days = try Self.removeAnnouncements(of: source, db)
      for table in ["listing", "event", "listed_event", "snapshot"] {
        try db.execute(sql: "DELETE FROM \(table) WHERE source = ?", arguments: [source])
      }
      let support = Support(db)
      try support.removeUnsupported()
      try support.replaceLostEntries()
      try db.execute(sql: "DELETE FROM source WHERE row = ?", arguments: [source])
      var relinking = Relinking(db)
      let concerned = try relinking.concerned(entities: [], days: days)
      try relinking.link(concerned.union(orphans).union(followers).sorted())
      try SourceStore(db: db).count()
      return true
    }
  }

  /// Announcements that other sources brought and that are linked to entities of this one.
  private static func linkedToEntities(of source: Int64, _ db: Database) throws -> [Int64] {
    try Int64.fetchAll(
      db,
      sql: """
        SELECT DISTINCT l.announcement FROM announcement_link l
        JOIN announcement a ON a.row = l.announcement
        WHERE a.source <> ?1 AND (
          l.entity IN (SELECT entity FROM listing WHERE source = ?1)
          OR l.entity IN (SELECT n.entity FROM notice_entry n
            JOIN announcement b ON b.row = n.announcement WHERE b.source = ?1))
        """, arguments: [source])
  }

  /// Takes out the announcements of a source; gives the days on which they reported actions.
  private static func removeAnnouncements(of source: Int64, _ db: Database) throws -> [String] {
    let store = AnnouncementStore(db)
    let ids = try String.fetchAll(
      db, sql: "SELECT id FROM announcement WHERE source = ?", arguments: [source])
    var days: [String] = []
    for id in ids {
      guard let held = try store.held(id) else { continue }
      if let day = held.published { days.append(day) }
      try store.forget(held)
    }
    return days
  }
}
