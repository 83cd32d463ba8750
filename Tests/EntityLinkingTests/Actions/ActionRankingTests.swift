import SanctionsModel
import Testing

@testable import EntityLinking

@Suite("An article that names nobody is matched to its action") struct ActionRankingTests {
  /// Six and ten, of which one and three stand under a worldwide programme; narcotics and Cuba beside them.
  private func mixed() throws -> Action {
    try Samples.action(
      "2017-08-22",
      [
        (["DPRK3"], .designation, .individual, 5), (["DPRK3"], .designation, .entity, 7),
        (["NPWMD"], .designation, .individual, 1), (["NPWMD"], .designation, .entity, 3),
        (["SDNTK"], .designation, .individual, 2), (["SDNT"], .delisting, .entity, 6),
        (["CUBA"], .delisting, .entity, 1), (["NPWMD", "IFSR"], .designation, .entity, 2),
      ])
  }

  @Test("weekday, regime and counts find the action, and the part that the counts fit")
  func findsPart() throws {
    let reading = try Samples.reading(
      weekday: .tuesday, regime: "KP", [(.individual, 6), (.entity, 10)])
    let others = try [
      Samples.action("2017-08-15", [(["DPRK3"], .designation, .entity, 4)]),
      Samples.action("2017-09-26", [(["DPRK4"], .designation, .individual, 26)]),
    ]
    let result = Samples.link(reading, [try mixed()] + others)
    let action = try #require(result.actions.first)
    #expect(result.actions.count == 1)
    #expect(action.date.iso == "2017-08-22")
    #expect(action.programmes == ["DPRK3", "NPWMD"])
    #expect(action.entities.count == 16)
    #expect(action.confidence > 0.8)
    #expect(action.reasons.contains("6 individuals and 10 entities, as the text says"))
    #expect(action.reasons.contains("22 Aug 2017 was a Tuesday"))
    #expect(action.reasons.contains("programmes DPRK3 and NPWMD fit North Korea"))
    #expect(result.links.count == 16)
    #expect(result.links.allSatisfy { $0.kind == .inferred && !$0.evidence.isEmpty })
  }

  @Test("an article whose action is not known asserts nothing, and offers what is nearest")
  func absent() throws {
    let reading = try Samples.reading(
      weekday: .tuesday, regime: "KP", [(.individual, 6), (.entity, 10)])
    let others = try [
      Samples.action(
        "2017-08-15",
        [(["DPRK3"], .designation, .entity, 4), (["DPRK3"], .designation, .individual, 6)]),
      Samples.action(
        "2017-06-29",
        [(["NPWMD"], .designation, .entity, 2), (["DPRK3"], .designation, .individual, 2)]),
      Samples.action(
        "2017-08-22",
        [(["SYRIA"], .designation, .entity, 10), (["SYRIA"], .designation, .individual, 6)]),
    ]
    let result = Samples.link(reading, others)
    #expect(result.actions.isEmpty)
    #expect(result.links.isEmpty)
    #expect(result.alternatives.first?.date.iso == "2017-08-15")
    #expect(!result.alternatives.contains { $0.date.iso == "2017-08-22" })
  }

  @Test("two actions that fit alike are both offered and neither is asserted")
  func tie() throws {
    let reading = try Samples.reading(
      weekday: .tuesday, regime: "IR", [(.individual, 3), (.entity, 5)])
    let parts: [(programmes: [String], change: ChangeKind, type: EntityType, count: Int)] = [
      (["IRAN"], .designation, .individual, 3), (["IRAN"], .designation, .entity, 5),
    ]
    let result = Samples.link(
      reading, try [Samples.action("2015-03-03", parts), Samples.action("2016-05-10", parts)])
    #expect(result.actions.isEmpty)
    #expect(result.alternatives.count == 2)
  }

  @Test("the date of publication decides between actions with the same counts")
  func publishedDecides() throws {
    let parts: [(programmes: [String], change: ChangeKind, type: EntityType, count: Int)] = [
      (["IRAN"], .designation, .individual, 3), (["IRAN"], .designation, .entity, 5),
    ]
    let actions = try [
      Samples.action("2016-05-03", parts), Samples.action("2016-05-10", parts),
    ]
    let reading = try Samples.reading(
      published: "2016-05-12", weekday: .tuesday, regime: "IR", [(.individual, 3), (.entity, 5)])
    #expect(Samples.link(reading, actions).actions.map(\.date.iso) == ["2016-05-10"])
  }

  @Test("an action after the publication or on another weekday is not asserted")
  func wrongDay() throws {
    let action = try Samples.action("2016-05-10", [(["IRAN"], .designation, .entity, 5)])
    let early = try Samples.reading(published: "2016-05-09", regime: "IR", [(.entity, 5)])
    #expect(Samples.link(early, [action]).actions.isEmpty)
    let otherDay = try Samples.reading(
      published: "2016-05-12", weekday: .wednesday, regime: "IR", [(.entity, 5)])
    #expect(Samples.link(otherDay, [action]).actions.isEmpty)
  }

  @Test("without counts and parties the day offers an action, as a denial of that day would")
  func withoutCounts() throws {
    let action = try Samples.action("2016-05-10", [(["IRAN"], .designation, .entity, 5)])
    let undated = try Samples.reading(weekday: .tuesday, regime: "IR")
    #expect(Samples.link(undated, [action]).actions.isEmpty)
    let dated = try Samples.reading(published: "2016-05-10", weekday: .tuesday, regime: "IR")
    let result = Samples.link(dated, [action])
    #expect(result.actions.isEmpty)
    #expect(result.links.isEmpty)
    #expect(result.alternatives.map(\.date.iso) == ["2016-05-10"])
  }

  @Test("another authority's action of the same day is not asserted")
  func otherAuthority() throws {
    let action = try Samples.action(
      "2016-05-10", authority: "UN Security Council", [(["DPRK"], .designation, .entity, 5)])
    let reading = try Samples.reading(
      published: "2016-05-10", weekday: .tuesday, regime: "KP", [(.entity, 5)])
    #expect(Samples.link(reading, [action]).actions.isEmpty)
  }

  @Test("a delisting is matched to the parties that were taken off")
  func delisting() throws {
    let action = try Samples.action(
      "2016-05-10",
      [(["CUBA"], .delisting, .entity, 28), (["CUBA"], .designation, .individual, 3)])
    var reading = try Samples.reading(published: "2016-05-11", regime: "CU", [(.entity, 28)])
    reading.counts[0].change = .delisting
    let result = Samples.link(reading, [action])
    #expect(result.actions.first?.entities.count == 28)
  }

  @Test("counts of designations and of delistings are each held against their own")
  func bothChanges() throws {
    let action = try Samples.action(
      "2016-05-10",
      [(["CUBA"], .delisting, .entity, 7), (["CUBA"], .designation, .entity, 3)])
    var reading = try Samples.reading(regime: "CU", [(.entity, 3), (.entity, 7)])
    reading.weekday = WeekdayMention(day: .tuesday, evidence: ByteRange(0, 7))
    reading.counts[1].change = .delisting
    let result = Samples.link(reading, [action])
    #expect(result.actions.first?.entities.count == 10)
    #expect(
      result.actions.first?.reasons.contains("3 entities and 7 entities delisted, as the text says")
        == true)
  }

  @Test("counts of an earlier action say nothing of this one")
  func earlierScope() throws {
    let action = try Samples.action("2016-05-10", [(["IRAN"], .designation, .entity, 5)])
    var reading = try Samples.reading(weekday: .tuesday, regime: "IR", [(.entity, 5)])
    reading.counts[0].scope = .earlier
    #expect(Samples.link(reading, [action]).actions.isEmpty)
  }

  @Test("a text that names two days and two actions asserts both")
  func twoActions() throws {
    let actions = try [
      Samples.action("2016-05-10", [(["IRAN"], .designation, .entity, 5)]),
      Samples.action("2016-05-12", [(["IRAN"], .designation, .individual, 4)]),
      Samples.action("2016-05-11", [(["SYRIA"], .designation, .individual, 4)]),
    ]
    var reading = try Samples.reading(
      published: "2016-05-13", regime: "IR", [(.entity, 5), (.individual, 4)])
    reading.dates = try ["2016-05-10", "2016-05-12"].map { iso in
      let day = try Samples.date(iso)
      return DateMention(from: day, to: day, text: iso, evidence: [ByteRange(0, 10)])
    }
    let result = Samples.link(reading, actions)
    #expect(Set(result.actions.map(\.date.iso)) == ["2016-05-10", "2016-05-12"])
  }

  @Test("a second regime that the text names in passing does not bring its parties in")
  func secondRegime() throws {
    let action = try Samples.action(
      "2017-08-22",
      [(["DPRK3"], .designation, .entity, 10), (["SYRIA"], .designation, .entity, 4)])
    var reading = try Samples.reading(weekday: .tuesday, regime: "KP", [(.entity, 10)])
    reading.countries.append(CountryMention(code: "SY", regime: true, evidence: ByteRange(0, 5)))
    let match = Samples.link(reading, [action]).actions.first
    #expect(match?.programmes == ["DPRK3"])
    #expect(match?.entities.count == 10)
  }
}
