/// The names of a text by the tokens at which they begin.
final class NameIndex {
  let spans: [NameSpan]
  let barriers: NameBarriers
  private let finder: NameSpanFinder
  private let starts: [Int32]
  private let ends: [Int32]
  /// How many names begin in front of each token, and in front of the end.
  private let ranks: [Int32]

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
    ranks = Self.ranks(starts)
    self.spans = Self.listed(spans, finder.text)
    self.starts = starts
    self.ends = ends
    self.finder = finder
    barriers = finder.barriers
  }

  private static func ranks(_ starts: [Int32]) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: starts.count + 1)
    for index in starts.indices { ranks[index + 1] = ranks[index] + (starts[index] < 0 ? 0 : 1) }
    return ranks
  }

  /// The names, single words in a list beside an organisation told to be one: "Zorblat Oil, Kremba and
  /// Solvik Ltd". Who is a person by a longer name stays one.
  private static func listed(_ spans: [NameSpan], _ text: ProseText) -> [NameSpan] {
    lazy var persons = spans.reduce(into: Set<String>()) { persons, span in
      guard !span.organisation, span.tokens.count > 1 else { return }
      persons.insert(text.text(span.tokens.prefix(1)))
      persons.insert(text.text(span.tokens.suffix(1)))
    }
    func isListed(_ left: NameSpan, _ right: NameSpan) -> Bool {
      let gap = left.tokens.upperBound..<right.tokens.lowerBound
      return (1...2).contains(gap.count)
        && gap.allSatisfy { text.isMark($0, ",") || text.isWord($0, "and") }
    }
    var result = spans
    for index in spans.indices where spans[index].bare && spans[index].tokens.count == 1 {
      let behind =
        index > 0 && result[index - 1].organisation && !result[index - 1].bare
        && isListed(result[index - 1], spans[index])
      let before =
        index + 1 < spans.count && spans[index + 1].organisation
        && !spans[index + 1].bare && isListed(spans[index], spans[index + 1])
      guard behind || before, !persons.contains(text.text(spans[index].tokens)) else { continue }
      result[index].bare = false
      result[index].type = .entity
      result[index].organisation = true
    }
    return result
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

  /// The last name that ends in front of a token.
  func last(before token: Int) -> Int? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
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
  func names(in tokens: Range<Int>) -> Range<Int> {
    let inside = tokens.clamped(to: starts.indices)
    return Int(ranks[inside.lowerBound])..<Int(ranks[inside.upperBound])
  }
}
