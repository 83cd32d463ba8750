/// The words of the entry grammar that stand in tables: openings of remarks, posts, scripts, ships.
struct EntryWords: Sendable {
  /// What a field without an identifier's label is, by how it begins.
  enum Meaning: String, Sendable {
    /// A consequence that the lists print before the gender.
    case sanctions
    /// A consequence that the lists print after the gender.
    case consequence
    case remark
    case address
  }

  /// The words of the project's tables.
  static let shared = EntryWords()

  /// The openings of `entry-texts.tsv` in lower case, with their meaning.
  let openings: [(opening: [UInt8], meaning: Meaning)]
  /// The words of `position-words.tsv`, in lower case.
  let positions: Set<String>
  /// The scripts of `scripts.tsv`.
  let scripts: Set<String>
  /// The ships' types of `vessel-types.tsv`.
  let vesselTypes: Set<String>
  /// The legal forms of `legal-forms.tsv`, without dots.
  let legalForms: Set<String>

  private init() {
    openings = TableRow.rows(of: "entry-texts.tsv").compactMap { row in
      guard let meaning = Meaning(rawValue: row.text(1)) else { return nil }
      return (row.text(0).utf8.map(EntryBytes.lowercased), meaning)
    }
    positions = Set(TableRow.rows(of: "position-words.tsv").map { $0.text(0) })
    scripts = Set(TableRow.rows(of: "scripts.tsv").map { $0.text(0) })
    vesselTypes = Set(TableRow.rows(of: "vessel-types.tsv").map { $0.text(0) })
    legalForms = Set(TableRow.rows(of: "legal-forms.tsv").flatMap { $0.list(1) })
  }

  /// What the text in `range` is by its opening; `nil` where the table says nothing.
  func meaning(_ source: EntryBytes, _ range: Range<Int>) -> Meaning? {
    for (opening, meaning) in openings where opening.count <= range.count {
      var index = range.lowerBound
      for byte in opening {
        guard EntryBytes.lowercased(source.bytes[index]) == byte else { break }
        index += 1
      }
      guard index == range.lowerBound + opening.count else { continue }
      guard let last = opening.last, index < range.upperBound, EntryBytes.isLetter(last),
        EntryBytes.isLetter(source.bytes[index])
      else { return meaning }
    }
    return nil
  }

  /// Whether a word of the text in `range` names a post, a rank or an honorific.
  func namesPosition(_ source: EntryBytes, _ range: Range<Int>) -> Bool {
    var start = range.lowerBound
    for index in range.lowerBound...range.upperBound {
      let inWord =
        index < range.upperBound
        && (EntryBytes.isLetter(source.bytes[index]) || source.bytes[index] == UInt8(ascii: "-"))
      guard !inWord else { continue }
      if index > start, index - start <= 24,
        positions.contains(source.text(start..<index).lowercased())
      {
        return true
      }
      start = index + 1
    }
    return false
  }

  /// Whether the text in `range` ends in a legal form of at most four words behind other words.
  func endsInLegalForm(_ source: EntryBytes, _ range: Range<Int>) -> Bool {
    let words = source.parts(source.tail(of: range, bytes: 64), by: 32)
    return words.indices.dropFirst().suffix(4).contains { index in
      isLegalForm(source, words[index].lowerBound..<range.upperBound)
    }
  }

  /// Whether the text in `range` is a legal form, dots and case aside.
  func isLegalForm(_ source: EntryBytes, _ range: Range<Int>) -> Bool {
    guard range.count <= 28 else { return false }
    let folded = source.bytes[range].filter { $0 != UInt8(ascii: ".") }.map(EntryBytes.lowercased)
    return legalForms.contains(String(decoding: folded, as: UTF8.self))
  }
}
