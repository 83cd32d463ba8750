import GRDB
import SanctionsModel

/// What the import of a snapshot that is not older than the others tells of its list's history.
///
/// A first snapshot costs nothing an entity: what stood on it follows from what changed since.
struct SnapshotHistory {
  /// A change of one entity, with the record of its entry before.
  private struct Note {
    var change: ChangeKind
    var old: [UInt8]?
  }

  /// What became of notes when entities were adopted.
  struct Corrections: Hashable {
    /// Pairs of a designation and a delisting that were one entity under two ids.
    var pairs = 0
    /// How many of the pairs were amendments.
    var amended = 0
  }

  let snapshot: Snapshot
  let place: SnapshotPlace
  private let list: String
  let path: String
  private let db: Database
  private var notes: [Int64: Note] = [:]

  /// The history of one import of the list with the header's name.
  init(_ header: ListHeader, origin: ImportOrigin, _ db: Database) throws {
    snapshot = Snapshot(header, origin)
    place = try SnapshotPlace(snapshot, source: header.source, db)
    list = header.title
    path = origin.path
    self.db = db
  }

  /// Notes that an entity was put on the list; gives whether that is news.
  mutating func noteAdded(_ entity: Int64) throws -> Bool {
    try note(Note(change: .designation, old: nil), entity)
  }

  /// Notes that an entity was taken off the list, where it had the entry of this record.
  mutating func noteDelisted(_ entity: Int64, old: [UInt8]?) throws -> Bool {
    try note(Note(change: .delisting, old: old), entity)
  }

  /// Notes that an entity's entry is another; gives whether any field of it changed.
  mutating func noteAmended(_ entity: Int64, old: [UInt8], new: Entry) throws -> Bool {
    let before = try RecordReader.value(Entry.self, from: old)
    guard !FieldChange.changes(from: before, to: new, forms: forms).isEmpty else { return false }
    return try note(Note(change: .amendment, old: old), entity)
  }

  /// Whether the list changed, as far as the snapshot's place lets it tell.
  private mutating func note(_ note: Note, _ entity: Int64) throws -> Bool {
    switch place {
    case .first, .earlier, .earlierAgain: return true
    case .later: break
    case .again(let held, _):
      // The same file is read anew by a program that reads more of it: the list did not change.
      if held.sha256 == snapshot.sha256 { return true }
      guard held.format != snapshot.format else { throw conflict(with: held) }
      if note.change == .amendment { return true }
    }
    notes[entity] = note
    return true
  }

  private var forms: FieldChange.Forms {
    switch place {
    case .later(let other), .again(let other, _): snapshot.forms(with: other)
    case .first, .earlier, .earlierAgain: .same
    }
  }

  /// The refusal of a snapshot whose date another one has.
  func conflict(with held: Snapshot) -> ArchiveError {
    ArchiveError(
      .refusedSnapshot, path: path,
      message: """
        the archive holds another \(list) of \(held.date), read \(held.readAt), sha256 \
        \(held.sha256.prefix(12)); give the date of this one with --date, or take the other out first \
        with 'embargo sources remove'
        """)
  }
}

extension SnapshotHistory {
  /// An adopter that was put on the list where the adopted was taken off it was on the list all the time.
  mutating func follow(_ adopters: [Int64: Int64], on source: Int64) throws -> Corrections {
    var corrections = Corrections()
    for (adopted, adopter) in adopters {
      guard let off = notes[adopted] else { continue }
      notes[adopted] = nil
      guard off.change == .delisting, notes[adopter]?.change == .designation else {
        if notes[adopter] == nil { notes[adopter] = off }
        continue
      }
      notes[adopter] = nil
      corrections.pairs += 1
      guard let old = off.old, try isChanged(adopter, source, old) else { continue }
      corrections.amended += 1
      if case .later = place { notes[adopter] = Note(change: .amendment, old: old) }
    }
    return corrections
  }

  private func isChanged(_ entity: Int64, _ source: Int64, _ old: [UInt8]) throws -> Bool {
    guard
      let new = try ListState(of: entity, on: source, at: snapshot.date, db)?.listedEntry
    else { return false }
    return try !FieldChange.changes(
      from: RecordReader.value(Entry.self, from: old),
      to: RecordReader.value(Entry.self, from: new), forms: forms
    ).isEmpty
  }

  /// Stores the snapshot and what it changed; gives the list-change announcement, where there is one.
  func store(on source: Int64) throws -> ListChangeStore.Stored? {
    let count = try Int.fetchOne(
      db, sql: "SELECT count(*) FROM listing WHERE source = ? AND listed", arguments: [source])
    try snapshot.store(source, entities: count ?? 0, db)
    guard let previous else { return nil }
    let statement = try db.cachedStatement(sql: EventRow.insertion)
    for (entity, note) in notes.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: [
        entity, snapshot.date, note.change.rawValue, source, note.old.map(blob),
      ])
    }
    if notes.isEmpty { return nil }
    return try ListChangeStore(db).announce(source, from: previous, to: snapshot)
  }

  private var previous: Snapshot? {
    switch place {
    case .later(let previous): previous
    case .again(_, let previous): previous
    case .first, .earlier, .earlierAgain: nil
    }
  }
}

/// How rows of `event` are written.
enum EventRow {
  static let insertion =
    "INSERT INTO event (entity, date, change, source, entry) VALUES (?, ?, ?, ?, ?)"
}
