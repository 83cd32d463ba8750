import SanctionsModel

/// Pairs of names of a CSV file with the columns `schema`, `name1` and `name2`, found by their names.
package struct LabelledNamePairs: Sendable {
  /// One pair, and what it is said to be.
  package struct Pair: Sendable {
    package var first: String
    package var second: String
    /// What kind of party both are; `nil` where the schema tells none.
    package var type: EntityType?
    /// Whether they are one party's names, where the column `is_match` says so.
    package var isMatch: Bool?
    /// The line in the file.
    package var line: Int
  }

  /// The pairs in the file's order.
  package let pairs: [Pair]

  /// The pairs in a file; `schemaColumn` is the column of the schema where it has another name. Throws
  /// `SourceError` where a row cannot be read or a column is missing.
  package init(_ file: SourceFile, schemaColumn: String? = nil) throws {
    let table = try HeadedTable(file)
    func column(_ name: String) throws -> Int {
      if let column = table.column(name) { return column }
      throw SourceError(
        path: file.path, line: 1, found: "no column \(name)",
        remedy: "name the columns schema, name1 and name2 in the first row")
    }
    let (first, second) = (try column("name1"), try column("name2"))
    let schema = try schemaColumn.map(column) ?? table.column("schema")
    let label = table.column("is_match")
    pairs = table.rows.map { row in
      Pair(
        first: row[first], second: row[second],
        type: schema.flatMap { Self.type(ofSchema: row[$0]) },
        isMatch: label.flatMap { Self.truth(row[$0]) }, line: row.line)
    }
  }

  /// The type that a schema of FollowTheMoney, or one of our own types, names.
  package static func type(ofSchema schema: String) -> EntityType? {
    switch schema.lowercased() {
    case "person", "individual": .individual
    case "company", "organization", "organisation", "publicbody", "entity": .entity
    case "vessel": .vessel
    case "airplane", "aircraft": .aircraft
    default: nil
    }
  }

  private static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "1", "yes": true
    case "false", "0", "no": false
    default: nil
    }
  }
}
