import SanctionsModel

/// Which columns of a customer file tell what, by the names in its first row: `Resources/screening-columns.tsv`.
struct CustomerColumns {
  private var columns: [String: Int] = [:]

  /// The usual names of each fact's column, as they are compared.
  private static let names: [(fact: String, names: [String])] =
    Resource.table("screening-columns.tsv").filter { $0.count == 2 }.map { row in
      (String(row[0]), row[1].split(separator: ";").map { compared(String($0)) })
    }

  /// The columns of a first row; `nil` where none of them is a name's.
  init?(_ head: [String]) {
    let head = head.map(Self.compared)
    for (fact, names) in Self.names {
      for name in names where columns[fact] == nil { columns[fact] = head.firstIndex(of: name) }
    }
    guard columns["name"] != nil || columns["family"] != nil else { return nil }
  }

  /// How many facts have a column.
  var count: Int { columns.count }

  /// The field of a fact in a row; empty where the file has no such column.
  func text(_ fact: String, _ row: HeadedTable.Row) -> String {
    columns[fact].map { Self.trimmed(row[$0]) } ?? ""
  }

  /// The party's name: the column of it, or its parts.
  func name(_ row: HeadedTable.Row) -> String {
    let (whole, family) = (text("name", row), text("family", row))
    // A column of names beside one of surnames may hold the whole name or the given ones alone.
    if !whole.isEmpty {
      return family.isEmpty || whole.lowercased().contains(family.lowercased())
        ? whole : whole + " " + family
    }
    return ["given", "middle", "family"].map { text($0, row) }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func compared(_ name: String) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  /// A text without white space around it.
  static func trimmed(_ text: String) -> String {
    let tail = text.drop(while: \.isWhitespace)
    return String(tail.reversed().drop(while: \.isWhitespace).reversed())
  }
}
