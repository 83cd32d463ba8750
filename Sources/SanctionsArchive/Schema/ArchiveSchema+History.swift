extension ArchiveSchema {
  /// The history of lists. `event.entry` is NULL in the rows of archives that had no history yet.
  static let history = """
    CREATE TABLE snapshot (
      source INTEGER NOT NULL REFERENCES source (row) ON DELETE CASCADE, date TEXT NOT NULL,
      format TEXT NOT NULL, sha256 TEXT NOT NULL, read_at TEXT NOT NULL,
      entity_count INTEGER NOT NULL, PRIMARY KEY (source, date)) WITHOUT ROWID;
    INSERT INTO snapshot (source, date, format, sha256, read_at, entity_count)
      SELECT row, coalesce(data_date, substr(read_at, 1, 10)), format, sha256, read_at, entity_count
      FROM source WHERE is_list;

    ALTER TABLE event ADD COLUMN entry BLOB;
    DROP INDEX event_source;
    CREATE INDEX event_snapshot ON event (source, date);

    CREATE TABLE listed_event (
      entity INTEGER NOT NULL REFERENCES entity (row) ON DELETE CASCADE,
      source INTEGER NOT NULL REFERENCES source (row) ON DELETE CASCADE,
      date TEXT NOT NULL, change TEXT NOT NULL, text TEXT,
      PRIMARY KEY (entity, source, date, change)) WITHOUT ROWID;
    CREATE INDEX listed_event_date ON listed_event (date);
    CREATE INDEX listed_event_source ON listed_event (source);

    ALTER TABLE announcement ADD COLUMN since TEXT;
    CREATE INDEX announcement_since ON announcement (published, since) WHERE since IS NOT NULL;
    """

  /// What a snapshot's files cannot hold.
  static let lacks = "ALTER TABLE snapshot ADD COLUMN lacks TEXT NOT NULL DEFAULT ''"
}
