import Testing

@testable import NameMatching

@Suite("The distance of two words") struct WordDistanceTests {
  /// Words of a few letters, among them the groups that stand for one another, and words a slip or two away.
  private static let words: [[UInt8]] = {
    var generator = Steps(state: 7)
    let parts = [
      "a", "e", "i", "o", "u", "y", "h", "k", "kh", "sch", "sh", "s", "zh", "j", "dzh", "ts", "tz",
      "ov", "off", "ou", "oua", "wa", "ii", "ph", "f", "qu", "rn", "m", "cl", "d", "ll", "tch",
      "0", "5", "9", "ß",
    ].map { Array($0.utf8) }
    let whole = (0..<60).map { _ in
      (0..<generator.next(6)).flatMap { _ in parts[generator.next(parts.count)] }
    }
    let slips = whole.map { word in
      var word = word
      for _ in 0..<(1 + generator.next(2)) {
        let place = generator.next(word.count + 1)
        let end = min(word.count, place + generator.next(3))
        word.replaceSubrange(place..<end, with: parts[generator.next(parts.count)])
      }
      return word
    }
    return whole + slips
  }()

  @Test("is the least cost of exchanges, gaps and turns, worked out plainly") func plainCost() {
    for left in Self.words {
      for right in Self.words {
        let longest = max(left.count, right.count)
        guard longest > 0, min(left.count, right.count) * 2 >= longest - 1 else { continue }
        let edits = Double(Self.plainCost(left, right)) / 100
        let plain = max(0, 1 - edits / Double(longest) - max(0, edits - 1.2) * 0.2)
        #expect(WordDistance.similarity(left[...], right[...]) == plain)
      }
    }
  }

  @Test("is never less than what letters that the other word lacks cost") func leastCost() {
    var told = 0
    for left in Self.words {
      for right in Self.words {
        let least = WordShape(left[...]).leastCost(to: WordShape(right[...]))
        #expect(least <= Self.plainCost(left, right))
        if least > 0 { told += 1 }
      }
    }
    #expect(told > Self.words.count * Self.words.count / 4)
  }

  /// The cost of turning a word into another, every row of the table filled; letters that both begin with are free.
  private static func plainCost(_ left: [UInt8], _ right: [UInt8]) -> Int32 {
    let exchanges = SpellingExchanges.shared
    let same = zip(left, right).prefix { $0 == $1 }.count
    if same == left.count, same == right.count { return 0 }
    let start = max(0, same - 3)
    func gap(_ word: [UInt8], _ place: Int) -> Int32 {
      SpellingExchanges.gap(word[place], after: place > 0 ? word[place - 1] : 0)
    }
    var rows = [[Int32]](
      repeating: Array(repeating: .max / 2, count: right.count + 1), count: left.count + 1)
    rows[start][start] = 0
    for i in start...left.count {
      for j in start...right.count {
        var best = rows[i][j]
        if i > start { best = min(best, rows[i - 1][j] + gap(left, i - 1)) }
        if j > start { best = min(best, rows[i][j - 1] + gap(right, j - 1)) }
        if i > start, j > start {
          let (letter, other) = (left[i - 1], right[j - 1])
          best = min(
            best, rows[i - 1][j - 1] + (letter == other ? 0 : exchanges.cost(letter, for: other)))
        }
        if i > start + 1, j > start + 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          best = min(best, rows[i - 2][j - 2] + 80)
        }
        for group in exchanges.groups
        where i - start >= group.leftCount && j - start >= group.rightCount
          && left[..<i].reversed().starts(with: group.leftLetters)
          && right[..<j].reversed().starts(with: group.rightLetters)
        {
          best = min(best, rows[i - group.leftCount][j - group.rightCount] + group.cost)
        }
        rows[i][j] = best
      }
    }
    return rows[left.count][right.count]
  }

  /// Numbers that look drawn by lot and are the same each time.
  private struct Steps {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }
}
