/// The letters of two names when nothing parts them, for names that are parted otherwise.
enum JoinedLetters {
  /// How alike the letters are; `nil` where that says nothing for the names.
  static func similarity(
    _ left: PreparedName, _ right: PreparedName, personal: Bool
  ) -> Double? {
    guard left.words.count != right.words.count else { return nil }
    if left.letterCount == right.letterCount,
      left.bytes.lazy.filter({ $0 != 32 }).elementsEqual(right.bytes.lazy.filter { $0 != 32 })
    {
      return 0.97
    }
    let (first, second) = (Own(left), Own(right))
    guard first.words != second.words else { return nil }
    let (least, most) = (min(first.count, second.count), max(first.count, second.count))
    let isForeign = left.script != right.script
    let enough = isForeign ? 0.85 : 0.9
    let mayBeAlike = (most - least) * 8 <= most && first.mayBeLike(second, enough)
    guard least >= 5, mayBeAlike || isForeign else { return nil }
    let letters = (self.letters(left, 0), self.letters(right, 0))
    if letters.0 == letters.1 { return 0.97 }
    if isForeign, haveOneSound(letters.0, letters.1) { return 0.9 }
    guard mayBeAlike else { return nil }
    var likeness = WordDistance.similarity(letters.0[...], letters.1[...], least: enough)
    if likeness <= enough, personal {
      // The family name may stand first in one name and last in the other.
      let (long, short) =
        left.words.count > right.words.count ? (left, letters.1) : (right, letters.0)
      for turn in [1, long.words.count - 1] {
        let turned = self.letters(long, turn)
        likeness = max(
          likeness, WordDistance.similarity(turned[...], short[...], least: enough))
      }
    }
    return likeness > enough ? likeness * 0.97 : nil
  }

  /// What a name has without legal forms.
  private struct Own {
    var words = 0
    /// How many letters there are, which they are, and what they can stand for.
    var count = 0
    var letters: UInt64 = 0
    var reach: UInt64 = 0

    init(_ name: PreparedName) {
      for word in name.words where word.kind != .legalForm {
        words += 1
        count += word.range.count
        letters |= word.shape.letters
        reach |= word.shape.reach
      }
    }

    /// Whether the letters may be alike enough to others, told by which they are alone.
    func mayBeLike(_ other: Own, _ enough: Double) -> Bool {
      WordShape.leastCost(letters, reach, other.letters, other.reach)
        <= WordDistance.mostCost(max(count, other.count), least: enough)
    }
  }

  /// Whether two names, the letters of which nothing parts, have nearly the same consonants, and many.
  private static func haveOneSound(_ first: [UInt8], _ second: [UInt8]) -> Bool {
    let a = ConsonantSkeleton.skeleton(of: first[...], limit: 24)
    let b = ConsonantSkeleton.skeleton(of: second[...], limit: 24)
    return min(a.count, b.count) >= 6
      && WordDistance.similarity(a[...], b[...], least: 0.87) >= 0.87
  }

  /// The letters of a name from a place on and around, without legal forms.
  private static func letters(_ name: PreparedName, _ start: Int) -> [UInt8] {
    var letters: [UInt8] = []
    for offset in name.words.indices {
      let word = name.words[(start + offset) % name.words.count]
      if word.kind != .legalForm { letters += name.bytes(of: word) }
    }
    return letters
  }
}
