import SanctionsModel

/// One table of the CSV family: its well-formed records by the entity's key, and what was refused.
struct OFACTable {
  let path: String
  let shape: OFACTableShape
  let table: CSVTable
  /// The key and the index in `table.records` of every record that has the shape's columns.
  private(set) var rows: [(key: Int, record: Int)] = []
  private(set) var refusals: [Diagnostic] = []
  private(set) var notes: [Diagnostic] = []

  /// The table in a file.
  ///
  /// Throws where the file ends within a record: a list that is read from half a file would delist the rest.
  init(_ file: SourceFile, shape: OFACTableShape) throws(SourceError) {
    path = file.path
    self.shape = shape
    let decoded = OFACTable.decoded(file)
    table = CSVTable(decoded.bytes)
    notes = decoded.notes
    try table.requireShortRecords(path: path)
    try requireWholeFile()
    for index in table.records.indices { sort(index) }
    refusals += table.faults.map(refusal)
    refusals.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    if rows.isEmpty, let first = refusals.first {
      throw SourceError(
        path: path, line: first.line, found: "no record of \(shape.title) is well formed",
        remedy: "fetch the file again; the first one: \(first.message)")
    }
  }

  /// The fields of a row.
  func fields(of row: (key: Int, record: Int)) -> [CSVTable.Field] {
    Array(table.fields(of: table.records[row.record]))
  }

  /// The record of a row.
  func record(of row: (key: Int, record: Int)) -> CSVTable.Record { table.records[row.record] }

  private mutating func sort(_ index: Int) {
    let record = table.records[index]
    if index == 0 && OFACTableShape.isHeader(record, of: table) { return }
    guard record.fields.count == shape.columns else {
      refuse(record, "\(record.fields.count) columns where \(shape.title) has \(shape.columns)")
      return
    }
    guard let key = OFACField.key(table.fields[record.fields.lowerBound], of: table) else {
      refuse(record, "the first column is no number")
      return
    }
    rows.append((key, index))
  }

  private mutating func refuse(_ record: CSVTable.Record, _ reason: String) {
    refusals.append(
      Diagnostic(
        "record refused: \(reason)", file: path, line: record.line, byte: record.range.lowerBound))
  }

  private func refusal(_ fault: CSVTable.Fault) -> Diagnostic {
    let reason =
      switch fault.reason {
      case .openQuote: "a quote opens and nothing closes it"
      case .textBehindQuote: "text stands between a closing quote and the next comma"
      }
    return Diagnostic(
      "record refused: \(reason)", file: path, line: fault.line, byte: fault.byte)
  }

  /// A record at the end of the file that lacks columns, or whose quote is open, was cut.
  private mutating func requireWholeFile() throws(SourceError) {
    guard !table.isClosed else { return }
    let last = table.records.last
    if let fault = table.faults.last, fault.line > last?.line ?? 0 {
      throw cutError(line: fault.line, byte: fault.byte)
    }
    guard let last else { return }
    if last.fields.count < shape.columns {
      throw cutError(line: last.line, byte: last.range.lowerBound)
    }
    if let field = table.fields(of: last).last, OFACField.isCutNull(field, of: table) {
      notes.append(
        Diagnostic(
          "the file ends within its last null; the record is kept", file: path, line: last.line))
    }
  }

  private func cutError(line: Int, byte: Int) -> SourceError {
    SourceError(
      path: path, line: line, byte: byte, found: "the file ends in the middle of a record",
      remedy: "it was cut; fetch it again")
  }

  /// OFAC's files are ASCII; bytes beyond it are read as UTF-8, and as Windows-1252 where they are none.
  private static func decoded(_ file: SourceFile) -> (bytes: [UInt8], notes: [Diagnostic]) {
    if let mark = ByteOrderMark(of: file.bytes), mark != .utf8 {
      return (TextDecoder().decode(file.bytes).utf8, [])
    }
    var bytes = file.bytes
    let marked = ByteOrderMark(of: bytes)?.count ?? 0
    if marked > 0 { bytes.removeFirst(marked) }
    guard let invalid = UTF8Check.firstInvalid(bytes[...]) else { return (bytes, []) }
    let note = Diagnostic(
      "not UTF-8; read as Windows-1252", file: file.path,
      line: LineNumbers.line(of: invalid + marked, in: file.bytes), byte: invalid + marked)
    return (Windows1252.utf8(bytes[...]), [note])
  }
}
