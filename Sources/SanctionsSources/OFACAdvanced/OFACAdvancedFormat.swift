import SanctionsModel

/// OFAC's advanced XML: `sdn_advanced.xml` and `cons_advanced.xml`.
///
/// The schema is the UN's sanctions data model 1.0, in its namespace (`sdn_advanced.xsd`) or in that of
/// OFAC's Sanctions List Service (`ADVANCED_XML`).
enum OFACAdvancedFormat: ListFormat {
  static let format = SourceFormat.ofacAdvanced

  static func fits(_ head: SourceHead) -> Bool {
    guard let root = head.root, root.name == "Sanctions" else { return false }
    let namespace = root.namespace ?? ""
    return namespace.hasSuffix("/ADVANCED_XML") || namespace.hasSuffix("/sanctions/1.0")
      || head.holds("<referencevaluesets")
  }

  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    try AdvancedRecords(file)
  }
}

/// The parties of an advanced XML file, streamed in a second pass.
///
/// Memory grows with what parties refer to (places, documents, listings, relations), not with them.
final class AdvancedRecords: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let document: XMLRecords
  private let mapper: AdvancedPartyMapper

  /// The parties of a file; throws where it cannot be read to its end.
  init(_ file: SourceFile) throws(SourceError) {
    let index = try AdvancedIndex(file)
    let list = OFACList.named(index.listCounts, path: file.path)
    header = ListHeader(
      source: list.source, title: list.title, authority: OFACList.authority,
      format: SourceFormat.ofacAdvanced.rawValue, dataDate: index.dataDate)
    tally.diagnostics = index.notes
    mapper = AdvancedPartyMapper(index: index)
    document = try XMLRecords(file)
  }

  func next() throws -> ListSnapshot.Record? {
    while let element = try document.next(["DistinctParty"]) {
      tally.recordsRead += 1
      guard var builder = mapper.builder(element) else {
        refuse("the DistinctParty has no FixedRef", element)
        continue
      }
      let record = builder.record()
      tally.diagnostics += builder.notes
      if let record { return record }
      refuse("\(builder.id) has no name", element)
    }
    return nil
  }

  private func refuse(_ reason: String, _ element: XMLElement) {
    tally.recordsRefused += 1
    tally.diagnostics.append(
      Diagnostic("record refused: \(reason)", line: element.line > 0 ? element.line : nil))
  }
}
