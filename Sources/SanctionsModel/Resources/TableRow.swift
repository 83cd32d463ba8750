/// One row of a reference table, read by column; a column that the row lacks reads as empty.
struct TableRow {
  private let fields: [Substring]

  /// A row of these fields.
  init(_ fields: [Substring]) { self.fields = fields }

  /// The rows of the table at `path` below `Resources/`.
  static func rows(of path: String) -> [TableRow] { Resource.table(path).map(TableRow.init) }

  /// The text of a column, from 0.
  func text(_ column: Int) -> String {
    fields.indices.contains(column) ? String(fields[column]) : ""
  }

  /// The parts of a column that holds several, empty ones left out.
  func list(_ column: Int, separator: Character = ";") -> [String] {
    guard fields.indices.contains(column) else { return [] }
    return fields[column].split(separator: separator).map(String.init)
  }

  /// The ISO 8601 date of a column; `nil` where it is blank or no date.
  func date(_ column: Int) -> PartialDate? { PartialDate(iso: text(column)) }
}
