import SanctionsModel
import Testing

@testable import EntityLinking

@Suite("What a text says of its action besides counts and a date") struct ActionCluesTests {
  private typealias Part = (
    programmes: [String], change: ChangeKind, type: EntityType, count: Int
  )
  private let parts: [Part] = [
    (["IRAN"], .designation, .individual, 3), (["IRAN"], .designation, .entity, 5),
  ]

  private func link(
    _ reading: Reading, _ actions: [Action], body: String = "",
    texts: [String: String] = [:]
  ) -> LinkResult {
    EntityLinker().link(
      reading, body: body, context: LinkContext(actions: actions), texts: texts)
  }

  @Test("a story of weeks later tells its action by the date that it names")
  func late() throws {
    var reading = try Samples.reading(
      published: "2016-06-01", regime: "IR", [(.individual, 3), (.entity, 5)])
    let actions = try [
      Samples.action("2016-05-03", parts), Samples.action("2016-05-10", parts),
    ]
    #expect(link(reading, actions).actions.isEmpty)
    let day = try Samples.date("2016-05-03")
    reading.dates = [
      DateMention(from: day, to: day, text: "3 May", evidence: [ByteRange(0, 5)])
    ]
    let window = try #require(EntityLinker.actionWindow(for: reading))
    #expect(window.from <= day)
    let result = link(reading, actions)
    #expect(result.actions.map(\.date.iso) == ["2016-05-03"])
    #expect(result.actions.first?.reasons.contains("the text names 3 May 2016") == true)
  }

  @Test("a day without a year is that day of any year, even beside a wrong weekday")
  func yearless() throws {
    let reading = try Samples.reading(
      weekday: .wednesday, regime: "IR", [(.individual, 3), (.entity, 5)])
    let actions = try [
      Samples.action("2016-05-03", parts), Samples.action("2014-05-13", parts),
    ]
    let result = link(reading, actions, body: "On Wednesday (3 May), the Treasury listed them.")
    #expect(result.actions.map(\.date.iso) == ["2016-05-03"])
  }

  @Test(
    "a text names days of a year before and behind the month, and none where it names the year",
    arguments: [
      ("on 22 August they", [8, 22]), ("on Aug. 22nd, they", [8, 22]), ("August 22, 2017", []),
      ("22 August 2017", []), ("may 5", []), ("In August 2017 it", []), ("March 40", []),
    ])
  func days(text: String, expected: [Int]) {
    #expect(DayOfYear.all(in: text).flatMap { [$0.month, $0.day] } == expected)
  }

  @Test(
    "the only country with a programme of its own is the one that is meant; the United States never is"
  )
  func likelyCountry() throws {
    var reading = try Samples.reading(weekday: .tuesday, regime: "US", [(.vessel, 20)])
    reading.countries += ["KP", "KH", "PW"].map {
      CountryMention(code: $0, regime: false, evidence: ByteRange(60, 71))
    }
    let actions = try [
      Samples.action("2016-03-15", [(["DPRK3"], .designation, .vessel, 20)]),
      Samples.action("2016-04-12", [(["SYRIA"], .designation, .vessel, 20)]),
    ]
    let result = link(reading, actions)
    #expect((result.actions + result.alternatives).first?.date.iso == "2016-03-15")
    #expect(!result.actions.contains { $0.date.iso == "2016-04-12" })
  }

  @Test("a day and a country that is guessed assert nothing: a denial of that day has both")
  func denial() throws {
    var reading = try Samples.reading(published: "2017-08-23", weekday: .tuesday)
    reading.countries = [CountryMention(code: "KP", regime: false, evidence: ByteRange(60, 71))]
    let actions = try [Samples.action("2017-08-22", [(["DPRK3"], .designation, .entity, 12)])]
    let result = link(reading, actions)
    #expect(result.actions.isEmpty)
    #expect(result.alternatives.map(\.date.iso) == ["2017-08-22"])
  }

  @Test("what another government's authority did is offered and never asserted, whatever agrees")
  func otherAuthority() throws {
    var reading = try Samples.reading(
      published: "2016-05-04", regime: "IR", authority: "EU Council",
      [(.individual, 3), (.entity, 5)])
    let day = try Samples.date("2016-05-03")
    reading.dates = [DateMention(from: day, to: day, text: "3 May", evidence: [ByteRange(0, 5)])]
    let result = link(reading, try [Samples.action("2016-05-03", parts)])
    #expect(result.actions.isEmpty)
    #expect(result.alternatives.count == 1)
  }

  @Test("a count of ten and more that misses by one speaks for the action yet")
  func miscount() throws {
    let reading = try Samples.reading(regime: "IR", [(.individual, 54)])
    let actions = try [
      Samples.action("2010-03-24", [(["IRAN"], .designation, .individual, 53)]),
      Samples.action("2009-04-15", [(["IRAN"], .designation, .individual, 40)]),
    ]
    #expect(link(reading, actions).alternatives.first?.date.iso == "2010-03-24")
    #expect(CountAgreement.weight(of: 9, in: 10) < 0)
  }

  @Test("places that the text and the parties' entries name decide between actions that fit alike")
  func places() throws {
    let reading = try Samples.reading(regime: "IR", [(.individual, 3), (.entity, 5)])
    let actions = try [
      Samples.action("2016-05-03", parts), Samples.action("2014-05-13", parts),
    ]
    let body = "Men from Bandar Zeravon, and firms of the port of Zeravon, were listed."
    let result = link(
      reading, actions, body: body,
      texts: ["2014-05-13": "7 Dock Road, Bandar Zeravon", "2016-05-03": "Tosk, 12 Ring Road"])
    let best = try #require((result.actions + result.alternatives).first)
    #expect(best.date.iso == "2014-05-13")
    #expect(
      best.reasons.contains("entries of its parties have “bandar” and “zeravon”, as the text"))
    #expect(
      ActionWords.names(in: "Firms went. Later, in Zeravon, Tosk said: \"Never\"") == [
        "zeravon", "tosk",
      ])
  }

  @Test(
    "an action of the very day is offered though the text was taken to be about another country")
  func otherProgramme() throws {
    let reading = try Samples.reading(
      published: "2016-05-04", weekday: .tuesday, regime: "SY", [(.individual, 3), (.entity, 5)])
    let result = link(reading, try [Samples.action("2016-05-03", parts)])
    #expect(result.actions.isEmpty)
    #expect(result.alternatives.map(\.date.iso) == ["2016-05-03"])
  }
}

extension CountAgreement {
  /// What a text's count of individuals says for an action that has so many.
  fileprivate static func weight(of actual: Int, in stated: Int) -> Double {
    var reading = Reading(kind: .news)
    reading.counts = [TargetCount(type: .individual, count: stated, evidence: [])]
    var counts = TypeCounts()
    for _ in 0..<actual { counts.add(.individual) }
    return CountAgreement(
      TextClues(reading, body: ""), LinkWeights.shared, { _ in counts }
    ).weight
  }
}
