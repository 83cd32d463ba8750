import SanctionsModel
import Testing

@testable import SanctionsSources

/// List text in OFAC's form, with made-up parties, read in pieces.
@Suite("List text in pieces") struct TextListPiecesTests {
  /// A party under each of its three names, in the order of all names.
  private static func text(_ count: Int, lineEnd: String = "\n") -> String {
    var blocks: [String] = []
    for number in 100..<(100 + count) {
      let names = ["VELMUR \(number)", "OSTRAVIK \(number)", "ZENDA \(number * 7 % 1000)"]
      for name in names {
        let others = names.filter { $0 != name }.map { "a.k.a. \($0)" }.joined(separator: "; ")
        blocks.append(
          "\(name) (\(others)), 1 High Street, Onhava,\nZembla; DOB 19\(number % 90 + 10) (individual) [XTEST]."
        )
      }
      blocks.append("LONE \(number), Strelsau, Ruritania [YTEST].")
    }
    let head = "ALPHABETICAL LISTING OF SPECIALLY DESIGNATED NATIONALS AND BLOCKED\nPERSONS:\n\n"
    let text = head + blocks.sorted().joined(separator: "\n\n") + "\n\n"
    return lineEnd == "\n"
      ? text
      : text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: lineEnd)
  }

  private func pieces(_ text: String, size: Int) throws -> ListSnapshot? {
    try OFACTextRecords(SourceFile("sdnlist.txt", text), pieceSize: size)
      .map { try ListSnapshot(reading: $0) }
  }

  /// Entries without their places, which are counted from a piece's beginning.
  private func entries(_ list: ListSnapshot?) -> [Entry] {
    (list?.records ?? []).map { record in
      var entry = record.entry
      entry.range = ByteRange(0, 0)
      return entry
    }
  }

  @Test("has the entries of the whole, each once under its lowest name", arguments: ["\n", "\r\n"])
  func same(lineEnd: String) throws {
    let text = Self.text(60, lineEnd: lineEnd)
    let body = TextDecoder().decode(Array(text.utf8)).string
    let whole = AnnouncementParser().reading(of: PublishedText(body: body)).entries.map { entry in
      var entry = entry
      entry.range = ByteRange(0, 0)
      return entry
    }
    #expect(whole.count == 120)
    for size in [300, 1000, 5000, 1 << 19] {
      let list = try pieces(text, size: size)
      #expect(entries(list) == whole, "pieces of \(size)")
      #expect(list?.recordsRead == 120)
    }
  }

  @Test("is left to the whole where two parties share all that they print") func alike() throws {
    let block = "VELMUR (a.k.a. OSTRAVIK), Onhava, Zembla [XTEST].\n\n"
    let other = "OSTRAVIK (a.k.a. VELMUR), Onhava, Zembla [XTEST].\n\n"
    let text = other + other + "PALE FIRE, Onhava, Zembla [XTEST].\n\n" + block + block
    #expect(try pieces(text, size: 60) == nil)
    guard case .list(let list) = try SourceReader().read([SourceFile("sdnlist.txt", text)]) else {
      Issue.record("no list")
      return
    }
    #expect(try ListSnapshot(reading: list).records.count == 3)
  }

  @Test("is left to the whole where a piece holds headings of changes") func headings() throws {
    let text =
      Self.text(5) + "The following individual has been added to OFAC's SDN List:\n\n"
      + "MARAN, Ilo; DOB 1980 (individual) [XTEST].\n\n"
    #expect(try pieces(text, size: 300) == nil)
  }
}
