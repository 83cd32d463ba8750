import SanctionsModel

/// A CSV of one of the UK's lists: a line with the list's date, a header, and rows in no known order.
///
/// Of each row is held where it stands, twelve bytes; rows are read when their party is asked for.
struct UKTable {
  /// Which party a row is of, and where it begins.
  private struct Place {
    var party: UInt32
    var start: UInt32
    var line: UInt32
  }

  /// The date that the lines before the header give.
  private(set) var date: PartialDate?
  /// What was only half understood so far.
  private(set) var notes: [Diagnostic] = []
  /// How many rows could not be read, or name no party.
  private(set) var refused = 0
  /// How many parties the table has.
  private(set) var count = 0
  private let window: ByteWindow
  private let encoding: TableEncoding
  private let path: String
  private var columns: [(field: UKField?, name: String)] = []
  /// By party, those of each in the file's order.
  private var places: [Place] = []

  /// Whether the file ends within its last row.
  private var isCut = false

  /// The table in a file; throws where no header stands among its first lines, and where it was cut.
  init(_ file: SourceFile, key: UKField) throws(SourceError) {
    path = file.path
    try LineGuard.check(file)
    let text = try UKText(file)
    (window, encoding) = (text.window, text.encoding)
    if let note = text.note { notes.append(note) }
    guard window.count <= Int(UInt32.max) else {
      throw SourceError(long: "a table", limit: Int(UInt32.max), path: path)
    }
    var scanner = UKRecordScanner(window, from: text.start)
    while columns.isEmpty, let record = try next(&scanner) {
      let cells = Self.cells(of: UKText.table(record, encoding))
      if Self.isHeader(cells) {
        columns = cells.map { (UKField.named($0), $0) }
      } else {
        date = date ?? Self.date(in: cells)
      }
    }
    guard columns.contains(where: { $0.field == key }) else {
      throw SourceError(
        path: file.path, line: 1, byte: 0, found: "no header names the columns of a UK list",
        remedy: "fetch the file again")
    }
    for column in columns where column.field == nil && !column.name.isEmpty {
      notes.append(
        Diagnostic(
          "the column \"\(column.name)\" is not known; its texts are kept as remarks", line: 2))
    }
    try index(&scanner, key: key)
    if isCut { throw SourceError(cut: file, what: "the table") }
  }

  /// The rows of a party, in the file's order, with their text and where the first one stands.
  ///
  /// Throws where the file cannot be read any more.
  func party(
    _ index: Int
  ) throws(SourceError) -> (rows: [UKRow], text: String, range: ByteRange) {
    var rows: [UKRow] = []
    var texts: [String] = []
    var range: Range<Int>?
    for place in places[places.indices.firstPlace(where: { places[$0].party >= index })...] {
      guard place.party == index else { break }
      var scanner = UKRecordScanner(
        window, from: Int(place.start), line: Int(place.line), size: Self.rowSize)
      guard let record = try next(&scanner) else { continue }
      let table = UKText.table(record, encoding)
      rows.append(row(Self.cells(of: table), line: record.line))
      texts.append(encoding.string(table.bytes[...]))
      range = range ?? record.range
    }
    return (rows, texts.joined(separator: "\n"), ByteRange(range ?? 0..<0))
  }

  /// Few rows are longer; where one is, more is read.
  private static let rowSize = 1 << 12

  /// Whether some cells name the columns of one of the lists.
  static func isHeader(_ cells: [String]) -> Bool {
    let fields = Set(cells.compactMap { UKField.named($0) })
    return fields.contains(.name6) && (fields.contains(.groupID) || fields.contains(.uniqueID))
  }

  /// The header in a file's first lines; empty where there is none.
  static func header(in head: SourceHead) -> [String] {
    var scanner = UKRecordScanner(ByteWindow(head.bytes, path: ""))
    for _ in 0..<5 {
      guard let record = try? scanner.next() else { break }
      let cells = cells(of: UKText.table(record, .utf8))
      if isHeader(cells) { return cells }
    }
    return []
  }

  /// The next record; throws for one that is too long.
  private func next(
    _ scanner: inout UKRecordScanner
  ) throws(SourceError) -> UKRecordScanner.Record? {
    guard let record = try scanner.next() else { return nil }
    try SizeLimits.requireRecord(record.range.count, "a row", path: path, line: record.line)
    return record
  }

  private mutating func index(
    _ scanner: inout UKRecordScanner, key: UKField
  ) throws(SourceError) {
    var known: [String: UInt32] = [:]
    while let record = try next(&scanner) {
      let table = UKText.table(record, encoding)
      isCut = record.range.upperBound == window.count && !holdsEveryColumn(table)
      guard table.faults.isEmpty, table.records.count == 1 else {
        refuse(record, "its quotes do not fit")
        continue
      }
      let fields = table.fields(of: table.records[0])
      let surplus = fields.dropFirst(columns.count)
      guard surplus.allSatisfy({ $0.start == $0.end }), let key = self.key(key, fields, table)
      else {
        // A blank row and an end mark are none.
        if fields.contains(where: { UKRow.cleaned(table.text($0)) != nil }) {
          refuse(record, "it has more cells than the header, or no number of a party")
        }
        continue
      }
      let party = known[key] ?? UInt32(known.count)
      if party == known.count { known[key] = party }
      places.append(
        Place(
          party: party, start: UInt32(record.range.lowerBound), line: UInt32(clamping: record.line))
      )
    }
    count = known.count
    let isSorted = zip(places, places.dropFirst()).allSatisfy { $0.party <= $1.party }
    if !isSorted { places.sort { ($0.party, $0.start) < ($1.party, $1.start) } }
  }

  /// Whether the text of a record has a cell for every column, or is nothing but an end mark.
  private func holdsEveryColumn(_ record: CSVTable) -> Bool {
    guard record.faults.isEmpty else { return false }
    return record.records.allSatisfy { $0.fields.count >= columns.count }
  }

  /// A party's key; a row of the UK Sanctions List whose unique id is lacking has its group's.
  private func key(
    _ key: UKField, _ fields: ArraySlice<CSVTable.Field>, _ table: CSVTable
  ) -> String? {
    func text(_ wanted: UKField) -> String? {
      for (column, field) in zip(columns, fields) where column.field == wanted {
        if let text = UKRow.cleaned(table.text(field)) { return text }
      }
      return nil
    }
    return text(key) ?? (key == .uniqueID ? text(.groupID).map { "group " + $0 } : nil)
  }

  private mutating func refuse(_ record: UKRecordScanner.Record, _ reason: String) {
    refused += 1
    notes.append(
      Diagnostic("row refused: \(reason)", line: record.line, byte: record.range.lowerBound))
  }

  private func row(_ cells: [String], line: Int) -> UKRow {
    var row = UKRow(line: line)
    for (column, cell) in zip(columns, cells) where !cell.isEmpty {
      if let field = column.field {
        // Of two columns of one field the first that has a text counts; another text is kept.
        if row[field] == nil {
          row[field] = cell
        } else if let text = UKRow.cleaned(cell), text != row[field] {
          row.others.append((column.name, text))
        }
      } else if let text = UKRow.cleaned(cell) {
        row.others.append((column.name, text))
      }
    }
    return row
  }

  /// The cells of one record; none where its quotes do not fit.
  private static func cells(of table: CSVTable) -> [String] {
    guard table.faults.isEmpty, table.records.count == 1 else { return [] }
    return table.fields(of: table.records[0]).map { table.text($0) }
  }

  /// The date in a line before the header: `Last Updated,13/04/2018`, `Report Date: 13-Feb-2026`.
  private static func date(in cells: [String]) -> PartialDate? {
    for cell in cells {
      let text = cell.split(separator: ":").last.map(String.init) ?? cell
      let spaced = String(text.map { $0 == "-" ? " " : $0 })
      if let date = UKDate.date(UKRow.cleaned(spaced) ?? ""), date.isDay { return date }
      if let date = UKRow.cleaned(text).flatMap({ PartialDate(iso: $0) }), date.isDay {
        return date
      }
    }
    return nil
  }
}
