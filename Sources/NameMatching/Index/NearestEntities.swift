/// The entities of an index whose names may have been meant by words that find nothing.
public struct NearestEntities {
  private let index: NameIndex
  private let isCancelled: () -> Bool
  /// How many entities one look-up may bring in.
  private static let most = 24
  /// The most words that are looked up one by one.
  private static let mostWords = 6
  /// The fewest letters of a word that names are looked for by.
  private static let fewestLetters = 3

  /// A look-up in an index, which ends early once `isCancelled` says yes; it is asked as often as by a search.
  public init(_ index: NameIndex, isCancelled: @escaping () -> Bool = { false }) {
    self.index = index
    self.isCancelled = isCancelled
  }

  /// The entities whose names answer the folded words together, two of them, or one; where none does, those
  /// whose names begin like one of them. Each once; who share more with the words are likely to come earlier.
  public func entities(_ words: [String]) -> [UInt32] {
    let words = Array(words.prefix(Self.mostWords))
    let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
    var found = entities(by: [words.joined(separator: " ")] + (words.count > 2 ? pairs : []))
    if words.count > 1 { found += entities(by: words) }
    if found.isEmpty { found = words.flatMap(beginningAlike) }
    var seen = Set<UInt32>()
    return found.filter { seen.insert($0).inserted }
  }

  private func entities(by texts: [String]) -> [UInt32] {
    texts.flatMap { text in
      isCancelled()
        ? [] : index.search(text, limit: Self.most, isCancelled: isCancelled).map(\.entity)
    }
  }

  /// The entities that the longest beginning of a word finds.
  private func beginningAlike(_ word: String) -> [UInt32] {
    for length in stride(from: word.utf8.count - 1, through: Self.fewestLetters, by: -1) {
      let hits = entities(by: [String(decoding: word.utf8.prefix(length), as: UTF8.self)])
      if !hits.isEmpty { return hits }
    }
    return []
  }
}
