/// What somebody has typed so far of a name: its folded words, of which the last may go on.
struct NameQuery {
  /// The folded text.
  let bytes: [UInt8]
  /// Where its words stand.
  let ranges: [Range<Int>]
  /// Whether the last word may go on: the text ends in it.
  let isOpen: Bool
  /// The most words that are looked up; the others are left out.
  static let mostWords = 12

  /// The query of a text.
  init(_ text: String) {
    let folded = NameFolding.foldedBytes(text)
    let last = text.unicodeScalars.last
    self.init(bytes: folded, isOpen: last.map { !$0.properties.isWhitespace } ?? true)
  }

  /// The query of folded bytes.
  init(bytes: [UInt8], isOpen: Bool) {
    self.bytes = bytes
    self.isOpen = isOpen
    ranges = Array(
      bytes.indices.split { bytes[$0] == 32 }.map { $0.startIndex..<$0.endIndex }
        .prefix(Self.mostWords))
  }

  /// The bytes of a word.
  func word(_ index: Int) -> ArraySlice<UInt8> { bytes[ranges[index]] }

  /// Whether a word holds a digit.
  func hasDigit(_ index: Int) -> Bool { word(index).contains { (48...57).contains($0) } }

  /// Whether a word is the one that may go on.
  func isOpen(_ index: Int) -> Bool { isOpen && index == ranges.count - 1 }

  /// The same letters with two words as one, a run of single letters as one word, or a space a letter off.
  var joined: [NameQuery] {
    var queries: [NameQuery] = []
    for (left, right) in zip(ranges, ranges.dropFirst()) {
      queries.append(with { $0.remove(at: left.upperBound) })
      if left.count > 2 { queries.append(with { $0.swapAt(left.upperBound, left.upperBound - 1) }) }
      if right.count > 2 {
        queries.append(with { $0.swapAt(left.upperBound, left.upperBound + 1) })
      }
    }
    return queries
      + runs.map { run in
        with { for place in run.reversed() { $0.remove(at: ranges[place].upperBound) } }
      }
  }

  /// The spaces, each by the word before it, that part the letters of an abbreviation: of a run of single letters,
  /// of the run without the last, and of the run with the word behind it.
  private var runs: [Range<Int>] {
    let letters = ranges.indices.split { ranges[$0].count > 1 }.filter { $0.count > 1 }
    return letters.flatMap { run in
      let last = run.endIndex - 1
      return [run.startIndex..<last, run.startIndex..<(last - 1)]
        + (last + 1 < ranges.count ? [run.startIndex..<(last + 1)] : [])
    }
  }

  /// The same letters with one word as two.
  var split: [NameQuery] {
    ranges.filter { $0.count >= 5 && $0.count <= 24 }.flatMap { range in
      ((range.lowerBound + 2)...(range.upperBound - 2)).map { place in
        with { $0.insert(32, at: place) }
      }
    }
  }

  /// The letters with a space in the place of one of them: the key beside was hit.
  var exchanged: [NameQuery] {
    ranges.filter { $0.count >= 6 && $0.count <= 24 }.flatMap { range in
      ((range.lowerBound + 2)..<(range.upperBound - 2)).map { place in with { $0[place] = 32 } }
    }
  }

  private func with(_ change: (inout [UInt8]) -> Void) -> NameQuery {
    var changed = bytes
    change(&changed)
    return NameQuery(bytes: changed, isOpen: isOpen)
  }

  /// The query without one of its words.
  func without(_ index: Int) -> NameQuery {
    let kept = ranges.indices.filter { $0 != index }.map { Array(word($0)) }
    return NameQuery(
      bytes: Array(kept.joined(separator: [32])), isOpen: isOpen && index != ranges.count - 1)
  }
}
