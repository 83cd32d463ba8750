import EntityLinking
import GRDB
import SanctionsModel

/// Lets keyed entities adopt those that are known from texts without a key.
///
/// Everything that was said of the adopted one holds of its adopter from then on: links, notices, stars,
/// notes, reviews, decisions on customers; and its id still finds it.
struct Adoption {
  private let db: Database
  private let store: EntityStore
  private let finder: EntityFinder
  private let numbered: NumberedEntities

  /// Adoptions in the archive that `db` writes.
  init(_ db: Database) throws {
    self.db = db
    store = try EntityStore(db)
    finder = EntityFinder(db)
    numbered = NumberedEntities(db)
  }

  /// Holds every entity without a key against the keyed ones; those that fit exactly one are adopted.
  ///
  /// Where `changed` names the keyed entities that are new or have other names, only those that share a name
  /// with one of them are held, and those that print a number by which lists know parties. Gives the adopters' rows by the rows that the adopted had.
  func adoptAll(changed: [Int64]? = nil) throws -> [Int64: Int64] {
    let locals = try Int64.fetchAll(
      db, sql: "SELECT row FROM entity WHERE keyed = 0 ORDER BY row")
    let concerned = try changed.map {
      try self.concerned(locals, by: $0).union(numbered.unkeyed())
    }
    let statement = try db.cachedStatement(
      sql: "SELECT row, id, authority, entry FROM entity WHERE row = ?")
    var adopters: [Int64: Int64] = [:]
    for row in locals where concerned?.contains(row) ?? true {
      guard let local = try Row.fetchOne(statement, arguments: [row]) else { continue }
      let entry = try local.record(Entry.self, at: 3)
      guard let id = try adopter(of: entry, authority: local[2]) else { continue }
      adopters[local[0]] = try adopt(local[0], id: local[1], by: id)
    }
    try countLinks(of: Set(adopters.values))
    return adopters
  }

  /// The id of the keyed entity that fits an entry: the one of its publisher's number, or else the only one.
  private func adopter(of entry: Entry, authority: String) throws -> String? {
    let numbers = entry.publishedNumbers(authority: authority)
    if let id = try numbered.keyed(numbers) { return id }
    let candidates = NumberedEntities.notContradicting(
      numbers, try finder.candidates(for: entry, authority: authority, keyed: true),
      authority: authority)
    guard !candidates.isEmpty,
      case .same(let id) = EntryResolver().resolve(entry, among: candidates)
    else { return nil }
    return id
  }

  /// Those of the entities without a key that share a name with one that changed; linear in the fewer of both.
  private func concerned(_ locals: [Int64], by changed: [Int64]) throws -> Set<Int64> {
    if locals.count > changed.count { return try namesakes(of: changed) }
    let changed = Set(changed)
    return try Set(locals.filter { try !namesakes(of: [$0]).isDisjoint(with: changed) })
  }

  /// The rows of the entities that bear a name of one of these.
  private func namesakes(of entities: [Int64]) throws -> Set<Int64> {
    let statement = try db.cachedStatement(
      sql: """
        SELECT other.entity FROM entity_name own
        JOIN entity_name other ON other.folded = own.folded WHERE own.entity = ?
        """)
    var rows: Set<Int64> = []
    for entity in entities { rows.formUnion(try Int64.fetchAll(statement, arguments: [entity])) }
    return rows
  }

  /// Counts the links of announcements once each: their rows are long, and every count writes one anew.
  private func countLinks(of adopters: Set<Int64>) throws {
    let linked = try db.cachedStatement(
      sql: "SELECT DISTINCT announcement FROM announcement_link WHERE entity = ?")
    var announcements: Set<Int64> = []
    for row in adopters { announcements.formUnion(try Int64.fetchAll(linked, arguments: [row])) }
    for announcement in announcements.sorted() {
      try execute(
        """
        UPDATE announcement SET link_count = found FROM (
          SELECT count(DISTINCT entity) AS found FROM announcement_link WHERE announcement = ?1)
        WHERE row = ?1 AND link_count <> found
        """, [announcement])
    }
  }

  /// Makes the entity with `adopter`'s id the one that the local entity was; gives its row.
  private func adopt(_ local: Int64, id: String, by adopter: String) throws -> Int64? {
    let sql = "SELECT row FROM entity WHERE id = ?"
    guard let row = try Int64.fetchOne(db, sql: sql, arguments: [adopter]) else { return nil }
    try moveLinks(from: local, to: row)
    try moveListings(from: local, to: row)
    try moveUserState(from: id, to: adopter)
    try execute("UPDATE former_id SET entity_id = ? WHERE entity_id = ?", [adopter, id])
    try execute("INSERT OR REPLACE INTO former_id (id, entity_id) VALUES (?, ?)", [id, adopter])
    try store.delete(local)
    return row
  }

  private func moveLinks(from local: Int64, to row: Int64) throws {
    try execute("UPDATE announcement_link SET entity = ? WHERE entity = ?", [row, local])
    // An announcement may have been linked to both; the link that stands first is the stronger one.
    try execute(
      """
      DELETE FROM announcement_link WHERE entity = ?1 AND EXISTS (
        SELECT 1 FROM announcement_link other WHERE other.entity = ?1
          AND other.announcement = announcement_link.announcement
          AND other.position < announcement_link.position)
      """, [row])
    try execute("UPDATE notice_entry SET entity = ? WHERE entity = ?", [row, local])
    try execute("UPDATE event SET entity = ? WHERE entity = ?", [row, local])
    try execute("UPDATE OR IGNORE listed_event SET entity = ? WHERE entity = ?", [row, local])
  }

  /// A list without keys that held the local entity holds its adopter, with the entry that it printed.
  private func moveListings(from local: Int64, to row: Int64) throws {
    try execute(
      """
      INSERT OR IGNORE INTO listing (source, entity, listed, entry)
      SELECT l.source, ?1, l.listed, coalesce(l.entry, e.entry)
      FROM listing l JOIN entity e ON e.row = l.entity WHERE l.entity = ?2
      """, [row, local])
  }

  private func moveUserState(from id: String, to adopter: String) throws {
    try execute("UPDATE OR REPLACE user_star SET id = ? WHERE id = ?", [adopter, id])
    // Two notes become one, each whole.
    try execute(
      """
      INSERT INTO user_note (id, note) SELECT ?1, note FROM user_note WHERE id = ?2
      ON CONFLICT (id) DO UPDATE SET note = user_note.note || char(10) || excluded.note
      """, [adopter, id])
    try execute("DELETE FROM user_note WHERE id = ?", [id])
    try execute("UPDATE OR IGNORE user_review SET entity = ? WHERE entity = ?", [adopter, id])
    try execute("DELETE FROM user_review WHERE entity = ?", [id])
    try moveDecisions(from: id, to: adopter)
  }

  /// Of two decisions on the same customer the adopter's stands; two notes become one, each whole.
  private func moveDecisions(from id: String, to adopter: String) throws {
    try execute(
      """
      INSERT INTO user_screening (customer, entity, review, note)
        SELECT customer, ?1, review, note FROM user_screening WHERE entity = ?2
      ON CONFLICT (customer, entity) DO UPDATE SET
        review = coalesce(user_screening.review, excluded.review),
        note = coalesce(user_screening.note || char(10) || excluded.note, user_screening.note,
          excluded.note)
      """, [adopter, id])
    try execute("DELETE FROM user_screening WHERE entity = ?", [id])
  }

  private func execute(_ sql: String, _ arguments: StatementArguments) throws {
    try db.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
