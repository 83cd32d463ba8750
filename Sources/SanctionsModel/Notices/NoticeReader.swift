/// Reads list-change notices of OFAC, and the text of its lists.
///
/// A notice has headings (`The following individuals have been added to OFAC's SDN List:`) with entries
/// under them; list text has entries alone, each repeated under every strong alias.
public struct NoticeReader: Sendable {
  /// A reader.
  public init() {}

  /// The entries of `body` with what happened to them; `nil` where it is neither notice nor list text.
  ///
  /// Ranges are UTF-8 byte offsets into `body`. Linear in the body.
  public func read(_ body: [UInt8]) -> NoticeReading? {
    var pass = NoticePass(body: body)
    for block in Self.blocks(body) { pass.read(block) }
    pass.finish()
    guard let kind = pass.kind else { return nil }
    var reading = NoticeReading(kind: kind)
    reading.entries = kind == .list ? RepeatedEntries.collapsed(pass.entries) : pass.entries
    reading.proseRanges = pass.proseRanges
    reading.diagnostics = pass.diagnostics
    reading.programmes = ProgrammeTags.mentions(in: reading.entries, of: body)
    return reading
  }

  /// The paragraphs of `body`: runs of lines that are not blank.
  private static func blocks(_ body: [UInt8]) -> [ByteRange] {
    var blocks: [ByteRange] = []
    var open: ByteRange?
    for line in TextLines.lines(body) {
      if line.isBlank {
        if let block = open { blocks.append(block) }
        open = nil
      } else {
        open = ByteRange(open?.start ?? line.range.start, line.range.end)
      }
    }
    if let block = open { blocks.append(block) }
    return blocks
  }
}
