/// A row of the tables of announcements and the names that each mentions.
struct MentionRow: Sendable {
  var date: String
  var url: String
  /// The title with its white space normalised, without zero-width spaces.
  var title: String
  var name: String

  /// Every row of both tables.
  static var all: [MentionRow] {
    ["announcement-links-2001-2016.tsv", "north-korea-2017-2018.tsv"].flatMap { file in
      SharedData.bytes("links/" + file).split(separator: 10).dropFirst().compactMap { line in
        let columns = line.split(separator: 9, omittingEmptySubsequences: false)
          .map { String(decoding: $0, as: UTF8.self) }
        guard columns.count == 4 else { return nil }
        return MentionRow(
          date: columns[0], url: columns[1], title: normalised(columns[2]), name: columns[3])
      }
    }
  }

  private static func normalised(_ title: String) -> String {
    title.unicodeScalars.filter { $0 != "\u{200B}" }
      .split(whereSeparator: \.properties.isWhitespace)
      .map { String(String.UnicodeScalarView($0)) }.joined(separator: " ")
  }
}
