/// A country with the words that English press text has for it, a row of `Resources/countries.tsv`.
public struct Country: Hashable, Sendable {
  /// ISO 3166-1 alpha-2, or `XK`.
  public let code: String
  public let name: String
  /// Other names, short forms and inversions (`Korea, North`).
  public let otherNames: [String]
  /// Adjectives and demonyms in the singular, e.g. `North Korean`.
  public let adjectives: [String]
  /// Capitals that stand for the government, e.g. `Pyongyang`.
  public let capitals: [String]

  /// Every country, in the table's order.
  public static let all: [Country] = TableRow.rows(of: "countries.tsv").map(Country.init(row:))

  /// The country of a code; `nil` for a code that the table lacks.
  public static func coded(_ code: String) -> Country? { byCode[code] }

  /// The country that a text names as a whole, by any of its names, without regard to ASCII case.
  public static func named(_ text: some StringProtocol) -> Country? { byName[text.lowercased()] }

  private static let byCode = Dictionary(
    all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  private static let byName = Dictionary(
    all.flatMap { country in
      ([country.name] + country.otherNames).map { ($0.lowercased(), country) }
    }, uniquingKeysWith: { first, _ in first })

  private init(row: TableRow) {
    code = row.text(0)
    name = row.text(1)
    otherNames = row.list(2)
    adjectives = row.list(3)
    capitals = row.list(4)
  }
}
