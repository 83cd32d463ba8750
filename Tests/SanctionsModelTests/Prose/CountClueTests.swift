import Testing

@testable import SanctionsModel

@Suite("Counts that are weighed by their clues") struct CountClueTests {
  @Test("every row of the table of weights is a clue, and every clue has a row")
  func table() {
    let names = TableRow.rows(of: "count-weights.tsv").map { $0.text(0) }
    #expect(Set(names) == Set(CountWeights.Clue.allCases.map { "\($0)" }))
    #expect(names.count == Set(names).count)
    #expect(TableRow.rows(of: "count-weights.tsv").allSatisfy { Double($0.text(1)) != nil })
  }

  @Test(
    "a story tells how many were hit without a word of sanctions that governs them",
    arguments: [
      (
        "The Treasury's list was published on Monday. In sum, nine ferrymen and two mills can no longer deal in dollars.",
        ["9 individual", "2 entity"]
      ),
      (
        "OFAC used a new order on Monday. The firms are three, and all are in Solvik.", ["3 entity"]
      ),
      (
        "Kremba Bank was hit by sanctions on Monday, and four senior clerks with it.",
        ["4 individual"]
      ),
      (
        "Treasury names the paymasters\n\nAll six were born in Solvik. The Treasury blacklisted them on Monday. He who leads them is Marek Dulko.",
        ["6 individual"]
      ),
      (
        "The sheet names sanctions for smuggling. Six people are on it and one firm.",
        ["6 individual", "1 entity"]
      ),
    ] as [(String, [String])])
  func weighed(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "witnesses, guests and what somebody owns are no counts",
    arguments: [
      "Police arrested 12 men in Solvik on Monday. The raid came a week after the Treasury blacklisted a bank there.",
      "The Treasury sanctioned Pavlo Trundel on Monday. He has three sons and two firms, and his bank employs 40 people.",
      "The court fined two traders for dealing with a company under sanctions. Six witnesses were heard.",
      "The Treasury has blacklisted Marek Dulko. Three people who know him said he was in Lomza. Two nurses saw him.",
      "The lawyer said his two clients would fight the sanctions. The Treasury did not answer four journalists.",
      "Kremba Oil, sanctioned in 2014, sold two ships to a firm in Lomza. Three traders bought its oil in June.",
    ])
  func unweighed(body: String) { #expect(counts(body).isEmpty) }

  @Test(
    "who is counted is told by who owns or leads them",
    arguments: [
      (
        "The Treasury imposed sanctions on two of the jailed banker's partners.", ["2 individual"]
      ),
      ("OFAC sanctioned four of Kremba's most senior commanders.", ["4 individual"]),
      ("OFAC blacklisted six of the shops that he owns.", ["6 entity"]),
      ("OFAC blacklisted two of the companies.", []),
      (
        "The former mayor of Solvik and three clerks were blacklisted by the Treasury on Monday.",
        ["4 individual"]
      ),
      (
        "The Treasury froze the property of nine bosses and, for the first time, of a port operator.",
        ["9 individual", "1 entity"]
      ),
      ("OFAC sanctioned Pavlo Trundel and five other traffickers.", ["6 individual"]),
      ("On Monday, 11 Latvians and Estonians were sanctioned by OFAC.", ["11 individual"]),
    ] as [(String, [String])])
  func owners(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "an adjunct, a relative clause or an inversion parts a count from its verb",
    arguments: [
      ("Twelve brokers were on Tuesday placed under sanctions.", ["12 individual"]),
      ("Three firms were, by the same order, added to the sanctions list.", ["3 entity"]),
      ("He is among 14 men whose accounts the Treasury has frozen.", ["14 individual"]),
      (
        "Sanctions were widened. Added were six colonels and a mill.", ["6 individual", "1 entity"]
      ),
      (
        "Kremba Oil was sanctioned. Alongside it stand four subsidiaries, and two of those are idle.",
        ["4 entity"]
      ),
      ("OFAC acted on Monday. The annex has the names of ten persons.", ["10 individual"]),
      ("OFAC invoked the Kingpin Act against seven ranchers on Tuesday.", ["7 individual"]),
      ("The designation on Monday of four couriers was the third this year.", ["4 individual"]),
      (
        "The committee decided to include four more persons in its sanctions list.",
        ["4 individual"]
      ),
      ("The Treasury's decision relates to four persons.", ["4 individual"]),
    ] as [(String, [String])])
  func parted(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "singles beside a count are told with it, even by a noun of no table",
    arguments: [
      ("OFAC sanctioned two presidents, a general and a widow.", ["4 individual"]),
      (
        "Seven accountants, a notary and two agents had their assets frozen by the Treasury.",
        ["10 individual"]
      ),
      (
        "Two well-known Latvians and a third countryman have been black-listed by OFAC.",
        ["3 individual"]
      ),
    ] as [(String, [String])])
  func singles(body: String, expected: [String]) { #expect(counts(body) == expected) }

  @Test(
    "what others own, head, carry or only ask for is no count",
    arguments: [
      "Among those blacklisted on Monday by OFAC is the owner of two hotels.",
      "The bill requires sanctions on at least 12 officials, the Treasury said.",
      "The Treasury had sanctioned the bank's owner. None of its 12 directors was affected.",
      "The sanctions were extended. Three airlines stay on the list as well.",
      "Ten countries backed the sanctions at a meeting of 27 ministers.",
    ])
  func others(body: String) { #expect(counts(body).isEmpty) }

  @Test("a title that names some and counts the rest gives way to the whole count behind it")
  func title() {
    #expect(
      counts("Rebel chief, two colonels face freeze\n\nThe UN sanctioned four men on Monday.")
        == ["4 individual"])
  }

  @Test("past its lead a dated text sets what was weeks before among earlier actions")
  func longAgo() {
    let body = """
      Lomza, 22 September 2017

      A new order was signed. The Treasury may use it soon. Nobody is named in it. Banks wait.

      On 22 August, ten firms were designated by OFAC.
      """
    #expect(counts(body) == ["10 entity earlier"])
  }
}
