import SanctionsModel

/// The individuals and entities of the UN Security Council's list, read one by one.
final class UNRecords: ListRecords {
  /// What a record is known by; nothing where the publisher gives it no key.
  private struct Identity {
    var id: String?
  }

  /// The line of a record, and a hash of the publisher's data id; 0 for none.
  private struct Seen {
    var line: UInt32
    var dataID: Int
  }

  let header: ListHeader
  private(set) var tally = ListTally()
  private let xml: XMLRecords
  /// Where every record stands, by a hash of its id.
  private var seen: [Int: Seen] = [:]

  /// The records in a file; throws where it does not begin as XML.
  init(_ file: SourceFile) throws(SourceError) {
    xml = try XMLRecords(file)
    let generated = xml.rootAttribute("dateGenerated")
    let date = generated.flatMap(UNDate.day)
    header = ListHeader(
      source: "un-sc", title: "UN Security Council Consolidated List",
      authority: "UN Security Council", format: SourceFormat.unXML.rawValue, dataDate: date)
    if date == nil, let generated {
      tally.diagnostics.append(Diagnostic("dateGenerated is no date: \(generated)", line: 1))
    }
  }

  func next() throws -> ListSnapshot.Record? {
    while let element = try xml.next(["INDIVIDUAL", "ENTITY"]) {
      tally.recordsRead += 1
      if let record = record(of: element) { return record }
      tally.recordsRefused += 1
    }
    return nil
  }

  /// The record of an element; `nil`, with a diagnostic, where it is refused.
  private func record(of element: XMLElement) -> ListSnapshot.Record? {
    let mapped = UNEntryMapper(element).mapped
    guard !mapped.entry.name.isEmpty else {
      return refuse(element, "\(mapped.reference ?? mapped.dataID ?? "it") has no name")
    }
    guard let identity = identity(of: mapped, element) else { return nil }
    for note in mapped.notes {
      tally.diagnostics.append(
        Diagnostic("\(identity.id ?? mapped.entry.name): \(note)", line: element.line))
    }
    return ListSnapshot.Record(id: identity.id, entry: mapped.entry)
  }

  /// The record's id: by its reference number, else by the publisher's data id; `nil` for a record that
  /// stands twice.
  private func identity(of mapped: UNEntryMapper.Mapped, _ element: XMLElement) -> Identity? {
    var id = mapped.reference.map { "un:" + $0 }
    let dataID = mapped.dataID.map(\.hashValue) ?? 0
    if let first = id.flatMap({ seen[$0.hashValue] }) {
      guard first.dataID != dataID, mapped.dataID != nil else {
        _ = refuse(element, "\(id ?? "") stands already in line \(first.line)")
        return nil
      }
      note(element, "\(id ?? "") stands already in line \(first.line); kept under its data id")
      id = nil
    } else if id == nil {
      note(element, "\(mapped.entry.name) has no reference number; kept under its data id")
    }
    id = id ?? mapped.dataID.map { "un:" + $0 }
    if let id { seen[id.hashValue] = Seen(line: UInt32(clamping: element.line), dataID: dataID) }
    return Identity(id: id)
  }

  private func note(_ element: XMLElement, _ message: String) {
    tally.diagnostics.append(Diagnostic(message, line: element.line))
  }

  private func refuse(_ element: XMLElement, _ reason: String) -> ListSnapshot.Record? {
    note(element, "record refused: \(reason)")
    return nil
  }
}
