import SanctionsModel

/// An index of names made ready for whole names: with how much each of its words says.
public struct CandidateIndex: Sendable {
  let index: NameIndex
  /// For each segment how rare each of its words is, in powers of two.
  let rarities: [[Float]]
  /// How rare a word is that no name has.
  let unknown: Float

  /// The index with the rarity of every word. Linear in the number of words.
  public init(_ index: NameIndex) {
    self.index = index
    unknown = Self.logarithm(index.nameCount + 1)
    let unknown = unknown
    rarities = index.segments.map { segment in
      (0..<segment.wordCount).map { word in
        max(0.3, unknown - Self.logarithm(max(1, segment.postingBytes(word..<(word + 1)))))
      }
    }
  }

  /// The logarithm to the base of two, exact at powers of two and straight between them.
  private static func logarithm(_ number: Int) -> Float {
    let value = Float(number)
    return Float(value.exponent) + value.significand - 1
  }
}
