import SanctionsModel

/// How the text of a UK list in CSV is read where it stands.
struct UKText {
  let window: ByteWindow
  let encoding: TableEncoding
  /// Where the text begins, behind a byte order mark.
  let start: Int
  /// What is wrong with the text.
  private(set) var note: Diagnostic?

  /// The text of a file; one that is not UTF-8 is read as Windows-1252, as OFSI wrote it until 2020.
  init(_ file: SourceFile) throws(SourceError) {
    let window = try file.window()
    let survey = try TextSurvey(window)
    start = survey.mark == .utf8 ? 3 : 0
    if let mark = survey.mark, mark != .utf8 {
      self.window = ByteWindow(TextDecoder().decode(file.bytes).utf8, path: file.path)
      encoding = .utf8
      return
    }
    self.window = window
    // Characters of several bytes outnumber stray bytes by far in damaged UTF-8, and lack in Windows-1252.
    let isDamaged = survey.mark == .utf8 || survey.leads - survey.invalid > survey.invalid * 3
    encoding = survey.invalid == 0 || isDamaged ? .utf8 : .windows1252
    if survey.invalid > 0, isDamaged {
      note = Diagnostic(
        "\(survey.invalid) bytes are no UTF-8 and became U+FFFD", byte: survey.firstInvalid)
    }
  }

  /// A record as a table of one; the line ends in its cells are LF.
  static func table(_ record: UKRecordScanner.Record, _ encoding: TableEncoding) -> CSVTable {
    let bytes =
      record.bytes.contains(13)
      ? DecodedText.withLineFeeds(record.bytes) : Array(record.bytes)
    return CSVTable(bytes, encoding: encoding)
  }
}
