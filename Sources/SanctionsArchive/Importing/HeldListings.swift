import GRDB

/// What a source held before an import, by the entities' ids: enough to know an unchanged record without a look.
struct HeldListings {
  /// How a source holds an entity.
  struct Held {
    var row: Int64
    var isListed: Bool
    /// The digest of the record that the source gave last, as `PreparedRecord.digest` makes it.
    var digest: Int
  }

  private(set) var byID: [String: Held] = [:]

  /// What the source with this row holds; linear in its entities.
  init(source: Int64, _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.id, e.row, l.listed, coalesce(l.entry, e.entry)
        FROM listing l JOIN entity e ON e.row = l.entity WHERE l.source = ?
        """, arguments: [source])
    while let row = try rows.next() {
      let digest = try PreparedRecord.digest(of: row.bytes(at: 3))
      byID[row[0]] = Held(row: row[1], isListed: row[2], digest: digest)
    }
  }

  /// The digests of all records held.
  var digests: Set<Int> { Set(byID.values.lazy.map(\.digest)) }

  /// The rows of the entities that the source lists.
  var listedRows: [Int64] { byID.values.filter(\.isListed).map(\.row).sorted() }
}
