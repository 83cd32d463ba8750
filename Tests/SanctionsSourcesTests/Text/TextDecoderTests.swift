import Testing

@testable import SanctionsSources

@Suite("The text decoder") struct TextDecoderTests {
  private func text(_ bytes: [UInt8], declared: String? = nil) -> String {
    TextDecoder(declared: declared).decode(bytes).string
  }

  @Test("makes LF of CRLF and of CR alone") func lineEnds() {
    #expect(text(Array("a\r\nb\rc\n\r\nd\r".utf8)) == "a\nb\nc\n\nd\n")
  }

  @Test("leaves a byte order mark out") func mark() {
    #expect(text([0xEF, 0xBB, 0xBF, 0x61]) == "a")
  }

  @Test("makes U+FFFD of every ill-formed part, and counts them") func invalid() {
    let decoded = TextDecoder().decode([0x61, 0xFF, 0x62, 0xC3, 0x28, 0xE2, 0x82])
    #expect(decoded.string == "a\u{FFFD}b\u{FFFD}(\u{FFFD}")
    #expect(decoded.invalid > 0)
    #expect(decoded.firstInvalid == 1)
  }

  @Test("refuses overlong forms, surrogates and what lies beyond Unicode") func illFormed() {
    for bytes: [UInt8] in [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE0, 0x80, 0x80],
    ] {
      #expect(UTF8Check.firstInvalid(bytes[...]) == 0)
      #expect(text(bytes).unicodeScalars.allSatisfy { $0 == "\u{FFFD}" })
    }
    #expect(UTF8Check.firstInvalid(Array("aé漢😀".utf8)[...]) == nil)
  }

  @Test("keeps NUL, escape and C1 controls") func controls() {
    #expect(
      text(Array("a\u{0}b\u{1B}[31m\u{9B}\u{202E}".utf8)) == "a\u{0}b\u{1B}[31m\u{9B}\u{202E}")
  }

  @Test("reads UTF-16 of either order by its mark") func utf16() {
    #expect(text([0xFF, 0xFE, 0x61, 0, 0x0D, 0, 0x0A, 0, 0x34, 0x04]) == "a\nд")
    #expect(text([0xFE, 0xFF, 0, 0x61, 0x04, 0x34]) == "aд")
  }

  @Test("reads half a unit and a lone surrogate of UTF-16 as U+FFFD") func halfUnit() {
    #expect(text([0xFF, 0xFE, 0x61, 0, 0x62]) == "a\u{FFFD}")
    #expect(text([0xFF, 0xFE, 0x00, 0xD8, 0x61, 0]) == "\u{FFFD}a")
  }

  @Test("reads Latin-1 as Windows-1252, every byte of it") func windows1252() {
    #expect(text([0x93, 0x4A, 0xF3, 0x94, 0x80], declared: "ISO-8859-1") == "“Jó”€")
    let all = (UInt8.min...UInt8.max).filter { $0 != 13 }
    #expect(text(all, declared: "windows-1252").unicodeScalars.count == 255)
  }

  @Test("reads another declared encoding through the system") func declared() {
    #expect(text([0xCF, 0xF0, 0xE8], declared: "windows-1251") == "При")
    #expect(text([0xC8, 0xAB], declared: "no-such-encoding") == "ȫ")
  }

  @Test("reads a page that claims UTF-16 in ASCII as UTF-8") func falseClaim() {
    #expect(text(Array("a".utf8), declared: "utf-16") == "a")
  }

  @Test("gives nothing for nothing") func empty() {
    #expect(text([]) == "")
    #expect(text([0xFF, 0xFE]) == "")
  }
}
