import Testing

@testable import TerminalGrid

@Suite struct WrappedTextTests {
  private func lines(_ text: String, _ columns: Int) -> [String] {
    var wrapped = WrappedText(Array(text.utf8), columns: columns)
    wrapped.ensure(lines: .max)
    return wrapped.lines.map { wrapped.text($0) }
  }

  @Test("Lines break behind spaces, and inside a word that is wider than a line")
  func breaking() {
    #expect(lines("one two three", 8) == ["one two", "three"])
    #expect(lines("abcdefghij k", 4) == ["abcd", "efgh", "ij k"])
    #expect(lines("a\n\nb", 4) == ["a", "", "b"])
    #expect(lines("", 4).isEmpty)
  }

  @Test("Wide letters count as two columns")
  func wide() {
    #expect(lines("한국어", 4) == ["한국", "어"])
    #expect(lines("한국어", 1) == ["한", "국", "어"])
  }

  @Test("Every byte but the spaces and line ends at which it broke is on one line, in order")
  func nothingLost() {
    let text = "Some words, 한국어 and e\u{301}tude,\na\tlong-long-long-word \u{202E}x\n\n end"
    for columns in 1...40 {
      var wrapped = WrappedText(Array(text.utf8), columns: columns)
      wrapped.ensure(lines: .max)
      let kept = wrapped.lines.flatMap { Array(wrapped.bytes[$0]) }.filter { $0 != 32 && $0 != 10 }
      #expect(kept == text.utf8.filter { $0 != 32 && $0 != 10 })
      for offset in 0..<wrapped.bytes.count {
        let line = wrapped.lines[wrapped.line(ofByte: offset)]
        #expect(line.lowerBound <= offset)
      }
    }
  }

  @Test("Only the lines that are asked for are made")
  func lazily() {
    var wrapped = WrappedText(Array(repeating: 120, count: 1_000_000), columns: 80)
    wrapped.ensure(lines: 40)
    #expect(wrapped.lines.count == 40)
    #expect(!wrapped.isComplete)
    wrapped.ensure(byte: 8000)
    #expect(wrapped.lines[wrapped.line(ofByte: 8000)].contains(8000))
  }
}
