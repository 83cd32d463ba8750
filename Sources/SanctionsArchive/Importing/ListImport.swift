import GRDB
import SanctionsModel

/// Brings a source to the state of a snapshot, inside one transaction.
struct ListImport {
  private let db: Database
  private let snapshot: ListSnapshot
  private let store: EntityStore
  private let source: SourceStore.Held
  private let date: String
  private var seen: Set<Int64> = []
  private var ordinals: [String: Int] = [:]
  private var outcome = ImportOutcome()
  /// The entities that are new or have other names now.
  private(set) var changedEntities: [Int64] = []

  /// An import of a snapshot; `origin` says where it came from.
  init(_ snapshot: ListSnapshot, origin: ImportOrigin, _ db: Database) throws {
    self.db = db
    self.snapshot = snapshot
    store = try EntityStore(db)
    source = try SourceStore(db: db).hold(
      name: snapshot.source, title: snapshot.title, authority: snapshot.authority, isList: true,
      origin: origin, dataDate: snapshot.dataDate)
    date = (snapshot.dataDate ?? origin.dataDate)?.iso ?? String(origin.readAt.prefix(10))
  }

  /// Compares every record with what the source held, and stores the differences.
  mutating func run() throws -> ImportOutcome {
    outcome.diagnostics = snapshot.diagnostics
    for record in snapshot.records { try take(record) }
    try markMissing()
    outcome.kept = seen.count
    return outcome
  }

  private mutating func take(_ record: ListSnapshot.Record) throws {
    let id = try Archive.currentID(record.id ?? localID(record.entry), db)
    let entry = EntityStore.stored(record.entry)
    let bytes = RecordWriter.record(of: entry)
    guard let held = try HeldEntity(id: id, source: source.row, db) else {
      try add(entry, bytes, id: id, isKeyed: record.id != nil)
      return
    }
    guard seen.insert(held.row).inserted else {
      outcome.diagnostics.append(
        Diagnostic("\(id) stands more than once in the list; the first was kept: \(entry.name)"))
      return
    }
    try update(held, entry, bytes)
  }

  /// The id of a record that prints no key: records of one name and type are counted.
  private mutating func localID(_ entry: Entry) -> String {
    let first = LocalIdentity.entity(entry, origin: snapshot.source)
    let ordinal = ordinals[first, default: 0]
    ordinals[first] = ordinal + 1
    return ordinal == 0
      ? first : LocalIdentity.entity(entry, origin: snapshot.source, ordinal: ordinal)
  }

  private mutating func add(_ entry: Entry, _ bytes: [UInt8], id: String, isKeyed: Bool) throws {
    let row = try store.insert(
      entry, record: bytes,
      .init(
        id: id, authority: snapshot.authority, isKeyed: isKeyed, isListed: true,
        source: source.row))
    seen.insert(row)
    changedEntities.append(row)
    outcome.added += 1
    try setListing(row)
    if source.wasKnown { try tell(.designation, row) }
  }

  private mutating func update(_ held: HeldEntity, _ entry: Entry, _ bytes: [UInt8]) throws {
    let isSame = held.listedEntry == bytes
    if held.listing == .listed, isSame {
      outcome.unchanged += 1
      return
    }
    if !isSame {
      try keepEntryOfOtherSource(held)
      try store.replace(held.row, by: entry, record: bytes, source: source.row)
      changedEntities.append(held.row)
    }
    if held.listing == .listed {
      outcome.amended += 1
      try tell(.amendment, held.row)
    } else {
      outcome.added += 1
      if source.wasKnown { try tell(.designation, held.row) }
    }
    if isSame {
      try db.cachedStatement(
        sql: "UPDATE listing SET listed = 1 WHERE source = ? AND entity = ?"
      ).execute(arguments: [source.row, held.row])
    } else {
      try setListing(held.row)
    }
    try db.cachedStatement(sql: "UPDATE entity SET listed = 1 WHERE row = ? AND NOT listed")
      .execute(arguments: [held.row])
  }

  /// The newest import gives the entry that is shown; the one that another list printed stays in its listing.
  private func keepEntryOfOtherSource(_ held: HeldEntity) throws {
    guard let other = held.source, other != source.row else { return }
    try db.cachedStatement(sql: "UPDATE listing SET entry = ? WHERE source = ? AND entity = ?")
      .execute(arguments: [blob(held.entry), other, held.row])
  }

  /// Says that the list holds the entity and gave the entry that it shows.
  private func setListing(_ entity: Int64) throws {
    try db.cachedStatement(
      sql: """
        INSERT INTO listing (source, entity, listed, entry) VALUES (?, ?, 1, NULL)
        ON CONFLICT DO UPDATE SET listed = 1, entry = NULL
        """
    ).execute(arguments: [source.row, entity])
  }

  private func tell(_ change: ChangeKind, _ entity: Int64) throws {
    try db.cachedStatement(
      sql: "INSERT INTO event (entity, date, change, source) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [entity, date, change.rawValue, source.row])
  }

  /// Entities that the source held and that the snapshot lacks are marked, and stay.
  private mutating func markMissing() throws {
    let held = try Int64.fetchAll(
      db, sql: "SELECT entity FROM listing WHERE source = ? AND listed", arguments: [source.row])
    for entity in held where !seen.contains(entity) {
      outcome.delisted += 1
      try db.cachedStatement(
        sql: "UPDATE listing SET listed = 0 WHERE source = ? AND entity = ?"
      ).execute(arguments: [source.row, entity])
      try db.cachedStatement(
        sql: """
          UPDATE entity SET listed = EXISTS (
            SELECT 1 FROM listing WHERE entity = ?1 AND listed) WHERE row = ?1
          """
      ).execute(arguments: [entity])
      try tell(.delisting, entity)
    }
  }
}
