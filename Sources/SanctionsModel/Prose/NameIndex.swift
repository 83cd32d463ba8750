/// The names of a text by the tokens at which they begin.
final class NameIndex {
  let spans: [NameSpan]
  let barriers: NameBarriers
  private let finder: NameSpanFinder
  private let starts: [Int32]

  /// The names that a finder finds outside the title.
  init(_ finder: NameSpanFinder, sentences: [Range<Int>]) {
    var spans: [NameSpan] = []
    var starts = [Int32](repeating: -1, count: finder.text.tokens.count)
    for sentence in sentences {
      for span in finder.spans(in: sentence) {
        starts[span.tokens.lowerBound] = Int32(spans.count)
        spans.append(span)
      }
    }
    self.spans = spans
    self.starts = starts
    self.finder = finder
    barriers = finder.barriers
  }

  /// The index of the name that begins at a token.
  subscript(startingAt token: Int) -> Int? {
    starts.indices.contains(token) && starts[token] >= 0 ? Int(starts[token]) : nil
  }

  /// Whether the name is in the possessive case.
  func isPossessive(_ name: Int) -> Bool { finder.isPossessive(spans[name].tokens.upperBound - 1) }

  /// Whether the token is in the possessive case.
  func isPossessive(tokenAt index: Int) -> Bool { finder.isPossessive(index) }

  /// The names that begin in some tokens.
  func names(in tokens: Range<Int>) -> [Int] { tokens.compactMap { self[startingAt: $0] } }
}
