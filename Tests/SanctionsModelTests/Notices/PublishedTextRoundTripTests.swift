import Foundation
import SanctionsModel
import Testing

/// Published samples beside the repository, where they are present.
enum PublishedSamples {
  private static var folder: URL {
    var url = URL(filePath: #filePath).resolvingSymlinksInPath()
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.deletingLastPathComponent().appending(path: "shared/data/ofac")
  }

  static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// One line of what is printed on several, by rules that are not the parser's.
  static func unwrapped(_ block: String) -> String {
    var text = ""
    for line in block.split(separator: "\n") {
      if text.isEmpty || (text.hasSuffix("-") && !text.hasSuffix(" -")) {
        text += line
      } else {
        text += " " + line
      }
    }
    return text
  }
}

@Suite("Entries written back from their fields")
struct PublishedTextRoundTripTests {
  /// The blocks of the list text that do not come back, by their first words, and why.
  private static let expectedDifferences = [
    "ABU DHESS": "the list lacks the space behind a semicolon (`Palestinian;arrested`)"
  ]

  /// The entry with nothing but its fields.
  private func bare(_ entry: Entry) -> Entry {
    var entry = entry
    entry.text = ""
    entry.range = ByteRange(0, 0)
    return entry
  }

  @Test(
    "Every block of the list text of 2016 comes back byte for byte but for those listed",
    .enabled(if: PublishedSamples.arePresent, "needs ../shared/data"))
  func listText() throws {
    let text = try PublishedSamples.text("text-2016-02/sdnlist-first-300.txt")
    let blocks = text.components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
      .filter { $0.hasSuffix(".") && $0.contains("[") }
    #expect(blocks.count == 300)
    var (bytes, remarks) = (0, 0)
    var differing: Set<String> = []
    for block in blocks {
      let read = EntryTextParser().read(block)
      let published = PublishedSamples.unwrapped(block)
      let written = EntryTextWriter().text(of: bare(read.entry))
      bytes += published.utf8.count
      remarks += read.entry.remarks.reduce(0) { $0 + $1.utf8.count }
      guard written != published else { continue }
      let name = String(published.prefix { $0 != "(" && $0 != "," })
        .trimmingCharacters(in: .whitespaces)
      differing.insert(name)
      #expect(
        Self.expectedDifferences[name] != nil, "differs:\n  \(published)\n  \(written)")
    }
    #expect(differing == Set(Self.expectedDifferences.keys))
    print(
      "list text of 2016: \(blocks.count - differing.count) of \(blocks.count) blocks come back; "
        + "\(remarks) of \(bytes) bytes are remarks"
    )
    #expect(differing.count <= 1)
    #expect(remarks * 100 <= bytes)
  }

  @Test(
    "Every entry of the rebuilt notice of 22 August 2017 comes back byte for byte",
    .enabled(if: PublishedSamples.arePresent, "needs ../shared/data"))
  func notice() throws {
    let text = try PublishedSamples.text("recent-actions/20170822.reconstructed.txt")
    let reading = try #require(NoticeReader().read(Array(text.utf8)))
    #expect(reading.entries.count == 16)
    #expect(reading.entries.allSatisfy { $0.change == .added })
    for entry in reading.entries {
      #expect(EntryTextWriter().text(of: bare(entry)) == entry.text)
    }
  }
}
