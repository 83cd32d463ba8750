/// Reads press releases of Security Council committees (`… Committee Adds 2 Entries to Its Sanctions List`) and
/// the text form of the Council's lists.
///
/// The layout is that of the consolidated list as published on un.org/securitycouncil since 2009.
struct UNNoticeReader {
  /// The entries of `body`; `nil` where it holds none in this layout. Linear in the body.
  func read(_ body: UnsafeBufferPointer<UInt8>) -> NoticeReading? {
    let places = UNEntryLocator(body).places()
    guard !places.isEmpty else { return nil }
    let outline = NoticeOutline(body, entries: places.map(\.range))
    let isNotice = outline.sections.contains { $0.change != nil }
    var reading = NoticeReading(kind: isNotice ? .listNotice : .list)
    reading.proseRanges = outline.proseRanges
    for (place, section) in zip(places, outline.sections) {
      let read = UNEntryReader(place, in: body)
      var entry = read.entry
      if place.reference == nil, let type = section.type { entry.type = type }
      entry.change = section.change
      if entry.name.isEmpty { entry.name = entry.text }
      reading.entries.append(entry)
      reading.diagnostics += read.notes.map { Diagnostic($0, range: place.range) }
    }
    reading.authority = AuthorityMention(
      name: "UN Security Council", evidence: Self.opening(of: places[0]))
    reading.programmes = Self.programmes(of: places)
    return reading
  }

  /// Each regime once, where its first reference number stands.
  private static func programmes(of places: [UNEntryLocator.Place]) -> [ProgrammeMention] {
    var mentions: [ProgrammeMention] = []
    for place in places {
      guard let regime = place.reference?.regime, !mentions.contains(where: { $0.tag == regime })
      else { continue }
      mentions.append(ProgrammeMention(tag: regime, evidence: opening(of: place)))
    }
    return mentions
  }

  /// The reference number of an entry, or its first label.
  private static func opening(of place: UNEntryLocator.Place) -> ByteRange {
    let start = place.range.start
    return ByteRange(start, start + (place.reference?.text.utf8.count ?? 5))
  }
}
