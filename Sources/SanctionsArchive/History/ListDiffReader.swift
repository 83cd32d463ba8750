import GRDB
import SanctionsModel

/// Reads what changed on a list between two of its snapshots.
struct ListDiffReader {
  /// A list in the archive.
  struct List {
    var row: Int64
    var name: String
    var title: String
    var authority: String

    /// The list of this name; `nil` where the archive holds none.
    init?(named name: String, _ db: Database) throws {
      let sql = "SELECT row, name, title, authority FROM source WHERE name = ? AND is_list"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [name]) else { return nil }
      self.init(row: row)
    }

    /// The list with this row; `nil` where there is none.
    init?(_ source: Int64, _ db: Database) throws {
      let sql = "SELECT row, name, title, authority FROM source WHERE row = ?"
      guard let row = try Row.fetchOne(db, sql: sql, arguments: [source]) else { return nil }
      self.init(row: row)
    }

    private init(row found: Row) {
      (row, name, title, authority) = (found[0], found[1], found[2], found[3])
    }
  }

  private let db: Database

  /// Differences in the archive that `db` reads.
  init(_ db: Database) { self.db = db }

  /// What changed on a list from one snapshot to a later one; linear in the changes between them.
  ///
  /// `nil` where a snapshot's date is no date.
  func diff(_ list: List, from: Snapshot, to: Snapshot) throws -> ListDiff? {
    guard let first = from.day, let last = to.day else { return nil }
    var diff = ListDiff(
      source: list.name, title: list.title, authority: list.authority, from: first, to: last)
    let changed = try Row.fetchAll(
      db,
      sql: """
        SELECT \(EntityReference.columns), e.row FROM entity e WHERE e.row IN (
          SELECT entity FROM event WHERE source = ? AND date > ? AND date <= ?)
        """, arguments: [list.row, from.date, to.date])
    for row in changed {
      diff.add(
        EntityReference(row: row), old: try entry(row[4], list, from),
        new: try entry(row[4], list, to), forms: from.forms(with: to))
    }
    diff.sort()
    return diff
  }

  private func entry(_ entity: Int64, _ list: List, _ snapshot: Snapshot) throws -> Entry? {
    try ListState(of: entity, on: list.row, at: snapshot.date, db)?.listedEntry
      .map { try RecordReader.value(Entry.self, from: $0) }
  }
}
