/// An authority that acts or speaks, a row of `Resources/authorities.tsv`.
public struct Authority: Hashable, Sendable {
  /// The short name that readings, lists and actions use, e.g. `OFAC`.
  public let name: String
  /// ISO 3166-1 alpha-2; empty for the United Nations and the European Union.
  public let country: String
  public let fullName: String
  /// The words that name it in text, with their case.
  public let words: [String]

  /// Every authority, the most exact first.
  public static let all: [Authority] = TableRow.rows(of: "authorities.tsv").map(
    Authority.init(row:))

  /// The authority of a short name.
  public static func named(_ name: String) -> Authority? { all.first { $0.name == name } }

  private init(row: TableRow) {
    name = row.text(0)
    country = row.text(1)
    fullName = row.text(2)
    words = row.list(3)
  }
}
