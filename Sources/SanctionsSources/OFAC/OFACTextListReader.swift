import SanctionsModel

/// Reads OFAC's list in text form, `sdnlist.txt`, into a snapshot.
enum OFACTextListReader {
  /// The snapshot in a list's text; its records have no id, for the text prints none.
  ///
  /// The text repeats an entry under each strong alias; what differs in nothing but which of the names
  /// heads it is one entry of the reading, and one record, under the lowest headword.
  ///
  /// Throws where the text ends within a line that ends no entry: a list that is read from half a file would
  /// delist the rest.
  static func snapshot(
    _ text: PublishedText, of file: SourceFile
  ) throws(SourceError) -> ListSnapshot {
    let body = Array(text.body.utf8)
    let rest = EntryBlocks.rest(of: body)
    if rest != nil, body.last != 10 { throw SourceError(cut: file, what: "the list") }
    let reading = AnnouncementParser().reading(of: text)
    let records = reading.entries.map { ListSnapshot.Record(id: nil, entry: $0) }
    return ListSnapshot(
      source: OFACList.specialDesignations.source, title: OFACList.specialDesignations.title,
      authority: OFACList.authority, format: SourceFormat.ofacText.rawValue,
      dataDate: reading.published, records: records,
      diagnostics: reading.diagnostics + (rest.map { [unread($0, in: body)] } ?? []))
  }

  private static func unread(_ rest: Range<Int>, in body: [UInt8]) -> Diagnostic {
    let words = String(decoding: body[rest], as: UTF8.self).prefix(80)
    return Diagnostic(
      "the text behind the last entry ends like none and was not read, as if the file were cut: "
        + words.split(separator: "\n").joined(separator: " "),
      line: LineNumbers.line(of: rest.lowerBound, in: body), byte: rest.lowerBound)
  }
}
