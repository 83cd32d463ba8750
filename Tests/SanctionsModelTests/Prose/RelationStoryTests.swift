import Testing

@testable import SanctionsModel

/// What a text tells of several parties together, or of one that it does not name again.
@Suite("Relations in prose, over words and sentences") struct RelationStoryTests {
  @Test(
    "what stands for an organisation is taken for it",
    arguments: [
      (
        "OFAC sanctioned the Zorblat Front. Marek Dulko heads its office in Kremba.",
        ["Marek Dulko officerOf Zorblat Front"]
      ),
      (
        "OFAC sanctioned Kremba Air. Pavlo Trundel was designated in connection with the airline.",
        ["Pavlo Trundel linkedTo Kremba Air"]
      ),
      (
        "OFAC sanctioned Ivo Krell and Marek Dulko. It calls them military officials of the Zorblat Front.",
        ["Ivo Krell officerOf Zorblat Front", "Marek Dulko officerOf Zorblat Front"]
      ),
      (
        "OFAC sanctioned Harrow Bank and the chairman of its board, Pavlo Trundel.",
        ["Pavlo Trundel officerOf Harrow Bank"]
      ),
      (
        "OFAC sanctioned Pavlo Trundel, who leads the Zorblat Front, and Ivo Krell, its commander.",
        ["Pavlo Trundel officerOf Zorblat Front", "Ivo Krell officerOf Zorblat Front"]
      ),
      (
        "OFAC sanctioned Kremba Oil and the firm's owner, Pavlo Trundel.",
        ["Kremba Oil ownedBy Pavlo Trundel"]
      ),
      (
        "OFAC sanctioned Kremba Oil, which met Harrow Bank. Dulko Trading LLC acts for the latter.",
        ["Dulko Trading LLC actingFor Harrow Bank"]
      ),
      (
        "OFAC sanctioned Kremba Oil and Pavlo Trundel. He works in Vellis for Kremba Oil.",
        ["Pavlo Trundel actingFor Kremba Oil"]
      ),
    ])
  func anaphora(body: String, expected: [String]) {
    #expect(relations(body).sorted() == expected.sorted())
  }

  @Test(
    "a statement about counted men is one about each",
    arguments: [
      (
        "OFAC sanctioned three leaders of Zorblat: Pavlo Trundel, Ivo Krell and Marek Dulko.",
        [
          "Pavlo Trundel officerOf Zorblat", "Ivo Krell officerOf Zorblat",
          "Marek Dulko officerOf Zorblat",
        ]
      ),
      (
        "OFAC sanctioned the Zorblat Front and two of its members, Ivo Krell and Marek Dulko.",
        ["Ivo Krell officerOf Zorblat Front", "Marek Dulko officerOf Zorblat Front"]
      ),
      (
        "OFAC sanctioned Ivo Krell and Marek Dulko. All of the men are linked to the Zorblat Front.",
        ["Ivo Krell linkedTo Zorblat Front", "Marek Dulko linkedTo Zorblat Front"]
      ),
      (
        """
        OFAC sanctioned Sven Harrow, Ivo Krell and Marek Dulko. Two of the men are linked to Zorblat Bank. \
        Krell was born in 1960, Dulko in 1961.
        """,
        ["Ivo Krell linkedTo Zorblat Bank", "Marek Dulko linkedTo Zorblat Bank"]
      ),
      (
        "OFAC sanctioned Kremba Oil Ltd. Two Zorblat commanders were killed in May.",
        []
      ),
    ])
  func collective(body: String, expected: [String]) { #expect(relations(body) == expected) }

  @Test(
    "lists are read on both sides of a link",
    arguments: [
      (
        "OFAC sanctioned Harrow Bank. To Harrow Bank the list links Dulko Trading LLC and Senk Ltd.",
        ["Dulko Trading LLC linkedTo Harrow Bank", "Senk Ltd linkedTo Harrow Bank"]
      ),
      (
        "OFAC sanctioned Pavlo Trundel, 45, of Kremba, and Ivo Krell, who are linked to Harrow Bank.",
        ["Pavlo Trundel linkedTo Harrow Bank", "Ivo Krell linkedTo Harrow Bank"]
      ),
      (
        "OFAC sanctioned Pavlo Trundel. He is linked to two firms, Kremba Oil and Senk Ltd.",
        ["Pavlo Trundel linkedTo Kremba Oil", "Pavlo Trundel linkedTo Senk Ltd."]
      ),
      (
        "OFAC sanctioned Kremba Oil, of Nether Vellis, a firm linked to Harrow Bank.",
        ["Kremba Oil linkedTo Harrow Bank"]
      ),
      (
        "The remaining two are linked to Harrow Bank: Kremba Oil and Senk Shipping. OFAC sanctioned them.",
        ["Kremba Oil linkedTo Harrow Bank", "Senk Shipping linkedTo Harrow Bank"]
      ),
      (
        "OFAC sanctioned Pavlo Trundel, who is linked to Harrow Bank. So is Ivo Krell.",
        ["Pavlo Trundel linkedTo Harrow Bank", "Ivo Krell linkedTo Harrow Bank"]
      ),
    ])
  func lists(body: String, expected: [String]) { #expect(relations(body) == expected) }

  @Test(
    "who are kin among themselves is told of each pair",
    arguments: [
      (
        "OFAC sanctioned the brothers Pavlo Trundel and Ivo Trundel.",
        ["Pavlo Trundel familyOf Ivo Trundel"]
      ),
      (
        "OFAC sanctioned Pavlo Trundel and his brothers Ivo Trundel and Jan Trundel.",
        ["Ivo Trundel familyOf Pavlo Trundel", "Jan Trundel familyOf Pavlo Trundel"]
      ),
    ])
  func kin(body: String, expected: [String]) { #expect(relations(body) == expected) }
}
