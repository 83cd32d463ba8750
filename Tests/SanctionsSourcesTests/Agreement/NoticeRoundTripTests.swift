import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "Entries of published notices, written back from their fields",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct NoticeRoundTripTests {
  /// The entries that do not come back, by name, and why.
  private static let expectedDifferences: [String: String] = [:]

  @Test(
    "come back byte for byte, with what stood before a change",
    arguments: ["20180821.body.html", "20240111.excerpt.html"])
  func notices(file: String) throws {
    let text = try SourceReader().publishedText(
      try SharedData.file("ofac/recent-actions/" + file))
    let reading = AnnouncementParser().reading(of: text)
    let entries = reading.entries.flatMap { $0.previousEntries + [$0] }
    #expect(entries.count > 5)
    var same = 0
    for entry in entries {
      let written = EntryTextWriter().text(of: Self.bare(entry))
      let published = Self.onOneLine(entry.text)
      if written == published { same += 1 }
      #expect(
        (written == published) == (Self.expectedDifferences[entry.name] == nil),
        "\(published)\n\(written)")
    }
    print("\(file): \(same) of \(entries.count) entries come back byte for byte")
  }

  private static func bare(_ entry: Entry) -> Entry {
    var entry = entry
    entry.previousEntries = []
    entry.text = ""
    entry.range = ByteRange(0, 0)
    return entry
  }

  /// The text on one line; a change's old text may lack the final period, as its new one never does.
  private static func onOneLine(_ text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }
}
