/// A heading of a list-change notice: what the entries under it have in common.
struct NoticeHeading {
  /// What happened to the entries.
  var change: EntryChange
  /// The type that the heading names, where it names one alone.
  var type: EntityType?

  /// The words of `Resources/headings.tsv` with their senses.
  static let senses: [String: String] = Dictionary(
    TableRow.rows(of: "headings.tsv").map { ($0.text(0), $0.text(1)) },
    uniquingKeysWith: { first, _ in first })

  /// The heading that a line of text says; `nil` where it is none.
  ///
  /// A heading points at what follows, states a change and ends with a colon, or is a short line that
  /// ends with a colon and states a change of a list.
  init?(_ source: EntryBytes) {
    let range = source.whole
    guard range.count <= 600, let last = range.last, source.bytes[last] == UInt8(ascii: ":") else {
      return nil
    }
    let words = Self.words(source, range)
    let senses = words.compactMap { Self.senses[$0] }
    guard let change = Self.change(senses) else { return nil }
    let points = senses.contains("pointer")
    guard
      points
        || (words.count <= Self.longestUnpointed
          && senses.contains { $0 == "target" || EntityType(rawValue: $0) != nil })
    else { return nil }
    guard !Self.introducesOtherMatter(source) else { return nil }
    self.change = change
    type = Self.type(words)
  }

  /// The hashes of the words of `Resources/headings.tsv` by what they can do in a heading.
  private struct Marks {
    var changes = WordHashes(capacity: senses.count)
    var pointers = WordHashes(capacity: senses.count)
    var others = WordHashes(capacity: senses.count)

    init() {
      for (word, sense) in senses {
        let hash = word.utf8.reduce(Lexicon.hashSeed, Lexicon.hash)
        switch sense {
        case "pointer": pointers.insert(hash)
        case "other": others.insert(hash)
        default: if EntryChange(rawValue: sense) != nil { changes.insert(hash) }
        }
      }
    }
  }

  private static let marks = Marks()

  /// Whether a line can be a heading or introduce other matter, told without making strings of its words: most
  /// lines can do neither.
  static func isPossible(_ source: EntryBytes) -> Bool {
    let range = source.whole
    let marks = marks
    var (count, changes, points) = (0, false, false)
    var start = range.lowerBound
    var hash = Lexicon.hashSeed
    for index in range.lowerBound...range.upperBound {
      if index < range.upperBound, EntryBytes.isLetter(source.bytes[index]) {
        hash = Lexicon.hash(hash, source.bytes[index])
        continue
      }
      if index > start {
        if marks.others.contains(hash) { return true }
        count += 1
        changes = changes || marks.changes.contains(hash)
        points = points || marks.pointers.contains(hash)
        hash = Lexicon.hashSeed
      }
      start = index + 1
    }
    return changes && (points || count <= longestUnpointed)
  }

  /// How many words a heading has at most that points at nothing.
  private static let longestUnpointed = 8

  /// Whether a line points at what is no party: general licences, questions and answers, guidance.
  ///
  /// Such a line ends the section of entries before it.
  static func introducesOtherMatter(_ source: EntryBytes) -> Bool {
    let range = source.whole
    guard range.count <= 600, let last = range.last, source.bytes[last] == UInt8(ascii: ":") else {
      return false
    }
    let subject = subject(words(source, range)).compactMap { senses[$0] }
    return subject.contains("other")
      && !subject.contains { $0 == "target" || EntityType(rawValue: $0) != nil }
  }

  /// The first change stated, a deletion or an addition before a mere change.
  private static func change(_ senses: [String]) -> EntryChange? {
    let changes = senses.compactMap(EntryChange.init(rawValue:))
    return changes.first { $0 != .changed } ?? changes.first
  }

  /// The type of the words before the verb; several types give none.
  private static func type(_ words: [String]) -> EntityType? {
    let types = Set(subject(words).compactMap { senses[$0] }.compactMap(EntityType.init(rawValue:)))
    return types.count == 1 ? types.first : nil
  }

  /// The words behind `following` and before the verb: what the heading speaks of.
  private static func subject(_ words: [String]) -> ArraySlice<String> {
    let start = words.firstIndex(of: "following").map { $0 + 1 } ?? 0
    let rest = words[start...]
    return rest.prefix {
      !["have", "has", "had", "was", "were", "are", "is", "to", "from"].contains($0)
    }
  }

  /// The words of a range, in lower case; letters alone count.
  static func words(_ source: EntryBytes, _ range: Range<Int>) -> [String] {
    var words: [String] = []
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      if index < range.upperBound, EntryBytes.isLetter(source.bytes[index]) { continue }
      if index > start { words.append(source.text(start..<index).lowercased()) }
      start = index + 1
    }
    return words
  }
}
