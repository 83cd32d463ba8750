import EntityLinking
import GRDB
import NameMatching
import SanctionsModel

/// Finds the entities that an entry or a name may be about.
struct EntityFinder {
  /// How many entities a name in prose may mean, at most.
  static let mostNamed = 24
  /// How many entities that share a key with a name are held against it, at most.
  static let mostSharing = 2000

  private let db: Database

  /// A finder in the archive that `db` reads.
  init(_ db: Database) { self.db = db }

  /// The entities that bear a strong name of the entry, of the same type, and of the same authority as far as
  /// both are known; with a key or without one, as asked.
  func candidates(
    for entry: Entry, authority: String, keyed: Bool? = nil, besides: Int64 = 0
  ) throws -> [EntityCandidate] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(EntityReference.columns), e.entry, e.row, e.keyed, e.authority
        FROM entity_name n JOIN entity e ON e.row = n.entity
        WHERE n.folded = ? AND n.strong AND e.type = ?
        """)
    var seen: Set<Int64> = [besides]
    var candidates: [EntityCandidate] = []
    for folded in Self.strongNames(of: entry) {
      let rows = try Row.fetchCursor(statement, arguments: [folded, entry.type.rawValue])
      while let row = try rows.next() {
        let owner: String = row[7]
        guard owner == authority || owner.isEmpty || authority.isEmpty else { continue }
        guard keyed == nil || keyed == row[6] as Bool, seen.insert(row[5]).inserted else {
          continue
        }
        candidates.append(try EntityCandidate(row: row))
      }
    }
    return candidates
  }

  /// The entities that a name in prose may mean, at most `limit`: those that bear it to the letter but for
  /// case, accents and punctuation, then those that share most keys with it, of names about as long first.
  func candidates(named name: String, limit: Int = mostNamed) throws -> [EntityCandidate] {
    var candidates = try bearers(of: NameFolding.folded(name), limit: limit)
    let keys = NameKeys.queryKeys(name)
    guard !keys.isEmpty, candidates.count < limit else { return candidates }
    let known = Set(candidates.map(\.reference.id))
    let marks = repeatElement("?", count: keys.count).joined(separator: ",")
    // The keys of a short name may be those of thousands: the innermost limit bounds what is sorted by
    // length. Lengths are those of the short rows of primary names; the long ones are read at the end.
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(EntityReference.columns), e.entry FROM (
          SELECT k.entity, k.shared, abs(length(n.name) - ?) AS apart FROM (
            SELECT entity, count(*) AS shared FROM name_key WHERE key IN (\(marks))
            GROUP BY entity ORDER BY shared DESC, entity LIMIT \(Self.mostSharing)) k
          CROSS JOIN entity_name n ON n.entity = k.entity AND n.position = 0
          ORDER BY shared DESC, apart, k.entity LIMIT \(limit)) b
        CROSS JOIN entity e ON e.row = b.entity ORDER BY b.shared DESC, b.apart, e.row
        """)
    for row in try Row.fetchAll(statement, arguments: [name.count] + StatementArguments(keys)) {
      let candidate = try EntityCandidate(row: row)
      if candidates.count < limit, !known.contains(candidate.reference.id) {
        candidates.append(candidate)
      }
    }
    return candidates
  }

  /// The entities with a name that folds to `folded`.
  private func bearers(of folded: String, limit: Int) throws -> [EntityCandidate] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(EntityReference.columns), e.entry FROM (
          SELECT DISTINCT entity FROM entity_name WHERE folded = ? LIMIT \(limit)) n
        JOIN entity e ON e.row = n.entity ORDER BY e.row
        """)
    return try Row.fetchAll(statement, arguments: [folded]).map(EntityCandidate.init(row:))
  }

  /// The folded primary name and strong aliases of an entry, each once.
  private static func strongNames(of entry: Entry) -> [String] {
    var names: [String] = []
    let strong = [entry.name] + entry.aliases.filter { $0.quality == .strong }.map(\.name)
    for name in strong.lazy.map(NameFolding.folded) where !name.isEmpty && !names.contains(name) {
      names.append(name)
    }
    return names
  }
}

extension EntityCandidate {
  /// A candidate of a row that begins with the columns of a reference and goes on with the entry's record.
  init(row: Row) throws {
    self.init(reference: EntityReference(row: row), entry: try row.record(Entry.self, at: 4))
  }
}
