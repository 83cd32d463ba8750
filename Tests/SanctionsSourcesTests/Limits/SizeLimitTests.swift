import Testing

@testable import SanctionsSources

@Suite("Size limits") struct SizeLimitTests {
  private let letters = String(repeating: "A", count: SizeLimits.record + 1)

  private func refusal(_ name: String, _ text: String, format: String? = nil) throws -> SourceError
  {
    let file = SourceFile(path: name, bytes: Array(text.utf8))
    return try #require(throws: SourceError.self) {
      try SourceReader().read([file], format: format)
    }
  }

  @Test("a long line is found across pieces, with its number", arguments: ["\n", "\r\n", "\r"])
  func findsLongLine(_ lineEnd: String) {
    var lines = LineGuard(limit: 10)
    for piece in ["one\(lineEnd)two\(lineEnd)12345", "67890", "1\(lineEnd)four"] {
      #expect(lines.longLine == nil)
      lines.take(Array(piece.utf8)[...])
    }
    #expect(lines.longLine == 3)
  }

  @Test("lines as long as the limit pass") func passesLines() {
    var lines = LineGuard(limit: 10)
    lines.take(Array("1234567890\n1234567890\n".utf8)[...])
    lines.take(Array("12345".utf8)[...])
    lines.take(Array("67890".utf8)[...])
    #expect(lines.longLine == nil)
  }

  @Test("a record of OFAC's tables is bounded") func boundsOFACRecord() throws {
    let rest = String(repeating: ",-0- ", count: 7)
    func row(_ key: Int, _ name: String) -> String {
      "\(key),\"\(name)\",-0- ,\"CUBA\"\(rest),-0- \r\n"
    }
    let error = try refusal("sdn.csv", row(1, "ONE") + row(2, letters) + row(3, "THREE"))
    #expect(error.line == 2 && error.found == "a record of more than 4 MiB")
  }

  @Test("a row of a UK list is bounded") func boundsUKRow() throws {
    let error = try refusal(
      "conlist.csv",
      "Last Updated,13/04/2018\nName 6,Name 1,Group ID\nMARAN,Ilo,1\n\(letters),Ilo,2\n"
    )
    #expect(error.line == 4 && error.found == "a row of more than 4 MiB")
  }

  @Test("a row of an index is bounded") func boundsIndexRow() throws {
    let error = try refusal(
      "links.tsv", "date\turl\ttitle\tname\n2020-01-02\thttps://example.org/1\tOne\t\(letters)\n")
    #expect(error.line == 2 && error.found == "a row of more than 4 MiB")
  }

  @Test("an item of a feed is bounded") func boundsItem() throws {
    let rss = try refusal(
      "rss.xml",
      "<rss version=\"2.0\"><channel><title>T</title>\n<item><title>\(letters)</title></item></channel></rss>"
    )
    #expect(rss.line == 2 && rss.found == "an item of more than 4 MiB")
    let json = try refusal(
      "feed.json",
      "{\"version\": \"https://jsonfeed.org/version/1.1\",\n\"items\": [{\"title\": \"\(letters)\"}]}"
    )
    #expect(json.line == 2 && json.found == "an item of more than 4 MiB")
  }

  @Test(
    "one text or page is bounded, under any format that it may be",
    arguments: [nil, "text", "html"])
  func boundsText(_ format: String?) throws {
    let lines = String(repeating: "A line of a text.\n", count: SizeLimits.announcement / 18 + 1)
    let error = try refusal("article.txt", "<p>Treasury acts.</p>\n" + lines, format: format)
    #expect(error.found == "one text or page of more than 16 MiB")
  }

  @Test("a line of a list in text form is bounded") func boundsTextList() throws {
    let error = try refusal("sdnlist.txt", "ZED \(letters) [CUBA].\n", format: "ofac-text")
    #expect(error.line == 1 && error.found == "a line of more than 4 MiB")
  }

  @Test(
    "a file that is no feed is none for being called one", arguments: ["rss", "atom", "json-feed"])
  func refusesNoFeed(_ format: String) throws {
    let error = try refusal("article.txt", "Treasury names shippers\n", format: format)
    #expect(error.path == "article.txt" && error.line != nil)
  }
}
