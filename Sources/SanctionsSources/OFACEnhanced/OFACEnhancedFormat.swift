import SanctionsModel

/// OFAC's enhanced XML, the `ENHANCED_XML` export of its Sanctions List Service (`enhanced_xml.xsd`).
enum OFACEnhancedFormat: ListFormat {
  static let format = SourceFormat.ofacEnhanced

  static func fits(_ head: SourceHead) -> Bool {
    guard let root = head.root, root.name == "sanctionsData" else { return false }
    return (root.namespace ?? "").hasSuffix("/ENHANCED_XML") || head.holds("<publicationinfo")
  }

  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    try EnhancedRecords(file)
  }
}

/// The entities of an enhanced XML file, streamed in a second pass.
final class EnhancedRecords: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let document: XMLRecords
  private let mapper: EnhancedEntityMapper

  /// The entities of a file; throws where it cannot be read to its end.
  init(_ file: SourceFile) throws(SourceError) {
    let index = try EnhancedIndex(file)
    let list = OFACList.named(index.listCounts, path: file.path)
    header = ListHeader(
      source: list.source, title: list.title, authority: OFACList.authority,
      format: SourceFormat.ofacEnhanced.rawValue, dataDate: index.dataDate)
    tally.diagnostics = index.notes
    mapper = EnhancedEntityMapper(index: index)
    document = try XMLRecords(file)
  }

  func next() throws -> ListSnapshot.Record? {
    while let element = try document.next(["entity"]) {
      tally.recordsRead += 1
      guard var builder = mapper.builder(element) else {
        refuse("the entity has no id", element)
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
