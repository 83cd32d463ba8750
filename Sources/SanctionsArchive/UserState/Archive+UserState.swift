import GRDB
import SanctionsModel

extension Archive {
  /// Stores whether the user has read an announcement.
  package func setRead(_ isRead: Bool, announcement: String) throws(ArchiveError) {
    try write { db in
      try db.execute(
        sql: isRead
          ? "INSERT OR IGNORE INTO user_read (announcement) VALUES (?)"
          : "DELETE FROM user_read WHERE announcement = ?", arguments: [announcement])
    }
  }

  /// Stores that the user has read all announcements that the archive holds; gives those that were unread.
  package func setAllRead() throws(ArchiveError) -> [String] {
    try write { db in
      try String.fetchAll(
        db,
        sql: """
          INSERT OR IGNORE INTO user_read (announcement) SELECT id FROM announcement
          RETURNING announcement
          """)
    }
  }

  /// Stores that the user has not read some announcements.
  package func setUnread(_ announcements: [String]) throws(ArchiveError) {
    try write { db in
      let statement = try db.cachedStatement(
        sql: "DELETE FROM user_read WHERE announcement = ?")
      for id in announcements { try statement.execute(arguments: [id]) }
    }
  }

  /// Stars an entity or an announcement, or takes the star away.
  package func setStarred(_ isStarred: Bool, id: String) throws(ArchiveError) {
    try write { db in
      try db.execute(
        sql: isStarred
          ? "INSERT OR IGNORE INTO user_star (id) VALUES (?)"
          : "DELETE FROM user_star WHERE id = ?",
        arguments: [try Self.currentID(id, db)])
    }
  }

  /// Stores the user's note on an entity or an announcement; an empty one or `nil` deletes it.
  package func setNote(_ note: String?, id: String) throws(ArchiveError) {
    try write { db in
      let id = try Self.currentID(id, db)
      if let note, !note.isEmpty {
        try db.execute(
          sql: "INSERT OR REPLACE INTO user_note (id, note) VALUES (?, ?)", arguments: [id, note])
      } else {
        try db.execute(sql: "DELETE FROM user_note WHERE id = ?", arguments: [id])
      }
    }
  }

  /// Stores what the user says of the links between an announcement and an entity; `nil` takes it back.
  package func setReview(_ review: LinkReview?, announcement: String, entity: String)
    throws(ArchiveError)
  {
    try write { db in
      let entity = try Self.currentID(entity, db)
      if let review {
        try db.execute(
          sql: """
            INSERT OR REPLACE INTO user_review (announcement, entity, review) VALUES (?, ?, ?)
            """, arguments: [announcement, entity, review.rawValue])
      } else {
        try db.execute(
          sql: "DELETE FROM user_review WHERE announcement = ? AND entity = ?",
          arguments: [announcement, entity])
      }
    }
  }

  /// Stores one part of what the user decided on a customer's hit, in place of that part alone. `customer` is a
  /// `ScreenedParty.key`.
  package func setDecision(
    _ change: ScreeningDecision.Change, customer: String, entity: String
  ) throws(ArchiveError) {
    let (column, value) = Self.column(of: change)
    try write { db in
      let entity = try Self.currentID(entity, db)
      try db.execute(
        sql: """
          INSERT INTO user_screening (customer, entity, \(column)) VALUES (?, ?, ?)
          ON CONFLICT (customer, entity) DO UPDATE SET \(column) = excluded.\(column)
          """, arguments: [customer, entity, value])
      try db.execute(
        sql: """
          DELETE FROM user_screening
          WHERE customer = ? AND entity = ? AND review IS NULL AND note IS NULL
          """, arguments: [customer, entity])
    }
  }

  /// The column that a change is stored in, and the value there.
  private static func column(of change: ScreeningDecision.Change) -> (String, String?) {
    switch change {
    case .review(let review): ("review", review?.rawValue)
    case .note(let note): ("note", note?.isEmpty == true ? nil : note)
    }
  }

  /// The id that an entity has now; every other text is given back as it is.
  static func currentID(_ id: String, _ db: Database) throws -> String {
    let statement = try db.cachedStatement(sql: "SELECT entity_id FROM former_id WHERE id = ?")
    return try String.fetchOne(statement, arguments: [id]) ?? id
  }
}
