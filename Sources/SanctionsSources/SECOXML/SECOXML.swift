import SanctionsModel

/// SECO's consolidated list of sanctions targets as XML (`swiss-sanctions-list`).
///
/// Read by the elements' names, which the file explains itself. Programmes and places stand apart from the
/// targets that name them, so the file is read twice.
enum SECOXML: ListFormat {
  static let format = SourceFormat.secoXML

  static func fits(_ head: SourceHead) -> Bool { head.root?.name == "swiss-sanctions-list" }

  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    SECOListRecords(try SECOReferences(file), try XMLRecords(file))
  }
}

/// The targets of SECO's list, one at a time.
private final class SECOListRecords: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let records: XMLRecords
  private let references: SECOReferences

  init(_ references: SECOReferences, _ records: XMLRecords) {
    self.records = records
    self.references = references
    header = ListHeader(
      source: "seco", title: "SECO Sanctions List", authority: "SECO",
      format: SECOXML.format.rawValue,
      dataDate: records.rootAttribute("date").flatMap { PublishedDate($0).date })
  }

  func next() throws -> ListSnapshot.Record? {
    while let element = try records.next(["target"]) {
      var mapper = SECOTargetMapper(element, references)
      mapper.read(element, asOf: header.dataDate)
      tally.recordsRead += 1
      tally.diagnostics += mapper.draft.diagnostics
      if let record = mapper.draft.record { return record }
      tally.recordsRefused += 1
      tally.diagnostics.append(
        Diagnostic("\(mapper.draft.id ?? "a target") has no name; refused", line: element.line))
    }
    return nil
  }
}
