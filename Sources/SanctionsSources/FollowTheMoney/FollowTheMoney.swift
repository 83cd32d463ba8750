import SanctionsModel

/// FollowTheMoney entities as NDJSON, one JSON object a line, in OpenSanctions' layout.
///
/// followthemoney 4: parties (`Person`, `Organization`, `Vessel` …), and edges and things about them
/// (`Sanction`, `Ownership`, `Passport`, `Address` …), which may stand before or behind them. Countries
/// are kept as published, as codes of ISO 3166-1. Ids stay as they are.
enum FollowTheMoney: ListFormat {
  static let format = SourceFormat.followTheMoney

  static func fits(_ head: SourceHead) -> Bool {
    let line = head.bytes.drop { $0 <= 32 }.prefix { $0 != 10 }
    guard line.first == 0x7B else { return false }
    return FTMProbe.text(of: "schema", in: line) != nil
      && ByteSearch.contains("\"properties\"", in: line)
  }

  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    try FTMRecords(file)
  }
}
