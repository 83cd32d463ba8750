import Testing

@testable import NameMatching

@Suite("Words that a typed word begins")
struct WordLookupTests {
  /// The distance by the table of Damerau and Levenshtein, to the nearest beginning of a word.
  private func distance(_ typed: [UInt8], _ word: [UInt8]) -> Int {
    var rows = [Array(0...word.count)]
    for i in 1...typed.count {
      rows.append([i])
      for j in 0..<word.count {
        let cost = typed[i - 1] == word[j] ? 0 : 1
        var value = min(rows[i - 1][j] + cost, rows[i - 1][j + 1] + 1, rows[i][j] + 1)
        if i > 1, j > 0, typed[i - 1] == word[j - 1], typed[i - 2] == word[j] {
          value = min(value, rows[i - 2][j - 1] + 1)
        }
        rows[i].append(value)
      }
    }
    return rows[typed.count].min() ?? typed.count
  }

  private static let words = [
    "a", "ab", "abba", "abbas", "baab", "bab", "ba", "cab", "cabbala", "bacca", "acab", "bb", "cc",
    "abcabc", "bcabca", "cabcab", "aaaa", "abab", "baba", "ccab",
  ]

  @Test("are those that a table of distances finds, with the same mistakes", arguments: 0...2)
  func table(limit: Int) throws {
    let segment = try #require(IndexSamples.segment(IndexSamples.bytes(Self.words)))
    let differences: [WordMatch.Difference] = [.none, .oneMistake, .twoMistakes]
    for typed in ["a", "ab", "ba", "abc", "bca", "cabb", "abbac", "bbac", "acbac", "xab", "aax"] {
      let matches = WordRanges.flattened(
        WordLookup.matches(of: ArraySlice(typed.utf8), limit: limit, in: segment))
      var found: [String: WordMatch.Difference] = [:]
      for match in matches {
        for word in match.words {
          found[String(decoding: segment.word(word), as: UTF8.self)] = match.difference
        }
      }
      for word in Self.words {
        let expected = distance(Array(typed.utf8), Array(word.utf8))
        #expect(
          found[word] == (expected <= limit ? differences[expected] : nil),
          "\(typed) \(word) \(expected)")
      }
    }
  }

  /// Whether a word begins with the typed one but for a letter that was left out or typed twice, or two in the other
  /// order.
  private func isSlip(_ typed: [UInt8], _ word: [UInt8]) -> Bool {
    let omitted = word.indices.contains { place in
      (Array(word[..<place]) + word[(place + 1)...]).starts(with: typed)
        && !word.starts(with: typed)
    }
    let exchanged = typed.indices.dropLast().contains { place in
      var other = typed
      other.swapAt(place, place + 1)
      return word.starts(with: other) && !word.starts(with: typed)
    }
    let doubled = typed.indices.dropFirst().contains { place in
      let once = Array(typed[..<place]) + typed[(place + 1)...]
      return typed[place] == typed[place - 1] && word.starts(with: once)
        && !word.starts(with: typed)
    }
    return omitted || exchanged || doubled
  }

  @Test(
    "are a slip away where a letter was left out or typed twice, or two stand in the other order")
  func slips() throws {
    let segment = try #require(IndexSamples.segment(IndexSamples.bytes(Self.words)))
    for typed in [
      "ab", "ba", "abc", "bca", "cabb", "abbac", "bbac", "acbac", "xab", "aax", "bba", "cabbba",
    ] {
      let matches = WordLookup.slips(of: ArraySlice(typed.utf8), in: segment)
      let found = Set(
        matches.flatMap { $0.words.map { String(decoding: segment.word($0), as: UTF8.self) } })
      let expected = Self.words.filter { isSlip(Array(typed.utf8), Array($0.utf8)) }
      // What begins as typed stands among the words of a beginning that a letter typed twice leaves.
      #expect(found.filter { !$0.hasPrefix(typed) } == Set(expected), "\(typed)")
    }
  }
}
