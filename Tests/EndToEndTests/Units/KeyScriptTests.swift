import TerminalGrid
import Testing

@testable import embargo

@Suite("Scripts of keys") struct KeyScriptTests {
  @Test("names and typed texts are parted by white space of any kind") func readsKeys() throws {
    #expect(
      try KeyScript.keys(of: " j Enter\nC-o \"k 한\"\tEscape ") == [
        .character("j"), .enter, .control("o"), .character("k"), .character(" "), .character("한"),
        .escape,
      ])
    #expect(try KeyScript.keys(of: "") == [])
  }

  @Test("a quote in a text stands behind a backslash") func readsQuotes() throws {
    #expect(
      try KeyScript.keys(of: #""\"a\b""#) == [
        .character("\""), .character("a"), .character("\\"), .character("b"),
      ])
  }

  @Test("control keys that no terminal tells apart are the key that comes") func joinsKeys() throws
  {
    #expect(try KeyScript.keys(of: "C-m C-i C-[ C-h") == [.enter, .tab, .escape, .backspace])
  }

  @Test(
    "a mistake is answered with its byte",
    arguments: [("j Nokey", "byte 2"), ("jj", "byte 0"), ("k \"open", "byte 2")])
  func refuses(_ script: String, _ place: String) {
    let failure = #expect(throws: CommandFailure.self) { try KeyScript.keys(of: script) }
    #expect(failure?.status == .badData)
    #expect(failure?.message.contains(place) == true)
  }
}
