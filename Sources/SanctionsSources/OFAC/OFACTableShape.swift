/// The four tables of OFAC's CSV family, told apart by their columns.
///
/// OFAC, "Specially Designated Nationals and Blocked Persons Data Specification", 2023-09-25.
enum OFACTableShape: String, CaseIterable, Sendable {
  /// `sdn.csv`, `cons_prim.csv`: one record an entity.
  case primary
  /// `alt.csv`: strong aliases.
  case alternates
  /// `add.csv`
  case addresses
  /// `sdn_comments.csv`: where remarks go on that the primary table cuts.
  case comments

  /// How many columns the table has.
  var columns: Int {
    switch self {
    case .primary: 12
    case .alternates: 5
    case .addresses: 6
    case .comments: 2
    }
  }

  /// What the table is to a person.
  var title: String {
    switch self {
    case .primary: "primary table (as sdn.csv)"
    case .alternates: "table of alternate names (as alt.csv)"
    case .addresses: "table of addresses (as add.csv)"
    case .comments: "table of comments (as sdn_comments.csv)"
    }
  }

  /// The shape that most of the first records have; `nil` where no shape fits three in five.
  static func of(_ table: CSVTable) -> OFACTableShape? {
    // The last record of a file, or of its first bytes, may be cut: it is judged only where it is alone.
    let whole =
      table.isClosed || table.records.count < 2 ? table.records[...] : table.records.dropLast()
    let sample = whole.prefix(100).filter { !OFACTableShape.isHeader($0, of: table) }
    guard !sample.isEmpty else { return nil }
    return allCases.first { shape in
      let fitting = sample.count { shape.fits($0, of: table) }
      return fitting * 5 >= sample.count * 3
    }
  }

  /// The shape of a file's first lines; reads no more than 64 KiB of them.
  static func of(_ bytes: [UInt8]) -> OFACTableShape? {
    guard let first = bytes.first(where: { $0 != 10 && $0 != 13 && $0 != 32 }),
      (48...57).contains(first) || first == 0x22 || first | 0x20 == 0x65
    else { return nil }
    return of(CSVTable(Array(bytes.prefix(65_536))))
  }

  /// Whether a record holds column names, as copies of the files sometimes begin with.
  static func isHeader(_ record: CSVTable.Record, of table: CSVTable) -> Bool {
    guard let first = table.fields(of: record).first else { return false }
    return ["ent_num", "uid"].contains(table.text(first).lowercased())
  }

  private func fits(_ record: CSVTable.Record, of table: CSVTable) -> Bool {
    let fields = Array(table.fields(of: record))
    guard fields.count == columns, OFACField.key(fields[0], of: table) != nil else { return false }
    switch self {
    case .primary: return true
    case .alternates:
      return OFACField.key(fields[1], of: table) != nil
        && ["aka", "fka", "nka"].contains(table.text(fields[2]).lowercased())
    case .addresses: return OFACField.key(fields[1], of: table) != nil
    case .comments: return fields[1].isQuoted
    }
  }
}
