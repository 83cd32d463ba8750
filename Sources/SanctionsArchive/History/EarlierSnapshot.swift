import GRDB
import SanctionsModel

/// Brings a snapshot into the history of a list of which a later one was read before: what changed up to it and
/// after it is told anew, and the present stays as it is.
struct EarlierSnapshot {
  private let db: Database
  private let header: ListHeader
  private let snapshot: Snapshot
  private let place: SnapshotPlace
  private let history: SnapshotHistory
  private let list: ListDiffReader.List
  private let store: EntityStore
  private var identity: RecordIdentity
  private var records: [Int64: [UInt8]] = [:]
  private var outcome = ImportOutcome()
  /// The entities that no snapshot told of before, and those whose names may be others now.
  private(set) var newEntities: [Int64] = []

  /// An import of a list whose place `history` knows; `nil` where it is none of the past.
  init?(_ header: ListHeader, _ history: SnapshotHistory, _ db: Database) throws {
    guard history.place.isOfThePast,
      let list = try ListDiffReader.List(named: header.source, db)
    else { return nil }
    self.db = db
    self.header = header
    self.history = history
    self.list = list
    snapshot = history.snapshot
    place = history.place
    store = try EntityStore(db)
    identity = RecordIdentity(source: header.source)
  }

  /// Takes a record; its entity is made where the archive has none.
  mutating func take(_ record: PreparedRecord) throws {
    let id = try Archive.currentID(identity.id(of: record), db)
    let row = try held(id) ?? add(record, id: id)
    guard records[row] == nil else {
      outcome.diagnostics.append(
        Diagnostic(
          "\(id) stands more than once in the list; the first was kept: \(record.entry.name)"))
      return
    }
    records[row] = record.entry.delistedOn == nil ? record.bytes : []
    try db.cachedStatement(
      sql: "INSERT OR IGNORE INTO listing (source, entity, listed, entry) VALUES (?, ?, 0, ?)"
    ).execute(arguments: [list.row, row, blob(record.bytes)])
  }

  private func held(_ id: String) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT row FROM entity WHERE id = ?"), arguments: [id])
  }

  private mutating func add(_ record: PreparedRecord, id: String) throws -> Int64 {
    let row = try store.insert(
      record.entry, record: record.bytes, terms: record.terms,
      .init(
        id: id, authority: header.authority, isKeyed: record.id != nil, isListed: false,
        source: list.row))
    newEntities.append(row)
    return row
  }
}

extension EarlierSnapshot {
  /// What an import into the past stored.
  struct Told {
    var outcome: ImportOutcome
    /// The days on which the changes may have been made.
    var days: [String] = []
  }

  /// Tells the history anew; throws where the list holds nothing, or is another than the archive's of its date.
  mutating func finish(_ tally: ListTally, acceptsShrink: Bool) throws -> Told {
    outcome.recordsRead = tally.recordsRead
    outcome.recordsRefused = tally.recordsRefused
    outcome.kept = records.count
    outcome.diagnostics = tally.diagnostics + outcome.diagnostics
    try follow(Adoption(db).adoptAll())
    let listed = records.filter { !$0.value.isEmpty }
    switch place {
    case .earlier(let previous, let next):
      return try insert(listed, after: previous, before: next, acceptsShrink: acceptsShrink)
    case .earlierAgain(let held):
      try compare(listed, with: held)
      outcome.unchanged = records.count
      return Told(outcome: outcome)
    case .first, .later, .again: return Told(outcome: outcome)
    }
  }

  private mutating func follow(_ adopters: [Int64: Int64]) {
    for (adopted, adopter) in adopters {
      guard let record = records.removeValue(forKey: adopted) else { continue }
      if records[adopter] == nil { records[adopter] = record }
    }
  }

  private mutating func insert(
    _ listed: [Int64: [UInt8]], after previous: Snapshot?, before next: Snapshot,
    acceptsShrink: Bool
  ) throws -> Told {
    let before = try previous.map { try ListState.listed(on: list.row, at: $0.date, db) }
    try requireWhole(listed.count, before: before?.count ?? 0, acceptsShrink: acceptsShrink)
    let own = try UntoldParts.carried(listed, by: before ?? [:], lacks: snapshot.lacks)
    let added = newEntities.count
    let later = try retold(from: own)
    try snapshot.store(list.row, entities: listed.count, db)
    if let previous, let before {
      try tell(from: before, previous, to: own, snapshot, counts: true)
    } else {
      outcome.added = added
      outcome.unchanged = records.count - added
    }
    let days = try announce((previous.map { [$0] } ?? []) + [snapshot] + later)
    outcome.diagnostics.append(
      Diagnostic(
        "\(list.title) of \(next.date) was read before: this one of \(snapshot.date) went into its "
          + "history, and the entries stay those of the later list"))
    return Told(outcome: outcome, days: days)
  }

  /// Tells anew what the next snapshot changed, and the ones after it as long as what they hold of parts that their
  /// files lack is another now; gives the snapshots that were told anew.
  private mutating func retold(from own: [Int64: [UInt8]]) throws -> [Snapshot] {
    var (known, earlier) = (own, snapshot)
    var retold: [Snapshot] = []
    for later in try Snapshot.all(of: list.row, db) where later.date > snapshot.date {
      let held = try ListState.listed(on: list.row, at: later.date, db)
      let carried = try UntoldParts.carried(held, by: known, lacks: later.lacks)
      try db.execute(
        sql: "DELETE FROM event WHERE source = ? AND date = ?", arguments: [list.row, later.date])
      try tell(from: known, earlier, to: carried, later, counts: false)
      retold.append(later)
      if carried == held { return retold }
      (known, earlier) = (carried, later)
    }
    for (entity, record) in known.sorted(by: { $0.key < $1.key }) { try hold(record, of: entity) }
    return retold
  }

  /// Makes a record the one that the list holds now.
  private mutating func hold(_ record: [UInt8], of entity: Int64) throws {
    let statement = try db.cachedStatement(
      sql: "SELECT entry IS NULL FROM listing WHERE source = ? AND entity = ?")
    if try Bool.fetchOne(statement, arguments: [list.row, entity]) == true {
      let entry = try RecordReader.value(Entry.self, from: record)
      try store.replace(entity, by: entry, record: record, source: list.row)
      newEntities.append(entity)
    } else {
      try db.cachedStatement(sql: "UPDATE listing SET entry = ? WHERE source = ? AND entity = ?")
        .execute(arguments: [blob(record), list.row, entity])
    }
  }

  /// Announces what each snapshot changed against the one before it, once all changes are told; gives the days.
  private func announce(_ snapshots: [Snapshot]) throws -> [String] {
    let announcements = ListChangeStore(db)
    return try zip(snapshots, snapshots.dropFirst()).flatMap { from, to in
      try announcements.announce(list.row, from: from, to: to)?.days ?? []
    }
  }

  /// Stores the changes from one snapshot to the next.
  private mutating func tell(
    from old: [Int64: [UInt8]], _ earlier: Snapshot, to new: [Int64: [UInt8]], _ later: Snapshot,
    counts: Bool
  ) throws {
    let statement = try db.cachedStatement(sql: EventRow.insertion)
    for entity in Set(old.keys).union(new.keys).sorted() {
      let change = try change(from: old[entity], to: new[entity], earlier.forms(with: later))
      if counts { count(change) }
      guard let change else { continue }
      try statement.execute(arguments: [
        entity, later.date, change.rawValue, list.row, old[entity].map(blob),
      ])
    }
  }

  private func change(from old: [UInt8]?, to new: [UInt8]?, _ forms: FieldChange.Forms) throws
    -> ChangeKind?
  {
    guard let old else { return new == nil ? nil : .designation }
    guard let new else { return .delisting }
    if old == new { return nil }
    let changes = try FieldChange.changes(
      from: RecordReader.value(Entry.self, from: old),
      to: RecordReader.value(Entry.self, from: new), forms: forms)
    return changes.isEmpty ? nil : .amendment
  }

  private mutating func count(_ change: ChangeKind?) {
    switch change {
    case .designation: outcome.added += 1
    case .amendment: outcome.amended += 1
    case .delisting: outcome.delisted += 1
    case nil: outcome.unchanged += 1
    }
  }

  private func requireWhole(_ count: Int, before: Int, acceptsShrink: Bool) throws {
    guard count > 0 else { throw refusal("the list holds no entry; give the whole list") }
    guard acceptsShrink || count * 10 >= before * 9 else {
      throw refusal(
        "the list holds \(count) entries, the one before it \(before); "
          + "give the whole list, or --accept-shrink if it was so short then")
    }
  }

  private func refusal(_ message: String) -> ArchiveError {
    ArchiveError(.refusedSnapshot, path: history.path, message: message)
  }

  /// Refuses a list that differs from the one of its date; another format may tell the same in other words.
  private func compare(_ listed: [Int64: [UInt8]], with held: Snapshot) throws {
    guard held.sha256 != snapshot.sha256, held.format == snapshot.format else { return }
    let known = try ListState.listed(on: list.row, at: held.date, db)
    for entity in Set(known.keys).union(listed.keys) {
      guard try change(from: known[entity], to: listed[entity], .same) == nil else {
        throw history.conflict(with: held)
      }
    }
  }
}
