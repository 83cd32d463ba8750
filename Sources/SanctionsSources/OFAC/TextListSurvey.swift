import SanctionsModel

/// What a first pass over a list in text form finds: which of its blocks are entries of their own, and which repeat
/// one under another name.
struct TextListSurvey {
  /// An entry of its own.
  struct Kept {
    private var first: UInt32
    private var better = UInt32.max

    /// The entry with this number in its piece.
    init(index: Int) { first = UInt32(index) }

    /// The number of its first block's entry among those of the piece.
    var index: Int { Int(first) }
    /// Where in the file the block under its lowest headword begins; `nil` where that is the first one.
    var winner: Int? {
      get { better == .max ? nil : Int(better) }
      set { better = newValue.map { UInt32($0) } ?? .max }
    }
  }

  /// What is known of an entry while others may repeat it.
  fileprivate struct Known {
    var number: UInt32
    /// Where in the file the block under its lowest headword begins.
    var place: UInt32
    /// The bytes with which that headword begins.
    var headword: UInt64
  }

  /// The parties whose entries others may repeat, and the names that led their blocks.
  private struct Parties {
    var known: [RepetitionKey: Known] = [:]
    var headwords: Set<Int> = []
  }

  /// In the order of their first blocks.
  private(set) var kept: [Kept] = []
  /// How many of them begin in each piece.
  private(set) var counts: [Int] = []
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var published: PartialDate?

  /// The survey of a list in pieces; `nil` where it must be seen whole: it is more than entries, or two parties share
  /// all that they print. Throws where it cannot be read, and where it ends within a line that ends no entry.
  init?(
    _ pieces: TextListPieces, of file: SourceFile, _ window: ByteWindow
  ) throws(SourceError) {
    var pieces = pieces
    var parties = Parties()
    while let piece = try pieces.next() {
      guard let reading = Self.reading(of: piece) else { return nil }
      if counts.isEmpty { published = Self.published(piece) }
      let before = kept.count
      var repeated: [ByteRange] = []
      for (index, entry) in reading.entries.enumerated() {
        guard let isNew = try take(entry, index, piece, window, &parties) else { return nil }
        if !isNew { repeated.append(entry.range) }
      }
      counts.append(kept.count - before)
      diagnostics += Self.notes(reading.diagnostics, besides: repeated, in: piece)
      if piece.isLast, let note = try OFACTextListReader.unread(piece, of: file, window) {
        diagnostics.append(note)
      }
    }
  }

  /// Takes an entry of a piece, and says whether it is one of its own; `nil` where its headword leads another block
  /// that says the same.
  private mutating func take(
    _ entry: Entry, _ index: Int, _ piece: TextListPieces.Piece, _ window: ByteWindow,
    _ parties: inout Parties
  ) throws(SourceError) -> Bool? {
    let key = RepetitionKey(entry)
    if let key, !parties.headwords.insert(key.under(entry.name)).inserted { return nil }
    guard let key, let other = parties.known[key] else {
      if let key { parties.known[key] = Known(entry, of: UInt32(kept.count), in: piece) }
      kept.append(Kept(index: index))
      return true
    }
    if try Self.isLower(entry.name, than: other, window) {
      parties.known[key] = Known(entry, of: other.number, in: piece)
      kept[Int(other.number)].winner = piece.place(of: entry.range.start)
    }
    return false
  }

  private static func published(_ piece: TextListPieces.Piece) -> PartialDate? {
    let text = PublishedText(body: String(decoding: piece.text, as: UTF8.self))
    return AnnouncementParser().reading(of: text).published
  }

  /// The entries of a piece; `nil` for one that holds something else.
  static func entries(of piece: TextListPieces.Piece) -> [Entry]? { reading(of: piece)?.entries }

  private static func reading(of piece: TextListPieces.Piece) -> NoticeReading? {
    guard let reading = NoticeReader().read(piece.text), reading.kind == .list else { return nil }
    return reading
  }

  /// The diagnostics with their places in the file; what a block repeats was told of its first one.
  private static func notes(
    _ diagnostics: [Diagnostic], besides repeated: [ByteRange], in piece: TextListPieces.Piece
  ) -> [Diagnostic] {
    diagnostics.compactMap { note in
      guard let range = note.range else { return note }
      let isRepeated = repeated.contains { $0.start <= range.start && range.end <= $0.end }
      if isRepeated { return nil }
      var placed = note
      placed.range = ByteRange(piece.place(of: range.start), piece.place(of: range.end))
      return placed
    }
  }

  /// Whether a name is lower than the lowest headword of an entry so far.
  private static func isLower(
    _ name: String, than other: Known, _ window: ByteWindow
  ) throws(SourceError) -> Bool {
    let beginning = Known.beginning(of: name)
    let isPlain = (beginning | other.headword) & 0x8080_8080_8080_8080 == 0
    if isPlain, beginning != other.headword { return beginning < other.headword }
    return try entry(at: Int(other.place), window).map { name < $0.name } ?? false
  }

  /// The entry whose block begins at a place of the file; `nil` where none does.
  static func entry(at place: Int, _ window: ByteWindow) throws(SourceError) -> Entry? {
    var paragraph = TextListPieces(window, from: place, size: 1 << 12)
    return try paragraph.next().flatMap { entries(of: $0)?.first }
  }
}

extension TextListSurvey.Known {
  /// What is known of the entry with a number by a block in a piece.
  init(_ entry: Entry, of number: UInt32, in piece: TextListPieces.Piece) {
    self.number = number
    place = UInt32(piece.place(of: entry.range.start))
    headword = Self.beginning(of: entry.name)
  }

  /// The first eight bytes of a name as a number that sorts like them.
  static func beginning(of name: String) -> UInt64 {
    let bytes = name.utf8.prefix(8)
    return bytes.reduce(0) { $0 << 8 | UInt64($1) } << UInt64(8 * (8 - bytes.count))
  }
}
