/// An order, resolution or statute that sanctions rest on, a row of `Resources/legal-authorities.tsv`.
public struct LegalAuthority: Hashable, Sendable {
  /// The usual short form: `E.O. 13810`, `UNSCR 2371`, `CAATSA`.
  public let name: String
  /// The words that name it, with their case; none for what is read by its number.
  public let words: [String]
  /// The tag of the programme that rests on it, where it is one.
  public let programme: String?
  /// The countries that it is about, ISO 3166-1 alpha-2.
  public let regimes: [String]

  /// Every legal authority, in the table's order.
  public static let all: [LegalAuthority] =
    TableRow.rows(of: "legal-authorities.tsv").map(LegalAuthority.init(row:))

  /// The legal authority of a normalised name; `nil` where the table lacks it.
  public static func named(_ name: String) -> LegalAuthority? { byName[name] }

  private static let byName = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })

  private init(row: TableRow) {
    name = row.text(0)
    words = row.list(1)
    programme = row.text(2).isEmpty ? nil : row.text(2)
    regimes = row.list(3, separator: ",")
  }
}
