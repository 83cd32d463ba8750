/// Reads list-change notices of OFAC, the Security Council and OFSI, and the text of lists.
///
/// OFAC's notices have headings (`The following individuals have been added to OFAC's SDN List:`) with entries
/// under them; its list text has entries alone, each repeated under every strong alias. The others print a
/// label before each field.
public struct NoticeReader: Sendable {
  /// A reader.
  public init() {}

  /// The entries of `body` with what happened to them; `nil` where it is neither notice nor list text.
  ///
  /// Ranges are UTF-8 byte offsets into `body`. Linear in the body.
  public func read(_ body: [UInt8]) -> NoticeReading? {
    body.withUnsafeBufferPointer { read($0) }
  }

  private func read(_ body: UnsafeBufferPointer<UInt8>) -> NoticeReading? {
    UNNoticeReader().read(body) ?? OFSINoticeReader().read(body) ?? readOFAC(body)
  }

  private func readOFAC(_ body: UnsafeBufferPointer<UInt8>) -> NoticeReading? {
    var pass = read(body, leavingRepetitionsOut: true)
    // Only lists repeat entries; a notice may begin like one.
    if pass.leftRepetitionsOut, pass.kind != .list {
      pass = read(body, leavingRepetitionsOut: false)
    }
    guard let kind = pass.kind else { return nil }
    var reading = NoticeReading(kind: kind)
    reading.entries = pass.takeEntries()
    if kind == .list { RepeatedEntries.collapse(&reading.entries) }
    reading.proseRanges = pass.proseRanges
    reading.diagnostics = pass.diagnostics
    reading.programmes = ProgrammeTags.mentions(in: reading.entries, of: body)
    return reading
  }

  private func read(
    _ body: UnsafeBufferPointer<UInt8>, leavingRepetitionsOut: Bool
  ) -> NoticePass {
    var pass = NoticePass(body: body, leavesRepetitionsOut: leavingRepetitionsOut)
    TextLines.forEachParagraph(of: body) { pass.read($0) }
    pass.finish()
    return pass
  }
}
