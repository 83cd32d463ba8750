/// Names of ships and aircraft: the same but for how they are written, or not the same.
enum CraftNames {
  /// The highest score of names that are not the same.
  static let mostOfUnlike = 0.49

  /// Whether names have the same letters and numbers without `MV` and the like.
  static func areSame(_ left: PreparedName, _ right: PreparedName) -> Bool {
    letters(left) == letters(right)
  }

  /// 1 for names of the same letters and numbers without `MV` and the like, otherwise under one half.
  static func similarity(_ left: PreparedName, _ right: PreparedName) -> NameSimilarity {
    let (first, second) = (letters(left), letters(right))
    if first == second {
      return NameSimilarity(score: 1, why: ["the same letters and numbers"])
    }
    let likeness = WordDistance.similarity(first[...], second[...])
    return NameSimilarity(
      score: min(mostOfUnlike, likeness / 2), why: ["a ship's or aircraft's name must be the same"])
  }

  /// The letters of a name without a prefix and without spaces.
  private static func letters(_ name: PreparedName) -> [UInt8] {
    var words = name.words[...]
    while words.count > 1, let first = words.first,
      NameVocabulary.shared.isShipPrefix(WordHash(name.bytes(of: first)))
    {
      words = words.dropFirst()
    }
    return words.flatMap { word in
      let bytes = name.bytes(of: word)
      return word.kind == .number ? bytes.drop { $0 == 48 } : bytes
    }
  }
}
