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
  @Test(
    "Nearly every block of the list text of 2016 comes back byte for byte",
    .enabled(if: PublishedSamples.arePresent, "needs ../shared/data"))
  func listText() throws {
    let text = try PublishedSamples.text("text-2016-02/sdnlist-first-300.txt")
    let blocks = text.components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .newlines) }
      .filter { $0.hasSuffix(".") && $0.contains("[") }
    #expect(blocks.count == 300)
    var same = 0
    for block in blocks {
      let written = EntryTextWriter().text(of: EntryTextParser().entry(block))
      let published = PublishedSamples.unwrapped(block)
      if written == published { same += 1 } else { print("differs:\n  \(published)\n  \(written)") }
    }
    print("list text of 2016: \(same) of \(blocks.count) blocks come back byte for byte")
    #expect(same * 100 >= blocks.count * 99)
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
      #expect(EntryTextWriter().text(of: entry) == entry.text)
    }
  }
}
