extension ListSnapshot {
  /// What the list says of itself.
  public var header: ListHeader {
    ListHeader(
      source: source, title: title, authority: authority, format: format, dataDate: dataDate,
      lacks: lacks)
  }

  /// The whole of a list; throws where it cannot be read to its end.
  public init(reading list: any ListRecords) throws {
    var records: [Record] = []
    while let record = try list.next() { records.append(record) }
    let (header, tally) = (list.header, list.tally)
    self.init(
      source: header.source, title: header.title, authority: header.authority,
      format: header.format, dataDate: header.dataDate, records: records,
      recordsRead: tally.recordsRead, recordsRefused: tally.recordsRefused,
      diagnostics: tally.diagnostics)
    lacks = header.lacks
  }
}
