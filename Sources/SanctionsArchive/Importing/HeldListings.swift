import GRDB

/// What a source held before an import: enough to know an unchanged record without a look, 24 bytes an entity.
struct HeldListings {
  /// How a source holds an entity, by digests that hold within one process.
  private struct Held {
    var id: Int
    /// The digest of the record that the source gave last, as `PreparedRecord.digest` makes it.
    var record: Int
    /// The entity's row, doubled, and one where it is listed.
    var place: Int64

    var row: Int64 { place >> 1 }
    var isListed: Bool { place & 1 == 1 }
  }

  /// By the ids' digests.
  private var held: [Held] = []

  /// What the source with this row holds; linear in its entities but for a sort.
  init(source: Int64, _ db: Database) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT e.id, e.row, l.listed, coalesce(l.entry, e.entry)
        FROM listing l JOIN entity e ON e.row = l.entity WHERE l.source = ?
        """, arguments: [source])
    while let row = try rows.next() {
      let isListed: Bool = row[2]
      held.append(
        Held(
          id: Self.digest(row[0]), record: try PreparedRecord.digest(of: row.bytes(at: 3)),
          place: (row[1] as Int64) << 1 | (isListed ? 1 : 0)))
    }
    held.sort { $0.id < $1.id }
  }

  private static func digest(_ id: String) -> Int {
    var hasher = Hasher()
    hasher.combine(id)
    return hasher.finalize()
  }

  /// Whether the source holds an entity with this id.
  func holds(_ id: String) -> Bool { place(of: Self.digest(id)) != nil }

  /// The row of the entity with this id, where the source holds it with a record of this digest, listed or not as
  /// asked.
  func row(of id: String, record: Int, isListed: Bool) -> Int64? {
    guard let place = place(of: Self.digest(id)), held[place].record == record,
      held[place].isListed == isListed
    else { return nil }
    return held[place].row
  }

  private func place(of id: Int) -> Int? {
    let place = held.indices.firstPlace { held[$0].id >= id }
    return place < held.count && held[place].id == id ? place : nil
  }

  /// The digests of all records held.
  var digests: RecordDigests { RecordDigests(held.map(\.record)) }

  /// How many entities the source lists.
  var listedCount: Int { held.count { $0.isListed } }

  /// The rows of the entities that the source lists, ascending.
  var listedRows: [Int64] { held.lazy.filter(\.isListed).map(\.row).sorted() }
}

/// Digests of records, eight bytes each.
struct RecordDigests: Sendable {
  private let ascending: [Int]

  /// The digests among some, in any order.
  init(_ digests: [Int] = []) { ascending = digests.sorted() }

  /// Whether one of them is `digest`.
  func contains(_ digest: Int) -> Bool {
    let place = ascending.indices.firstPlace { ascending[$0] >= digest }
    return place < ascending.count && ascending[place] == digest
  }
}
