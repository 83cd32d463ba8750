import SanctionsModel

/// Reads OFAC's list in text form, `sdnlist.txt`, into a snapshot.
enum OFACTextListReader {
  /// The snapshot in a list's text; its records have no id, for the text prints none.
  ///
  /// The text repeats an entry under each strong alias; what differs in nothing but which of the names
  /// heads it is one entry of the reading, and one record, under the lowest headword.
  static func snapshot(_ text: PublishedText) -> ListSnapshot {
    let reading = AnnouncementParser().reading(of: text)
    let records = reading.entries.map { ListSnapshot.Record(id: nil, entry: $0) }
    return ListSnapshot(
      source: OFACList.specialDesignations.source, title: OFACList.specialDesignations.title,
      authority: OFACList.authority, format: SourceFormat.ofacText.rawValue,
      dataDate: reading.published, records: records, diagnostics: reading.diagnostics)
  }
}
