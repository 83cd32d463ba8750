import GRDB
import SanctionsModel

/// Where a snapshot that is about to be read stands among those of its source.
enum SnapshotPlace: Hashable {
  /// The source was never read.
  case first
  /// It is later than all others, the last of which is given.
  case later(than: Snapshot)
  /// The archive holds one of that date, which is the last; the one before it is given where there is one.
  case again(held: Snapshot, previous: Snapshot?)
  /// A later one was read before it; the one before it is given where there is one.
  case earlier(previous: Snapshot?, next: Snapshot)
  /// The archive holds one of that date and later ones.
  case earlierAgain(held: Snapshot)

  /// The place of a snapshot among those of a source, oldest first.
  init(_ snapshot: Snapshot, among held: [Snapshot]) {
    let previous = held.last { $0.date < snapshot.date }
    let same = held.first { $0.date == snapshot.date }
    let next = held.first { $0.date > snapshot.date }
    switch (same, next) {
    case (let same?, nil): self = .again(held: same, previous: previous)
    case (let same?, _?): self = .earlierAgain(held: same)
    case (nil, let next?): self = .earlier(previous: previous, next: next)
    case (nil, nil): self = previous.map { .later(than: $0) } ?? .first
    }
  }

  /// The place of a snapshot of the source with this name.
  init(_ snapshot: Snapshot, source: String, _ db: Database) throws {
    let sql = "SELECT row FROM source WHERE name = ?"
    let row = try Int64.fetchOne(db, sql: sql, arguments: [source])
    self.init(snapshot, among: try row.map { try Snapshot.all(of: $0, db) } ?? [])
  }

  /// Whether it leaves the present state of the source as it is.
  var isOfThePast: Bool {
    switch self {
    case .earlier, .earlierAgain: true
    case .first, .later, .again: false
    }
  }
}
