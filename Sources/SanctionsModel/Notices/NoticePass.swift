/// One pass over the paragraphs of a body: the heading in force, and what was read so far.
struct NoticePass {
  private let body: UnsafeBufferPointer<UInt8>
  /// The entry that is being read, on one line.
  private let line = EntryLine()
  private let boundaries: EntryBoundaries
  private let parser = EntryTextParser()
  private var heading: NoticeHeading?
  private var hasHeadings = false
  /// The blocks of list text so far; `nil` where each block is to be read.
  private var blocks: RepeatedBlocks?
  /// Whether blocks were left out because they repeat others.
  private(set) var leftRepetitionsOut = false
  /// Bytes of entries that end as entries do.
  private var entryBytes = 0
  /// A paragraph that an `-to-` leaves open.
  private var pending: ByteRange?

  /// The entries in the order printed.
  private var entries: [Entry] = []
  /// What is neither heading nor entry.
  private(set) var proseRanges: [ByteRange] = []
  private(set) var diagnostics: [Diagnostic] = []

  /// A pass over `body`, which must outlive it, that has read nothing.
  ///
  /// Where `leavesRepetitionsOut`, blocks under no heading that repeat an entry are not read.
  init(body: UnsafeBufferPointer<UInt8>, leavesRepetitionsOut: Bool) {
    self.body = body
    blocks = leavesRepetitionsOut ? RepeatedBlocks() : nil
    boundaries = EntryBoundaries(body: body)
  }

  /// What the body is, by its headings, or by the share of entries in it; `nil` for other texts.
  var kind: Reading.Kind? {
    if hasHeadings { return .listNotice }
    let prose = proseRanges.reduce(0) { $0 + $1.count }
    return entryBytes > 0 && entryBytes * 2 >= prose ? .list : nil
  }

  /// The entries in the order printed; none are left.
  mutating func takeEntries() -> [Entry] {
    defer { entries = [] }
    return entries
  }

  /// Reads one paragraph.
  mutating func read(_ block: ByteRange) {
    let whole = joined(block)
    if endsWithChangeMark(whole) {
      pending = whole
      return
    }
    var rest = whole
    while rest.count > 0, let taken = takeHeading(rest) { rest = taken }
    guard rest.count > 0 else { return }
    readEntries(rest)
  }

  /// Reads what an `-to-` at the end of the body left open.
  mutating func finish() {
    if let pending {
      self.pending = nil
      readEntries(pending)
    }
  }

  /// The paragraph, with the one before it where an `-to-` joins them.
  private mutating func joined(_ block: ByteRange) -> ByteRange {
    defer { pending = nil }
    if let pending { return ByteRange(pending.start, block.end) }
    guard heading != nil, let mark = boundaries.changeMark(in: block), mark == block.start,
      let last = entries.last, last.change != nil, last.previous == nil
    else { return block }
    entries.removeLast()
    return ByteRange(last.range.start, block.end)
  }

  private func endsWithChangeMark(_ block: ByteRange) -> Bool {
    guard block.count >= 4 else { return false }
    return boundaries.changeMark(in: ByteRange(block.end - 4, block.end)) != nil
      && (block.count == 4 || EntryBytes.isSpace(body[block.end - 5]))
  }

  /// Takes a heading off the beginning of `range`; returns what follows it.
  private mutating func takeHeading(_ range: ByteRange) -> ByteRange? {
    let limit = min(range.end, range.start + 600)
    var index = range.start
    while index < limit {
      if body[index] == UInt8(ascii: ":"), endsHeading(index + 1, range.end) {
        let source = line.unwrapping(UnsafeBufferPointer(rebasing: body[range.start..<index + 1]))
        guard NoticeHeading.isPossible(source) else { return nil }
        guard let found = NoticeHeading(source) else {
          if NoticeHeading.introducesOtherMatter(source) { heading = nil }
          return nil
        }
        heading = found
        hasHeadings = true
        return TextLines.trimmed(body, ByteRange(index + 1, range.end))
      }
      guard body[index] != UInt8(ascii: ";") else { return nil }
      if body[index] == UInt8(ascii: "]"), !isHeadingsTag(index, after: range.start) { return nil }
      index += 1
    }
    return nil
  }

  /// Whether the tag that ends at `close` stands behind a word in small letters, as in headings
  /// (`The following [TAG] individuals …`); an entry's tags stand behind a country or a parenthesis.
  private func isHeadingsTag(_ close: Int, after start: Int) -> Bool {
    var index = close - 1
    while index > start, body[index] != UInt8(ascii: "[") { index -= 1 }
    guard index - 2 > start, body[index - 1] == 32, EntryBytes.isSmall(body[index - 2]) else {
      return false
    }
    index -= 2
    while index > start, EntryBytes.isSmall(body[index]) { index -= 1 }
    return EntryBytes.isSpace(body[index])
  }

  private func endsHeading(_ index: Int, _ end: Int) -> Bool {
    guard index < end else { return true }
    return EntryBytes.isSpace(body[index]) || body[index] == 0xC2
  }

  private mutating func readEntries(_ range: ByteRange) {
    for part in boundaries.entries(range).ranges {
      var part = part
      while part.count > 0, let rest = takeHeading(part) { part = rest }
      guard part.count > 0 else { continue }
      if isNothing(part) { continue }
      if heading != nil, let lines = untaggedLines(part) {
        for line in lines { readEntry(line) }
      } else {
        readEntry(part)
      }
    }
  }

  /// The entries of a part that prints no tags, one a line; `nil` for another part.
  private func untaggedLines(_ range: ByteRange) -> [ByteRange]? {
    guard body[range.end - 1] == UInt8(ascii: "."), !body[range.range].contains(UInt8(ascii: "["))
    else { return nil }
    let lines = boundaries.untaggedEntries(range)
    return lines.count > 1 ? lines : nil
  }

  private mutating func readEntry(_ part: ByteRange) {
    let source = line.unwrapping(UnsafeBufferPointer(rebasing: body[part.range]))
    let suffix = EntrySuffix(source, in: source.whole)
    if isEntry(source, suffix) {
      readEntry(part, source, suffix)
    } else {
      proseRanges.append(part)
    }
  }

  private func isNothing(_ range: ByteRange) -> Bool {
    guard range.count <= 8 else { return false }
    let word = body[range.range].filter(EntryBytes.isLetter).map(EntryBytes.lowercased)
    return word == Array("none".utf8)
  }

  private mutating func readEntry(
    _ range: ByteRange, _ source: EntryBytes, _ suffix: EntrySuffix
  ) {
    entryBytes += range.count
    if heading == nil, blocks != nil, repeats(range, source, suffix) { return }
    guard heading != nil, let mark = boundaries.changeMark(in: range) else {
      add(
        parser.read(body, in: range, as: source, suffix, type: heading?.type),
        change: heading?.change)
      return
    }
    let old = TextLines.trimmed(body, ByteRange(range.start, mark))
    let new = TextLines.trimmed(body, ByteRange(mark + 4, range.end))
    guard new.count > 0 else {
      // The mark stands at the notice's end: what stands before it is all that is told.
      if old.count > 0 { add(parsed(old), change: heading?.change) }
      return
    }
    var changed = parsed(new)
    if old.count > 0 {
      let previous = parsed(old)
      changed.entry.previous = previous.entry
      changed.diagnostics += previous.diagnostics
    }
    add(changed, change: changed.entry.previous == nil ? heading?.change : .changed)
  }

  /// Whether a block repeats an entry that was read; the block under the lowest headword gives the entry.
  private mutating func repeats(
    _ range: ByteRange, _ source: EntryBytes, _ suffix: EntrySuffix
  ) -> Bool {
    guard let (headword, place) = blocks?.place(of: source, else: entries.count) else {
      return false
    }
    leftRepetitionsOut = true
    if source.text(headword) < entries[place].name {
      entries[place] = parser.read(body, in: range, as: source, suffix, type: nil).entry
    }
    return true
  }

  private func parsed(_ range: ByteRange) -> EntryAssembly {
    parser.read(body, in: range, type: heading?.type)
  }

  private mutating func add(_ read: consuming EntryAssembly, change: EntryChange?) {
    if !read.diagnostics.isEmpty { diagnostics += read.diagnostics }
    read.entry.change = change
    read.moveEntry(to: &entries)
  }

  /// Whether a paragraph's part is an entry: it begins with a name in capitals, and ends as entries do,
  /// or stands under a heading and has an entry's punctuation. A type and a tag at its end are enough:
  /// ships' names have no comma, so that all of `NAME General Cargo Iran flag` seems to be the name.
  private func isEntry(_ source: EntryBytes, _ suffix: EntrySuffix) -> Bool {
    if !suffix.programmes.isEmpty || suffix.type != nil {
      return heading != nil || (!suffix.programmes.isEmpty && suffix.type != nil)
        || beginsWithName(source, source.whole)
    }
    return heading != nil && beginsWithName(source, source.whole) && isPunctuated(source)
      && !isSentence(source)
  }

  /// Whether most words of a text without fields begin with a small letter, as in sentences.
  private func isSentence(_ source: EntryBytes) -> Bool {
    guard source.first("; ", in: source.whole) == nil,
      source.first(".k.a.", in: source.whole) == nil
    else { return false }
    let words = source.words(source.whole)
    return words.count { EntryBytes.isSmall(source.bytes[$0.lowerBound]) } * 2 > words.count
  }

  private func isPunctuated(_ source: EntryBytes) -> Bool {
    source.contains(source.whole) {
      $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "(")
    } || source.bytes.last == UInt8(ascii: ".")
  }

  /// Whether the text up to the first comma, semicolon or parenthesis holds no word of small letters alone.
  private func beginsWithName(_ source: EntryBytes, _ range: Range<Int>) -> Bool {
    let end = range.first { index in
      let byte = source.bytes[index]
      return byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(")
    }
    let words = source.words(
      range.lowerBound..<min(end ?? range.upperBound, range.lowerBound + 400))
    guard let first = words.first else { return false }
    if source.contains(range, where: { _ in true }),
      source.contains(first, where: EntryBytes.isSmall)
    {
      return first.contains { EntryBytes.isCapital(source.bytes[$0]) }
        && source.contains(first) {
          $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "'")
        } && words.count < 6
    }
    let capitals = words.count { !source.contains($0, where: EntryBytes.isSmall) }
    return capitals * 2 >= words.count
  }
}
