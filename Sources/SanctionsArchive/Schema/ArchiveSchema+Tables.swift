extension ArchiveSchema {
  /// Sources and entities.
  static let imported = """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

    CREATE TABLE source (
      row INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, title TEXT NOT NULL,
      authority TEXT NOT NULL, format TEXT NOT NULL, data_date TEXT, sha256 TEXT NOT NULL,
      read_at TEXT NOT NULL, is_list INTEGER NOT NULL, entity_count INTEGER NOT NULL DEFAULT 0,
      announcement_count INTEGER NOT NULL DEFAULT 0);

    CREATE TABLE entity (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, name TEXT NOT NULL,
      programmes TEXT NOT NULL, authority TEXT NOT NULL, keyed INTEGER NOT NULL,
      listed INTEGER NOT NULL, source INTEGER REFERENCES source (row), entry BLOB NOT NULL);
    CREATE INDEX entity_local ON entity (row) WHERE keyed = 0;
    CREATE INDEX entity_source ON entity (source);

    CREATE TABLE former_id (id TEXT PRIMARY KEY, entity_id TEXT NOT NULL) WITHOUT ROWID;
    CREATE INDEX former_id_entity ON former_id (entity_id);

    CREATE TABLE listing (
      source INTEGER NOT NULL REFERENCES source (row),
      entity INTEGER NOT NULL REFERENCES entity (row),
      listed INTEGER NOT NULL, entry BLOB, PRIMARY KEY (source, entity)) WITHOUT ROWID;
    CREATE INDEX listing_entity ON listing (entity);

    CREATE TABLE entity_name (
      entity INTEGER NOT NULL REFERENCES entity (row), position INTEGER NOT NULL,
      name TEXT NOT NULL, folded TEXT NOT NULL, strong INTEGER NOT NULL,
      PRIMARY KEY (entity, position)) WITHOUT ROWID;
    CREATE INDEX entity_name_folded ON entity_name (folded);

    CREATE TABLE name_key (
      key TEXT NOT NULL, entity INTEGER NOT NULL REFERENCES entity (row),
      PRIMARY KEY (key, entity)) WITHOUT ROWID;
    CREATE INDEX name_key_entity ON name_key (entity);

    CREATE TABLE identifier (
      value TEXT NOT NULL, entity INTEGER NOT NULL REFERENCES entity (row),
      label TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (value, entity, label)) WITHOUT ROWID;
    CREATE INDEX identifier_entity ON identifier (entity);

    CREATE TABLE programme (
      tag TEXT NOT NULL, entity INTEGER NOT NULL REFERENCES entity (row),
      PRIMARY KEY (tag, entity)) WITHOUT ROWID;
    CREATE INDEX programme_entity ON programme (entity);

    CREATE TABLE linked_name (
      folded TEXT NOT NULL, entity INTEGER NOT NULL REFERENCES entity (row),
      PRIMARY KEY (folded, entity)) WITHOUT ROWID;
    CREATE INDEX linked_name_entity ON linked_name (entity);

    CREATE TABLE event (
      row INTEGER PRIMARY KEY, entity INTEGER NOT NULL REFERENCES entity (row),
      date TEXT NOT NULL, change TEXT NOT NULL, source INTEGER NOT NULL REFERENCES source (row));
    CREATE INDEX event_entity ON event (entity);
    CREATE INDEX event_source ON event (source);
    """

  /// Announcements and their links.
  static let announcements = """
    CREATE TABLE announcement (
      row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,
      source INTEGER NOT NULL REFERENCES source (row), label TEXT NOT NULL, title TEXT NOT NULL,
      kind TEXT NOT NULL, published TEXT, sorted TEXT NOT NULL, authority TEXT NOT NULL,
      link_count INTEGER NOT NULL DEFAULT 0, window_from TEXT, window_to TEXT, url TEXT,
      publisher TEXT, format TEXT NOT NULL, given_title TEXT, given_date TEXT,
      actions BLOB, alternatives BLOB, body TEXT NOT NULL, reading BLOB NOT NULL);
    CREATE INDEX announcement_newest ON announcement (sorted DESC, row DESC);
    CREATE INDEX announcement_published ON announcement (published, authority);
    CREATE INDEX announcement_source ON announcement (source);
    CREATE INDEX announcement_window ON announcement (window_from, window_to)
      WHERE window_from IS NOT NULL;

    CREATE TABLE announcement_link (
      announcement INTEGER NOT NULL REFERENCES announcement (row), position INTEGER NOT NULL,
      entity INTEGER NOT NULL REFERENCES entity (row), kind TEXT NOT NULL,
      confidence REAL NOT NULL, evidence BLOB NOT NULL, reasons TEXT NOT NULL,
      PRIMARY KEY (announcement, position)) WITHOUT ROWID;
    CREATE INDEX announcement_link_entity ON announcement_link (entity);

    CREATE TABLE notice_entry (
      announcement INTEGER NOT NULL REFERENCES announcement (row), position INTEGER NOT NULL,
      entity INTEGER NOT NULL REFERENCES entity (row), change TEXT NOT NULL,
      programmes TEXT NOT NULL, PRIMARY KEY (announcement, position)) WITHOUT ROWID;
    CREATE INDEX notice_entry_entity ON notice_entry (entity);

    CREATE TABLE prose_key (
      key TEXT NOT NULL, announcement INTEGER NOT NULL REFERENCES announcement (row),
      PRIMARY KEY (key, announcement)) WITHOUT ROWID;
    CREATE INDEX prose_key_announcement ON prose_key (announcement);
    """

  /// The full-text indexes.
  static let fullText = """
    CREATE VIRTUAL TABLE entity_text USING fts5(
      names, text, tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE announcement_text USING fts5(
      title, body, content = 'announcement', content_rowid = 'row',
      tokenize = 'unicode61 remove_diacritics 2');
    CREATE VIRTUAL TABLE name_trigram USING fts5(folded, content = '', tokenize = 'trigram');
    """

  /// What the user said.
  static let userState = """
    CREATE TABLE user_read (announcement TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE user_star (id TEXT PRIMARY KEY) WITHOUT ROWID;
    CREATE TABLE user_note (id TEXT PRIMARY KEY, note TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE user_review (
      announcement TEXT NOT NULL, entity TEXT NOT NULL, review TEXT NOT NULL,
      PRIMARY KEY (announcement, entity)) WITHOUT ROWID;
    CREATE INDEX user_review_entity ON user_review (entity);
    """

  /// What the user decided on the hits of screenings.
  static let decisions = """
    CREATE TABLE user_screening (
      customer TEXT NOT NULL, entity TEXT NOT NULL, review TEXT, note TEXT,
      PRIMARY KEY (customer, entity)) WITHOUT ROWID;
    CREATE INDEX user_screening_entity ON user_screening (entity);
    """
}
