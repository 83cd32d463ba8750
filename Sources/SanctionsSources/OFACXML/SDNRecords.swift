import SanctionsModel

/// The entries of OFAC's `sdn.xml` or `consolidated.xml`, read one by one.
final class SDNRecords: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let path: String
  private let xml: XMLRecords
  private let mapper = SDNEntryMapper()
  private let publication: SDNPublication
  /// The element that was read ahead of the first record, and not yet given.
  private var pending: XMLElement?
  private var firstLines: [Int: Int] = [:]

  /// The entries in a file; throws where it does not begin as XML.
  init(_ file: SourceFile) throws(SourceError) {
    path = file.path
    let list = try SDNListKind.list(in: file)
    xml = try XMLRecords(file)
    var publication = SDNPublication()
    if let first = try xml.next(["publshInformation", "sdnEntry"]) {
      if first.isNamed("sdnEntry") { pending = first } else { publication = SDNPublication(first) }
    }
    self.publication = publication
    header = ListHeader(
      source: list.source, title: list.title, authority: OFACList.authority,
      format: SourceFormat.ofacXML.rawValue, dataDate: publication.date)
    tally.diagnostics += publication.notes
  }

  func next() throws -> ListSnapshot.Record? {
    while let element = try nextElement() {
      tally.recordsRead += 1
      if let record = record(of: element) { return record }
      tally.recordsRefused += 1
    }
    try requireAll()
    return nil
  }

  private func nextElement() throws(SourceError) -> XMLElement? {
    if let first = pending {
      pending = nil
      return first
    }
    return try xml.next(["sdnEntry"])
  }

  /// The record of an entry; `nil`, with a diagnostic, where it is refused.
  private func record(of element: XMLElement) -> ListSnapshot.Record? {
    let mapped = mapper.map(element)
    guard let key = mapped.uid else { return refuse(element, "its uid is missing or no number") }
    if let line = firstLines[key] {
      return refuse(element, "uid \(key) stands already in line \(line)")
    }
    guard !mapped.entry.name.isEmpty else { return refuse(element, "uid \(key) has no name") }
    firstLines[key] = element.line
    for note in mapped.notes {
      tally.diagnostics.append(Diagnostic("ofac:\(key): \(note)", line: element.line))
    }
    return ListSnapshot.Record(id: "ofac:\(key)", entry: mapped.entry)
  }

  private func refuse(_ element: XMLElement, _ reason: String) -> ListSnapshot.Record? {
    tally.diagnostics.append(
      Diagnostic("record refused: \(reason)", line: element.line))
    return nil
  }

  /// Holds what was read against what the list says that it holds.
  private func requireAll() throws(SourceError) {
    guard let count = publication.recordCount, count != tally.recordsRead else { return }
    let found = "\(tally.recordsRead) entries, where Record_Count says \(count)"
    if tally.recordsRead < count {
      throw SourceError(path: path, found: found, remedy: "the file was cut; fetch it again")
    }
    tally.diagnostics.append(Diagnostic("\(found); all are kept"))
  }
}
