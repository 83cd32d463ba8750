extension ArchiveSchema {
  /// What the name index must be told, in the place of an index of trigrams.
  static let names = """
    CREATE TABLE name_change (
      row INTEGER PRIMARY KEY AUTOINCREMENT, entity INTEGER NOT NULL);
    INSERT INTO setting (name, value) VALUES ('name_index', lower(hex(randomblob(8))));
    DROP TABLE name_trigram;
    """
}
