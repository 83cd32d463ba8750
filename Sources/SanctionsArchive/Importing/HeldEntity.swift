import GRDB

/// An entity as the archive holds it, seen from one list.
struct HeldEntity {
  /// How the list holds the entity.
  enum Listing { case listed, delisted, absent }

  var row: Int64
  /// The list whose entry the entity shows; `nil` for a notice's.
  var source: Int64?
  /// The record of the entry that the entity shows.
  var entry: [UInt8]
  var listing: Listing
  /// The record of the entry that the list itself gave last; `nil` where it gave none.
  var listedEntry: [UInt8]?

  /// The entity with this id; `nil` where there is none.
  init?(id: String, source: Int64, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT e.row, e.source, e.entry, l.listed, l.entry FROM entity e
        LEFT JOIN listing l ON l.source = ? AND l.entity = e.row WHERE e.id = ?
        """)
    guard let found = try Row.fetchOne(statement, arguments: [source, id]) else { return nil }
    row = found[0]
    self.source = found[1]
    entry = try found.bytes(at: 2)
    let listed: Bool? = found[3]
    listing = listed.map { $0 ? .listed : .delisted } ?? .absent
    let own = try found.bytes(at: 4)
    listedEntry = listing == .absent ? nil : (own.isEmpty ? entry : own)
  }
}
