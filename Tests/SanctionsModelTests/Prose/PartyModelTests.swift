import Testing

@testable import SanctionsModel

@Suite("Weighing what a text says of a party") struct PartyModelTests {
  @Test("every weight of the table is a feature's, and weighs something") func table() {
    let rows = TableRow.rows(of: "party-weights.tsv")
    let known = Set(PartyFeature.allCases.map { "\($0)" } + ["base"])
    #expect(rows.count > 50)
    for row in rows {
      #expect(known.contains(row.text(0)), "\(row.text(0))")
      #expect(Double(row.text(1)).map { $0 != 0 } ?? false, "\(row.text(0))")
    }
    #expect(Set(rows.map { $0.text(0) }).count == rows.count)
  }

  @Test("the features of a set add their weights to the base", arguments: PartyFeature.allCases)
  func sum(feature: PartyFeature) {
    let model = FeatureWeights<PartyFeature>(
      rows: ["base\t-1", "free\t0.5", "former\t2"].map { TableRow($0.split(separator: "\t")) })
    var features = PartyFeatures()
    #expect(model.logOdds(features) == -1)
    features.add(.free)
    features.add(.former)
    features.add(feature)
    #expect(features.contains(feature) && features.contains(.former))
    #expect(model.logOdds(features) == 1.5)
    var others = PartyFeatures()
    others.add(feature, if: false)
    #expect(!others.contains(feature))
    others.formUnion(features)
    #expect(others.contains(feature))
  }

  private static let story = """
    PORT VELLIS, June 4, 2019 (Kremba Wire) - The U.S. Treasury on Tuesday hit three men and a company that it says moved
    arms through the port for a decade, a step that traders in the old town had awaited since the spring.

    Pavlo Trundel, 52, was born in the hills behind the port and is the oldest of them. He began as a clerk at the customs
    house and bought his first barge at 30.

    Marek Dulko, a native of the islands, keeps the books and holds two passports. Ivo Krell, 41, hires the crews.

    Norvin Shipping Ltd., based in a street behind the fish market, lends the barges.

    The men have denied any wrongdoing. Zorblat Bank, which was put on the list in 2014, has closed its office here. The
    harbour master, Hal Bressing, said that the barges had papers like all others, and that nobody had asked for them.
    """

  @Test("who is portrayed in a story of sanctions is hit; who was listed before or speaks is not")
  func portraits() throws {
    let text = PublishedText(body: Self.story, published: PartialDate(iso: "2019-06-04"))
    let (reading, parties) = AnnouncementParser().parties(of: text)
    let hit = reading.names.filter { $0.role == .designee && $0.aliasOf == nil }.map(\.text)
    #expect(Set(hit) == ["Pavlo Trundel", "Marek Dulko", "Ivo Krell", "Norvin Shipping Ltd."])
    let trundel = try #require(parties.first { reading.names[$0.index].text == "Pavlo Trundel" })
    #expect([.age, .born, .free, .opensParagraph].allSatisfy(trundel.features.contains))
    let bank = try #require(parties.first { reading.names[$0.index].text == "Zorblat Bank" })
    #expect([.withOldYear, .late, .organisation].allSatisfy(bank.features.contains))
    #expect(!bank.features.contains(.born))
  }
}
