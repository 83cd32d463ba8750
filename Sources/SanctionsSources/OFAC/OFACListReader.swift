import Foundation
import SanctionsModel

/// The records of OFAC's CSV family, read and mapped as they are asked for.
final class OFACListReader: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let family: OFACFamily
  private let mapper: OFACRecordMapper
  private var pieces: CSVPieces
  /// How many rows were given so far.
  private var position = 0
  private var ready: ArraySlice<Mapped> = []

  /// A row of the primary table and what the mapper makes of it; `nil` for a row without a name.
  private struct Mapped {
    let row: OFACTable.Row
    let piece: CSVTable
    var parts = OFACRecordMapper.Parts()
    var entry: (entry: Entry, notes: [Diagnostic])?
  }

  private static let rowsAPiece = 64

  /// The records in a family of files; throws where one of them cannot be read at all.
  init(_ files: [SourceFile]) throws(SourceError) {
    family = try OFACFamily(files)
    mapper = OFACRecordMapper(lacks: family.lacks)
    pieces = family.primary.pieces
    header = ListHeader(
      source: family.list.source, title: family.list.title, authority: OFACList.authority,
      format: SourceFormat.ofacCSV.rawValue, lacks: family.lacks)
    for table in [family.primary] + family.secondary.map(\.table) {
      tally.diagnostics += table.notes + table.refusals
      tally.recordsRefused += table.refusals.count
    }
    if let message = family.missing { tally.diagnostics.append(Diagnostic(message)) }
    tally.recordsRead = tally.recordsRefused
    for side in family.secondary {
      try side.eachOrphan(of: family.uids) { row, piece in
        refuse(side.table, row, piece, "uid \(row.key) is not in \(family.primary.path)")
      }
    }
  }

  func next() throws -> ListSnapshot.Record? {
    while true {
      if let mapped = ready.popFirst() {
        if let record = record(of: mapped) { return record }
      } else if try !mapMore() {
        return nil
      }
    }
  }

  /// Maps the rows of the primary table's next piece on all processors; false at its end.
  private func mapMore() throws(SourceError) -> Bool {
    guard let piece = try pieces.next() else { return false }
    var mapped: [Mapped] = []
    for row in family.primary.rows(of: piece) {
      mapped.append(Mapped(row: row, piece: piece, parts: try parts(of: row.key)))
    }
    let mapper = mapper
    mapped.withUnsafeMutableBufferPointer { buffer in
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: slots.count / Self.rowsAPiece + 1) { number in
        let start = number * Self.rowsAPiece
        for index in start..<max(start, min(start + Self.rowsAPiece, slots.count)) {
          slots[index].entry = mapper.entry(slots[index].row, of: piece, slots[index].parts)
        }
      }
    }
    ready = mapped[...]
    return true
  }

  /// The rows of the secondary tables that tell of the entity with a key.
  private func parts(of key: Int) throws(SourceError) -> OFACRecordMapper.Parts {
    OFACRecordMapper.Parts(
      alternates: try rows(of: key, in: family.alternates),
      addresses: try rows(of: key, in: family.addresses),
      comments: try rows(of: key, in: family.comments))
  }

  private func rows(
    of key: Int, in side: OFACSideTable?
  ) throws(SourceError) -> OFACRecordMapper.Parts.Side {
    guard let side else { return OFACRecordMapper.Parts.Side() }
    var found = OFACRecordMapper.Parts.Side(path: side.table.path)
    for piece in try side.rows(of: key) {
      found.rows += side.table.rows(of: piece).map { (piece, $0.record) }
    }
    return found
  }

  /// The record of a mapped row; `nil` for one that is refused.
  private func record(of mapped: Mapped) -> ListSnapshot.Record? {
    let row = mapped.row
    let first = family.uids.first(row.key)
    defer { position += 1 }
    guard first?.place == position else {
      refuse(
        family.primary, row, mapped.piece,
        "uid \(row.key) stands already in line \(first?.line ?? 0)")
      return nil
    }
    guard let (entry, notes) = mapped.entry else {
      refuse(family.primary, row, mapped.piece, "uid \(row.key) has no name")
      return nil
    }
    tally.recordsRead += 1
    tally.diagnostics += notes
    return ListSnapshot.Record(id: "ofac:\(row.key)", entry: entry)
  }

  private func refuse(
    _ table: OFACTable, _ row: OFACTable.Row, _ piece: CSVTable, _ reason: String
  ) {
    tally.recordsRead += 1
    tally.recordsRefused += 1
    tally.diagnostics.append(table.refusal(of: row.record, in: piece, reason))
  }
}
