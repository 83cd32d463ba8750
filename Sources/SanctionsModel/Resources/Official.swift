/// A term of public office of somebody who speaks or signs for an authority, a row of
/// `Resources/officials.tsv`.
///
/// A person with several offices has several rows.
public struct Official: Hashable, Sendable {
  public let name: String
  /// Other full forms, e.g. `Steven T. Mnuchin`.
  public let otherNames: [String]
  /// Short forms that stand for this person without a first name, e.g. `Mnuchin`.
  public let shortNames: [String]
  public let office: String
  /// The authority's name as in `Resources/authorities.tsv`.
  public let authority: String
  /// The first day of the term, as precise as known.
  public let from: PartialDate?
  /// The last day of the term; `nil` while it lasts.
  public let to: PartialDate?
  /// Where the term is published.
  public let source: String

  /// Every term of office, in the table's order.
  public static let all: [Official] = TableRow.rows(of: "officials.tsv").map(Official.init(row:))

  /// The terms of everybody who bears the name, as a full or a short form, with its case.
  public static func terms(named text: String) -> [Official] { byName[text] ?? [] }

  /// Whether the term, as far as it is known, includes a moment of the date's span.
  public func served(on date: PartialDate) -> Bool {
    let first = from?.firstDayNumber ?? Int.min
    let last = to?.lastDayNumber ?? Int.max
    return first <= date.lastDayNumber && date.firstDayNumber <= last
  }

  private static let byName = Dictionary(
    grouping: all.flatMap { official in
      Set([official.name] + official.otherNames + official.shortNames).map { ($0, official) }
    }, by: \.0
  ).mapValues { $0.map(\.1) }

  private init(row: TableRow) {
    name = row.text(0)
    otherNames = row.list(1)
    shortNames = row.list(2)
    office = row.text(3)
    authority = row.text(4)
    from = row.date(5)
    to = row.date(6)
    source = row.text(7)
  }
}
