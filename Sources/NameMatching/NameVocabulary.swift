import SanctionsModel

/// The words of names that say little or stand for others: `Resources/name-words.tsv` and
/// `Resources/name-variants.tsv`.
struct NameVocabulary: Sendable {
  /// What the tables say of one word.
  struct Meaning: Sendable {
    /// The part that it plays wherever it stands; `nil` where it is a name like others.
    var kind: WordKind?
    /// The hash of the word that it stands for, or its own.
    var canonical: WordHash
    /// The given name that it is short for.
    var givenName: WordHash?
    /// The row of the variants of names that it stands in, from 1; 0 for none.
    var variant: UInt16 = 0
  }

  /// The tables of the embedded resources, read once.
  static let shared = NameVocabulary(
    rows: Resource.table("name-words.tsv"), variants: Resource.table("name-variants.tsv"))

  private var meanings: [WordHash: Meaning] = [:]
  private var shipPrefixes: Set<WordHash> = []

  /// A vocabulary of rows of kind, word and the word that it stands for, of two rows for a word the first
  /// counts; and of rows of spellings of one name.
  init(rows: [[Substring]], variants: [[Substring]]) {
    for row in rows where row.count >= 2 {
      let word = WordHash(row[1].utf8)
      let canonical = row.count > 2 && !row[2].isEmpty ? WordHash(row[2].utf8) : word
      switch row[0] {
      case "nickname": meanings[word, default: Meaning(canonical: word)].givenName = canonical
      case "prefix": shipPrefixes.insert(word)
      case let kind:
        guard let kind = Self.kinds[String(kind)], meanings[word]?.kind == nil else { continue }
        meanings[word, default: Meaning(canonical: canonical)].kind = kind
        meanings[word]?.canonical = canonical
      }
    }
    for country in Country.all {
      for name in [country.name] + country.otherNames + country.adjectives + country.capitals {
        let word = WordHash(NameFolding.foldedBytes(name))
        meanings[word, default: Meaning(canonical: word)].kind = meanings[word]?.kind ?? .place
      }
    }
    for (number, row) in variants.enumerated() where !row.isEmpty {
      for spelling in row[0].split(separator: " ") {
        let word = WordHash(spelling.utf8)
        meanings[word, default: Meaning(canonical: word)].variant = UInt16(
          truncatingIfNeeded: number + 1)
      }
    }
  }

  /// The kinds of row that give a word a part, by their names in the table.
  static let kinds: [String: WordKind] = [
    "particle": .particle, "title": .title, "suffix": .suffix, "common": .common,
    "number": .number, "place": .place,
  ]

  /// What a word means, where the tables know it.
  func meaning(of word: WordHash) -> Meaning? { meanings[word] }

  /// Whether a word stands before ships' names: MV, MT.
  func isShipPrefix(_ word: WordHash) -> Bool { shipPrefixes.contains(word) }
}
