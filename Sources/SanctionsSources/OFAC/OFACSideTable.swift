/// A table beside the primary one, and where in its file the rows of each entity stand.
///
/// Rows of one uid that follow each other are a run, of which 24 bytes are kept: the files are in the order of the
/// uids, and where they are not, the runs are sorted.
final class OFACSideTable {
  private struct Run {
    var key: Int
    var start: UInt32
    var count: UInt32
    var line: UInt32

    var end: Int { Int(start) + Int(count) }
  }

  let table: OFACTable
  private var runs: [Run] = []

  /// The table in a file, read once. Throws where it cannot be read.
  init(_ file: SourceFile, shape: OFACTableShape) throws(SourceError) {
    table = try OFACTable(file, shape: shape)
    try table.readAll { row, piece in
      let range = piece.range(of: row.record)
      if let last = runs.last, last.key == row.key {
        runs[runs.count - 1].count = UInt32(range.upperBound - Int(last.start))
      } else {
        runs.append(
          Run(
            key: row.key, start: UInt32(range.lowerBound), count: UInt32(range.count),
            line: UInt32(clamping: row.record.line)))
      }
    }
    runs = Array(runs[...])
    let ascends = zip(runs, runs.dropFirst()).allSatisfy { $0.key <= $1.key }
    if !ascends { runs.sort { ($0.key, $0.start) < ($1.key, $1.start) } }
  }

  /// The rows of an entity, in pieces of the table that hold nothing else. Throws where they cannot be read.
  func rows(of key: Int) throws(SourceError) -> [CSVTable] {
    var pieces: [CSVTable] = []
    for run in runs[runs.indices.firstPlace(where: { runs[$0].key >= key })...] {
      guard run.key == key else { break }
      pieces.append(try piece(run))
    }
    return pieces
  }

  /// Gives every row whose uid is not among `uids`, with the piece that it stands in, in the table's order.
  func eachOrphan(
    of uids: OFACUIDs, _ take: (OFACTable.Row, CSVTable) -> Void
  ) throws(SourceError) {
    let orphans = runs.filter { uids.first($0.key) == nil }.sorted { $0.start < $1.start }
    for run in orphans {
      let piece = try piece(run)
      for row in table.rows(of: piece) { take(row, piece) }
    }
  }

  private func piece(_ run: Run) throws(SourceError) -> CSVTable {
    CSVTable(
      try table.window.bytes(Int(run.start)..<run.end), offset: Int(run.start),
      line: Int(run.line), encoding: table.encoding)
  }
}
