import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite("Format detection") struct FormatDetectorTests {
  private func error(_ file: SourceFile) -> SourceError? {
    do throws(SourceError) {
      _ = try FormatDetector().format(of: file)
      return nil
    } catch { return error }
  }

  @Test(
    "goes by content",
    arguments: [
      ("A ministry acted.\n\nIt named six people.", SourceFormat.text),
      ("<p>A ministry acted.</p>", .html), ("  <!DOCTYPE html><html><body>x", .html),
      ("Intro <p>One</p> and text", .html), ("if a < b then <p is no tag", .text),
      ("The following individuals have been added\nto OFAC’s SDN List:\n\nDOE", .ofacNotice),
      (
        "<h4>The following changes have been made to OFAC's&nbsp;SDN List:</h4><p>x</p>",
        .ofacNotice
      ),
      (
        "ALPHABETICAL LISTING OF SPECIALLY DESIGNATED\nNATIONALS AND BLOCKED PERSONS\n\nX [Y].",
        .ofacText
      ),
      ("ZED [X].\n\nZEE, Ruritania [X].\n\nZOO (individual) [X] (Linked To: ZED).\n", .ofacText),
      ("1,\"A\"" + String(repeating: ",-0- ", count: 10) + "\r\n", .ofacCSV),
      ("1,2,\"aka\",\"A\",-0- \r\n", .ofacCSV), ("1,2,-0- ,-0- ,\"Ruritania\",-0- \r\n", .ofacCSV),
      ("1,\"and so on.\"\r\n", .ofacCSV),
    ])
  func content(_ text: String, _ format: SourceFormat) {
    #expect(SourceReader.detect(SourceFile("name", text)) == format)
  }

  @Test("reads hostile text as text") func hostile() {
    let text =
      Array("News\u{1B}[2J\u{1}\u{1}\u{202E} of \u{9B}today\u{E0041}.".utf8) + [0xFF, 0xC3, 0x28]
    #expect(SourceReader.detect(SourceFile(path: "a", bytes: text)) == .text)
  }

  @Test("says what a file is that cannot be read") func unreadable() {
    #expect(error(SourceFile("a", " \r\n\u{1A}"))?.found.contains("empty") == true)
    #expect(error(SourceFile("a", "%PDF-1.7 x"))?.found.contains("PDF") == true)
    #expect(
      error(SourceFile(path: "a", bytes: [0x1F, 0x8B, 8, 0]))?.found.contains("gzip") == true)
    let wide: [UInt8] = "plain words".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(error(SourceFile(path: "a", bytes: wide))?.found.contains("UTF-16") == true)
    #expect(
      error(SourceFile("a", "<?xml version=\"1.0\"?><registry/>"))?.found.contains("XML") == true)
    #expect(error(SourceFile("a", "{\"id\": 1}"))?.found.contains("JSON") == true)
  }

  @Test("refuses a text with a NUL byte, wherever it stands, under every name for it")
  func nul() {
    let long = String(repeating: "Plain words, then more of them.\n", count: 20_000)
    for text in ["Plain \u{0}words.", long + "\u{0}", "<p>A ministry\u{0} acted.</p>"] {
      let found = error(SourceFile("a", text))
      #expect(found?.found == "a NUL byte, so no text")
      #expect(found?.byte == Array(text.utf8).firstIndex(of: 0))
    }
    for format in ["text", "html", "ofac-notice"] {
      #expect(throws: SourceError.self) {
        try SourceReader().read([SourceFile("a", "Plain \u{0}words.")], format: format)
      }
    }
    let wide = [0xFF, 0xFE] + "Plain words".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
    #expect(SourceReader.detect(SourceFile(path: "a", bytes: wide)) == .text)
    #expect(SourceReader.detect(SourceFile("a", "root:x:0:0:root:/root:/bin/sh\n")) == .text)
  }

  @Test("refuses binary junk with the place of the first byte") func junk() {
    var state: UInt64 = 42
    let bytes = (0..<4096).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 33)
    }
    let error = error(SourceFile(path: "junk", bytes: bytes))
    #expect(error?.byte != nil)
    #expect(error?.description.hasPrefix("junk: byte ") == true)
  }

  @Test("refuses another format under the name of a table") func wrongName() {
    #expect(
      error(SourceFile("sdn.csv", "<html><body>Not found</body></html>"))?.found.contains(".csv")
        == true)
    #expect(error(SourceFile("sdn.csv", "name;country\nZED;Ruritania\n")) != nil)
    #expect(error(SourceFile("sdn.txt", "<html><body>Found</body></html>")) == nil)
  }

  @Test("takes the caller's word for a format, and refuses an unknown one") func named() throws {
    let file = SourceFile("a.csv", "<p>x</p>")
    #expect(try SourceReader().read([file], format: "html").format == "html")
    #expect(throws: SourceError.self) { try SourceReader().read([file], format: "docx") }
    #expect(throws: SourceError.self) { try SourceReader().read([file], format: "ofac-csv") }
  }

  @Test("every line of the tables is read") func tables() {
    let marks = Resource.table("source-marks.tsv")
    #expect(!marks.isEmpty)
    for row in marks {
      #expect(row.count == 2 && SourceFormat(rawValue: String(row[0])) != nil, "\(row)")
      #expect(SourceMarks().format(of: Array(String(row[1]).utf8)) != nil, "\(row)")
    }
    let kinds: Set<Substring> = ["element", "role", "class", "date", "title", "url", "site"]
    for row in Resource.table("page-parts.tsv") {
      #expect(
        row.count == 3 && kinds.contains(row[0]) && row[1] == Substring(row[1].lowercased()),
        "\(row)")
    }
    for row in Resource.table("ofac-consolidated-tags.tsv") { #expect(row.count == 2, "\(row)") }
  }
}
