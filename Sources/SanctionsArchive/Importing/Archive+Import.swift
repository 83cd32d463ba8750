import GRDB
import SanctionsModel

extension Archive {
  /// Brings a source to the state of a snapshot: all of it, or nothing when something fails.
  ///
  /// Entities that the snapshot lacks are kept and marked. Keyed entities adopt those that are known from
  /// notices, and announcements that new names may concern are linked anew. Throws `ArchiveError`, also for
  /// a list that holds nothing or, unless `acceptsShrink`, a tenth less than the archive's; and what reading
  /// the list throws.
  package func importList(
    _ list: any ListRecords, origin: ImportOrigin, acceptsShrink: Bool = true
  ) throws -> ImportOutcome {
    let outcome: ImportOutcome
    do {
      outcome = try database.write { db in
        try ArchiveRevision.advancing(db) {
          try Self.store(list, origin: origin, acceptsShrink: acceptsShrink, db)
        }
      }
    } catch let failure as ListReadingFailure {
      throw failure.underlying
    } catch {
      throw ArchiveError(error, path: path)
    }
    settle()
    return outcome
  }

  /// The same for a snapshot that is held in memory.
  package func importList(_ snapshot: ListSnapshot, origin: ImportOrigin) throws -> ImportOutcome {
    try importList(SnapshotRecords(snapshot), origin: origin)
  }

  private static func store(
    _ list: any ListRecords, origin: ImportOrigin, acceptsShrink: Bool, _ db: Database
  ) throws -> ImportOutcome {
    let history = try SnapshotHistory(list.header, origin: origin, db)
    if let work = try EarlierSnapshot(list.header, history, db) {
      return try store(list, work, acceptsShrink: acceptsShrink, db)
    }
    var work = try ListImport(list.header, origin: origin, history, db)
    try RecordPipeline(list, known: work.knownDigests).run { try work.take($0) }
    let read = try work.finish(list.tally, acceptsShrink: acceptsShrink)
    let adopters = try Adoption(db).adoptAll(changed: work.changedEntities)
    let outcome = try work.tellHistory(adopters)
    if read.changedSomething { try relink(work.changedEntities, days: work.days.sorted(), db) }
    return outcome
  }

  /// Brings a list into the history of its source.
  private static func store(
    _ list: any ListRecords, _ earlier: EarlierSnapshot, acceptsShrink: Bool, _ db: Database
  ) throws -> ImportOutcome {
    var work = earlier
    try RecordPipeline(list, known: RecordDigests()).run { try work.take($0) }
    let told = try work.finish(list.tally, acceptsShrink: acceptsShrink)
    try relink(work.newEntities, days: told.days, db)
    return told.outcome
  }

  /// Links the announcements that new names or actions may concern anew, and counts what the sources hold.
  private static func relink(_ entities: [Int64], days: [String], _ db: Database) throws {
    var relinking = Relinking(db)
    try relinking.link(relinking.concerned(entities: entities, days: days).sorted())
    try SourceStore(db: db).count()
  }

  /// Stores announcements that are new or changed, with their readings and links: all of them, or none.
  package func importAnnouncements(_ texts: [PublishedText], origin: ImportOrigin)
    throws(ArchiveError) -> ImportOutcome
  {
    let outcome = try write { db in
      var work = AnnouncementImport(origin: origin, db)
      return try work.run(texts)
    }
    settle()
    return outcome
  }

  /// The reading of a text and its links against the archive; stores nothing.
  package func link(_ text: PublishedText) throws(ArchiveError) -> (
    reading: Reading, result: LinkResult
  ) {
    let reading = AnnouncementParser().reading(of: text)
    return (reading, try link(reading, of: text))
  }

  /// The links of a reading of a text against the archive; stores nothing.
  package func link(_ reading: Reading, of text: PublishedText) throws(ArchiveError) -> LinkResult {
    try read { db in
      var relinking = Relinking(db, caches: linkCaches)
      let entities = try NoticeEntries.entities(of: reading, origin: text, db)
      return try relinking.result(
        reading, body: text.body, isIndexed: text.format == PublishedText.indexFormat,
        entryEntities: entities)
    }
  }

  /// Writes the name index and moves the write-ahead log into the file, so that opening stays quick; readers may
  /// prevent the latter.
  func settle() {
    saveNames()
    try? database.writeWithoutTransaction { db in _ = try db.checkpoint(.passive) }
  }
}
