import Testing

@testable import SanctionsModel

/// The reading of a text of the tests.
private func read(_ body: String, published: String? = nil) -> Reading {
  AnnouncementParser().reading(
    of: PublishedText(body: body, published: published.flatMap { PartialDate(iso: $0) }))
}

/// The counts as short texts: "individual 6 exact this designation".
private func fullCounts(_ body: String) -> [String] {
  read(body).counts.map { "\($0.type) \($0.count) \($0.bound) \($0.scope) \($0.change)" }
}

@Suite("The announcement parser") struct AnnouncementParserTests {
  @Test(
    "the date on top of a text is not its title",
    arguments: [
      "Published: 24 August 2017", "24 August 2017", "Thursday, August 24, 2017", "24.08.2017",
    ])
  func datedTop(line: String) {
    let body = "\(line)\n\nTraders blacklisted\n\nThe Treasury sanctioned ten firms."
    #expect(read(body).title == "Traders blacklisted")
    #expect(read("1,206 in 2017\n\nThe Treasury sanctioned ten firms.").title == "1,206 in 2017")
    #expect(read("\(line)\n\nThe Treasury sanctioned ten firms.").title == nil)
  }

  @Test("a count that is stated twice is one count with two ranges")
  func restated() {
    let body = """
      Sanctions on six people

      The Treasury Department sanctioned six people and ten firms on Monday.

      The measures target six individuals and 10 entities.
      """
    let reading = read(body)
    #expect(
      fullCounts(body) == [
        "individual 6 exact this designation", "entity 10 exact this designation",
      ])
    #expect(reading.counts.first?.evidence.count == 3)
    let bytes = Array(body.utf8)
    let texts = reading.counts.last?.evidence.map {
      String(decoding: bytes[$0.range], as: UTF8.self)
    }
    #expect(texts == ["ten firms", "10 entities"])
  }

  @Test(
    "numbers in other context are no counts",
    arguments: [
      "The US sanctioned a bank after seven people were killed.",
      "Treasury blacklisted the firm, which employs 1,200 people.",
      "The sanctions cost hundreds of millions of dollars.",
      "Under Resolution 2371 the Treasury blacklisted several companies.",
      "The Treasury plans to sanction 12 people.",
      "The Treasury will not add five companies to its sanctions list.",
      "Five people died in the capital.",
      "Two companies were singled out for hiring workers abroad under the sanctions.",
    ])
  func noCounts(body: String) { #expect(fullCounts(body) == []) }

  @Test(
    "bounds, words, changes and types of counts",
    arguments: [
      ("OFAC blacklisted more than 20 tankers.", "vessel 20 atLeast this designation"),
      ("OFAC sanctioned nearly two dozen companies.", "entity 24 about this designation"),
      ("OFAC sanctioned a dozen banks.", "entity 12 exact this designation"),
      ("OFAC lifted sanctions on three men.", "individual 3 exact this delisting"),
      ("Twenty-one planes were added to the SDN list.", "aircraft 21 exact this designation"),
      ("Britain sanctions 16 individuals and entities.", "target 16 exact this designation"),
      ("OFAC sanctioned up to 4 Russian shipping firms.", "entity 4 atMost this designation"),
      (
        "Last month the Treasury sanctioned five Russians.",
        "individual 5 exact earlier designation"
      ),
    ])
  func bounds(body: String, count: String) { #expect(fullCounts(body) == [count]) }

  @Test("the authority that acts and its weekday, not the one in the background")
  func authority() {
    let reading = read(
      """
      New measures against Veldoria bank

      The State Department said on Friday that it welcomed talks.

      The European Union designated three banks on Thursday. Sanctions imposed by the UN Security \
      Council remain.
      """)
    #expect(reading.authority?.name == "EU Council")
    #expect(reading.weekday?.day == .thursday)
  }

  @Test("the regime is the country that the action is about, not the one of the companies")
  func regime() {
    let reading = read(
      """
      The Treasury sanctioned two Chinese firms and a Russian bank on Tuesday for dealings with the \
      North Korean regime. North Korea's missile programme lives from them, though China objects.
      """)
    #expect(reading.countries.filter(\.regime).map(\.code) == ["KP"])
    #expect(Set(reading.countries.map(\.code)) == ["CN", "RU", "KP"])
  }

  @Test("officials and who is quoted are officials, short forms point to the full name")
  func officials() {
    let reading = read(
      """
      “We act today,” Treasury Secretary Steven Mnuchin said. Spokesman Orlan Brisk said more would \
      come. Mnuchin added nothing.
      """)
    #expect(reading.names.map(\.text) == ["Steven Mnuchin", "Orlan Brisk", "Mnuchin"])
    #expect(reading.names.allSatisfy { $0.role == .official })
    #expect(reading.names.last?.aliasOf == 0)
  }

  @Test("legal authorities are named in their usual short form and bring their programmes")
  func legalAuthorities() {
    let reading = read(
      """
      OFAC acted under Executive Orders 13722 and 13810, UN Security Council Resolution 2371 (2017) \
      and Council Regulation (EU) 2017/1509.
      """)
    #expect(
      reading.legalAuthorities.map(\.name) == [
        "E.O. 13722", "E.O. 13810", "UNSCR 2371", "Council Regulation (EU) 2017/1509",
      ])
    #expect(reading.programmes.map(\.tag) == ["DPRK3", "DPRK4"])
  }

  @Test("dates are as precise as the text, and none is filled in")
  func dates() {
    let body = "OFAC acted on August 22, 2017, in May 2016 and on 3 June. It is about last month."
    #expect(read(body).dates.map(\.from.iso) == ["2017-08-22", "2016-05"])
    #expect(
      read(body, published: "2018-01-05").dates.map(\.from.iso) == [
        "2017-08-22", "2016-05", "2017-06-03", "2017-12",
      ])
  }

  @Test(
    "the text's own date of publication is read",
    arguments: [
      "Release Date\n08/21/2018\n\nOFAC sanctioned two men.",
      "New sanctions\n\nAugust 21, 2018\n\nOFAC sanctioned two men.",
      "New sanctions\n\nWASHINGTON, Aug. 21, 2018 (Newsline) - OFAC sanctioned two men.",
    ])
  func published(body: String) { #expect(read(body).published?.iso == "2018-08-21") }

  @Test("figures put the month first behind \"Release Date\" and in American texts alone")
  func monthFirst() {
    #expect(read("Release Date\n08/09/2018\n\nTwo men met.").published?.iso == "2018-08-09")
    #expect(read("OFAC sanctioned two men on 08/09/2018.").dates.map(\.from.iso) == ["2018-08-09"])
    #expect(read("The EU Council sanctioned two men on 08/09/2018.").dates.isEmpty)
  }

  @Test("a notice whose headings name OFAC's list is OFAC's")
  func noticeAuthority() {
    let reading = read(
      """
      The following individuals have been added to OFAC's SDN List:

      TRUNDEL, Pavlo, Velmora; DOB 22 May 1969 (individual) [DPRK3].
      """)
    #expect(reading.entries.count == 1)
    #expect(reading.authority?.name == "OFAC")
  }

  @Test("boilerplate gives no facts")
  func boilerplate() {
    let reading = read(
      "OFAC sanctioned two men.\n\nRelated Content\n\nTreasury sanctions nine Cuban banks on Friday"
    )
    #expect(reading.counts.map(\.count) == [2])
    #expect(reading.weekday == nil && reading.countries.isEmpty)
  }

  @Test("hostile bytes are read without a crash, and every range lies in the body")
  func hostile() {
    let parts = [
      "\0", "\u{202E}six people", "\u{FFFD}", "“", "$", "[", "13810", "’s", "U.S.", "\n", "é", "-",
      "sanctioned ", "1,", "/", "Aug. ", "said ", "of ", "dozen ", "👩‍👩‍👧", "Ltd.",
    ]
    var seed: UInt64 = 7
    for _ in 0..<300 {
      var body = ""
      for _ in 0..<40 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        body += parts[Int(seed >> 33) % parts.count]
      }
      let reading = read(body, published: "2020-02-29")
      let ranges = reading.counts.flatMap(\.evidence) + reading.names.flatMap(\.evidence)
      #expect(ranges.allSatisfy { $0.start >= 0 && $0.end <= body.utf8.count }, "\(body)")
    }
    let long = read(String(repeating: "six people sanctioned ", count: 4_000))
    #expect(long.counts.count == 1)
  }
}
