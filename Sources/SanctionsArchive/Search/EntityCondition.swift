import GRDB
import NameMatching
import SanctionsModel

/// Which entities a query asks for, as a condition on the table `entity` under the name `e`.
enum EntityCondition {
  /// The condition of a query.
  static func of(_ query: Query) -> QueryCondition { QueryCondition.of(query, leaf: leaf) }

  private static func leaf(_ query: Query) -> QueryCondition {
    switch query {
    case .word(let word): named(TextPattern.word(word), identifier: word)
    case .phrase(let text): named(TextPattern.phrase(text), identifier: text)
    case .field(let field): condition(on: field)
    default: .always
    }
  }

  private static func named(_ pattern: String?, identifier: String) -> QueryCondition {
    // A word without a letter or a digit asks for nothing: it is passed over.
    guard let pattern else { return .always }
    let text = QueryCondition(
      sql: "e.row IN (SELECT rowid FROM entity_text WHERE entity_text MATCH ?)",
      arguments: [pattern])
    var conditions = [text]
    if identifier.contains(":") { conditions.append(hasID(identifier)) }
    let value = IdentifierForm.compared(identifier)
    if value.utf8.count >= 4, identifier.utf8.contains(where: { (48...57).contains($0) }) {
      conditions.append(identified(value))
    }
    return .joined(conditions, by: "OR", or: .never)
  }

  /// The entity that has this id or had it.
  private static func hasID(_ id: String) -> QueryCondition {
    QueryCondition(
      sql: "(e.id = ? OR e.id IN (SELECT entity_id FROM former_id WHERE id = ?))",
      arguments: [id, id])
  }

  /// Entities with an identifier that begins so.
  private static func identified(_ value: String) -> QueryCondition {
    QueryCondition(
      sql: "e.row IN (SELECT entity FROM identifier WHERE value >= ? AND value < ?)",
      arguments: [value, value + "\u{10FFFF}"])
  }

  private static func condition(on field: QueryField) -> QueryCondition {
    switch field {
    case .programme(let tag):
      QueryCondition(
        sql: "e.row IN (SELECT entity FROM programme WHERE tag >= ? AND tag < ?)",
        arguments: [tag.uppercased(), tag.uppercased() + "\u{10FFFF}"])
    case .country(let text): country(text)
    case .type(let type): QueryCondition(sql: "e.type = ?", arguments: [type.rawValue])
    case .authority(let text):
      QueryCondition(sql: "instr(lower(e.authority), lower(?)) > 0", arguments: [text])
    case .source(let text): source(text)
    case .id(let text): identity(text)
    case .after(let date): acted(.init(sql: "a.published >= ?", arguments: [date.iso]))
    case .before(let date): acted(.init(sql: "a.published < ?", arguments: [date.iso]))
    case .isUnread: .never
    case .isStarred: QueryCondition(sql: "e.id IN (SELECT id FROM user_star)")
    case .hasLinks:
      QueryCondition(sql: "EXISTS (SELECT 1 FROM announcement_link l WHERE l.entity = e.row)")
    }
  }

  private static func country(_ text: String) -> QueryCondition {
    guard let pattern = TextPattern.country(text) else { return .never }
    return QueryCondition(
      sql: "e.row IN (SELECT rowid FROM entity_text WHERE entity_text MATCH ?)",
      arguments: ["text : \(pattern)"])
  }

  private static func source(_ text: String) -> QueryCondition {
    let wanted = "instr(lower(s.name || ' ' || s.title), lower(?)) > 0"
    return QueryCondition(
      sql: """
        (e.row IN (SELECT i.entity FROM listing i JOIN source s ON s.row = i.source WHERE \(wanted))
        OR e.row IN (SELECT n.entity FROM notice_entry n JOIN announcement a ON a.row = n.announcement
          JOIN source s ON s.row = a.source WHERE \(wanted)))
        """, arguments: [text, text])
  }

  private static func identity(_ text: String) -> QueryCondition {
    let value = QueryCondition(
      sql: "e.row IN (SELECT entity FROM identifier WHERE value = ?)",
      arguments: [IdentifierForm.compared(text)])
    return .joined([hasID(text), value], by: "OR", or: .never)
  }

  private static func acted(_ date: QueryCondition) -> QueryCondition {
    QueryCondition(
      sql: """
        e.row IN (SELECT n.entity FROM notice_entry n JOIN announcement a ON a.row = n.announcement
          WHERE \(date.sql))
        """, arguments: date.arguments)
  }
}
