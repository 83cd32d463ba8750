import GRDB
import SanctionsModel

/// A filter of announcements as a condition in SQL on a table named `a`.
struct AnnouncementCondition {
  /// The condition, with `?` for each argument.
  private(set) var sql: String
  private(set) var arguments: StatementArguments = []
  /// Whether every announcement passes.
  let isAlwaysTrue: Bool

  /// The condition that a query says; throws a `QueryError` with the position of a mistake.
  init(_ query: String) throws { self.init(try QueryParser.parse(query)) }

  /// The condition that a query says.
  init(_ query: Query) {
    isAlwaysTrue = query == .everything
    sql = ""
    sql = build(query)
  }

  /// Lets through only what was published up to a day, or imported where it prints no date; all without one.
  mutating func restrict(upTo last: String?) {
    guard let last else { return }
    sql = "(\(sql)) AND a.sorted <= ?"
    arguments += [last]
  }

  private mutating func build(_ query: Query) -> String {
    switch query {
    case .everything: "1"
    case .word(let word): text(TextPattern.word(word))
    case .phrase(let phrase): text(TextPattern.phrase(phrase))
    case .field(let field): build(field)
    case .all(let parts): join(parts, "AND", empty: "1")
    case .any(let parts): join(parts, "OR", empty: "0")
    case .not(let part): "NOT \(build(part))"
    }
  }

  private mutating func join(_ parts: [Query], _ word: String, empty: String) -> String {
    if parts.isEmpty { return empty }
    return "(" + parts.map { build($0) }.joined(separator: " \(word) ") + ")"
  }

  private mutating func build(_ field: QueryField) -> String {
    switch field {
    case .programme(let tag):
      linked(
        "e.row IN (SELECT entity FROM programme WHERE tag LIKE ? ESCAPE '\\')", like(tag) + "%")
    case .country(let country): self.country(country)
    case .type(let type): linked("e.type = ?", type.rawValue)
    case .authority(let name): with("a.authority LIKE ? ESCAPE '\\'", "%\(like(name))%")
    case .source(let name): source("%\(like(name))%")
    case .id(let id): self.id(id)
    case .after(let date): with("a.published >= ?", date.iso)
    case .before(let date): with("a.published < ?", date.iso)
    case .isUnread: "a.id NOT IN (SELECT announcement FROM user_read)"
    case .isStarred: "a.id IN (SELECT id FROM user_star)"
    case .hasLinks: "a.link_count > 0"
    }
  }

  private mutating func with(_ condition: String, _ argument: String) -> String {
    arguments += [argument]
    return condition
  }

  /// The words in the announcement, or in a name of an entity that it is linked to.
  private mutating func text(_ match: String?) -> String {
    guard let match else { return "1" }
    arguments += [match, "names : (\(match))"]
    return """
      (a.row IN (SELECT rowid FROM announcement_text WHERE announcement_text MATCH ?)
        OR a.row IN (SELECT announcement FROM announcement_link WHERE entity IN
          (SELECT rowid FROM entity_text WHERE entity_text MATCH ?)))
      """
  }

  /// A condition on an entity, named `e`, that the announcement is linked to.
  private mutating func linked(_ condition: String, _ argument: String) -> String {
    arguments += [argument]
    return """
      a.row IN (SELECT l.announcement FROM announcement_link l JOIN entity e ON e.row = l.entity
        WHERE \(condition))
      """
  }

  /// The country's name in the announcement or in the entry of an entity that it is linked to.
  private mutating func country(_ country: String) -> String {
    guard let match = TextPattern.country(country) else { return "0" }
    arguments += [match, match]
    return """
      (a.row IN (SELECT rowid FROM announcement_text WHERE announcement_text MATCH ?)
        OR a.row IN (SELECT announcement FROM announcement_link WHERE entity IN
          (SELECT rowid FROM entity_text WHERE entity_text MATCH ?)))
      """
  }

  private mutating func source(_ pattern: String) -> String {
    arguments += [pattern, pattern, pattern]
    return """
      (a.publisher LIKE ? ESCAPE '\\' OR a.source IN
        (SELECT row FROM source WHERE name LIKE ? ESCAPE '\\' OR title LIKE ? ESCAPE '\\'))
      """
  }

  private mutating func id(_ id: String) -> String {
    arguments += [id, id, id, IdentifierForm.compared(id)]
    return """
      (a.id = ? OR a.row IN (SELECT announcement FROM announcement_link WHERE entity IN (
        SELECT row FROM entity WHERE id = ?
        UNION SELECT e.row FROM former_id f JOIN entity e ON e.id = f.entity_id WHERE f.id = ?
        UNION SELECT entity FROM identifier WHERE value = ?)))
      """
  }

  /// The text for LIKE with its wildcards made harmless.
  private func like(_ text: String) -> String {
    String(
      decoding: text.utf8.flatMap { [37, 92, 95].contains($0) ? [92, $0] : [$0] }, as: UTF8.self)
  }
}
