import Foundation
import Testing

@testable import SanctionsModel

/// A short text and the counts that it states, from `Fixtures/counts.txt`: what it shows behind "##", the text, and "C:"
/// with the counts between semicolons, or "M:" where they are known to be misread.
struct CountedText: CustomTestStringConvertible {
  let name: String
  let body: String
  let counts: [String]
  let isMisread: Bool

  var testDescription: String { name }

  static let all = fixtureBlocks(of: "counts.txt").map(CountedText.init)

  private init(_ block: String) {
    var lines = block.components(separatedBy: "\n")
    name = lines.removeFirst()
    let place = lines.lastIndex { $0.hasPrefix("C:") || $0.hasPrefix("M:") } ?? lines.endIndex - 1
    isMisread = lines[place].hasPrefix("M:")
    counts = lines[place].dropFirst(2).components(separatedBy: ";")
      .map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    body = lines[..<place].joined(separator: "\n")
  }
}

@Suite("Counts of short texts") struct CountedTextsTests {
  @Test("the texts are there") func read() { #expect(CountedText.all.count > 350) }

  @Test("what a text counts is read", arguments: CountedText.all)
  func counted(text: CountedText) {
    if text.isMisread {
      withKnownIssue("its words are read as those of most texts are") {
        #expect(counts(text.body) == text.counts)
      }
    } else {
      #expect(counts(text.body) == text.counts)
    }
  }
}
