/// Several short texts in one column, parted by line feeds.
enum LineList {
  /// The column of values; a line feed inside a value becomes a space.
  static func column(_ values: [String]) -> String {
    if values.count == 1, !values[0].utf8.contains(10) { return values[0] }
    return values.map { value in
      value.utf8.contains(10)
        ? String(decoding: value.utf8.map { $0 == 10 ? 32 : $0 }, as: UTF8.self) : value
    }.joined(separator: "\n")
  }

  /// The values of a column; none for an empty one.
  static func values(_ column: String) -> [String] {
    column.utf8.split(separator: 10).map { String($0) ?? "" }
  }
}
