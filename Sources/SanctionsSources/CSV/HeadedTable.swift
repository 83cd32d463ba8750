import SanctionsModel

/// A CSV file whose first row names its columns; the rest is read by these names.
package struct HeadedTable: Sendable {
  /// One row: its line in the file, and the fields by the columns of `HeadedTable.columns`.
  package struct Row: Sendable {
    package var line: Int
    fileprivate var fields: [String]
  }

  /// The names of the columns, as they stand.
  package let columns: [String]
  /// The rows in the file's order.
  package let rows: [Row]

  /// The table in a file, fields parted by commas or by another byte of ASCII; throws `SourceError` where a row
  /// cannot be read.
  package init(_ file: SourceFile, separator: UInt8 = UInt8(ascii: ",")) throws {
    let bytes = file.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let table = CSVTable(Array(bytes[start...]), separator: separator)
    try table.requireShortRecords(path: file.path)
    if let fault = table.faults.first {
      throw SourceError(
        path: file.path, line: fault.line, byte: fault.byte + start,
        found: "quotes that do not fit",
        remedy: "close the quoted field and double the quotes inside it")
    }
    var rows = table.records.map { record in
      Row(line: record.line, fields: table.fields(of: record).map { table.text($0) })
    }
    guard !rows.isEmpty else {
      throw SourceError(
        path: file.path, line: 1, found: "no rows", remedy: "name the columns in the first one")
    }
    columns = rows.removeFirst().fields
    self.rows = rows
  }

  /// The place of a column, by its name without regard to case.
  package func column(_ name: String) -> Int? {
    columns.firstIndex { $0.lowercased() == name.lowercased() }
  }
}

extension HeadedTable.Row {
  /// How many fields the row has.
  package var count: Int { fields.count }

  /// Whether nothing stands in the row.
  package var isBlank: Bool { fields.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

  /// The field in a column; empty where the row ends before it.
  package subscript(_ column: Int) -> String { column < fields.count ? fields[column] : "" }
}
