import GRDB
import SanctionsModel

/// Brings a source to the state of a snapshot, record by record, inside one transaction.
struct ListImport {
  private let db: Database
  private let header: ListHeader
  private let origin: ImportOrigin
  private let store: EntityStore
  private let source: SourceStore.Held
  private let held: HeldListings
  private let listedEvents: ListedEvents
  private var history: SnapshotHistory
  private var identity: RecordIdentity
  private var seen = RowSet()
  private var outcome = ImportOutcome()
  /// The entities that are new or have other names now.
  private(set) var changedEntities: [Int64] = []
  /// The days of actions that the list tells of and that the archive did not know.
  private(set) var days: Set<String> = []

  /// An import of a list; `origin` says where it came from, `history` where it stands in time.
  init(
    _ header: ListHeader, origin: ImportOrigin, _ history: SnapshotHistory, _ db: Database
  ) throws {
    self.db = db
    self.header = header
    self.origin = origin
    store = try EntityStore(db)
    source = try SourceStore(db: db).hold(
      name: header.source, title: header.title, authority: header.authority, isList: true,
      origin: origin, dataDate: header.dataDate)
    held = try HeldListings(source: source.row, db)
    listedEvents = ListedEvents(db)
    self.history = history
    identity = RecordIdentity(source: header.source)
  }

  /// The digests of the records that the source holds.
  var knownDigests: RecordDigests { held.digests }

  /// Takes what the list no longer holds off it; gives what the import changed.
  mutating func finish(_ tally: ListTally, acceptsShrink: Bool) throws -> ImportOutcome {
    outcome.kept = seen.count
    outcome.recordsRead = tally.recordsRead
    outcome.recordsRefused = tally.recordsRefused
    outcome.diagnostics = tally.diagnostics + outcome.diagnostics
    try requireWhole(acceptsShrink: acceptsShrink)
    try markMissing()
    return outcome
  }

  /// Refuses a list that holds nothing, or so little that most of it must be missing: what a list lacks
  /// counts as delisted.
  private func requireWhole(acceptsShrink: Bool) throws {
    guard seen.count > 0 else {
      throw refusal("the list holds no entry; give the whole list")
    }
    let before = held.listedCount
    guard acceptsShrink || seen.count * 10 >= before * 9 else {
      throw refusal(
        "the list holds \(seen.count) entries, \(header.title) in the archive \(before); "
          + "give the whole list, or --accept-shrink if it is so short now")
    }
  }

  private func refusal(_ message: String) -> ArchiveError {
    ArchiveError(.refusedSnapshot, path: origin.path, message: message)
  }

  /// Compares a record with what the source held, and stores the difference.
  mutating func take(_ record: PreparedRecord) throws {
    let isListed = record.entry.delistedOn == nil
    let id = try currentID(of: record)
    if let row = held.row(of: id, record: record.digest, isListed: isListed), seen.insert(row) {
      outcome.unchanged += 1
      return
    }
    guard let entity = try HeldEntity(id: id, source: source.row, db) else {
      return try add(record, id: id)
    }
    guard seen.insert(entity.row) else {
      outcome.diagnostics.append(
        Diagnostic(
          "\(id) stands more than once in the list; the first was kept: \(record.entry.name)"))
      return
    }
    try update(entity, completed(record, entity))
  }

  private func completed(_ record: PreparedRecord, _ held: HeldEntity) throws -> PreparedRecord {
    guard !record.entry.untold.isEmpty, held.listing == .listed, let bytes = held.listedEntry
    else { return record }
    return try record.completed(by: bytes)
  }

  private mutating func currentID(of record: PreparedRecord) throws -> String {
    let id = identity.id(of: record)
    return held.holds(id) ? id : try Archive.currentID(id, db)
  }

  private mutating func add(_ record: PreparedRecord, id: String) throws {
    let isListed = record.entry.delistedOn == nil
    let row = try store.insert(
      record.entry, record: record.bytes, terms: record.terms,
      .init(
        id: id, authority: header.authority, isKeyed: record.id != nil, isListed: isListed,
        source: source.row))
    _ = seen.insert(row)
    changedEntities.append(row)
    outcome.added += 1
    try setListing(row, isListed: isListed)
    days.formUnion(try listedEvents.insert(row, source: source.row, record.entry))
    if isListed { _ = try history.noteAdded(row) }
  }

  private mutating func update(_ entity: HeldEntity, _ record: PreparedRecord) throws {
    let isListed = record.entry.delistedOn == nil
    let isSame = entity.listedEntry == record.bytes
    if !isSame {
      try keepEntryOfOtherSource(entity)
      try store.replace(
        entity.row, by: record.entry, record: record.bytes, terms: record.terms, source: source.row)
      changedEntities.append(entity.row)
      days.formUnion(
        try listedEvents.replace(entity.row, source: source.row, by: record.entry))
    }
    try count(entity, record.entry, isListed: isListed)
    if isSame {
      try db.cachedStatement(
        sql: "UPDATE listing SET listed = ? WHERE source = ? AND entity = ?"
      ).execute(arguments: [isListed, source.row, entity.row])
    } else {
      try setListing(entity.row, isListed: isListed)
    }
    try setStanding(entity.row)
  }

  /// Counts and notes what a record does to an entity that was known.
  private mutating func count(_ entity: HeldEntity, _ entry: Entry, isListed: Bool) throws {
    switch (entity.listing, isListed) {
    case (.listed, false):
      outcome.delisted += 1
      _ = try history.noteDelisted(entity.row, old: entity.listedEntry)
    case (.listed, true):
      let isNews = try history.noteAmended(
        entity.row, old: entity.listedEntry ?? entity.entry, new: entry)
      if isNews { outcome.amended += 1 } else { outcome.unchanged += 1 }
    case (.delisted, false):
      outcome.amended += 1
    case (.delisted, true), (.absent, _):
      outcome.added += 1
      if isListed { _ = try history.noteAdded(entity.row) }
    }
  }

  /// An entity is listed where any list holds it.
  private func setStanding(_ entity: Int64) throws {
    try db.cachedStatement(
      sql: """
        UPDATE entity SET listed = EXISTS (
          SELECT 1 FROM listing WHERE entity = ?1 AND listed) WHERE row = ?1
        """
    ).execute(arguments: [entity])
  }

  /// The newest import gives the entry that is shown; the one that another list printed stays in its listing.
  private func keepEntryOfOtherSource(_ held: HeldEntity) throws {
    guard let other = held.source, other != source.row else { return }
    try db.cachedStatement(sql: "UPDATE listing SET entry = ? WHERE source = ? AND entity = ?")
      .execute(arguments: [blob(held.entry), other, held.row])
  }

  /// Says how the list holds the entity, and that it gave the entry that the entity shows.
  private func setListing(_ entity: Int64, isListed: Bool) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO listing (source, entity, listed, entry) VALUES (?, ?, ?, NULL)
        ON CONFLICT DO UPDATE SET listed = excluded.listed, entry = NULL
        """
    ).execute(arguments: [source.row, entity, isListed])
  }

  /// Entities that the source held and that the snapshot lacks are marked, and stay.
  private mutating func markMissing() throws {
    for entity in held.listedRows where !seen.contains(entity) {
      outcome.delisted += 1
      let state = try ListState(of: entity, on: source.row, at: history.snapshot.date, db)
      try db.cachedStatement(
        sql: "UPDATE listing SET listed = 0 WHERE source = ? AND entity = ?"
      ).execute(arguments: [source.row, entity])
      try setStanding(entity)
      _ = try history.noteDelisted(entity, old: state?.entry)
    }
  }

  /// Stores what the snapshot changed, once entities were adopted: an entity that the list held under another
  /// id is not new to it.
  mutating func tellHistory(_ adopters: [Int64: Int64]) throws -> ImportOutcome {
    let corrections = try history.follow(adopters, on: source.row)
    outcome.added -= corrections.pairs
    outcome.delisted -= corrections.pairs
    outcome.amended += corrections.amended
    outcome.unchanged += corrections.pairs - corrections.amended
    days.formUnion(try history.store(on: source.row)?.days ?? [])
    return outcome
  }
}
