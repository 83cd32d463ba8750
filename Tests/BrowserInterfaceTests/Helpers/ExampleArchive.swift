import SanctionsModel

@testable import BrowserInterface

extension FakeArchive {
  /// A small archive of invented parties: a notice, an article that names nobody, a mention, a
  /// delisting, and texts of several scripts.
  static var example: FakeArchive {
    FakeArchive(
      details: [article, notice, delisting, mention, scripts].map { detail in
        var detail = detail
        detail.summary.linkCount = detail.links.count
        return detail
      }, cards: cards, sources: [list])
  }

  /// The example with as many announcements as are wanted, made-up reports behind its own.
  static func announcements(_ count: Int) -> FakeArchive {
    var archive = example
    archive.details += (archive.details.count..<count).map {
      detail("made:\($0)", "2016-01-01", "Sample", "Made-up report \($0)", .news, "Nothing.")
    }
    return archive
  }

  /// The list that the parties stand on.
  static let list = SourceSummary(
    name: "ofac-sdn", title: "OFAC SDN List", format: "ofac-csv",
    dataDate: PartialDate(year: 2018, month: 12, day: 21),
    sha256: String(repeating: "0f", count: 32), readAt: "2019-01-02T08:00:00Z", entityCount: 5,
    announcementCount: 0, isList: true)

  static let parties: [EntityReference] = [
    party("ofac:90001", "EXAMPLOV, Ivan Testovich", .individual, ["DPRK3", "NPWMD"]),
    party("ofac:90002", "SPECIMEN, Maria", .individual, ["DPRK3"]),
    party("ofac:90003", "INVENTED TRADING COMPANY LTD.", .entity, ["DPRK3"]),
    party(
      "ofac:90004", "MADE-UP SHIPPING AND LOGISTICS HOLDING (PRIVATE) LIMITED", .entity, ["DPRK4"]),
    party("ofac:90005", "NOSUCH STAR", .vessel, ["DPRK4"]),
  ]

  static var notice: AnnouncementDetail {
    let body = """
      North Korea Designations

      The following individuals have been added to the list:

      EXAMPLOV, Ivan Testovich; DOB 01 Jan 1970; POB Testgrad (individual) [DPRK3] [NPWMD].

      SPECIMEN, Maria; DOB 1975 (individual) [DPRK3].

      The following entities have been added to the list:

      INVENTED TRADING COMPANY LTD., Testgrad, Nowhere [DPRK3].

      MADE-UP SHIPPING AND LOGISTICS HOLDING (PRIVATE) LIMITED, Testgrad [DPRK4].

      The following vessel has been added to the list:

      NOSUCH STAR (ABCD1) General Cargo; IMO 1234567 (vessel) [DPRK4].
      """
    var detail = detail(
      "sample:notice", "2017-08-22", "OFAC", "North Korea Designations", .listNotice, body,
      isRead: true)
    detail.url = "https://example.invalid/notices/20170822"
    detail.links = parties.map { link(body, $0, .designated, 1, ["an entry of the notice"]) }
    return detail
  }

  static var article: AnnouncementDetail {
    let body = """
      New sanctions aim at weapons programme

      The Treasury on Tuesday sanctioned two individuals and 3 entities for supporting a weapons \
      programme. The measures follow a resolution of the Security Council and freeze whatever the \
      parties hold within the jurisdiction of the United States.

      “Nobody is named here,” said an official who was not named either.
      """
    var detail = detail(
      "sample:article", "2017-08-23", "Sample", "New sanctions aim at weapons programme", .news,
      body)
    let reasons = [
      "the weekday and the date fit", "two individuals and three entities, as the text counts them",
      "the regime is that of the programmes",
    ]
    detail.reading.counts = [
      TargetCount(type: .individual, count: 2, evidence: [evidence("two individuals", in: body)]),
      TargetCount(type: .entity, count: 3, evidence: [evidence("3 entities", in: body)]),
    ]
    detail.reading.weekday = WeekdayMention(day: .tuesday, evidence: evidence("Tuesday", in: body))
    if let date = PartialDate(iso: "2017-08-22") {
      detail.actions = [
        ActionMatch(
          date: date, authority: "OFAC", programmes: ["DPRK3", "DPRK4"],
          announcements: ["sample:notice"], entities: parties, confidence: 0.94, reasons: reasons)
      ]
    }
    detail.links = parties.map { party in
      var link = link(body, party, .inferred, 0.94, reasons)
      link.link.evidence = [evidence("two individuals", in: body)]
      return link
    }
    return detail
  }

  static var mention: AnnouncementDetail {
    let body = """
      A harbour report

      The vessel NOSUCH STAR was seen beside a ship of INVENTED TRADING COMPANY LTD. in March. \
      Its owners could not be reached. The NOSUCH STAR left again within a day.
      """
    var detail = detail(
      "sample:mention", "2017-03-02", "Sample", "A harbour report", .news, body, isRead: true)
    detail.summary.isStarred = true
    detail.links = [
      link(body, parties[4], .mentioned, 0.97, ["the name, and “vessel” before it"]),
      link(body, parties[2], .mentioned, 0.88, ["the name without a place"]),
    ]
    return detail
  }

  static var delisting: AnnouncementDetail {
    let body = "Removals\n\nThe following deletions have been made:\n\nSPECIMEN, Maria [DPRK3]."
    var detail = detail(
      "sample:delisting", "2017-05-11", "OFAC", "Counter Proliferation Removals", .listNotice, body,
      isRead: true)
    detail.links = [link(body, parties[1], .delisted, 1, ["an entry of the notice"])]
    return detail
  }

  static var scripts: AnnouncementDetail {
    let body = """
      한국어 제목과 긴 문장

      조선민주주의인민공화국에 대한 제재. 中文字符混合文本。 العربية من اليمين إلى اليسار. \
      Кириллица и латиница. e\u{301}tude, a\u{302}\u{323}, 👩‍💻 👍🏽 🇰🇵. Tab:\there. \u{202E}gnitirw\u{202C} \
      \u{1B}[31mred\u{1B}[0m zero\u{200B}width می‌خواهم.
      """
    return detail(
      "sample:scripts", nil, "Sample", "한국어 제목과 긴 문장, 中文, العربية, Кириллица", .other, body)
  }

  static var cards: [EntityCard] {
    parties.map { party in
      var entry = Entry(
        name: party.name, type: party.type, text: "\(party.name) (an entry's text).")
      entry.programmes = party.programmes
      var card = EntityCard(id: party.id, entry: entry, sources: ["OFAC SDN List"])
      card.appearances = [article, notice].map { detail in
        EntityCard.Appearance(
          announcement: detail.summary, kind: detail.links[0].link.kind,
          confidence: detail.links[0].link.confidence, evidence: [], sentence: nil,
          reasons: detail.links[0].link.reasons)
      }
      if let date = PartialDate(iso: "2017-08-22") {
        card.history = [
          EntityCard.Event(
            date: date, change: .designation, text: "North Korea Designations",
            announcement: "sample:notice")
        ]
      }
      if party.id == "ofac:90001" { describe(&card) }
      return card
    }
  }

  private static func describe(_ card: inout EntityCard) {
    card.entry.aliases = [
      Alias("EXAMPLOV, Vanya"), Alias("TESTOVICH, Ivan", kind: .fka),
      Alias("THE SPECIMEN", quality: .weak),
    ]
    card.entry.nativeNames = [NativeName("ПРИМЕРОВ, Иван Тестович", script: "Cyrillic")]
    card.entry.births = [
      Birth(
        text: "01 Jan 1970", from: PartialDate(iso: "1970-01-01"),
        to: PartialDate(iso: "1970-01-01")),
      Birth(
        text: "circa 1971", from: PartialDate(iso: "1971"), to: PartialDate(iso: "1971"),
        circa: true),
    ]
    card.entry.birthPlaces = ["Testgrad, Nowhere"]
    card.entry.nationalities = ["Nowhere"]
    card.entry.gender = .male
    card.entry.title = "Director of the Office of Invented Affairs"
    card.entry.addresses = ["1 Example Street, Testgrad, Nowhere"]
    card.entry.identifiers = [
      Identifier(
        label: "Passport", value: "X0000001", country: "Nowhere",
        issued: PartialDate(iso: "2010-05-01"),
        expires: PartialDate(iso: "2020-05-01")),
      Identifier(label: "National ID No.", value: "000-111-222"),
    ]
    card.entry.sanctionsInformation = ["Secondary sanctions risk: Invented Regulations, section 1"]
    card.linkedTo = [
      EntityCard.Relative(name: "INVENTED TRADING COMPANY LTD.", id: "ofac:90003"),
      EntityCard.Relative(name: "A PARTY THAT IS ON NO LIST", id: nil),
    ]
    card.linkedFrom = [EntityCard.Relative(name: "SPECIMEN, Maria", id: "ofac:90002")]
  }

  private static func party(
    _ id: String, _ name: String, _ type: EntityType, _ programmes: [String]
  ) -> EntityReference {
    EntityReference(id: id, name: name, type: type, programmes: programmes)
  }

  static func detail(
    _ id: String, _ date: String?, _ source: String, _ title: String, _ kind: Reading.Kind,
    _ body: String, isRead: Bool = false
  ) -> AnnouncementDetail {
    AnnouncementDetail(
      summary: AnnouncementSummary(
        id: id, published: date.flatMap { PartialDate(iso: $0) }, source: source, title: title,
        kind: kind, linkCount: 0, isRead: isRead), body: body, url: nil,
      reading: Reading(title: title, kind: kind))
  }

  private static func link(
    _ body: String, _ party: EntityReference, _ kind: LinkKind, _ confidence: Double,
    _ reasons: [String]
  ) -> AnnouncementDetail.ReviewedLink {
    AnnouncementDetail.ReviewedLink(
      link: Link(
        entity: party, kind: kind, confidence: confidence, evidence: places(party.name, in: body),
        reasons: reasons), review: nil)
  }

  private static func evidence(_ text: String, in body: String) -> ByteRange {
    places(text, in: body).first ?? ByteRange(0, 0)
  }

  /// Every place of a text in a body.
  private static func places(_ text: String, in body: String) -> [ByteRange] {
    let (bytes, wanted) = (Array(body.utf8), Array(text.utf8))
    guard bytes.count >= wanted.count else { return [] }
    return (0...bytes.count - wanted.count).filter {
      bytes[$0] == wanted[0] && Array(bytes[$0..<$0 + wanted.count]) == wanted
    }.map { ByteRange($0, $0 + wanted.count) }
  }
}
