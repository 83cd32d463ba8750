import SanctionsModel

/// The individuals and entities of the UN Security Council's list, read one by one.
final class UNRecords: ListRecords {
  /// What a record is known by; nothing where the publisher gives it no key.
  private struct Identity {
    var id: String?
  }

  let header: ListHeader
  private(set) var tally = ListTally()
  private let xml: XMLRecords
  /// The line and the publisher's data id of every record by its id.
  private var seen: [String: (line: Int, dataID: String?)] = [:]

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
    if let first = id.flatMap({ seen[$0] }) {
      guard first.dataID != mapped.dataID, mapped.dataID != nil else {
        _ = refuse(element, "\(id ?? "") stands already in line \(first.line)")
        return nil
      }
      note(element, "\(id ?? "") stands already in line \(first.line); kept under its data id")
      id = nil
    } else if id == nil {
      note(element, "\(mapped.entry.name) has no reference number; kept under its data id")
    }
    id = id ?? mapped.dataID.map { "un:" + $0 }
    if let id { seen[id] = (element.line, mapped.dataID) }
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
