/// What the entries below a line of a notice have in common.
struct NoticeSection: Equatable {
  /// What happened to the entries, where the line says so.
  var change: EntryChange?
  /// The entries' type, where the line says so.
  var type: EntityType?

  /// The lines of `Resources/notice-sections.tsv`.
  private static let lines: [String: NoticeSection] = Dictionary(
    TableRow.rows(of: "notice-sections.tsv").map {
      (
        $0.text(0),
        NoticeSection(
          change: EntryChange(rawValue: $0.text(1)), type: EntityType(rawValue: $0.text(2)))
      )
    }, uniquingKeysWith: { first, _ in first })

  /// A section of these parts.
  init(change: EntryChange? = nil, type: EntityType? = nil) {
    self.change = change
    self.type = type
  }

  /// The section that a line names (`A. Individuals`, `DELETIONS`); `nil` for another line.
  init?(line: EntryBytes) {
    guard (3...60).contains(line.whole.count) else { return nil }
    var words = NoticeHeading.words(line, line.whole)
    if words.count > 1, words[0].utf8.count == 1 { words.removeFirst() }
    guard let section = Self.lines[words.joined(separator: " ")] else { return nil }
    self = section
  }

  /// The change that a paragraph tells of the entries below it: the first one of its last sentence that points
  /// at entries (`approved the addition of the entry specified below`).
  static func change(toldIn paragraph: EntryBytes) -> EntryChange? {
    guard paragraph.bytes.count <= 4000 else { return nil }
    var (change, rest) = (EntryChange?.none, paragraph.whole)
    while !rest.isEmpty {
      let end = paragraph.first(". ", in: rest) ?? rest.upperBound
      change = self.change(toldBy: paragraph, in: rest.lowerBound..<end) ?? change
      rest = min(end + 1, rest.upperBound)..<rest.upperBound
    }
    return change
  }

  private static func change(toldBy source: EntryBytes, in sentence: Range<Int>) -> EntryChange? {
    let words = NoticeHeading.words(source, sentence)
    let senses = words.compactMap { NoticeHeading.senses[$0] }
    guard words.contains(where: pointers.contains),
      senses.contains(where: { $0 == "target" || EntityType(rawValue: $0) != nil })
    else { return nil }
    return senses.lazy.compactMap(EntryChange.init(rawValue:)).first
  }

  /// The first change that a title tells (`Committee Adds Two Entries to Its Sanctions List`).
  static func change(inTitle title: EntryBytes) -> EntryChange? {
    NoticeHeading.words(title, title.whole).lazy.compactMap { NoticeHeading.senses[$0] }
      .compactMap(EntryChange.init(rawValue:)).first
  }

  private static let pointers: Set<String> = ["below", "following", "follows", "annex"]
}
