import SanctionsModel

/// The parties in the rows of a table, and what of the rows does not count.
struct CustomerRows {
  /// The parties in the file's order.
  private(set) var parties: [ScreenedParty] = []
  private let unused: [String]
  private var nameless = Lines()
  private var cutBirths = Lines()
  private var unreadBirths = Lines()

  /// How many rows something holds of, and the first of them.
  private struct Lines {
    var count = 0
    var first = ""

    mutating func add(_ line: Int, _ text: String = "") {
      if count == 0 { first = "line \(line)" + (text.isEmpty ? "" : ": " + text) }
      count += 1
    }

    /// A sentence, where there are any.
    func note(_ one: String, _ many: String) -> String? {
      switch count {
      case 0: nil
      case 1: "1 \(one), \(first)"
      default: "\(count) \(many), the first on \(first)"
      }
    }
  }

  /// The parties of a table of these columns.
  init(_ table: HeadedTable, _ columns: CustomerColumns) {
    unused = columns.unused
    for row in table.rows where !row.isBlank { add(row, columns) }
  }

  private mutating func add(_ row: HeadedTable.Row, _ columns: CustomerColumns) {
    let name = columns.name(row)
    guard !name.isEmpty else { return nameless.add(row.line) }
    let text = columns.text("birth", row)
    let birth = CustomerBirth(text)
    if !birth.isWhole {
      if birth.date == nil {
        unreadBirths.add(row.line, text)
      } else {
        cutBirths.add(row.line, text)
      }
    }
    parties.append(
      ScreenedParty(
        name: name, id: columns.text("id", row), type: CustomerFile.type(columns.text("type", row)),
        birth: birth.date, countries: CustomerFile.countries(columns.text("country", row)),
        line: row.line))
  }

  /// What of the file does not count, a sentence each.
  var notes: [String] {
    var notes: [String?] = []
    if unused.count == 1 { notes.append("column \(unused[0]) is not used") }
    if unused.count > 1 {
      notes.append("columns \(unused.joined(separator: ", ")) are not used")
    }
    notes += [
      nameless.note("row has no name and is left out", "rows have no name and are left out"),
      cutBirths.note(
        "date of birth does not tell the day for certain and counts as a year",
        "dates of birth do not tell the day for certain and count as years"),
      unreadBirths.note(
        "date of birth cannot be read and does not count",
        "dates of birth cannot be read and do not count"),
    ]
    return notes.compactMap(\.self)
  }
}
