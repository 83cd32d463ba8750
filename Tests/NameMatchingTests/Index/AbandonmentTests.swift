import Testing

@testable import NameMatching

@Suite("Look-ups that nobody waits for any longer")
struct AbandonmentTests {
  /// An index of many made words, all a few mistakes from each other.
  private static let index: NameIndex = {
    let letters = Array("abcdefghij")
    var names: [String] = []
    for number in 0..<20_000 {
      var (rest, word) = (number, "z")
      for _ in 0..<5 {
        word.append(letters[rest % letters.count])
        rest /= letters.count
      }
      names.append(word + "q")
    }
    return IndexSamples.index(names)
  }()

  @Test("a word with two mistakes is given up in the middle of its look-up")
  func word() throws {
    let segment = try #require(Self.index.segments.first)
    func found(isCancelled: Bool) -> (count: Int, asked: Int) {
      var asked = 0
      let matches = WordLookup.matches(
        of: ArraySlice("zabcdeq".utf8), limit: 2, in: segment,
        isCancelled: {
          asked += 1
          return isCancelled
        })
      return (matches.count, asked)
    }
    let (all, some) = (found(isCancelled: false), found(isCancelled: true))
    #expect(all.asked > 2)
    #expect(some.asked > 0)
    #expect(some.count < all.count)
  }

  @Test("the names of one beginning are given up in the middle")
  func names() {
    var asked = 0
    _ = Self.index.search(
      "za", limit: 5_000,
      isCancelled: {
        asked += 1
        return false
      })
    #expect(asked > 5)
  }

  @Test("the nearest entities are those that share words; once nobody waits none is looked for")
  func nearest() {
    let index = IndexSamples.index()
    #expect(Set(NearestEntities(index).entities(["petrenko", "qqxxqq", "zzwwzz"])) == [0, 1])
    #expect(NearestEntities(index).entities(["sovbankqqqqqqqq"]).first == 8)
    #expect(NearestEntities(index).entities(["qqxxqq"]).isEmpty)
    #expect(NearestEntities(index).entities([]).isEmpty)
    var asked = 0
    let found = NearestEntities(
      index,
      isCancelled: {
        asked += 1
        return true
      }
    ).entities(["petrenko", "qqxxqq", "zzwwzz", "bank"])
    #expect(found.isEmpty)
    #expect(asked < 40)
  }
}
