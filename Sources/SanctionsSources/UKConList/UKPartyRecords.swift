import SanctionsModel

/// The parties of a UK list in CSV, one at a time, in the order of their first rows.
final class UKPartyRecords: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let table: UKTable
  private var position = 0

  /// The parties of a table.
  init(_ table: UKTable, header: ListHeader) {
    self.table = table
    self.header = header
    tally.recordsRead = table.refused
    tally.recordsRefused = table.refused
    tally.diagnostics = table.notes
  }

  func next() throws -> ListSnapshot.Record? {
    while position < table.count {
      let party = try table.party(position)
      position += 1
      tally.recordsRead += 1
      var builder = UKEntryBuilder(line: party.rows.first?.line ?? 0)
      for row in party.rows { builder.add(row) }
      if let record = builder.record(text: party.text, range: party.range) {
        // Unknown columns are told once, with the header.
        tally.diagnostics += builder.notes
        return record
      }
      tally.recordsRefused += 1
      tally.diagnostics.append(
        Diagnostic("party refused: it has no name", line: party.rows.first?.line))
    }
    return nil
  }
}

extension UKEntryBuilder {
  /// The party under `uk:` and its group's number, else its unique id; `nil` for a party without a name.
  mutating func record(text: String, range: ByteRange) -> ListSnapshot.Record? {
    guard let key = groupID ?? uniqueID, let entry = finish(text: text, range: range) else {
      return nil
    }
    return ListSnapshot.Record(id: "uk:\(key)", entry: entry)
  }
}
