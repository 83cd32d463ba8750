import Testing

@testable import SanctionsSources

/// Lines of elements in files of more lines than libxml2 counts by itself.
struct LongFileLinesTests {
  @Test("An element behind line 65,535 says its own line, or the one behind it")
  func lines() throws {
    let text =
      "<list>\n" + String(repeating: "\n", count: 99_998) + "<entry>\n<name>X</name></entry></list>"
    let document = try XMLRecords(SourceFile("long.xml", text))
    let element = try #require(try document.next(["entry"]))
    #expect((100_000...100_001).contains(element.line))
  }
}
