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

  /// The openings of `entry-texts.tsv` in lower case, with their meaning, by their first byte.
  private var openings: [[(opening: [UInt8], meaning: Meaning)]]
  /// The words of `position-words.tsv`.
  private let positions: WordTable
  /// The scripts of `scripts.tsv`.
  let scripts: WordTable
  /// The ships' types of `vessel-types.tsv`.
  let vesselTypes: WordTable
  /// The legal forms of `legal-forms.tsv`.
  private let legalForms: WordTable

  private init() {
    openings = Array(repeating: [], count: 256)
    for row in TableRow.rows(of: "entry-texts.tsv") {
      let opening = row.text(0).utf8.map(EntryBytes.lowercased)
      guard let meaning = Meaning(rawValue: row.text(1)), let first = opening.first else {
        continue
      }
      openings[Int(first)].append((opening, meaning))
    }
    func column(_ path: String) -> [String] { TableRow.rows(of: path).map { $0.text(0) } }
    positions = WordTable(column("position-words.tsv"), ignoresCase: true)
    scripts = WordTable(column("scripts.tsv"))
    vesselTypes = WordTable(column("vessel-types.tsv"))
    legalForms = WordTable(
      TableRow.rows(of: "legal-forms.tsv").flatMap { $0.list(1) }, ignoresCase: true,
      ignoresDots: true)
  }

  /// What the text in `range` is by its opening; `nil` where the table says nothing.
  func meaning(_ source: EntryBytes, _ range: Range<Int>) -> Meaning? {
    guard let first = range.first else { return nil }
    for (opening, meaning) in openings[Int(EntryBytes.lowercased(source.bytes[first]))]
    where opening.count <= range.count {
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
      if index > start, index - start <= 24, positions.contains(source, start..<index) {
        return true
      }
      start = index + 1
    }
    return false
  }

  /// Whether the text in `range` ends in a legal form of at most four words behind other words.
  func endsInLegalForm(_ source: EntryBytes, _ range: Range<Int>) -> Bool {
    let words = source.words(source.tail(of: range, bytes: 64))
    return words.indices.dropFirst().suffix(4).contains { index in
      isLegalForm(source, words[index].lowerBound..<range.upperBound)
    }
  }

  /// Whether the text in `range` is a legal form, dots and case aside.
  func isLegalForm(_ source: EntryBytes, _ range: Range<Int>) -> Bool {
    range.count <= 28 && legalForms.contains(source, range)
  }
}
