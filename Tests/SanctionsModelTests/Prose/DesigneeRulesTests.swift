import Testing

@testable import SanctionsModel

@Suite("Designees in prose, rule by rule") struct DesigneeRulesTests {
  @Test("the name behind an entry's label is a designee")
  func labels() {
    #expect(
      designees(
        "The Security Council agreed to list two individuals.\n\nQRi.001 Name: Pavlo Trundel. Designation: Commander.\n\nQRi.002 Name: Marek Dulko. Designation: Commander."
      ) == ["Pavlo Trundel", "Marek Dulko"])
  }

  @Test(
    "the last of a list is no subject of the day behind it",
    arguments: [
      ("OFAC designated Pavlo Trundel and Kremba today.", ["Pavlo Trundel", "Kremba"]),
      (
        "The Treasury today sanctioned Kremba, Zorblat and Norvin Bank.",
        ["Kremba", "Zorblat", "Norvin Bank"]
      ),
    ])
  func days(body: String, expected: [String]) { #expect(designees(body) == expected) }

  @Test("a bank is named by a word for a band, and a headline's item by none of everyday speech")
  func words() {
    #expect(
      designees("The Treasury sanctioned ANSAR BANK, KREMBA BANK and BANK ZORBLAT on Monday.")
        == ["ANSAR BANK", "KREMBA BANK", "BANK ZORBLAT"])
    #expect(
      designees(
        "US acts against Kremba Bank\n\n* Activists welcome the move\n* Insurers leave\n\nThe Treasury sanctioned Kremba Bank on Monday. Residents of Solvik said little."
      ) == ["Kremba Bank"])
  }

  @Test("an item of a list may go on in further sentences")
  func items() {
    #expect(
      designees(
        "OFAC sanctioned two officials.\n\nThey are:\n- Pavlo Trundel, minister of ports. He lives in Kremba;\n- Marek Dulko, a judge."
      ) == ["Pavlo Trundel", "Marek Dulko"])
  }

  @Test("what stands under an order's heading is designated, part by part")
  func orders() {
    #expect(
      designees(
        "OFAC designated three parties on Monday.\n\nPursuant to E.O. 13810 (shipping): Kremba Oil, for its support to Norvin Corp; and Zorblat Trading Ltd, which served Harrow Bank."
      ) == ["Kremba Oil", "Zorblat Trading Ltd"])
  }

  @Test("the year of a resolution is no date of the action")
  func resolutionYears() {
    #expect(
      designees(
        "The Security Council Committee pursuant to resolution 1718 (2006) put Kremba Oil on its sanctions list today.",
        published: "2018-03-30") == ["Kremba Oil"])
  }

  @Test("the year of a relative clause is of what it describes")
  func relativeYears() {
    let lead = String(repeating: "The ministry said nothing new about it. ", count: 12)
    #expect(
      designees(
        lead + "OFAC designated Kremba Oil, a supplier of a mine that was closed in 2009.")
        == ["Kremba Oil"])
  }

  @Test("who joins the one told before, and whose assets were blocked, is a designee")
  func verbs() {
    #expect(
      designees("OFAC sanctioned Pavlo Trundel. Kremba Oil joins him. So does Solvik Maritime.")
        == ["Pavlo Trundel", "Kremba Oil", "Solvik Maritime"])
    #expect(
      designees("Pavlo Trundel had his American assets blocked by the Treasury.")
        == ["Pavlo Trundel"])
  }

  @Test("the names behind their counted noun are designees, as many as it counts")
  func counted() {
    #expect(
      designees(
        "OFAC sanctioned one lawyer, Pavlo Trundel, and two firms, Kremba Oil and Solvik Maritime.")
        == ["Pavlo Trundel", "Kremba Oil", "Solvik Maritime"])
  }

  @Test("a rank and a minister's portfolio are no part of the name")
  func titles() {
    #expect(designees("OFAC sanctioned Major General Pavlo Trundel.") == ["Pavlo Trundel"])
    #expect(
      designees("OFAC sanctioned Minister of Public Security Pavlo Trundel.") == ["Pavlo Trundel"])
  }

  @Test("an employer in front of a post and a number in capitals are no designees")
  func notDesignees() {
    #expect(
      designees("OFAC sanctioned Marek Dulko, a former Zorblat chief.") == ["Marek Dulko"])
    #expect(designees("OFAC slapped sanctions on EIGHTEEN ships.").isEmpty)
  }

  @Test("who was on the first list is none of the new ones")
  func firstList() {
    #expect(
      designees("OFAC sanctioned Pavlo Trundel. Kremba Oil was on the first list.")
        == ["Pavlo Trundel"])
  }

  @Test("who is left out, or is among those who suffered, is none")
  func leftOut() {
    #expect(
      designees(
        "Britain sanctioned the trader Pavlo Trundel on Friday but left out his partner, Marek Dulko."
      )
        == ["Pavlo Trundel"])
    #expect(
      designees("Britain sanctioned not only Pavlo Trundel but also Marek Dulko.")
        == ["Pavlo Trundel", "Marek Dulko"])
    #expect(
      designees(
        "OFAC sanctioned Pavlo Trundel on Monday. Among his victims were the fisherman Ivo Krell and the diver Hal Bressing."
      ) == ["Pavlo Trundel"])
  }

  @Test("whom the measures told of target is designated; neither of two is none of them")
  func measures() {
    #expect(
      designees(
        "The EU sanctioned three people on Monday. The listings target General Pavlo Trundel, the judge Ivo Krell and the warden of the prison, Marek Dulko."
      ) == ["Pavlo Trundel", "Ivo Krell", "Marek Dulko"])
    #expect(
      designees("Neither Pavlo Trundel nor Kremba Oil has been sanctioned by the United States.")
        == [])
    #expect(
      designees(
        "The Treasury sanctioned Marek Dulko on Monday. Neither Pavlo Trundel nor Kremba Oil has been designated."
      ) == ["Marek Dulko"])
  }
}
