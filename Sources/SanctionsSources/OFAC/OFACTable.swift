import SanctionsModel

/// One table of the CSV family, read from its file as often as it is asked: its well-formed records by the
/// entity's key, and what was refused.
final class OFACTable {
  /// A record that has the shape's columns, in a piece of the table.
  struct Row {
    let key: Int
    let record: CSVTable.Record
  }

  let path: String
  let shape: OFACTableShape
  /// What the first reading refused, in the order of the lines.
  private(set) var refusals: [Diagnostic] = []
  private(set) var notes: [Diagnostic] = []
  let window: ByteWindow
  let encoding: TableEncoding
  private let start: Int

  /// The table in a file, of which nothing but the encoding was looked at.
  init(_ file: SourceFile, shape: OFACTableShape) throws(SourceError) {
    path = file.path
    self.shape = shape
    let window = try file.window()
    guard window.count <= Int(UInt32.max) else {
      throw SourceError(long: "a table", limit: Int(UInt32.max), path: path)
    }
    let survey = try TextSurvey(window)
    start = survey.mark == .utf8 ? 3 : 0
    if let mark = survey.mark, mark != .utf8 {
      self.window = ByteWindow(TextDecoder().decode(file.bytes).utf8, path: path)
      encoding = .utf8
      return
    }
    // OFAC's files are ASCII; bytes beyond it are read as UTF-8, and as Windows-1252 where they are none.
    self.window = window
    encoding = survey.firstInvalid == nil ? .utf8 : .windows1252
    if let invalid = survey.firstInvalid {
      notes.append(
        Diagnostic(
          "not UTF-8; read as Windows-1252", file: path,
          line: try LineNumbers.line(of: invalid, in: window), byte: invalid))
    }
  }

  /// The table in pieces, from its beginning.
  var pieces: CSVPieces { CSVPieces(window, from: start, encoding: encoding) }

  /// Reads the table for the first time, and gives every row with the piece that it stands in.
  ///
  /// Throws where the file ends within a record: a list that is read from half a file would delist the rest.
  func readAll(_ take: (Row, CSVTable) -> Void) throws(SourceError) {
    var pieces = pieces
    var (last, count): (CSVTable?, Int) = (nil, 0)
    while let piece = try pieces.next() {
      try piece.requireShortRecords(path: path)
      for row in rows(of: piece, refuse: { self.refuse($0, in: piece, $1) }) {
        count += 1
        take(row, piece)
      }
      refusals += piece.faults.map { refusal($0, in: piece) }
      last = piece
    }
    if let last { try requireWholeFile(last) }
    refusals.sort { ($0.line ?? 0) < ($1.line ?? 0) }
    if count == 0, let first = refusals.first {
      throw SourceError(
        path: path, line: first.line, found: "no record of \(shape.title) is well formed",
        remedy: "fetch the file again; the first one: \(first.message)")
    }
  }

  /// The rows of a piece; `refuse` is told of other records.
  func rows(
    of piece: CSVTable, refuse: (CSVTable.Record, String) -> Void = { _, _ in }
  ) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(piece.records.count)
    for record in piece.records {
      if piece.offset + record.range.lowerBound == start, OFACTableShape.isHeader(record, of: piece)
      {
        continue
      }
      guard record.fields.count == shape.columns else {
        refuse(
          record, "\(record.fields.count) columns where \(shape.title) has \(shape.columns)")
        continue
      }
      guard let key = OFACField.key(piece.fields[record.fields.lowerBound], of: piece) else {
        refuse(record, "the first column is no number")
        continue
      }
      rows.append(Row(key: key, record: record))
    }
    return rows
  }

  /// What tells of a record that is refused.
  func refusal(of record: CSVTable.Record, in piece: CSVTable, _ reason: String) -> Diagnostic {
    Diagnostic(
      "record refused: \(reason)", file: path, line: record.line,
      byte: piece.range(of: record).lowerBound)
  }

  private func refuse(_ record: CSVTable.Record, in piece: CSVTable, _ reason: String) {
    refusals.append(refusal(of: record, in: piece, reason))
  }

  private func refusal(_ fault: CSVTable.Fault, in piece: CSVTable) -> Diagnostic {
    let reason =
      switch fault.reason {
      case .openQuote: "a quote opens and nothing closes it"
      case .textBehindQuote: "text stands between a closing quote and the next comma"
      }
    return Diagnostic(
      "record refused: \(reason)", file: path, line: fault.line, byte: piece.offset + fault.byte)
  }

  /// A record at the end of the file that lacks columns, or whose quote is open, was cut.
  private func requireWholeFile(_ piece: CSVTable) throws(SourceError) {
    guard !piece.isClosed else { return }
    let last = piece.records.last
    if let fault = piece.faults.last, fault.line > last?.line ?? 0 {
      throw cutError(line: fault.line, byte: piece.offset + fault.byte)
    }
    guard let last else { return }
    if last.fields.count < shape.columns {
      throw cutError(line: last.line, byte: piece.range(of: last).lowerBound)
    }
    if let field = piece.fields(of: last).last, OFACField.isCutNull(field, of: piece) {
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
}
