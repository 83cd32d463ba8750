import Testing

@testable import SanctionsModel

@Suite("Relations in prose, rule by rule") struct RelationRulesTests {
  @Test("a name that holds the words of a statement ends no program")
  func insideName() {
    let text =
      "The United States designated two companies.\n\nTOSK, Ma Representative of the o DiveKt"
    #expect(relations(text).isEmpty)
  }

  @Test(
    "who holds an office of which organisation is read from all sides",
    arguments: [
      (
        "OFAC sanctioned Pavlo Trundel, the director of Kremba Ore Bank.",
        ["Pavlo Trundel officerOf Kremba Ore Bank"]
      ),
      (
        "OFAC sanctioned Kremba Ore Bank and its chairman Pavlo Trundel.",
        ["Pavlo Trundel officerOf Kremba Ore Bank"]
      ),
      (
        "OFAC sanctioned the chief of Kremba Ore Bank, Pavlo Trundel.",
        ["Pavlo Trundel officerOf Kremba Ore Bank"]
      ),
      (
        "OFAC sanctioned Pavlo Trundel. He is the head of the ZKB.", ["Pavlo Trundel officerOf ZKB"]
      ),
      ("OFAC sanctioned Pavlo Trundel, a former ZKB chief.", ["Pavlo Trundel officerOf ZKB"]),
      (
        "OFAC sanctioned Pavlo Trundel and Marek Dulko, who are deputies in the Kremba Army.",
        ["Pavlo Trundel officerOf Kremba Army", "Marek Dulko officerOf Kremba Army"]
      ),
      (
        "OFAC sanctioned Kremba Ore Bank. Pavlo Trundel is the company's manager.",
        ["Pavlo Trundel officerOf Kremba Ore Bank"]
      ),
      (
        "OFAC sanctioned Kremba Ore Bank. Its director, Ivo Krell, and a vice director, Marta Senk, sat.",
        ["Ivo Krell officerOf Kremba Ore Bank", "Marta Senk officerOf Kremba Ore Bank"]
      ),
      (
        "OFAC sanctioned Pavlo Trundel, chairman of both Kremba Ore Bank and Harrow Mining Ltd.",
        [
          "Pavlo Trundel officerOf Kremba Ore Bank", "Pavlo Trundel officerOf Harrow Mining Ltd.",
        ]
      ),
      (
        "OFAC sanctioned Pavlo Trundel. The president and chairman of Kremba Ore Bank is Ivo Krell.",
        ["Ivo Krell officerOf Kremba Ore Bank"]
      ),
      (
        "OFAC sanctioned Kremba Ore Bank, which Pavlo Trundel directs.",
        ["Pavlo Trundel officerOf Kremba Ore Bank"]
      ),
      ("OFAC sanctioned Pavlo Trundel, not a member of the Kremba Army.", []),
    ])
  func offices(body: String, expected: [String]) { #expect(relations(body) == expected) }

  @Test(
    "links are read actively, passively and through pronouns",
    arguments: [
      (
        "OFAC sanctioned Kremba Oil Ltd and Zorblat Mine Ltd. Both are linked to Harrow Holding Ltd.",
        [
          "Kremba Oil Ltd linkedTo Harrow Holding Ltd",
          "Zorblat Mine Ltd linkedTo Harrow Holding Ltd",
        ]
      ),
      (
        "The Treasury's sanctions list ties Pavlo Trundel to Kremba Oil Ltd, and also to Harrow Bank.",
        ["Pavlo Trundel linkedTo Kremba Oil Ltd", "Pavlo Trundel linkedTo Harrow Bank"]
      ),
      (
        "OFAC sanctioned Kremba Oil Ltd, which the list links to Harrow Bank.",
        ["Kremba Oil Ltd linkedTo Harrow Bank"]
      ),
      ("OFAC sanctioned Kremba Oil Ltd. It is not linked to Harrow Bank.", []),
    ])
  func links(body: String, expected: [String]) { #expect(relations(body) == expected) }

  @Test("what follows a comma is no second owner, and a firm holds no office")
  func ends() {
    #expect(
      relations("OFAC sanctioned Kremba Oil Ltd, owned by Pavlo Trundel, and Zorblat Mine Ltd.")
        == ["Kremba Oil Ltd ownedBy Pavlo Trundel"])
    #expect(
      relations("OFAC sanctioned Antonio Trundel, who commands the south; Justo Dulko, a clerk.")
        == [])
  }
}
