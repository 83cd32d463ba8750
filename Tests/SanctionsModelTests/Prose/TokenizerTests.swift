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

  @Test("every class and sense of the table of words is the constant of its name")
  func classes() {
    #expect(WordClass.named("act") == .act)
    #expect(WordClass.named("countNoun") == .countNoun)
    #expect(WordClass.named("apart") == .apart)
    #expect(WordSense.named("holdings") == .holdings)
    #expect(WordSense.named("instance") == .instance)
    for row in TableRow.rows(of: "prose-words.tsv") where !row.text(0).hasPrefix("month") {
      let known =
        !WordClass.named(row.text(0)).isEmpty || !WordSense.named(row.text(0)).isEmpty
      #expect(known, "\(row.text(0))")
    }
  }

  @Test("every role of the table of words beside counts is the constant of its name")
  func roles() {
    #expect(WordSense.named("holds") == .holds)
    #expect(WordSense.named("plural") == .plural)
    for row in TableRow.rows(of: "count-words.tsv") {
      #expect(!WordSense.named(row.text(0)).isEmpty, "\(row.text(0))")
    }
  }
}
