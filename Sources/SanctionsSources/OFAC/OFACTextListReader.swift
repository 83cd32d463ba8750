import SanctionsModel

/// Reads OFAC's list in text form, `sdnlist.txt`; its records have no id, for the text prints none.
enum OFACTextListReader {
  /// Whether a file that begins so is a list in text form, and no page.
  static func fits(_ head: SourceHead) -> Bool {
    guard head.root == nil, !ContentProbe(head.bytes).isHTML else { return false }
    let marked = SourceMarks().format(of: head.bytes)
    return marked == .ofacText || (marked == nil && EntryBlocks.fill(head.bytes))
  }

  /// The list's entries, piece by piece, or from the whole text where that is needed.
  ///
  /// The text repeats an entry under each strong alias; what differs in nothing but which of the names
  /// heads it is one record, under the lowest headword. Throws where the text ends within a line that ends
  /// no entry: a list that is read from half a file would delist the rest.
  static func records(in file: SourceFile) throws(SourceError) -> any ListRecords {
    if let records = try OFACTextRecords(file) { return records }
    let text = PublishedText(body: TextDecoder().decode(file.bytes).string)
    return SnapshotRecords(try snapshot(text, of: file))
  }

  private static func snapshot(
    _ text: PublishedText, of file: SourceFile
  ) throws(SourceError) -> ListSnapshot {
    let body = Array(text.body.utf8)
    let rest = EntryBlocks.rest(of: body)
    if rest != nil, body.last != 10 { throw SourceError(cut: file, what: "the list") }
    let reading = AnnouncementParser().reading(of: text)
    let records = reading.entries.map { ListSnapshot.Record(id: nil, entry: $0) }
    let unread = rest.map {
      note(body[$0], line: LineNumbers.line(of: $0.lowerBound, in: body), byte: $0.lowerBound)
    }
    let header = header(dataDate: reading.published)
    return ListSnapshot(
      source: header.source, title: header.title, authority: header.authority,
      format: header.format, dataDate: header.dataDate, records: records,
      diagnostics: reading.diagnostics + [unread].compactMap(\.self))
  }

  /// What the list says of itself.
  static func header(dataDate: PartialDate?) -> ListHeader {
    ListHeader(
      source: OFACList.specialDesignations.source, title: OFACList.specialDesignations.title,
      authority: OFACList.authority, format: SourceFormat.ofacText.rawValue, dataDate: dataDate)
  }

  /// What tells of text behind the last entry of a list's last piece that was not read.
  static func unread(
    _ piece: TextListPieces.Piece, of file: SourceFile, _ window: ByteWindow
  ) throws(SourceError) -> Diagnostic? {
    guard let rest = EntryBlocks.rest(of: piece.text) else { return nil }
    if piece.text.last != 10 { throw SourceError(cut: file, what: "the list") }
    let place = piece.place(of: rest.lowerBound)
    return note(
      piece.text[rest], line: try LineNumbers.line(of: place, in: window), byte: place)
  }

  private static func note(_ rest: ArraySlice<UInt8>, line: Int, byte: Int) -> Diagnostic {
    let words = String(decoding: rest, as: UTF8.self).prefix(80)
    return Diagnostic(
      "the text behind the last entry ends like none and was not read, as if the file were cut: "
        + words.split(separator: "\n").joined(separator: " "),
      line: line, byte: byte)
  }
}
