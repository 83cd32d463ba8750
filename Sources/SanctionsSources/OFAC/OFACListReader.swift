import Foundation
import SanctionsModel

/// The records of OFAC's CSV family, mapped as they are asked for.
final class OFACListReader: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let family: OFACFamily
  private let mapper: OFACRecordMapper
  private var parts: [Int: OFACRecordMapper.Parts] = [:]
  private var seen: [Int: Int] = [:]
  private var position = 0
  private var ready: ArraySlice<Mapped> = []

  /// A row of the primary table and what the mapper makes of it; `nil` for a row without a name.
  private struct Mapped {
    let row: (key: Int, record: Int)
    var entry: (entry: Entry, notes: [Diagnostic])?
  }

  private static let rowsAhead = 1024
  private static let rowsAPiece = 64

  /// The records in a family of files; throws where one of them cannot be read at all.
  init(_ files: [SourceFile]) throws(SourceError) {
    family = try OFACFamily(files)
    mapper = OFACRecordMapper(family)
    let list = OFACList.of(family.primary)
    header = ListHeader(
      source: list.source, title: list.title, authority: OFACList.authority,
      format: SourceFormat.ofacCSV.rawValue, lacks: family.lacks)
    for table in [family.primary] + family.secondary {
      tally.diagnostics += table.notes + table.refusals
      tally.recordsRefused += table.refusals.count
    }
    tally.recordsRead = tally.recordsRefused
    for row in family.primary.rows where seen[row.key] == nil { seen[row.key] = row.record }
    parts = collectParts()
  }

  func next() -> ListSnapshot.Record? {
    while true {
      if let mapped = ready.popFirst() {
        if let record = record(of: mapped) { return record }
      } else if !mapMore() {
        return nil
      }
    }
  }

  /// Maps the next rows of the primary table on all processors; false at its end.
  private func mapMore() -> Bool {
    let rows = family.primary.rows[position...].prefix(Self.rowsAhead)
    guard !rows.isEmpty else { return false }
    position = rows.endIndex
    var mapped = rows.map { Mapped(row: $0) }
    let (mapper, parts) = (mapper, parts)
    mapped.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: slots.count / Self.rowsAPiece + 1) { piece in
        let start = piece * Self.rowsAPiece
        for index in start..<max(start, min(start + Self.rowsAPiece, slots.count)) {
          let row = slots[index].row
          slots[index].entry = mapper.entry(row, parts[row.key] ?? OFACRecordMapper.Parts())
        }
      }
    }
    ready = mapped[...]
    return true
  }

  /// The record of a mapped row; `nil` for one that is refused.
  private func record(of mapped: Mapped) -> ListSnapshot.Record? {
    let row = mapped.row
    guard let first = seen[row.key], first == row.record else {
      refuse(
        family.primary, row, "uid \(row.key) stands already in line \(firstLine(of: row.key))")
      return nil
    }
    guard let (entry, notes) = mapped.entry else {
      refuse(family.primary, row, "uid \(row.key) has no name")
      return nil
    }
    tally.recordsRead += 1
    tally.diagnostics += notes
    return ListSnapshot.Record(id: "ofac:\(row.key)", entry: entry)
  }

  /// The rows of the secondary tables by the entity's key; rows of no entity are refused.
  private func collectParts() -> [Int: OFACRecordMapper.Parts] {
    var parts: [Int: OFACRecordMapper.Parts] = [:]
    func collect(_ table: OFACTable?, _ list: WritableKeyPath<OFACRecordMapper.Parts, [Int]>) -> [(
      key: Int, record: Int
    )] {
      var orphans: [(key: Int, record: Int)] = []
      guard let table else { return orphans }
      for (index, row) in table.rows.enumerated() {
        if seen[row.key] == nil {
          orphans.append(row)
        } else {
          parts[row.key, default: OFACRecordMapper.Parts()][keyPath: list].append(index)
        }
      }
      return orphans
    }
    for (table, list) in [
      (family.alternates, \OFACRecordMapper.Parts.alternates),
      (family.addresses, \OFACRecordMapper.Parts.addresses),
      (family.comments, \OFACRecordMapper.Parts.comments),
    ] {
      for orphan in collect(table, list) {
        if let table { refuse(table, orphan, "uid \(orphan.key) is not in \(family.primary.path)") }
      }
    }
    return parts
  }

  private func firstLine(of key: Int) -> Int {
    seen[key].map { family.primary.table.records[$0].line } ?? 0
  }

  private func refuse(_ table: OFACTable, _ row: (key: Int, record: Int), _ reason: String) {
    let record = table.record(of: row)
    tally.recordsRead += 1
    tally.recordsRefused += 1
    tally.diagnostics.append(
      Diagnostic(
        "record refused: \(reason)", file: table.path, line: record.line,
        byte: record.range.lowerBound))
  }
}
