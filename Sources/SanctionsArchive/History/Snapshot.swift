import GRDB
import SanctionsModel

/// A list of a source that was read: when its data is of, and which file it was.
struct Snapshot: Hashable {
  /// The date of the data, else the day of the import; ISO 8601.
  var date: String
  var format: String
  /// The SHA-256 of what was read, in hexadecimal.
  var sha256: String
  /// When it was read, ISO 8601 in UTC.
  var readAt: String
  /// The parts of entries that its files cannot hold.
  var lacks: Set<EntryPart> = []

  /// The date as a value; `nil` where the text is no date.
  var day: PartialDate? { PartialDate(iso: date) }
}

extension Snapshot {
  /// The snapshot that an import reads.
  init(_ header: ListHeader, _ origin: ImportOrigin) {
    date = (origin.dataDate ?? header.dataDate)?.iso ?? String(origin.readAt.prefix(10))
    format = origin.format
    sha256 = origin.sha256
    readAt = origin.readAt
    lacks = header.lacks
  }

  /// A snapshot of a row of `snapshot`: date, format, sha256, read_at, lacks.
  init(row: Row) {
    self.init(
      date: row[0], format: row[1], sha256: row[2], readAt: row[3],
      lacks: Set(LineList.values(row[4]).compactMap(EntryPart.init(rawValue:))))
  }

  /// The snapshots of a source, oldest first.
  static func all(of source: Int64, _ db: Database) throws -> [Snapshot] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT date, format, sha256, read_at, lacks FROM snapshot WHERE source = ? ORDER BY date
        """)
    return try Row.fetchAll(statement, arguments: [source]).map(Snapshot.init(row:))
  }

  /// Stores that a source was read as this snapshot, with so many entities on the list.
  func store(_ source: Int64, entities: Int, _ db: Database) throws {
    try db.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO snapshot (source, date, format, sha256, read_at, entity_count, lacks)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      source, date, format, sha256, readAt, entities,
      LineList.column(lacks.map(\.rawValue).sorted()),
    ])
  }

  /// How the entries of two snapshots can be compared.
  func forms(with other: Snapshot) -> FieldChange.Forms {
    format == other.format ? .same : .different
  }
}
