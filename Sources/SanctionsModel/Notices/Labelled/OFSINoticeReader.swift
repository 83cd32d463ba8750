/// Reads financial sanctions notices of the United Kingdom: OFSI's since 2016, and HM Treasury's before.
///
/// The layout is that of the notices on gov.uk/government/collections/financial-sanctions-regime-specific-
/// consolidated-lists-and-releases: a summary that names each party with its group's number, and an annex with
/// sections (`ADDITIONS`, `Individuals`) of numbered entries.
struct OFSINoticeReader {
  /// The entries of `body`; `nil` where it holds none in this layout. Linear in the body.
  func read(_ body: UnsafeBufferPointer<UInt8>) -> NoticeReading? {
    let places = OFSIEntryLocator(body).places()
    guard !places.isEmpty else { return nil }
    let ranges = places.map(\.range)
    let groups = Set(places.compactMap(\.groupID))
    let outline = NoticeOutline(
      body, entries: ranges, repeated: OFSISummary(body).lines(naming: groups))
    let head = OFSIHead(body)
    let regime = head.regime.map {
      String(decoding: UnsafeBufferPointer(rebasing: body[$0.range]), as: UTF8.self)
    }
    let reader = OFSIEntryReader(body)
    var reading = NoticeReading(kind: .listNotice)
    reading.proseRanges = outline.proseRanges
    for (place, section) in zip(places, outline.sections) {
      var (entry, notes) = reader.read(place, type: section.type, regime: regime)
      entry.change = section.change
      reading.entries.append(entry)
      reading.diagnostics += notes
    }
    reading.authority = AuthorityMention(name: "OFSI", evidence: places[0].name)
    reading.published = head.published
    if let regime, let range = head.regime {
      reading.programmes = [ProgrammeMention(tag: regime, evidence: range)]
    }
    return reading
  }
}
