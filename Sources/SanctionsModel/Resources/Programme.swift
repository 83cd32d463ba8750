/// A sanctions programme, a row of `Resources/programmes.tsv`.
public struct Programme: Hashable, Sendable {
  /// How a programme relates to a country.
  public enum Fit: Int, Comparable, Sendable {
    case none
    /// The programme is often used against parties of the country, among others.
    case alsoAgainst
    /// The programme is about the country.
    case regime

    /// Fits are ordered from none to regime.
    public static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
  }

  /// The tag as OFAC prints it in brackets, e.g. `DPRK3`.
  public let tag: String
  /// The countries that the programme is about, ISO 3166-1 alpha-2.
  public let regimes: [String]
  public let name: String
  /// What related tags have in common, e.g. `north-korea`, `narcotics`.
  public let family: String
  /// The countries against whose parties a worldwide programme is often used.
  public let alsoAgainst: [String]
  /// The words that name the programme wherever they stand.
  public let words: [String]
  /// The words that name it only before a word of sanctions (`Designations`, `Removals`, `sanctions`).
  public let headingWords: [String]
  /// The words of its topic ("hackers"), which name it in a text that tells of no other programme.
  public let topicWords: [String]

  /// Every programme, in the table's order.
  public static let all: [Programme] = TableRow.rows(of: "programmes.tsv").map(Programme.init(row:))

  /// The programme of a tag as published; `nil` where the table does not know it.
  public static func named(_ tag: String) -> Programme? { byTag[tag] }

  /// The tags of the programmes that are about the country or often used against its parties.
  public static func tags(fitting country: String) -> Set<String> {
    Set(all.filter { $0.fit(country) != .none }.map(\.tag))
  }

  /// How far a text about the country's regime may be about this programme.
  public func fit(_ country: String) -> Fit {
    if regimes.contains(country) { return .regime }
    return alsoAgainst.contains(country) ? .alsoAgainst : .none
  }

  /// Every tag of the programme's family, its own included.
  public var familyTags: [String] { Self.all.filter { $0.family == family }.map(\.tag) }

  private static let byTag = Dictionary(
    all.map { ($0.tag, $0) }, uniquingKeysWith: { first, _ in first })

  private init(row: TableRow) {
    tag = row.text(0)
    regimes = row.list(1, separator: ",")
    name = row.text(2)
    family = row.text(3)
    alsoAgainst = row.list(4, separator: ",")
    let phrases = row.list(5)
    words = phrases.filter { !$0.hasPrefix("+") && !$0.hasPrefix("~") }
    topicWords = phrases.filter { $0.hasPrefix("~") }.map { String($0.dropFirst()) }
    headingWords = phrases.filter { $0.hasPrefix("+") }.map { String($0.dropFirst()) }
  }
}
