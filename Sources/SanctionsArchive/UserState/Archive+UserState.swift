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

  /// Stores whether the user has read all announcements that the archive holds.
  package func setAllRead(_ isRead: Bool) throws(ArchiveError) {
    try write { db in
      try db.execute(
        sql: isRead
          ? "INSERT OR IGNORE INTO user_read (announcement) SELECT id FROM announcement"
          : "DELETE FROM user_read")
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

  /// Stores what the user decided on a customer's hit, in place of what was decided before; an empty decision
  /// leaves it open. `customer` is a `ScreenedParty.key`.
  package func setDecision(
    _ decision: ScreeningDecision, customer: String, entity: String
  ) throws(ArchiveError) {
    try write { db in
      let entity = try Self.currentID(entity, db)
      guard !decision.isEmpty else {
        return try db.execute(
          sql: "DELETE FROM user_screening WHERE customer = ? AND entity = ?",
          arguments: [customer, entity])
      }
      try db.execute(
        sql: """
          INSERT OR REPLACE INTO user_screening (customer, entity, review, note)
          VALUES (?, ?, ?, ?)
          """, arguments: [customer, entity, decision.review?.rawValue, decision.note])
    }
  }

  /// The id that an entity has now; every other text is given back as it is.
  static func currentID(_ id: String, _ db: Database) throws -> String {
    let statement = try db.cachedStatement(sql: "SELECT entity_id FROM former_id WHERE id = ?")
    return try String.fetchOne(statement, arguments: [id]) ?? id
  }
}
