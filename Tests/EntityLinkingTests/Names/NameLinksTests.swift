import SanctionsModel
import Testing

@testable import EntityLinking

@Suite("Names in prose are linked") struct NameLinksTests {
  private func candidate(
    _ id: String, _ name: String, _ type: EntityType, programmes: [String] = ["DPRK3"]
  ) -> EntityCandidate {
    EntityCandidate(
      reference: EntityReference(id: id, name: name, type: type, programmes: programmes),
      names: [CandidateName(name)])
  }

  private func context(
    _ reading: Reading, _ candidates: [Int: [EntityCandidate]], actions: [Action] = []
  ) -> LinkContext {
    let fits = candidates.reduce(into: [Int: [NameFit]]()) { fits, each in
      fits[each.key] = NameFit.fits(of: reading.names[each.key].text, among: each.value)
    }
    return LinkContext(nameFits: fits, actions: actions)
  }

  private func mention(
    _ text: String, _ type: EntityType?, _ role: NameMention.Role, at start: Int = 0
  ) -> NameMention {
    NameMention(
      text: text, type: type, role: role,
      evidence: [ByteRange(start, start + text.utf8.count)])
  }

  @Test("a name that is barely like enough is linked only to a party of the text's action")
  func leastLikeness() throws {
    var reading = try Samples.reading(
      published: "2017-08-22", regime: "KP", [(.individual, 1)])
    reading.names = [mention("Pelko Zeravon", .individual, .designee)]
    let known = candidate("a:1", "ZERAVON, Belko Oskan Tor", .individual)
    let fit = try #require(NameFit.fits(of: "Pelko Zeravon", among: [known]).first)
    let weights = LinkWeights.shared
    #expect(fit.similarity.score * weights.value("name-base") < weights.value("name-least"))
    func links(_ actions: [Action]) -> [Link] {
      EntityLinker().link(
        reading, body: "", context: context(reading, [0: [known]], actions: actions)
      ).links.filter { $0.kind != .inferred }
    }
    #expect(links([]).isEmpty)
    let member = Action.Member(
      entity: known.reference, change: .designation, programmes: ["DPRK3"])
    let action = Action(
      date: try Samples.date("2017-08-22"), authority: "OFAC", announcements: ["text:1"],
      members: [member])
    #expect(links([action]).map(\.entity.id) == ["a:1"])
  }

  @Test("a designee is designated, another name mentioned, an official nothing")
  func roles() {
    var reading = Reading(kind: .pressRelease)
    reading.names = [
      mention("Zeravon Metallic Materials Co", .entity, .designee),
      mention("Pelko Zeravon", .individual, .mention), mention("Ambar Tosk", nil, .official),
    ]
    let context = context(
      reading,
      [
        0: [candidate("a:1", "ZERAVON METALLIC MATERIAL CO., LTD.", .entity)],
        1: [candidate("a:2", "ZERAVON, Pelko", .individual)],
        2: [candidate("a:3", "TOSK, Ambar", .individual)],
      ])
    let links = EntityLinker().link(reading, body: "", context: context).links
    #expect(links.map(\.entity.id) == ["a:1", "a:2"])
    #expect(links.map(\.kind) == [.designated, .mentioned])
    #expect(links.allSatisfy { $0.confidence > 0.7 && !$0.reasons.isEmpty })
  }

  @Test("a name that is only a little like a known one is not linked")
  func unlike() {
    var reading = Reading(kind: .news)
    reading.names = [
      mention("Zeravon", nil, .mention), mention("Pelko Trading", .entity, .mention),
    ]
    let known = [
      candidate("a:1", "ZERAVON, Pelko Ambar", .individual),
      candidate("a:2", "ZERAVON SHIPPING GROUP", .entity),
    ]
    let context = context(reading, [0: known, 1: known])
    #expect(EntityLinker().link(reading, body: "", context: context).links.isEmpty)
  }

  /// The links of three designees, a:1 to a:3, of a text of 22 August 2017.
  private func links(knowing knowledge: SampleKnowledge) throws -> [Link] {
    var reading = try Samples.reading(published: "2017-08-22", regime: "KP")
    reading.names = [
      mention("Pelko Zeravon", .individual, .designee),
      mention("Ambar Tosk", .individual, .designee),
      mention("Zeravon Bank", .entity, .designee),
    ]
    let known = [
      candidate("a:1", "ZERAVON, Pelko", .individual), candidate("a:2", "TOSK, Ambar", .individual),
      candidate("a:3", "ZERAVON BANK", .entity),
    ]
    let context = context(reading, [0: [known[0]], 1: [known[1]], 2: [known[2]]])
    return try EntityLinker().link(reading, body: "", context: context, knowledge: knowledge).links
  }

  @Test(
    "who was announced long before by the same government, and is no party of the action, is mentioned"
  )
  func listedBefore() throws {
    let links = try links(
      knowing: SampleKnowledge(announced: [
        "a:1": [("OFAC", Samples.date("2012-03-05"))],
        "a:2": [("OFAC", Samples.date("2017-08-15"))],
        "a:3": [("EU Council", Samples.date("2012-03-05"))],
      ]))
    #expect(links.map(\.entity.id) == ["a:1", "a:2", "a:3"])
    #expect(links.map(\.kind) == [.mentioned, .designated, .designated])
    #expect(links[0].reasons.contains("announced before, on 2012-03-05"))
  }

  @Test("who was not yet on a list long after the text is only mentioned")
  func listedLater() throws {
    let links = try links(
      knowing: SampleKnowledge(unlisted: [
        "a:1": [("OFAC", Samples.date("2018-12"))],
        "a:2": [("OFAC", Samples.date("2017-08"))],
        "a:3": [("EU Council", Samples.date("2018-12"))],
      ]))
    #expect(links.map(\.kind) == [.mentioned, .designated, .designated])
    #expect(links[0].reasons.first == "not yet on the list of 2018-12")
  }

  @Test(
    "a member of the action that the text is asserted to tell of is designated, though only mentioned"
  )
  func mentionedMember() throws {
    var reading = try Samples.reading(
      published: "2017-08-22", regime: "KP", [(.individual, 2), (.entity, 1)])
    reading.names = [
      mention("Pelko Zeravon", .individual, .mention), mention("Zeravon Bank", .entity, .mention),
      mention("Ambar Tosk", .individual, .mention),
    ]
    let known = [
      candidate("a:1", "ZERAVON, Pelko", .individual), candidate("a:2", "ZERAVON BANK", .entity),
      candidate("a:3", "TOSK, Ambar", .individual),
    ]
    let members = (known.prefix(2) + [candidate("a:4", "KELN, Oro", .individual)]).map {
      Action.Member(entity: $0.reference, change: .designation, programmes: ["DPRK3"])
    }
    let action = Action(
      date: try Samples.date("2017-08-22"), authority: "OFAC", announcements: [], members: members)
    let result = EntityLinker().link(
      reading, body: "",
      context: context(
        reading, [0: [known[0]], 1: [known[1]], 2: [known[2]]], actions: [action]))
    #expect(result.actions.count == 1)
    let named = result.links.filter { $0.kind != .inferred }
    #expect(named.map(\.entity.id) == ["a:1", "a:2", "a:3"])
    #expect(named.map(\.kind) == [.designated, .designated, .mentioned])
  }

  @Test(
    "a member of the asserted action whose name stands in the text is linked though no name was read"
  )
  func sought() throws {
    var reading = try Samples.reading(
      published: "2017-08-22", regime: "KP", [(.individual, 2), (.entity, 1)])
    reading.names = []
    let known = [
      candidate("a:1", "ZERAVON, Pelko", .individual),
      candidate("a:2", "ZERAVON METALLIC MATERIALS CO., LTD.", .entity),
      candidate("a:3", "TOSK, Ambar", .individual),
    ]
    let members = known.map {
      Action.Member(entity: $0.reference, change: .designation, programmes: ["DPRK3"])
    }
    let action = Action(
      date: try Samples.date("2017-08-22"), authority: "OFAC", announcements: [], members: members)
    let body =
      "Listed: | Pelko Zeravon | director of Zeravon Metallic Materials. Tosk went. Ambar too."
    let result = EntityLinker().link(
      reading, body: body, context: context(reading, [:], actions: [action]))
    let named = result.links.filter { $0.kind == .designated }
    #expect(named.map(\.entity.id) == ["a:1", "a:2"])
    #expect(
      named.map {
        String(decoding: Array(body.utf8)[$0.evidence[0].start..<$0.evidence[0].end], as: UTF8.self)
      }
        == ["Pelko Zeravon", "Zeravon Metallic Materials"])
  }

  @Test(
    "who was spared, or is only asked to be listed, is mentioned beside an asserted action",
    arguments: [
      ("Left alone was Pelko Zeravon.", LinkKind.mentioned),
      ("Senators urged it to list Pelko Zeravon.", .mentioned),
      ("Nothing was done against Pelko Zeravon.", .mentioned),
      ("It named Pelko Zeravon.", .designated),
    ])
  func spared(sentence: String, kind: LinkKind) throws {
    var reading = try Samples.reading(
      published: "2017-08-22", regime: "KP", [(.individual, 2)])
    let start = try #require(sentence.range(of: "Pelko")).lowerBound.utf16Offset(in: sentence)
    reading.names = [
      NameMention(
        text: "Pelko Zeravon", type: .individual, role: .mention,
        evidence: [ByteRange(start, start + 13)])
    ]
    let known = [
      candidate("a:1", "ZERAVON, Pelko", .individual), candidate("a:2", "TOSK, Ambar", .individual),
    ]
    let members = known.map {
      Action.Member(entity: $0.reference, change: .designation, programmes: ["DPRK3"])
    }
    let action = Action(
      date: try Samples.date("2017-08-22"), authority: "OFAC", announcements: [], members: members)
    let result = EntityLinker().link(
      reading, body: sentence, context: context(reading, [0: [known[0]]], actions: [action]))
    #expect(result.actions.count == 1)
    #expect(result.links.first { $0.entity.id == "a:1" }?.kind == kind)
  }

  @Test("who is taken off the list of Specially Designated Nationals is delisted")
  func listName() {
    let body = "It removed Pelko Zeravon from its list of Specially Designated Nationals."
    var reading = Reading(kind: .news)
    reading.names = [
      NameMention(
        text: "Pelko Zeravon", type: .individual, role: .designee, evidence: [ByteRange(11, 24)])
    ]
    let known = [0: [candidate("a:1", "ZERAVON, Pelko", .individual)]]
    let links = EntityLinker().link(reading, body: body, context: context(reading, known)).links
    #expect(links.map(\.kind) == [.delisted])
  }

  @Test("people of nearly one name are kept apart where the text writes as the list does")
  func letters() {
    var reading = Reading(kind: .listNotice)
    reading.names = [
      mention("ZERAVON, Pel-ko", .individual, .mention),
      mention("Pelko Zeravon", .individual, .mention),
    ]
    let known = [
      candidate("a:1", "ZERAVON, Pel Ko", .individual),
      candidate("a:2", "ZERAVON, Pel-ko", .individual),
    ]
    let context = context(reading, [0: known, 1: known])
    let links = EntityLinker().link(reading, body: "", context: context).links
    #expect(links.map(\.entity.id) == ["a:2"])
  }

  @Test("of two parties of one name the member of the article's action is meant")
  func memberFirst() throws {
    let member = candidate("a:1", "ZERAVON, Pelko", .individual)
    let other = candidate("a:2", "ZERAVON, Pelko", .individual, programmes: ["SYRIA"])
    let date = try Samples.date("2017-08-22")
    let action = Action(
      date: date, authority: "OFAC", announcements: [],
      members: [
        Action.Member(entity: member.reference, change: .designation, programmes: ["DPRK3"])
      ])
    var reading = try Samples.reading(published: "2017-08-22", regime: "KP", [(.individual, 1)])
    reading.names = [mention("Pelko Zeravon", .individual, .designee)]
    let candidates = [0: [other, member]]
    let result = EntityLinker().link(
      reading, body: "", context: context(reading, candidates, actions: [action]))
    #expect(result.links.map(\.entity.id) == ["a:1"])
    #expect(result.actions.map(\.date) == [date])
    var undecided = Reading(kind: .news)
    undecided.names = reading.names
    let none = EntityLinker().link(
      undecided, body: "", context: context(undecided, candidates))
    #expect(none.links.isEmpty)
  }

  @Test("a text that names the parties of its action infers no others")
  func noInference() throws {
    let action = try Samples.action("2017-08-22", [(["DPRK3"], .designation, .individual, 3)])
    var reading = try Samples.reading(published: "2017-08-22", regime: "KP", [(.individual, 3)])
    reading.names = ["Pelko Zeravon", "Ambar Tosk"].map { mention($0, .individual, .designee) }
    let result = Samples.link(reading, [action])
    #expect(result.actions.count == 1)
    #expect(result.links.isEmpty)
  }

  @Test("two names of one party make one link with both places")
  func merged() {
    var reading = Reading(kind: .news)
    reading.names = [
      mention("Zeravon Trading Company", .entity, .mention, at: 10),
      mention("Zeravon Trading", .entity, .designee, at: 60),
    ]
    let known = [candidate("a:1", "ZERAVON TRADING CO.", .entity)]
    let links = EntityLinker().link(
      reading, body: "", context: context(reading, [0: known, 1: known])
    ).links
    #expect(links.count == 1)
    #expect(links.first?.kind == .designated)
    #expect(links.first?.evidence.map(\.start) == [10, 60])
  }

  @Test("an abbreviation is linked to what its long form is linked to")
  func abbreviation() {
    var reading = Reading(kind: .news)
    reading.names = [
      mention("Zeravon Tosk Bureau", .entity, .designee, at: 0),
      mention("the Bureau", .entity, .mention, at: 90),
    ]
    reading.names[1].aliasOf = 0
    let known = [candidate("a:1", "ZERAVON TOSK BUREAU", .entity)]
    let links = EntityLinker().link(
      reading, body: "", context: context(reading, [0: known])
    ).links
    #expect(links.map(\.evidence) == [[ByteRange(0, 19), ByteRange(90, 100)]])
  }

  @Test("of two parties of one name the one under the text's regime is meant")
  func regimeFirst() throws {
    var reading = try Samples.reading(regime: "KP")
    reading.names = [mention("Pelko Zeravon", .individual, .mention)]
    let known = [
      candidate("a:1", "ZERAVON, Pelko", .individual, programmes: ["SYRIA"]),
      candidate("a:2", "ZERAVON, Pelko", .individual),
    ]
    let links = EntityLinker().link(
      reading, body: "", context: context(reading, [0: known])
    ).links
    #expect(links.map(\.entity.id) == ["a:2"])
  }

  @Test("a party of the very name is meant, though another is called nearly so")
  func sameName() {
    var reading = Reading(kind: .news)
    reading.names = [mention("Bank Zeravon", .entity, .designee)]
    let known = [
      candidate("a:1", "ZERAVON BANK CLOSED JOINT-STOCK COMPANY", .entity),
      candidate("a:2", "BANK ZERAVON", .entity),
    ]
    let links = EntityLinker().link(
      reading, body: "", context: context(reading, [0: known])
    ).links
    #expect(links.map(\.entity.id) == ["a:2"])
  }
}
