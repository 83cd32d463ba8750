import Testing

@testable import SanctionsModel

@Suite("Parties of a text about an action, by how their names stand") struct PartyRulesTests {
  private let lead = "OFAC sanctioned two people and two firms on Monday.\n\n"

  @Test(
    "a party that a sentence points to as one of those hit is a designee",
    arguments: [
      ("Pavlo Trundel, a judge, is the first of them.", ["Pavlo Trundel"]),
      ("Marek Dulko, 52, is one of the two.", ["Marek Dulko"]),
      ("The owner of the mine, Ivo Krell, is listed too.", ["Ivo Krell"]),
      ("So is Kremba Oil Ltd, a trader.", ["Kremba Oil Ltd"]),
      (
        "Those two include Marek Dulko, who runs a mine, and Ivo Krell.",
        ["Marek Dulko", "Ivo Krell"]
      ),
      (
        "Kremba Oil and Solvik Maritime belong to him; both are on the list.",
        ["Kremba Oil", "Solvik Maritime"]
      ),
      ("Also designated were the firm “Zorblat” and the bank “Kremba”.", ["Zorblat", "Kremba"]),
    ])
  func pointers(body: String, expected: [String]) { #expect(designees(lead + body) == expected) }

  @Test(
    "who is named for another's sake, speaks, suffers or was listed before is none",
    arguments: [
      "The list links them to Harrow Holding Ltd.",
      "They killed the judge Ivo Krell and his driver, Marek Dulko.",
      "Ivo Krell, a professor, believes that the list will grow.",
      "Ivo Krell, 81, said: \"They always put the bins out.\"",
      "The minister Ivo Krell, who was wounded, read the list in bed.",
      "Harrow Bank Ltd has been on the list since 2009.",
      "Harrow Bank Ltd, a lender, is not on the list.",
      "It is run by a deputy minister, Ivo Krell.",
      "Harrow Bank had blocked the accounts of the two.",
      "The Kremba Gazette led with the list.",
    ])
  func others(body: String) { #expect(designees(lead + body, published: "2019-04-08") == []) }

  @Test("as many parties as the text counts are taken, a name more is not")
  func counted() {
    let body = "OFAC sanctioned two judges.\n\nPavlo Trundel lives in Kremba. Marek Dulko fishes."
    #expect(designees(body) == ["Pavlo Trundel", "Marek Dulko"])
    #expect(designees(body + " Ivo Krell has a boat.") == [])
  }

  @Test("lists under types and orders are read with titles, numbers and headings")
  func lists() {
    #expect(
      designees(
        "OFAC took action today.\n\nIndividuals (2): Pavlo Trundel; Marek Dulko.\n\nEntities (1): Kremba Oil."
      ) == ["Pavlo Trundel", "Marek Dulko", "Kremba Oil"])
    #expect(
      designees(
        "Britain has sanctioned three targets. The full list of designations:\n\nIndividuals\n- Colonel General Pavlo Trundel, a deputy\n\nEntities\n- Zorblat, a mine\n- The Kremba Group: a lender"
      ) == ["Pavlo Trundel", "Zorblat", "Kremba Group"])
    #expect(
      designees(
        "We draw attention to the additions which OFAC made on 31 May.\n\n(i) Under E.O. 13382: Kremba Oil, a trader; and Aviation Solvik LLC."
      ) == ["Kremba Oil", "Aviation Solvik LLC"])
  }

  @Test("an inverted sentence and a ban on dealings name their parties")
  func inverted() {
    #expect(
      designees(
        "In the list of sanctions have been included the judges Pavlo Trundel and Ivo Krell.")
        == ["Pavlo Trundel", "Ivo Krell"])
    #expect(
      designees("The US Treasury banned Americans from dealing with Kremba Oil.") == ["Kremba Oil"])
  }

  @Test(
    "the names of organisations are read whole",
    arguments: [
      ("Kremba Hoteles, S.A. de C.V.", true), ("Zorblat Petro, S. de R.L. de C.V.", true),
      ("Zorblat (Hong Kong) Trading Limited", true), ("Kremba Construction (Namibia) CC", true),
      ("Rotors, Wings, Parts & Support Ltd", true), ("Zorblat+ Group plc", true),
      ("Kremba Solar Science and Technology Institute", true), ("Zorblatex OTC, S.R.O.", true),
      ("Pavlo Trundel y Cia. Ltda", true), ("Zorblat.io", true),
      ("Zorblat Company of Cairo", false),
    ])
  func organisations(name: String, whole: Bool) {
    let found = designees("OFAC designated \(name) and Marek Dulko for smuggling.")
    #expect(found == [whole ? name : "Zorblat Company", "Marek Dulko"])
  }

  @Test(
    "the names of people are read whole",
    arguments: [
      "Saif-al-Din Trundel", "Zaki-ur-Rehman Dulko", "Željko Šarić",
      "Muhammad 'Abd-al-Rahman Krell",
      "Milan Ćosić",
    ])
  func people(name: String) {
    #expect(designees("OFAC designated \(name) for smuggling.") == [name])
  }

  @Test("a sentence's period is no part of a legal form that the text writes without one")
  func periods() {
    #expect(
      designees("OFAC designated Kremba Oil Ltd and Zorblat Mining Ltd. It gave no reason.")
        == ["Kremba Oil Ltd", "Zorblat Mining Ltd"])
    #expect(
      designees("OFAC designated Kremba Oil Co., Ltd. It gave no reason.")
        == ["Kremba Oil Co., Ltd."])
  }
}
