import SanctionsModel

/// The EU's financial sanctions file as XML, "FSF" (schema `fsdexport` 1.1 of FPI, the Commission's
/// Service for Foreign Policy Instruments).
enum EUXML: ListFormat {
  static let format = SourceFormat.euXML

  static func fits(_ head: SourceHead) -> Bool {
    guard let root = head.root, root.name == "export" else { return false }
    return root.namespace?.hasSuffix("/fsd/export") ?? head.holds("<sanctionEntity")
  }

  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    EUListRecords(try XMLRecords(file))
  }
}

/// The entities of the EU's file, one at a time.
private final class EUListRecords: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let records: XMLRecords

  init(_ records: XMLRecords) {
    self.records = records
    header = ListHeader(
      source: "eu-fsf", title: "EU Financial Sanctions File", authority: "EU Council",
      format: EUXML.format.rawValue,
      dataDate: records.rootAttribute("generationDate").flatMap { PublishedDate($0).date })
  }

  func next() throws -> ListSnapshot.Record? {
    while let element = try records.next(["sanctionEntity"]) {
      let draft = EUEntityMapper.draft(of: element, asOf: header.dataDate)
      tally.recordsRead += 1
      tally.diagnostics += draft.diagnostics
      if let record = draft.record { return record }
      tally.recordsRefused += 1
      tally.diagnostics.append(
        Diagnostic("\(draft.id ?? "a record") has no name; refused", line: element.line))
    }
    return nil
  }
}
