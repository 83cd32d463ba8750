import Testing

@testable import SanctionsModel

@Suite("The tokenizer") struct TokenizerTests {
  private func sentences(_ text: String) -> [String] {
    let prose = ProseText(bytes: Array(text.utf8), spans: [ByteRange(0, text.utf8.count)])
    return prose.sentences.map { prose.text($0) }
  }

  @Test("abbreviations end no sentence, periods and blank lines do")
  func stops() {
    #expect(
      sentences("Foo Co. Ltd. of the U.S. acted. It was Aug. 3\n\nNext one") == [
        "Foo Co. Ltd. of the U.S. acted", "It was Aug. 3", "Next one",
      ])
  }

  @Test("figures keep their groups, and hyphens part words")
  func words() {
    let bytes = Array("1,200 twenty-one D'Arc’s".utf8)
    let tokens = Tokenizer.tokens(of: bytes, lexicon: PhraseBook.shared.lexicon)
    #expect(tokens.first?.value == 1200)
    #expect(tokens.filter { $0.kind == .word }.count == 3)
  }
}
