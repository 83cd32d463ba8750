/// Splits the programme column, in which several tags stand as `SDGT] [IFSR`.
enum OFACProgrammes {
  /// The tags of a column, without brackets and spaces.
  static func tags(_ column: String) -> [String] {
    column.split { $0 == "[" || $0 == "]" }.compactMap { part in
      let tag = part.drop { $0 == " " }
      let trimmed = tag.reversed().drop { $0 == " " }.reversed()
      return trimmed.isEmpty ? nil : String(trimmed)
    }
  }
}
