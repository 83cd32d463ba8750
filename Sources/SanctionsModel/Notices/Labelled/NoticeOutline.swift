/// What stands between the entries of a notice with labelled fields: names of sections, sentences that say
/// what happens to the entries below them, and prose.
struct NoticeOutline {
  /// For each entry the section that it stands in.
  private(set) var sections: [NoticeSection] = []
  /// What is neither entry, nor a section's name, nor told by an entry again.
  private(set) var proseRanges: [ByteRange] = []

  private let body: UnsafeBufferPointer<UInt8>
  private var section = NoticeSection()
  /// Ranges of whole lines that entries tell again, of which those before `next` are passed.
  private let repeated: [ByteRange]
  private var next = 0

  /// The outline of a body with entries in these ranges; `repeated` holds lines that name a party of an
  /// entry and nothing else. Both in order; linear.
  init(
    _ body: UnsafeBufferPointer<UInt8>, entries: [ByteRange], repeated: [ByteRange] = []
  ) {
    self.body = body
    self.repeated = repeated
    section.change = Self.titleChange(body)
    var start = 0
    for entry in entries {
      readGap(ByteRange(start, entry.start))
      sections.append(section)
      start = entry.end
    }
    readGap(ByteRange(start, body.count))
  }

  /// Whether a line of the body names a section.
  static func isSection(_ line: ByteRange, of body: UnsafeBufferPointer<UInt8>) -> Bool {
    NoticeSection(line: EntryBytes(UnsafeBufferPointer(rebasing: body[line.range]))) != nil
  }

  private static func titleChange(_ body: UnsafeBufferPointer<UInt8>) -> EntryChange? {
    guard let first = body.firstIndex(where: { $0 > 32 }) else { return nil }
    let end = ByteScan.first(10, in: body, first..<body.count) ?? body.count
    let title = UnsafeBufferPointer(rebasing: body[first..<min(end, first + 300)])
    return NoticeSection.change(inTitle: EntryBytes(title))
  }

  private mutating func readGap(_ gap: ByteRange) {
    TextLines.forEachParagraph(of: UnsafeBufferPointer(rebasing: body[gap.range])) { paragraph in
      readParagraph(ByteRange(gap.start + paragraph.start, gap.start + paragraph.end))
    }
  }

  private mutating func readParagraph(_ paragraph: ByteRange) {
    let text = UnsafeBufferPointer(rebasing: body[paragraph.range])
    if let change = EntryBytes.unwrapping(text, NoticeSection.change(toldIn:)) {
      section.change = change
    }
    var prose: ByteRange?
    func close() {
      if let prose { proseRanges.append(prose) }
      prose = nil
    }
    var start = paragraph.start
    while start < paragraph.end {
      let end = ByteScan.first(10, in: body, start..<paragraph.end) ?? paragraph.end
      if isRepeated(ByteRange(start, end)) || readSection(ByteRange(start, end)) {
        close()
      } else {
        prose = ByteRange(prose?.start ?? start, end)
      }
      start = end + 1
    }
    close()
  }

  private mutating func readSection(_ line: ByteRange) -> Bool {
    let text = UnsafeBufferPointer(rebasing: body[line.range])
    guard let named = NoticeSection(line: EntryBytes(text)) else { return false }
    section.change = named.change ?? section.change
    section.type = named.type ?? section.type
    return true
  }

  private mutating func isRepeated(_ line: ByteRange) -> Bool {
    while next < repeated.count, repeated[next].end <= line.start { next += 1 }
    return next < repeated.count && repeated[next].start <= line.start
  }
}
