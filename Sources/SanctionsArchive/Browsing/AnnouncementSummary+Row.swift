import GRDB
import SanctionsModel

extension AnnouncementSummary {
  /// The columns that a summary is made of, of a table or query named `a`.
  static let columns = """
    a.id, a.published, a.label, a.title, a.kind, a.link_count,
    EXISTS (SELECT 1 FROM user_read WHERE announcement = a.id),
    EXISTS (SELECT 1 FROM user_star WHERE user_star.id = a.id)
    """

  /// How many columns there are.
  static let columnCount = 8

  /// A summary of a row that begins with `columns`.
  init(row: Row) {
    let published: String? = row[1]
    let kind: String = row[4]
    self.init(
      id: row[0], published: published.flatMap { PartialDate(iso: $0) }, source: row[2],
      title: row[3], kind: Reading.Kind(rawValue: kind) ?? .other, linkCount: row[5],
      isRead: row[6], isStarred: row[7])
  }
}
