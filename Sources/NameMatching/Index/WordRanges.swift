/// Ranges of words that may lie in one another.
enum WordRanges {
  /// The same words in ranges without overlap, each with the fewest mistakes of those that hold it.
  static func flattened(_ matches: [WordMatch]) -> [WordMatch] {
    guard matches.count > 1 else { return matches }
    // Ranges lie in one another or apart, so those that hold a word stand on a stack.
    let sorted = matches.sorted {
      ($0.words.lowerBound, -$0.words.upperBound) < ($1.words.lowerBound, -$1.words.upperBound)
    }
    var (result, open, place) = ([WordMatch](), [WordMatch](), 0)
    func close(upTo end: Int) {
      while let top = open.last, top.words.upperBound <= end {
        add(place..<top.words.upperBound, top.difference)
        open.removeLast()
      }
      if let top = open.last { add(place..<end, top.difference) }
    }
    func add(_ words: Range<Int>, _ difference: WordMatch.Difference) {
      if !words.isEmpty { result.append(WordMatch(words: words, difference: difference)) }
      place = max(place, words.upperBound)
    }
    for match in sorted {
      close(upTo: match.words.lowerBound)
      place = match.words.lowerBound
      let outer = open.last?.difference ?? match.difference
      open.append(WordMatch(words: match.words, difference: min(outer, match.difference)))
    }
    close(upTo: Int.max)
    return result.sorted {
      ($0.difference, $0.words.lowerBound) < ($1.difference, $1.words.lowerBound)
    }
  }
}
