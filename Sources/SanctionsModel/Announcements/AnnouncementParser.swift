/// Reads an announcement's text into facts with evidence.
///
/// Linear in the text's length. Boilerplate (`Resources/boilerplate.tsv`) is left out of all facts.
public struct AnnouncementParser: Sendable {
  /// A parser.
  public init() {}

  /// The reading of a text: a pure function of its argument.
  public func reading(of text: PublishedText) -> Reading { reading(of: text, Observer()) }

  /// The reading of a text, and what was seen of each party in it.
  package func parties(of text: PublishedText) -> (reading: Reading, parties: [ReadParty]) {
    var parties: [ReadParty] = []
    let reading = reading(of: text, Observer(parties: { parties = $0 }))
    return (reading, parties)
  }

  /// What was seen of the counted phrases and the counts of a text.
  package func countSights(of text: PublishedText) -> CountSights {
    var sights = CountSights(phrases: [], counts: [])
    _ = reading(of: text, Observer(counts: { sights = $0 }))
    return sights
  }

  /// Who is told what was seen on the way to a reading.
  private struct Observer {
    var parties: (([ReadParty]) -> Void)?
    var counts: ((CountSights) -> Void)?
  }

  private func reading(of text: PublishedText, _ observer: Observer) -> Reading {
    if text.format == PublishedText.indexFormat { return indexReading(of: text) }
    let bytes = Array(text.body.utf8)
    var reading = Reading(title: text.title, published: text.published)
    guard bytes.count < Int(Int32.max) else {
      reading.diagnostics.append(Diagnostic("the text is longer than 2 GB and was not read"))
      return reading
    }
    let front = FrontMatter(bytes)
    reading.title = text.title ?? front.title.map { front.text($0) }
    // Headings alone ("the following individuals:") make no notice: prose has them too.
    let notice = NoticeReader().read(bytes).flatMap { Self.isList($0) ? $0 : nil }
    let spans = Self.proseSpans(bytes, title: front.title, notice: notice)
    let prose = ProseText(bytes: bytes, spans: spans)
    let tones = SentenceTone.tones(of: prose)
    let action = ActionReader(prose, tones: tones)
    let acting = action.authority()
    reading.authority =
      notice?.authority.map { acting?.name == $0.name ? acting ?? $0 : $0 } ?? acting
      ?? notice.flatMap { NoticeAuthority.mention(in: bytes, entries: $0.entries) }
    reading.weekday = action.weekday()
    let american = reading.authority.map { Authority.named($0.name)?.country == "US" } ?? false
    reading.published =
      text.published ?? notice?.published ?? front.published(in: prose, american: american)
    reading.dates = DateReader(prose, published: reading.published, american: american).dates()
    readFacts(of: prose, tones: tones, title: front.title, into: &reading, observer)
    reading.kind = Self.kind(of: prose, reading)
    if let notice { Self.add(notice, to: &reading, title: text.title) }
    return reading
  }

  /// Whether any entry tells more than a name: prose lists bare names behind the same headings.
  private static func isList(_ notice: NoticeReading) -> Bool {
    notice.entries.contains {
      !$0.programmes.isEmpty || !$0.births.isEmpty || !$0.identifiers.isEmpty
        || !$0.nationalities.isEmpty || !$0.aliases.isEmpty || $0.previous != nil
    }
  }

  /// What the notice reader leaves, or the whole, without boilerplate and with the title apart.
  private static func proseSpans(
    _ bytes: [UInt8], title: ByteRange?, notice: NoticeReading?
  ) -> [ByteRange] {
    let ranges = notice?.proseRanges ?? [ByteRange(0, bytes.count)]
    let content = ranges.flatMap { Boilerplate.shared.content(of: bytes, in: $0) }
    guard let title else { return content }
    return content.flatMap { span -> [ByteRange] in
      guard span.start < title.end, title.end < span.end else { return [span] }
      return [ByteRange(span.start, title.end), ByteRange(title.end, span.end)]
    }
  }

  private func readFacts(
    of prose: ProseText, tones: [SentenceTone], title: ByteRange?, into reading: inout Reading,
    _ observer: Observer
  ) {
    reading.counts = CountReader(
      prose, tones: tones, dates: reading.dates, published: reading.published
    ).counts(observe: observer.counts)
    reading.legalAuthorities = LegalAuthorityReader(prose).legalAuthorities()
    reading.programmes = ProgrammeReader(prose).programmes(legal: reading.legalAuthorities)
    let country = reading.authority.flatMap { Authority.named($0.name)?.country }
    reading.countries = CountryReader(prose).countries(
      acting: country, legal: Self.regimes(of: reading))
    if reading.programmes.isEmpty {
      reading.programmes = ProgrammeReader(prose).topics(
        isFirm: reading.countries.contains(where: \.regime))
    }
    (reading.names, reading.relations) = NameReader(
      prose, tones: tones, title: title, observe: observer.parties
    )
    .read(dates: reading.dates, published: reading.published, counts: reading.counts)
  }

  /// The countries that the text's legal authorities and programmes are about.
  private static func regimes(of reading: Reading) -> Set<String> {
    let legal = reading.legalAuthorities.flatMap { LegalAuthority.named($0.name)?.regimes ?? [] }
    let programmes = reading.programmes.flatMap { Programme.named($0.tag)?.regimes ?? [] }
    return Set(legal + programmes)
  }

  private static func kind(of prose: ProseText, _ reading: Reading) -> Reading.Kind {
    if prose.found.contains(where: { $0.fact.kind == .press }) { return .pressRelease }
    let speaks = prose.tokens.contains { $0.classes.contains(.sureSanction) }
    return speaks || !reading.counts.isEmpty ? .news : .other
  }

  private static func add(_ notice: NoticeReading, to reading: inout Reading, title: String?) {
    reading.kind = notice.kind
    reading.entries = notice.entries
    // Such a notice prints an entry for each party; its prose tells of committees, lists and regimes.
    if notice.kind == .listNotice, notice.authority != nil {
      for index in reading.names.indices where reading.names[index].role == .designee {
        reading.names[index].role = .mention
      }
    }
    let tags = Set(notice.programmes.map(\.tag))
    reading.programmes = notice.programmes + reading.programmes.filter { !tags.contains($0.tag) }
    reading.diagnostics += notice.diagnostics
  }
}
