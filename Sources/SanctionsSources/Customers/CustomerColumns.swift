import SanctionsModel

/// Which columns of a customer file tell what, by the names in its first row: `Resources/screening-columns.tsv`.
struct CustomerColumns {
  private var columns: [String: Int] = [:]
  private let head: [String]

  /// The usual names of each fact's column, as they are compared.
  private static let names: [(fact: String, names: [String])] =
    Resource.table("screening-columns.tsv").filter { $0.count == 2 }.map { row in
      (String(row[0]), row[1].split(separator: ";").map { compared(String($0)) })
    }

  /// The columns of a first row; `nil` where none of them is a name's.
  init?(_ head: [String]) {
    self.head = head
    columns = Self.facts(head)
    guard columns["name"] != nil || columns["family"] != nil else { return nil }
  }

  /// The columns that tell a fact, by the facts.
  private static func facts(_ head: [String]) -> [String: Int] {
    let head = head.map(compared)
    var columns: [String: Int] = [:]
    for (fact, names) in names {
      for name in names where columns[fact] == nil { columns[fact] = head.firstIndex(of: name) }
    }
    return columns
  }

  /// Whether a first row names a column of any fact.
  static func tellsFact(_ head: [String]) -> Bool { !facts(head).isEmpty }

  /// The usual names of columns of names, as the table writes them.
  static let nameColumns: [String] =
    Resource.table("screening-columns.tsv")
    .filter { $0.count == 2 && ($0[0] == "name" || $0[0] == "family") }
    .flatMap { $0[1].split(separator: ";").map(String.init) }

  /// The columns that tell nothing which screening counts.
  var unused: [String] {
    head.indices.filter { !columns.values.contains($0) }.map { Self.trimmed(head[$0]) }
      .filter { !$0.isEmpty }
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
    // A column of names beside one of surnames may hold the whole name or the given ones alone; beside one of
    // given names alone, the whole name or the surname.
    if !whole.isEmpty {
      if !family.isEmpty { return Self.holds(whole, family) ? whole : whole + " " + family }
      let given = columns["family"] == nil ? text("given", row) : ""
      return Self.holds(whole, given) ? whole : given + " " + whole
    }
    return ["given", "middle", "family"].map { text($0, row) }.filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private static func holds(_ whole: String, _ part: String) -> Bool {
    part.isEmpty || whole.lowercased().contains(part.lowercased())
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
