import EntityLinking
import GRDB
import NameMatching
import SanctionsModel
import Synchronization

/// The names of an archive's entities in memory, so that many names in prose can be held against them.
///
/// It answers as `EntityFinder.candidates(named:)` does, in the same order, without a query a name. What is
/// made ready of an entity is made the first time that a name may mean it.
final class NameDirectory: Sendable {
  /// How many entities stay ready; a hundred thousand names or so.
  private static let mostReady = 40_000

  /// The entities' rows, in ascending order, and how long the primary name of each is.
  private let rows: [Int64]
  private let lengths: [Int]
  private let keys: NamePostings
  private let bearers: NamePostings
  private let ready: Mutex<[Int32: NamedCandidate]> = Mutex([:])

  /// The directory of the archive that `db` reads. Linear in its names.
  init(_ db: Database) throws {
    var (rows, lengths, place): ([Int64], [Int], [Int64: Int32]) = ([], [], [:])
    let primary = try Row.fetchCursor(
      db, sql: "SELECT entity, length(name) FROM entity_name WHERE position = 0 ORDER BY entity")
    while let row = try primary.next() {
      place[row[0]] = Int32(rows.count)
      rows.append(row[0])
      lengths.append(row[1])
    }
    (self.rows, self.lengths) = (rows, lengths)
    keys = try NamePostings(
      Row.fetchCursor(db, sql: "SELECT key, entity FROM name_key ORDER BY key, entity"),
      place: place)
    bearers = try NamePostings(
      Row.fetchCursor(db, sql: "SELECT folded, entity FROM entity_name ORDER BY folded, entity"),
      place: place)
  }

  /// The entities that a name in prose may mean, at most `limit`; `prepared` is the name made ready.
  ///
  /// `db` reads the same state of the archive as the directory was made of.
  func candidates(
    named name: String, _ prepared: PreparedName, limit: Int = EntityFinder.mostNamed,
    _ db: Database
  ) throws -> [NamedCandidate] {
    var places = Array(bearers[prepared.folded].prefix(limit))
    let known = places
    let keys = NameKeys.queryKeys(prepared)
    if !keys.isEmpty, places.count < limit {
      let others = sharing(keys, length: name.count, limit: limit)
      places += others.filter { !known.contains($0) }.prefix(limit - known.count)
    }
    return try candidates(places, db)
  }

  /// The entities that share most of some keys, those with a primary name of about a length first.
  private func sharing(_ keys: [String], length: Int, limit: Int) -> [Int32] {
    var board = SharedKeys(entities: rows.count, most: EntityFinder.mostSharing)
    for key in keys { board.count(self.keys[key]) }
    return board.first(limit) { abs(lengths[Int($0)] - length) }
  }

  private func candidates(_ places: [Int32], _ db: Database) throws -> [NamedCandidate] {
    let known = ready.withLock { ready in places.map { ready[$0] } }
    return try zip(places, known).compactMap { place, candidate in
      if let candidate { return candidate }
      let read = try read(rows[Int(place)], db)
      ready.withLock { if $0.count < Self.mostReady { $0[place] = read } }
      return read
    }
  }

  private func read(_ entity: Int64, _ db: Database) throws -> NamedCandidate? {
    let reference = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(EntityReference.columns) FROM entity e WHERE e.row = ?"),
      arguments: [entity])
    let names = try Row.fetchAll(
      db.cachedStatement(
        sql: "SELECT name, strong FROM entity_name WHERE entity = ? ORDER BY position"),
      arguments: [entity])
    return reference.map { row in
      NamedCandidate(
        reference: EntityReference(row: row),
        names: names.map { KnownName($0[0], isStrong: $0[1]) })
    }
  }
}
