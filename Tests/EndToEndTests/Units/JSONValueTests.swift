import Foundation
import Testing

@testable import embargo

@Suite("JSON values") struct JSONValueTests {
  @Test("keys keep their order, and scalars of one array stay on one line") func printsIndented() {
    let value = JSONValue.object([
      ("b", .array([.int(1), .null, .bool(true)])), ("a", .object([("x", .number(0.12345))])),
    ])
    #expect(
      value.text(indented: true) == """
        {
          "b": [1, null, true],
          "a": {
            "x": 0.1235
          }
        }
        """)
  }

  @Test("a number that JSON cannot hold is null") func replacesInfinity() {
    #expect(
      JSONValue.array([.number(.infinity), .number(.nan)]).text(indented: false) == "[null, null]")
  }

  @Test(
    "hostile scalars are escaped, and any reader gives the text back",
    arguments: [
      "\u{1B}[31m", "\u{202E}x", "\u{E0041}", "a\u{200D}b", "\"\\/\n\t", "é한", "\u{0}", "\u{9B}",
      "😀",
    ])
  func escapes(_ text: String) throws {
    let printed = JSONValue.string(text).text(indented: false)
    #expect(HostileAnnouncement.hostileScalars(in: Array(printed.unicodeScalars)).isEmpty)
    let read = try JSONSerialization.jsonObject(
      with: Data(printed.utf8), options: .fragmentsAllowed)
    #expect((read as? String)?.unicodeScalars.elementsEqual(text.unicodeScalars) == true)
  }
}
