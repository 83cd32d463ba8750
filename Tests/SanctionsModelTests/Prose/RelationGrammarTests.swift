import Testing

@testable import SanctionsModel

/// Relations in the constructions of English that tell them, whatever the words.
@Suite("Relations in prose, by their grammar") struct RelationGrammarTests {
  @Test(
    "a noun of a relation is told of whoever stands beside it",
    arguments: [
      (
        "OFAC sanctioned two procurement agents of the Tarik Brigade, Fadil Sarhan and Adel Shirro.",
        ["Fadil Sarhan actingFor Tarik Brigade", "Adel Shirro actingFor Tarik Brigade"]
      ),
      (
        "Three subsidiaries of Nordex Oil, Nordex Trading LLC, Pelmo Shipping LLC and Vitra Gas LLC, were blocked.",
        [
          "Nordex Trading LLC ownedBy Nordex Oil", "Pelmo Shipping LLC ownedBy Nordex Oil",
          "Vitra Gas LLC ownedBy Nordex Oil",
        ]
      ),
      (
        "Celil Aksoy, for years the right-hand man of Abbas Orhan, tops the list.",
        ["Celil Aksoy actingFor Abbas Orhan"]
      ),
      ("Mikel Sorda is the bodyguard of Anton Vrelin.", ["Mikel Sorda actingFor Anton Vrelin"]),
      (
        "He worked for Castor Capital Management, the fund of Peter Wolfram.",
        ["Castor Capital Management ownedBy Peter Wolfram"]
      ),
      ("OFAC named Ivo Krell and an adviser to Pavlo Trundel who lives in Vellis.", []),
      ("Boris Laskin met a friend of Anna Pirogova.", []),
    ])
  func nouns(body: String, expected: [String]) { #expect(relations(body) == expected) }

  @Test(
    "an office is held by whom the sentence turns to",
    arguments: [
      (
        "The chairman of Drenov Mining is retired General Simba Kuvenga.",
        ["Simba Kuvenga officerOf Drenov Mining"]
      ),
      (
        "At the head of Kuber Shipping Ltd stands Arman Doshi.",
        ["Arman Doshi officerOf Kuber Shipping Ltd"]
      ),
      (
        "From the Signals Department come First Deputy Director Rol Sung and Deputy Director Pak Min Ho.",
        ["Rol Sung officerOf Signals Department", "Pak Min Ho officerOf Signals Department"]
      ),
      (
        "The Lomari Front, which has fought the Tundra Army for ten years, was listed with its leader, Oto Belanga.",
        ["Oto Belanga officerOf Lomari Front"]
      ),
      ("Radek Karan, for whom Kefor soldiers went through houses in Palen, is at large.", []),
    ])
  func offices(body: String, expected: [String]) { #expect(relations(body) == expected) }

  @Test(
    "a preposition alone joins a man to his organisation, and a firm to its owner",
    arguments: [
      (
        "Tendai Moro, of the Harbour Centre for Policy, spent a week in prison.",
        ["Tendai Moro officerOf Harbour Centre for Policy"]
      ),
      (
        "Simon Schorn, with an address at Offenberg Haushalt B.V. in Bever, was named.",
        ["Simon Schorn linkedTo Offenberg Haushalt B.V."]
      ),
      (
        "Orvex Ltd shares an office in Limassol with Tarmo Holdings Ltd, says the list.",
        ["Orvex Ltd linkedTo Tarmo Holdings Ltd"]
      ),
    ])
  func prepositions(body: String, expected: [String]) { #expect(relations(body) == expected) }

  @Test(
    "who has a part of a firm owns it",
    arguments: [
      (
        "The state corporation Zenith Mining holds half of the shares in Drenov Diamonds Ltd, it says.",
        ["Drenov Diamonds Ltd ownedBy Zenith Mining"]
      ),
      (
        "The balance of Drenov Diamonds Ltd is held by Granwell Holdings.",
        ["Drenov Diamonds Ltd ownedBy Granwell Holdings"]
      ),
      (
        "Anjur Investments, in which Anhao Construction is the senior partner, was not named.",
        ["Anjur Investments ownedBy Anhao Construction"]
      ),
      (
        "Leto Field Co. Limited was designated because Adel Shirro owns or controls it.",
        ["Leto Field Co. Limited ownedBy Adel Shirro"]
      ),
    ])
  func stakes(body: String, expected: [String]) { #expect(relations(body) == expected) }

  @Test(
    "what is said of several is said of those named before",
    arguments: [
      (
        "OFAC designated Selko Trading Ltd and Borun Shipping Ltd. These two companies are owned or controlled by Ali Zeidan.",
        ["Selko Trading Ltd ownedBy Ali Zeidan", "Borun Shipping Ltd ownedBy Ali Zeidan"]
      ),
      (
        "OFAC designated Ivo Krell and a string of companies which it says he owns: Kremba Oil Ltd and Vellis Air Ltd.",
        ["Kremba Oil Ltd ownedBy Ivo Krell", "Vellis Air Ltd ownedBy Ivo Krell"]
      ),
      ("Boris Laskin met Anna Pirogova in a hotel which is owned by Velikan Holding.", []),
    ])
  func several(body: String, expected: [String]) { #expect(relations(body) == expected) }

  @Test(
    "help is told by what is given",
    arguments: [
      (
        "OFAC designated Dara Nasser for the support that he has given the Tarik Brigade.",
        ["Dara Nasser supports Tarik Brigade"]
      ),
      (
        "OFAC designated Fadil Sarhan, a financier of the Tarik Brigade.",
        ["Fadil Sarhan supports Tarik Brigade"]
      ),
      ("OFAC designated Fadil Sarhan, who denied giving support to the Tarik Brigade.", []),
    ])
  func help(body: String, expected: [String]) { #expect(relations(body) == expected) }
}
