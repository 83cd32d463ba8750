import SanctionsModel

/// A table that names no column of names: were it read as names, one a line, none would meet anybody.
struct UnknownTable {
  /// The names in the first row.
  let columns: [String]

  /// The table in a file whose first row has these cells, parted by `separator`; `nil` where the file may well hold
  /// names, one a line.
  ///
  /// `ZERAVON, Pelko` has a comma in every line too: of a table either the first row names another fact that is
  /// known, or nothing but white space tells the signs in a name from those between columns.
  init?(_ file: SourceFile, cells: [String], separator: UInt8) {
    guard cells.count > 1 else { return nil }
    let table = try? HeadedTable(file, separator: separator)
    let rows = table?.rows.filter { !$0.isBlank } ?? []
    let isEven = table != nil && rows.allSatisfy { $0.count == cells.count }
    let tight = Self.isTight(table?.columns ?? [])
    let isTable =
      CustomerColumns.tellsFact(cells)
      ? isEven || tight
      : isEven && tight && !rows.isEmpty
        && rows.allSatisfy { row in Self.isTight((0..<row.count).map { row[$0] }) }
    guard isTable else { return nil }
    columns = cells
  }

  /// Whether no sign between the fields has white space after it, as one within a name has.
  private static func isTight(_ fields: [String]) -> Bool {
    fields.dropFirst().allSatisfy { $0.first?.isWhitespace != true }
  }

  /// Why the file is refused, and what makes it one that can be read.
  func error(path: String) -> SourceError {
    SourceError(
      path: path, line: 1,
      found: "the columns \(columns.joined(separator: ", ")), none of which is known to hold names",
      remedy: "give the one that does one of the names "
        + CustomerColumns.nameColumns.joined(separator: ", ")
        + "; or, of names one a line, write name into a line before them")
  }
}
