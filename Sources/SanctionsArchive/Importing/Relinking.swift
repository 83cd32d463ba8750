import EntityLinking
import GRDB
import NameMatching
import SanctionsModel

/// Links stored announcements anew from their stored readings; nothing is parsed again.
struct Relinking {
  /// An announcement of the archive.
  private struct Stored {
    var row: Int64
    var id: String
    var reading: Reading
    var body: String
    var isIndexed: Bool
  }

  /// How many announcements have their names compared at once.
  private static let announcementsAhead = 256

  private let db: Database
  private let actionStore: ActionStore
  private var names: NameComparison
  private var allActions: [ActionSummary]?
  private let caches: LinkCaches?

  /// Links in the archive that `db` writes or reads; with caches where `db` reads alone.
  init(_ db: Database, caches: LinkCaches? = nil) {
    self.db = db
    self.caches = caches
    names = NameComparison(db, cache: caches?.names)
    actionStore = ActionStore(db)
  }

  /// What the linker says of a reading whose entries are about `entryEntities`.
  ///
  /// An announcement that only an index tells of is held against no action that is likely for what indexes tell: it
  /// would be its own witness.
  mutating func result(
    _ reading: Reading, body: String, isIndexed: Bool, entryEntities: [Int: EntityReference]
  ) throws -> LinkResult {
    var context = LinkContext(entryEntities: entryEntities)
    context.nameFits = try names.fits(of: reading)
    if reading.entries.isEmpty { context.actions = try actions(for: reading) }
    if isIndexed { context.actions.removeAll(where: \.isLikely) }
    return try EntityLinker().link(
      reading, body: body, context: context, knowledge: StoredKnowledge(db: db))
  }

  /// Links the announcements of these rows, in their order.
  mutating func link(_ announcements: [Int64]) throws {
    for start in stride(from: 0, to: announcements.count, by: Self.announcementsAhead) {
      let stored = try announcements[start...].prefix(Self.announcementsAhead).compactMap(stored)
      try names.compare(stored.map(\.reading))
      for each in stored { try link(each) }
    }
  }

  /// Announcements in prose that new or renamed entities, or actions of these days, may concern.
  func concerned(entities: [Int64], days: [String]) throws -> Set<Int64> {
    var rows: Set<Int64> = []
    let byKey = try db.cachedStatement(
      sql: """
        SELECT p.announcement FROM name_key k JOIN prose_key p ON p.key = k.key WHERE k.entity = ?
        """)
    let proseCount = try Int.fetchOne(db, sql: "SELECT count(DISTINCT announcement) FROM prose_key")
    for entity in entities where rows.count < proseCount ?? 0 {
      rows.formUnion(try Int64.fetchAll(byKey, arguments: [entity]))
    }
    let byDay = try db.cachedStatement(
      sql: "SELECT row FROM announcement WHERE window_from <= ?1 AND window_to >= ?1")
    for day in Set(days) { rows.formUnion(try Int64.fetchAll(byDay, arguments: [day])) }
    return rows
  }

  /// Announcements in prose that link by name, later than one of these announcements, an entity that it names: whether
  /// they designate it follows from whether it was announced before.
  func followers(of announcements: [Int64]) throws -> Set<Int64> {
    let statement = try db.cachedStatement(
      sql: """
        SELECT DISTINCT later.row FROM announcement earlier
        JOIN announcement_link n ON n.announcement = earlier.row
        JOIN announcement_link l ON l.entity = n.entity JOIN announcement later ON later.row = l.announcement
        WHERE earlier.row = ? AND n.kind <> 'inferred' AND l.kind IN ('designated', 'mentioned')
          AND later.published > earlier.published AND later.window_from IS NOT NULL
          AND later.format <> '\(PublishedText.indexFormat)'
        """)
    return try announcements.reduce(into: []) {
      $0.formUnion(try Int64.fetchAll(statement, arguments: [$1]))
    }
  }

  /// Forgets the actions that were read, after links changed of which they may follow.
  mutating func forgetActions() { allActions = nil }

  private mutating func actions(for reading: Reading) throws -> [ActionSummary] {
    let window = EntityLinker.actionWindow(for: reading)
    if let caches { return try caches.actions.actions(window, db) }
    if let window {
      return try actionStore.actions(window).map(ActionSummary.init)
    }
    if let allActions { return allActions }
    let actions = try actionStore.actions(nil).map(ActionSummary.init)
    allActions = actions
    return actions
  }

  private func stored(_ row: Int64) throws -> Stored? {
    let statement = try db.cachedStatement(
      sql: "SELECT id, reading, body, format FROM announcement WHERE row = ?")
    guard let found = try Row.fetchOne(statement, arguments: [row]) else { return nil }
    return Stored(
      row: row, id: found[0], reading: try found.record(Reading.self, at: 1), body: found[2],
      isIndexed: found[3] as String == PublishedText.indexFormat)
  }

  private mutating func link(_ stored: Stored) throws {
    let result = try result(
      stored.reading, body: stored.body, isIndexed: stored.isIndexed,
      entryEntities: entryEntities(stored.row))
    try LinkStore(db).replace(result, of: stored.row, id: stored.id)
  }

  private func entryEntities(_ announcement: Int64) throws -> [Int: EntityReference] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT n.position, \(EntityReference.columns) FROM notice_entry n
        JOIN entity e ON e.row = n.entity WHERE n.announcement = ?
        """)
    return try Row.fetchAll(statement, arguments: [announcement]).reduce(into: [:]) {
      $0[$1[0]] = EntityReference(row: $1, from: 1)
    }
  }
}
