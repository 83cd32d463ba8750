import SanctionsModel

/// The words of names that say little or stand for others: `Resources/name-words.tsv`.
struct NameVocabulary: Sendable {
  /// What the table says of one word.
  struct Meaning: Sendable {
    var kind: WordKind
    /// The hash of the word that it stands for, or its own.
    var canonical: WordHash
  }

  /// The table of the embedded resource, read once.
  static let shared = NameVocabulary(rows: Resource.table("name-words.tsv"))

  private var meanings: [WordHash: Meaning] = [:]
  private var givenNames: [WordHash: WordHash] = [:]
  private var shipPrefixes: Set<WordHash> = []

  /// A vocabulary of rows of kind, word and the word that it stands for; of two rows for a word the first counts.
  init(rows: [[Substring]]) {
    for row in rows where row.count >= 2 {
      let word = WordHash(row[1].utf8)
      let canonical = row.count > 2 && !row[2].isEmpty ? WordHash(row[2].utf8) : word
      switch row[0] {
      case "nickname": givenNames[word] = canonical
      case "prefix": shipPrefixes.insert(word)
      case let kind:
        guard let kind = Self.kinds[String(kind)], meanings[word] == nil else { continue }
        meanings[word] = Meaning(kind: kind, canonical: canonical)
      }
    }
  }

  /// The kinds of row that give a word a part, by their names in the table.
  static let kinds: [String: WordKind] = [
    "particle": .particle, "title": .title, "suffix": .suffix, "common": .common,
    "number": .number,
  ]

  /// What a word means, where the table knows it.
  func meaning(of word: WordHash) -> Meaning? { meanings[word] }

  /// The given name that a word is short for.
  func givenName(of nickname: WordHash) -> WordHash? { givenNames[nickname] }

  /// Whether a word stands before ships' names: MV, MT.
  func isShipPrefix(_ word: WordHash) -> Bool { shipPrefixes.contains(word) }
}
