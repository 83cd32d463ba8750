import SanctionsModel

/// The entries of OFAC's list in text form, read piece by piece: of each entry is held where it stands, eight bytes.
///
/// The text repeats an entry under each strong alias, in other pieces too: a first pass finds which blocks are one
/// entry, under the lowest headword.
final class OFACTextRecords: ListRecords {
  let header: ListHeader
  private(set) var tally = ListTally()
  private let window: ByteWindow
  private let survey: TextListSurvey
  private var pieces: TextListPieces
  private var piece = 0
  /// How many entries were given so far.
  private var position = 0
  private var ready: ArraySlice<ListSnapshot.Record> = []

  /// The entries of a file; `nil` for one that must be seen whole. Throws where it cannot be read.
  init?(_ file: SourceFile, pieceSize: Int = 1 << 19) throws(SourceError) {
    window = try file.window()
    let text = try TextSurvey(window)
    guard text.mark.map({ $0 == .utf8 }) ?? true, text.invalid == 0,
      window.count <= Int(UInt32.max)
    else { return nil }
    pieces = TextListPieces(window, from: text.mark?.count ?? 0, size: pieceSize)
    guard let survey = try TextListSurvey(pieces, of: file, window) else { return nil }
    self.survey = survey
    header = OFACTextListReader.header(dataDate: survey.published)
    tally.diagnostics = survey.diagnostics
  }

  func next() throws -> ListSnapshot.Record? {
    while ready.isEmpty {
      guard let piece = try pieces.next() else { return nil }
      try read(piece)
    }
    tally.recordsRead += 1
    return ready.popFirst()
  }

  private func read(_ piece: TextListPieces.Piece) throws(SourceError) {
    let entries = TextListSurvey.entries(of: piece) ?? []
    let count = survey.counts[self.piece]
    var records: [ListSnapshot.Record] = []
    for kept in survey.kept[position..<(position + count)] {
      if let winner = kept.winner {
        if let entry = try TextListSurvey.entry(at: winner, window) {
          records.append(ListSnapshot.Record(id: nil, entry: entry))
        }
      } else if entries.indices.contains(kept.index) {
        records.append(ListSnapshot.Record(id: nil, entry: entries[kept.index]))
      }
    }
    position += count
    self.piece += 1
    ready = records[...]
  }
}
