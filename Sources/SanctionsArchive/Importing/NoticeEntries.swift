import EntityLinking
import GRDB
import SanctionsModel

/// Finds or makes the entity of each entry of a notice, and stores which it is.
struct NoticeEntries {
  private let db: Database
  private let store: EntityStore
  private let finder: EntityFinder
  private let numbered: NumberedEntities

  /// The notices of the archive that `db` writes.
  init(_ db: Database) throws {
    self.db = db
    store = try EntityStore(db)
    finder = EntityFinder(db)
    numbered = NumberedEntities(db)
  }

  /// Stores the entities of all entries of an announcement that has none stored; gives the rows of new ones.
  func store(_ reading: Reading, announcement: Int64, id: String, published: PartialDate?) throws
    -> [Int64]
  {
    var new: [Int64] = []
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO notice_entry (announcement, position, entity, change, programmes)
        VALUES (?, ?, ?, ?, ?)
        """)
    for (position, entry) in reading.entries.enumerated() {
      let authority = reading.authority?.name ?? ""
      let row: Int64
      if let known = try knownEntity(entry, authority: authority) {
        row = known
        try update(row, entry, published: published)
      } else {
        row = try make(entry, authority: authority, origin: id)
        new.append(row)
      }
      try statement.execute(arguments: [
        announcement, position, row, entry.change?.kind.rawValue ?? "",
        LineList.column(entry.programmes),
      ])
    }
    return new
  }

  /// The entities of a reading's entries as they would be stored: known ones, or new ones with the ids that they
  /// would get.
  static func entities(of reading: Reading, origin: PublishedText, _ db: Database) throws
    -> [Int: EntityReference]
  {
    if reading.entries.isEmpty { return [:] }
    let notices = try NoticeEntries(db)
    let authority = reading.authority?.name ?? ""
    var entities: [Int: EntityReference] = [:]
    for (position, entry) in reading.entries.enumerated() {
      if let row = try notices.knownEntity(entry, authority: authority) {
        entities[position] = try notices.reference(row)
      } else {
        entities[position] = EntityReference(
          id: LocalIdentity.entity(entry, origin: LocalIdentity.announcement(origin)),
          name: entry.name, type: entry.type, programmes: entry.programmes)
      }
    }
    return entities
  }

  private func reference(_ row: Int64) throws -> EntityReference? {
    let statement = try db.cachedStatement(
      sql: "SELECT \(EntityReference.columns) FROM entity e WHERE e.row = ?")
    return try Row.fetchOne(statement, arguments: [row]).map { EntityReference(row: $0) }
  }

  /// The row of the entity that an entry is about: that of its publisher's number, a keyed one, or else one that
  /// notices made known.
  private func knownEntity(_ entry: Entry, authority: String) throws -> Int64? {
    let numbers = entry.publishedNumbers(authority: authority)
    if let id = try numbered.keyed(numbers) ?? numbered.local(numbers, authority: authority) {
      return try row(of: id)
    }
    // A changed entry is known by what it was before.
    for form in entry.previousEntries + [entry] {
      let candidates = NumberedEntities.notContradicting(
        numbers, try finder.candidates(for: form, authority: authority), authority: authority)
      if candidates.isEmpty { continue }
      let (local, keyed) = Self.parted(candidates)
      for group in [keyed, local] {
        if case .same(let id) = EntryResolver().resolve(form, among: group) {
          return try row(of: id)
        }
      }
    }
    return nil
  }

  private func row(of id: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT row FROM entity WHERE id = ?"), arguments: [id])
  }

  private static func parted(_ candidates: [EntityCandidate]) -> (
    local: [EntityCandidate], keyed: [EntityCandidate]
  ) {
    let isLocal: (EntityCandidate) -> Bool = { $0.reference.id.hasPrefix("local:") }
    return (candidates.filter(isLocal), candidates.filter { !isLocal($0) })
  }

  private func make(_ entry: Entry, authority: String, origin: String) throws -> Int64 {
    let stored = EntityStore.stored(entry)
    return try store.insert(
      stored, record: RecordWriter.record(of: stored),
      .init(
        id: try freeID(entry, origin: origin), authority: authority, isKeyed: false,
        isListed: entry.change != .removed, source: nil))
  }

  /// An id that no entity has or had.
  private func freeID(_ entry: Entry, origin: String) throws -> String {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM entity WHERE id = ?1)
          OR EXISTS (SELECT 1 FROM former_id WHERE id = ?1)
        """)
    var ordinal = 0
    while true {
      let id = LocalIdentity.entity(entry, origin: origin, ordinal: ordinal)
      if try Bool.fetchOne(statement, arguments: [id]) != true { return id }
      ordinal += 1
    }
  }

  /// The newest notice gives the entry of an entity that no list holds, and says whether it is listed.
  private func update(_ row: Int64, _ entry: Entry, published: PartialDate?) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT e.entry, (SELECT max(a.published) FROM notice_entry n
          JOIN announcement a ON a.row = n.announcement WHERE n.entity = e.row)
        FROM entity e WHERE e.row = ? AND NOT EXISTS (SELECT 1 FROM listing WHERE entity = e.row)
        """)
    guard let held = try Row.fetchOne(statement, arguments: [row]) else { return }
    let newest: String? = held[1]
    if let newest, (published?.iso ?? "") < newest { return }
    try db.cachedStatement(sql: "UPDATE entity SET listed = ? WHERE row = ?")
      .execute(arguments: [entry.change != .removed, row])
    let stored = EntityStore.stored(entry)
    let record = RecordWriter.record(of: stored)
    let isSame = try record == held.bytes(at: 0)
    if entry.change == .removed || isSame { return }
    try store.replace(row, by: stored, record: record, source: nil)
  }
}
