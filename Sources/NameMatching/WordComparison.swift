/// How alike two words of names are, and by which rule.
struct WordComparison {
  let left: PreparedName
  let right: PreparedName
  /// Whether both are people's names.
  let personal: Bool

  /// The least likeness of words that meet.
  static let leastLikeness = 0.65

  /// The similarity of the words at two places, 0 to 1, where their hashes differ.
  func compare(_ first: NameWord, _ second: NameWord) -> (Double, WordMeeting.Rule) {
    if first.kind == .number, second.kind == .number { return (0, .alike) }
    if first.variant != 0, first.variant == second.variant { return (0.96, .variant) }
    if personal, first.givenName == second.hash || second.givenName == first.hash {
      return (0.92, .shortForm)
    }
    let (a, b) = (left.bytes(of: first), right.bytes(of: second))
    if a.count == 1 || b.count == 1 {
      return personal && a.first == b.first ? (0.85, .initial) : (0, .initial)
    }
    if first.shape.isBare != second.shape.isBare || first.shape.isBare,
      first.shape.consonantCount >= 2, first.shape.consonants == second.shape.consonants,
      !Self.beginDifferently(a, b)
    {
      return (first.shape.consonantCount > 2 ? 0.92 : 0.85, .withoutVowels)
    }
    var best = (0.0, WordMeeting.Rule.alike)
    if mayHaveLikeLetters(first, second) {
      best.0 = WordDistance.similarity(a, b, least: Self.leastLikeness)
    }
    let scripts = left.script.union(right.script)
    if !scripts.isDisjoint(with: [.consonantal, .syllabic]), left.script != right.script {
      let sound = Self.soundSimilarity(a, b, scripts)
      if sound > best.0 { best = (sound, .consonants) }
    }
    return best
  }

  /// Whether two words of names of the same scripts are the same or alike.
  func areAlike(_ first: NameWord, _ second: NameWord) -> Bool {
    first.hash == second.hash || first.spelling == second.spelling
      || mayBeAlike(first, second) && compare(first, second).0 >= Self.leastLikeness
  }

  /// Whether `areAlike` may be so, told without comparing letters one by one; never `false` where it is.
  func mayBeAlike(_ first: NameWord, _ second: NameWord) -> Bool {
    if first.hash == second.hash || first.spelling == second.spelling { return true }
    if first.kind == .number, second.kind == .number { return false }
    if first.variant != 0, first.variant == second.variant { return true }
    if personal, first.givenName == second.hash || second.givenName == first.hash { return true }
    let (shorter, longer) = (
      min(first.range.count, second.range.count), max(first.range.count, second.range.count)
    )
    if shorter == 1 { return personal }
    if first.shape.consonantCount >= 2, first.shape.consonants == second.shape.consonants {
      return true
    }
    return shorter * 2 >= longer - 1 && mayHaveLikeLetters(first, second)
  }

  /// Whether the letters of two words may be alike, told by which they are alone.
  private func mayHaveLikeLetters(_ first: NameWord, _ second: NameWord) -> Bool {
    guard WordDistance.shareLetters(first.shape.letters, second.shape.letters) else { return false }
    let longest = max(first.range.count, second.range.count)
    return longest > WordDistance.maximumLength
      || first.shape.leastCost(to: second.shape) <= Self.mostCosts[longest]
  }

  /// The highest cost at which words of at most so many letters have `leastLikeness`.
  private static let mostCosts = (0...WordDistance.maximumLength).map {
    WordDistance.mostCost($0, least: leastLikeness)
  }

  /// Whether both words begin with vowels, other ones.
  private static func beginDifferently(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    guard let first = a.first, let second = b.first, first != second else { return false }
    return ConsonantSkeleton.isVowel(first) && ConsonantSkeleton.isVowel(second)
  }

  /// How alike the consonants of two words are, for a script that does not write all vowels or sounds.
  private static func soundSimilarity(
    _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, _ scripts: NameScript
  ) -> Double {
    var (first, second) = (
      ConsonantSkeleton.skeleton(of: a), ConsonantSkeleton.skeleton(of: b)
    )
    if scripts.contains(.syllabic) {
      first = first.map { $0 == UInt8(ascii: "l") ? UInt8(ascii: "r") : $0 }
      second = second.map { $0 == UInt8(ascii: "l") ? UInt8(ascii: "r") : $0 }
    }
    guard first.count >= 2, second.count >= 2 else { return 0 }
    if first == second { return 0.9 }
    return WordDistance.similarity(first[...], second[...], least: leastLikeness) * 0.85
  }
}
