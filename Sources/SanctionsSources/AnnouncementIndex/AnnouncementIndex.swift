import SanctionsModel

/// A tab-separated table of announcements with the names that each mentions: a row a name, with the
/// columns `date`, `url`, `title` and `name` in any order.
enum AnnouncementIndex: AnnouncementFormat {
  static let format = SourceFormat.announcementIndex

  static func fits(_ head: SourceHead) -> Bool { IndexColumns(head.firstLine) != nil }

  static func texts(in file: SourceFile) throws(SourceError) -> AnnouncementBatch {
    let text = TextDecoder().decode(file.bytes).utf8
    var lines = text[...].split(separator: 10, omittingEmptySubsequences: false)[...]
    guard let first = lines.popFirst(), let columns = IndexColumns(first) else {
      throw SourceError(
        path: file.path, line: 1, byte: 0, found: "no header with date, url, title and name",
        remedy: "give a table whose first line names these columns, parted by tabs")
    }
    var reader = IndexReader(columns)
    for (index, line) in lines.enumerated() where line.contains(where: { $0 > 32 }) {
      let isLast = index == lines.count - 1
      guard !isLast || columns.fill(line) else { throw SourceError(cut: file, what: "the table") }
      try SizeLimits.requireRecord(line.count, "a row", path: file.path, line: index + 2)
      reader.read(line, number: index + 2)
    }
    return reader.batch
  }
}

/// The places of an index's columns.
struct IndexColumns {
  let date: Int
  let url: Int
  let title: Int
  let name: Int
  /// How many columns there are.
  let count: Int

  /// Whether a row has a cell for every column; a last row without a line end that has not was cut.
  func fill(_ row: ArraySlice<UInt8>) -> Bool { row.count { $0 == 9 } + 1 >= count }

  /// The columns that a header line names; `nil` where one of the four is missing.
  init?(_ line: ArraySlice<UInt8>) {
    let names = line.split(separator: 9, omittingEmptySubsequences: false).map {
      String(decoding: $0.drop { $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }, as: UTF8.self)
        .lowercased().filter { !$0.isWhitespace }
    }
    guard let date = names.firstIndex(of: "date"), let url = names.firstIndex(of: "url"),
      let title = names.firstIndex(of: "title"), let name = names.firstIndex(of: "name")
    else { return nil }
    (self.date, self.url, self.title, self.name) = (date, url, title, name)
    count = names.count
  }
}
