import Testing

@testable import EntityLinking

@Suite("The runs of letters of a text") struct TextRunsTests {
  @Test("are those of its characters, whatever script and accents they are of")
  func characters() {
    let parts = [
      "Kim", "’", "22", "nd", " ", "\n", "\r\n", "-", "é", "e\u{301}", "ß", "Жук", "김", "ا", "٣",
      "½",
      "5\u{20E3}", ".\u{301}", "“", "…", "👩‍🚀", "Ⅷ", "_", "\u{200D}", "中",
    ]
    for first in parts {
      for second in parts {
        for third in parts {
          let text = first + second + third
          #expect(
            text.runs(withDigits: true) == text.split { !$0.isLetter && !$0.isNumber })
          #expect(text.runs(withDigits: false) == text.split { !$0.isLetter })
        }
      }
    }
    #expect("".runs(withDigits: true).isEmpty)
  }
}
