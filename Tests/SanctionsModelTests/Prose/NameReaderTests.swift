import Testing

@testable import SanctionsModel

private func read(_ body: String, published: String? = nil) -> Reading {
  AnnouncementParser().reading(
    of: PublishedText(body: body, published: published.flatMap { PartialDate(iso: $0) }))
}

private func names(_ body: String, _ role: NameMention.Role) -> [String] {
  read(body).names.filter { $0.role == role && $0.aliasOf == nil }.map(\.text)
}

@Suite("Names in prose") struct NameReaderTests {
  @Test(
    "the parties that a sentence says are put under sanctions are designees",
    arguments: [
      (
        "OFAC designated Pavlo Trundel, Zorblat Bank and Ilse van Dromm.",
        ["Pavlo Trundel", "Zorblat Bank", "Ilse van Dromm"]
      ),
      (
        "Britain imposed sanctions on Kremba Oil and the tanker operator Solvik Maritime.",
        ["Kremba Oil", "Solvik Maritime"]
      ),
      (
        "Pavlo Trundel, a former minister, and Zorblat Co., Ltd. were blacklisted.",
        ["Pavlo Trundel", "Zorblat Co., Ltd."]
      ),
      ("The EU lifted sanctions on Marek Dulko.", ["Marek Dulko"]),
      ("OFAC sanctioned the head of Zorblat Bank, Pavlo Trundel.", ["Pavlo Trundel"]),
      (
        "OFAC sanctioned three firms, including Zorblat Trading Ltd and Kremba Oil.",
        ["Zorblat Trading Ltd", "Kremba Oil"]
      ),
      (
        "OFAC sanctioned two tankers. The vessels are Brakka Star and Zelmora.",
        ["Brakka Star", "Zelmora"]
      ),
      (
        "OFAC designated the following individuals:\n\n- Miro Kalvesh, a banker\n- Omar bin Zaldar\n\nThe Harrow Institute praised the step.",
        ["Miro Kalvesh", "Omar bin Zaldar"]
      ),
    ])
  func designees(body: String, expected: [String]) { #expect(names(body, .designee) == expected) }

  @Test(
    "who is quoted, named in the background or denied is no designee",
    arguments: [
      "Norvin Corp named Hal Bressing as its chief executive under the sanctions.",
      "OFAC has not designated Pavlo Trundel.",
      "Last month the Treasury sanctioned Zorblat Bank.",
      "OFAC plans to sanction Zorblat Bank.",
      "Two associates of Pavlo Trundel were sanctioned.",
      "The measures follow sanctions imposed earlier on Zorblat Bank.",
      "“OFAC designated nobody by error,” Pavlo Trundel said of the sanctions.",
      "Pavlo Trundel's brother spoke after the sanctions were announced in Port Vellis.",
    ])
  func noDesignees(body: String) { #expect(names(body, .designee) == []) }

  @Test("a designation that the text dates before its publication is background")
  func background() {
    let reading = read(
      "OFAC acted again. OFAC designated Zorblat Bank on June 3, 2010.", published: "2019-05-09")
    #expect(reading.names.map(\.role) == [.mention])
  }

  @Test("short forms point to the long ones, and share their part")
  func aliases() {
    let reading = read(
      "OFAC designated Zorblat Rich Earth Trading Co., Ltd. (Zorblat Rich Earth) and Pavlo Trundel. "
        + "Trundel ran Zorblat Rich Earth.")
    #expect(
      reading.names.map(\.text) == [
        "Zorblat Rich Earth Trading Co., Ltd.", "Zorblat Rich Earth", "Pavlo Trundel", "Trundel",
      ])
    #expect(reading.names.map(\.aliasOf) == [nil, 0, nil, 2])
    #expect(reading.names.allSatisfy { $0.role == .designee })
    #expect(reading.names[1].evidence.count == 2)
  }

  @Test("grounds link the designees to whom they act for, under the legal authority")
  func grounds() {
    let reading = read(
      "OFAC designated Pavlo Trundel and Zorblat Bank pursuant to E.O. 13382 for acting on behalf of "
        + "Dorvik Heavy Industries Corporation.")
    #expect(
      relations(reading) == [
        "Pavlo Trundel actingFor Dorvik Heavy Industries Corporation",
        "Zorblat Bank actingFor Dorvik Heavy Industries Corporation",
      ])
    #expect(reading.names.map(\.role) == [.designee, .designee, .linked])
    #expect(reading.names.map(\.legalAuthority) == ["E.O. 13382", "E.O. 13382", nil])
  }

  @Test(
    "simple sentences state relations",
    arguments: [
      ("Pavlo Trundel is the director of Zorblat Bank.", "Pavlo Trundel officerOf Zorblat Bank"),
      ("Zorblat Bank is owned by Pavlo Trundel.", "Zorblat Bank ownedBy Pavlo Trundel"),
      ("Pavlo Trundel, who owns Zorblat Bank, fled.", "Zorblat Bank ownedBy Pavlo Trundel"),
      ("Ilse Trundel, the sister of Pavlo Dromm, fled.", "Ilse Trundel familyOf Pavlo Dromm"),
      ("Zorblat Bank provided support to Kremba Oil.", "Zorblat Bank supports Kremba Oil"),
    ])
  func relation(body: String, expected: String) { #expect(relations(read(body)) == [expected]) }

  @Test("countries, places, offices, authorities, weekdays and headings are no names")
  func noNames() {
    let body = """
      Treasury Sanctions Ballistic Missile Network

      WASHINGTON - On Monday the United States, the United Nations and the European Union met in \
      Port Vellis. The Treasury Secretary and the Prime Minister of Japan spoke of Executive Order \
      13382 and the Magnitsky Act before the Senate. Many Americans travel to New York in March.
      """
    #expect(read(body).names.isEmpty)
  }

  @Test("sample articles give the names that they print, and no designee where they name none")
  func samples() throws {
    for path in Resource.paths where path.contains("-article-") {
      let bytes = try #require(Resource.bytes(path))
      let page = String(decoding: bytes, as: UTF8.self)
      let text = page.split(separator: "\n\n", maxSplits: 1).last.map(String.init) ?? page
      let found = Set(read(text).names.map(\.text))
      let file = String(path.split(separator: "/").last ?? "")
      let stated = StatedNames.all.first { $0.article == file }?.names ?? []
      let designees = read(text).names.filter { $0.role == .designee }
      if stated.isEmpty, !file.contains("-un-") { #expect(designees.isEmpty, "\(file)") }
      for name in stated { #expect(found.contains(name), "\(file): \(name)") }
    }
  }

  @Test(
    "hostile long texts are read, with every range inside them",
    .timeLimit(.minutes(1)),
    arguments: [
      "x", "sanctioned ", "Zorblat ", "Zorblat Bank, ", "of Krell ", "and ", "Krell said ",
      "acting on behalf of Zorblat Bank ", "12 firms ", "(Zorblat ", "Aa1-", "was designated ",
    ])
  func linear(part: String) {
    let body = "OFAC designated " + String(repeating: part, count: 40_000 / part.utf8.count)
    let reading = read(body, published: "2020-01-01")
    #expect(reading.names.allSatisfy { $0.evidence.allSatisfy { $0.end <= body.utf8.count } })
  }

  @Test(
    "a sentence of very many names or counts is read in a time that grows with its length",
    .timeLimit(.minutes(1)),
    arguments: [
      (0..<8_000).map { "Zorblat\($0 % 7) Bank" }, (2..<16_000).map { "\($0) individuals" },
      Array(repeating: "six men, all four, he", count: 6_000),
    ])
  func crowded(parts: [String]) {
    let reading = read("OFAC sanctioned \(parts.joined(separator: ", ")).")
    #expect(!reading.names.isEmpty || !reading.counts.isEmpty)
  }

  @Test("thousands of different counts are cut, so that their search stays linear")
  func counts() {
    let body = (1...1_500).map { "OFAC sanctioned \($0) firms." }.joined(separator: "\n")
    #expect(read(body).counts.count == CountMerger.limit)
  }

  @Test("a legal form's period can end the sentence")
  func legalFormEnds() {
    let body = "OFAC designated Zorblat Co. Ltd. Kremba Oil belongs to it."
    #expect(names(body, .designee) == ["Zorblat Co. Ltd."])
  }

  @Test(
    "a sentence that an abbreviation's period ends at the line's end is no heading",
    arguments: [
      (
        "The Treasury Department designated Dorvik Rich Earth Trading Co., Ltd.\n",
        ["Dorvik Rich Earth Trading Co., Ltd."]
      ),
      (
        "The Treasury Department designated Zorblat Trading Ltd.\n\nIt trades.",
        ["Zorblat Trading Ltd."]
      ),
      ("The Treasury sanctioned Vela-Marine Ltd.\n", ["Vela-Marine Ltd."]),
      ("The Treasury sanctioned Vela-Marine Ltd. on Tuesday.\n", ["Vela-Marine Ltd."]),
      ("Treasury Sanctions Zorblat Trading Co., Ltd.\n\nOFAC acted on Tuesday.", []),
    ])
  func endsInAbbreviation(body: String, expected: [String]) {
    #expect(names(body, .designee) == expected)
  }

  @Test(
    "a name behind a speaker's verb is what is told of, unless a quotation or a comma precedes",
    arguments: [
      ("The Treasury said Pavlo Trundel and his firm Zorblat Group moved oil.", []),
      ("He said Pavlo Trundel moved oil.", []),
      ("A spokesman said on Monday that Pavlo Trundel moved oil.", []),
      ("Officials told Pavlo Trundel to leave.", []),
      ("“We act,” said Pavlo Trundel.", ["Pavlo Trundel"]),
      ("\"We act,\" said Pavlo Trundel.", ["Pavlo Trundel"]),
      ("“Why do we act?” said Pavlo Trundel.", ["Pavlo Trundel"]),
      ("OFAC acts “to protect the people” said Pavlo Trundel.", ["Pavlo Trundel"]),
      ("OFAC acts to protect the people, said Spokesman Pavlo Trundel.", ["Pavlo Trundel"]),
      ("Pavlo Trundel said Ilse Dromm moved oil.", ["Pavlo Trundel"]),
    ])
  func speakers(body: String, expected: [String]) { #expect(names(body, .official) == expected) }

  @Test("a party that an authority says something of is told of, and can be a designee")
  func toldOf() {
    let body = "The Treasury said Pavlo Trundel moved oil. OFAC designated Pavlo Trundel."
    #expect(names(body, .designee) == ["Pavlo Trundel"])
  }

  @Test(
    "a surname in capitals and the given names behind its comma are one name",
    arguments: [
      ("The Treasury designated KREM, Tong Chol.", ["KREM, Tong Chol"]),
      ("OFAC designated KREM, Tong Chol and DROM, Ri Man.", ["KREM, Tong Chol", "DROM, Ri Man"]),
      (
        "OFAC designated KREM, Tong-Chol, a banker, and TRUNDEL, Pavlo.",
        ["KREM, Tong-Chol", "TRUNDEL, Pavlo"]
      ),
      ("OFAC designated AL-ZORBLAT, Omar bin Zaldar.", ["AL-ZORBLAT, Omar bin Zaldar"]),
      ("KREM, Tong Chol was designated by OFAC.", ["KREM, Tong Chol"]),
      (
        "OFAC designated ZORBLAT, Kremba Oil and Pavlo Trundel.",
        ["ZORBLAT", "Kremba Oil", "Pavlo Trundel"]
      ),
      (
        "OFAC designated ZKB, Pavlo Trundel and Ilse Dromm.",
        ["ZKB", "Pavlo Trundel", "Ilse Dromm"]
      ),
      ("OFAC designated ZAKO, Dromm and Trundel.", ["ZAKO", "Dromm", "Trundel"]),
      ("OFAC designated ZAKO, Pavlo Trundel said. It hurts ZAKO badly.", ["ZAKO"]),
      (
        "OFAC designated the vessels ZORBLAT, Brakka Star and Zelmora.",
        ["ZORBLAT", "Brakka Star", "Zelmora"]
      ),
      ("OFAC designated Trundel, Pavlo Krell and Dromm.", ["Trundel", "Pavlo Krell", "Dromm"]),
    ])
  func surnameFirst(body: String, expected: [String]) {
    #expect(names(body, .designee) == expected)
  }

  @Test("a name with its surname in front is a person's, known again by the surname")
  func surnameAgain() {
    let reading = read("OFAC designated KREM, Tong Chol. The firm of KREM, which moved oil, fled.")
    #expect(reading.names.map(\.text) == ["KREM, Tong Chol", "KREM"])
    #expect(reading.names.map(\.type) == [.individual, .individual])
    #expect(reading.names.map(\.aliasOf) == [nil, 0])
  }
}
