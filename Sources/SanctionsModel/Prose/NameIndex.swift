/// The names of a text by the tokens at which they begin.
final class NameIndex {
  let spans: [NameSpan]
  let barriers: NameBarriers
  private let finder: NameSpanFinder
  private let starts: [Int32]
  private let ends: [Int32]

  /// The names that a finder finds outside the title.
  init(_ finder: NameSpanFinder, sentences: [Range<Int>]) {
    var spans: [NameSpan] = []
    var starts = [Int32](repeating: -1, count: finder.text.tokens.count)
    var ends = [Int32](repeating: -1, count: finder.text.tokens.count + 1)
    for sentence in sentences {
      for span in finder.spans(in: sentence) {
        starts[span.tokens.lowerBound] = Int32(spans.count)
        ends[span.tokens.upperBound] = Int32(spans.count)
        spans.append(span)
      }
    }
    self.spans = spans
    self.starts = starts
    self.ends = ends
    self.finder = finder
    barriers = finder.barriers
  }

  /// The name of the whole of which a name tells a part, where the text names it alone as well: Zorblat of
  /// "Political Bureau of Zorblat".
  func whole(of name: Int) -> Int {
    let text = finder.text
    let span = spans[name].tokens
    guard let of = span.last(where: { text.isWord($0, "of") }), of > span.lowerBound,
      (span.lowerBound..<of).contains(where: { text.means($0, .body) })
    else { return name }
    let start = text.isWord(of + 1, "the") ? of + 2 : of + 1
    guard start < span.upperBound else { return name }
    let tail = text.text(start..<span.upperBound)
    return spans.indices.first { text.text(spans[$0].tokens) == tail } ?? name
  }

  /// Whether another name of the text is, begins or ends with the same word.
  func isRepeated(_ name: Int) -> Bool {
    let text = finder.text
    let form = text.text(spans[name].tokens)
    return spans.indices.contains { other in
      let span = spans[other].tokens
      return other != name
        && (text.text(span.prefix(1)) == form || text.text(span.suffix(1)) == form)
    }
  }

  /// The index of the name that begins at a token.
  subscript(startingAt token: Int) -> Int? {
    starts.indices.contains(token) && starts[token] >= 0 ? Int(starts[token]) : nil
  }

  /// The index of the name behind whose last word a token stands.
  subscript(endingBefore token: Int) -> Int? {
    ends.indices.contains(token) && ends[token] >= 0 ? Int(ends[token]) : nil
  }

  /// Whether the name is in the possessive case.
  func isPossessive(_ name: Int) -> Bool { finder.isPossessive(spans[name].tokens.upperBound - 1) }

  /// Whether the token is in the possessive case.
  func isPossessive(tokenAt index: Int) -> Bool { finder.isPossessive(index) }

  /// The names in front of a token, at most some, in the order of the text.
  func last(_ count: Int, before token: Int) -> Range<Int> {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return max(0, low - count)..<low
  }

  /// The names that begin in some tokens.
  func names(in tokens: Range<Int>) -> [Int] { tokens.compactMap { self[startingAt: $0] } }
}
