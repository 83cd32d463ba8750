import GRDB
import NameMatching
import SanctionsModel

/// A condition in SQL with its arguments.
struct QueryCondition {
  var sql: String
  var arguments: [any DatabaseValueConvertible]

  /// A condition that holds for every row.
  static var always: QueryCondition { QueryCondition(sql: "1") }
  /// A condition that holds for no row.
  static var never: QueryCondition { QueryCondition(sql: "0") }

  /// A condition of SQL and its arguments.
  init(sql: String, arguments: [any DatabaseValueConvertible] = []) {
    self.sql = sql
    self.arguments = arguments
  }

  /// The conditions joined by `AND` or `OR`; none give `fallback`.
  static func joined(
    _ parts: [QueryCondition], by word: String, or fallback: QueryCondition
  ) -> QueryCondition {
    guard let first = parts.first else { return fallback }
    guard parts.count > 1 else { return first }
    return QueryCondition(
      sql: "(" + parts.map(\.sql).joined(separator: " \(word) ") + ")",
      arguments: parts.flatMap(\.arguments))
  }

  /// The opposite condition.
  var negated: QueryCondition { QueryCondition(sql: "NOT (\(sql))", arguments: arguments) }

  /// GRDB's form of the arguments.
  var statementArguments: StatementArguments { StatementArguments(arguments) }

  /// The condition of a whole query, each leaf by `leaf`.
  static func of(_ query: Query, leaf: (Query) -> QueryCondition) -> QueryCondition {
    switch query {
    case .all(let parts):
      joined(parts.map { of($0, leaf: leaf) }, by: "AND", or: always)
    case .any(let parts):
      joined(parts.map { of($0, leaf: leaf) }, by: "OR", or: never)
    case .not(let part): of(part, leaf: leaf).negated
    case .everything: always
    case .word, .phrase, .field: leaf(query)
    }
  }
}
