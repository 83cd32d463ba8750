import GRDB

/// The tables of the archive.
///
/// `row` is every table's rowid and the same in a table and its full-text index. `id` is the permanent
/// text id. Dates are ISO 8601 text as precise as known. Several values in one column are parted by U+000A.
/// Blobs called *record* are written by `RecordWriter`.
///
/// What was imported:
/// - `source`: one list or feed. `name` (key of `sources remove`), `title`, `authority`, `format`, `data_date`,
///   `sha256`, `read_at`, `is_list`, `entity_count`, `announcement_count` (both kept up to date by imports).
/// - `entity`: one party. `id`, `type`, `name` (primary), `programmes`, `authority` (whose lists and notices
///   speak of it; `''` unknown), `keyed` (0: known from texts without a key, id `local:…`), `listed` (0:
///   delisted everywhere), `source` (row of the list whose entry it shows; NULL: a notice's), `entry` (record).
/// - `former_id`: `id` that an entity had, `entity_id` that it has now (an id, for it outlives both rows).
/// - `listing`: which list holds which entity. `source`, `entity`, `listed`, `entry` (record; NULL where the
///   entity's own `entry` is this list's).
/// - `entity_name`: every name. `entity`, `position` (0: primary, then aliases, then native names),
///   `name`, `folded` (`NameFolding.folded`), `strong`.
/// - `name_key`: `key` (`NameKeys.indexKeys` of every name), `entity`.
/// - `identifier`: `value` (letters and digits alone, upper case), `entity`, `label`, `text` (as published).
/// - `programme`: `tag`, `entity`.
/// - `linked_name`: `folded` name behind `Linked To:`, `entity` whose entry prints it.
/// - `name_change`: the entities whose names have changed since the file of the name index was written. `row` (ever
///   ascending), `entity`.
/// - `snapshot`: the lists of a source that were read. `source`, `date` of the data (else of the import), `format`,
///   `sha256`, `read_at`, `entity_count`, `lacks` (`EntryPart`s that its files cannot hold; its entries keep what an
///   earlier snapshot said of them).
/// - `event`: what changed from one snapshot of a source to the next, dated by the later one. `entity`, `date`,
///   `change` (`ChangeKind`), `source`, `entry` (record: the entry before the change; NULL for a designation).
///   An entity's entry as of a date is the one before the next change; without one, what its listing holds.
/// - `listed_event`: what a list's own entries tell with a date. `entity`, `source`, `date`, `change`, `text`.
///
/// Announcements:
/// - `announcement`: `id`, `source`, `label` (short name of its origin, as rows show it), `title`, `kind`
///   (`Reading.Kind`), `published`, `sorted` (`published`, else the day of import), `authority`, `link_count`,
///   `window_from`, `window_to` (days whose actions it may be about; NULL for notices and lists), `url`,
///   `publisher`, `format`, `given_title`, `given_date` (as published, before reading), `actions`, `alternatives`
///   (records), `body`, `reading` (record), `since` (of what changed between two snapshots of a list the date of
///   the earlier; NULL for all others).
/// - `announcement_link`: `announcement`, `position`, `entity`, `kind` (`LinkKind`), `confidence`, `evidence`
///   (record), `reasons`.
/// - `notice_entry`: the entity of each entry of a notice's reading. `announcement`, `position`, `entity`,
///   `change` (`ChangeKind`), `programmes`. Actions are made of these, by `announcement.authority` and `.published`.
/// - `prose_key`: `key` (`NameKeys.queryKeys` of a name in prose), `announcement`.
///
/// Full text (FTS5; a query on the announcements' index reads its texts from `announcement`):
/// - `entity_text` (`names`: one a line; `text`: the entry's text), `announcement_text` (`title`, `body`):
///   unicode61 without diacritics.
///
/// What the user said, keyed by text ids so that it survives imports and removals: `user_read` (`announcement`),
/// `user_star` (`id`), `user_note` (`id`, `note`), `user_review` (`announcement`, `entity`, `review`),
/// `user_screening` (`customer`: `ScreenedParty.key`, `entity`, `review` and `note`, either may be NULL).
///
/// `setting` (`name`, `value`): `sample` is set once the sample corpus was filled in; `name_index` is the number that
/// the file of the name index must bear, hexadecimal.
enum ArchiveSchema {
  /// How the file's schema stands to this program's.
  enum State: Equatable {
    case empty, older, current
    /// A later program's, with the first migration that this one does not know.
    case newer(String)
  }

  /// The migrations, oldest first; one that was released never changes.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { db in
      try db.execute(sql: "PRAGMA application_id = \(ArchiveFile.applicationID)")
      try db.execute(sql: imported)
      try db.execute(sql: announcements)
      try db.execute(sql: fullText)
      try db.execute(sql: userState)
    }
    migrator.registerMigration("2") { db in try db.execute(sql: history) }
    migrator.registerMigration("3") { db in try db.execute(sql: names) }
    migrator.registerMigration("4") { db in try db.execute(sql: lacks) }
    migrator.registerMigration("5") { db in try db.execute(sql: decisions) }
    return migrator
  }

  /// How the schema of the open file stands; one small query.
  static func state(of db: Database) throws -> State {
    guard try db.tableExists("grdb_migrations") else { return .empty }
    let applied = try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations")
    let known = migrator.migrations
    if let unknown = applied.first(where: { !known.contains($0) }) { return .newer(unknown) }
    return applied.count == known.count ? .current : .older
  }

  /// Applies what is missing; when another process does the same at this moment, its work counts.
  static func migrate(_ database: any DatabaseWriter) throws {
    do {
      try migrator.migrate(database)
    } catch {
      guard try database.read({ try state(of: $0) }) == .current else { throw error }
    }
  }
}
