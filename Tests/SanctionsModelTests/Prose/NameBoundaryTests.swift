import Testing

@testable import SanctionsModel

private func parties(_ body: String) -> [NameMention] {
  AnnouncementParser().reading(of: PublishedText(body: body)).names.filter { $0.aliasOf == nil }
}

private func names(_ body: String) -> [String] {
  parties(body).filter { $0.role != .official }.map(\.text)
}

/// The forms of a text that stand for others, as "short = long".
private func aliases(_ body: String) -> [String] {
  let names = AnnouncementParser().reading(of: PublishedText(body: body)).names
  return names.compactMap { name in name.aliasOf.map { "\(name.text) = \(names[$0].text)" } }
}

@Suite("Where names in prose begin and end, and which name one party") struct NameBoundaryTests {
  @Test(
    "conjunctions and particles of any language stand inside names",
    arguments: [
      (
        "He leads the Freedom and Solidarity Movement, a rebel faction.",
        ["Freedom and Solidarity Movement"]
      ),
      (
        "It runs the Censorship and Instruction Department.",
        ["Censorship and Instruction Department"]
      ),
      (
        "The money went to the Comité de Secours et de Bienfaisance aux Zorblatiens.",
        ["Comité de Secours et de Bienfaisance aux Zorblatiens"]
      ),
      ("The son of Juancho Krell delos Dromm fled.", ["Juancho Krell delos Dromm"]),
      (
        "OFAC listed Zorblat Relief for Health and Leisure Projects.",
        ["Zorblat Relief for Health and Leisure Projects"]
      ),
      (
        "They are Zorblat Ltd, Hammer and Nail Tools Ltd, and Kremba Ltd.",
        ["Zorblat Ltd", "Hammer and Nail Tools Ltd", "Kremba Ltd"]
      ),
      ("OFAC designated Trundel and Krell Bank.", ["Trundel", "Krell Bank"]),
      ("The list has the Syrian Association in Austria.", ["Syrian Association in Austria"]),
      ("The syndicate Kremba is tied to the Zorblat-gumi.", ["Kremba", "Zorblat-gumi"]),
      ("They cite Pavlo “the Wolf” Trundel as a boss.", ["Pavlo “the Wolf” Trundel"]),
      ("Maj-Gen Pavlo Trundel led it.", ["Pavlo Trundel"]),
      ("His party, the Zorblat People's Congress, met.", ["Zorblat People's Congress"]),
      ("He owns Congo Zorblat and Vida Panama.", ["Congo Zorblat", "Vida Panama"]),
      ("Bank Zorblat was cut off.", ["Bank Zorblat"]),
      ("A third business, Cargo Freight International, is hit.", ["Cargo Freight International"]),
    ])
  func boundaries(body: String, expected: [String]) { #expect(names(body) == expected) }

  @Test(
    "places, streets, buildings, events, models and holders of offices are no parties",
    arguments: [
      "It sits on Zorblat Boulevard, not far from the Rue Kremba.",
      "The flat is in the municipality of Zorblat and near Kremba province.",
      "The venture at Zorblat House was left out.",
      "The banker, 47, of Port Zorblat, La Kremba.",
      "A trader from San Zorblat paid.",
      "They met at the Zorblat Olympics and the Kremba Tribunal.",
      "The airline flies an A319.",
      "President Pavlo Trundel and Finance Minister Ilse Dromm waited.",
      "Pavlo Trundel has told the court of it.",
      "Pavlo Trundel yesterday announced a plan.",
      "DID NOT ZORBLAT KREMBA",
      "Hundreds left Lakki Marwat, Zapopan and Casal di Principe.",
      "Pavlo Trundel of the Treasury called on the banks to help.",
      "\"We act,\" said a fiduciary, Pavlo Trundel.",
      "Lt. Col. Pavlo Trundel, a spokesman, said so.",
    ])
  func noParties(body: String) { #expect(names(body) == []) }

  @Test(
    "single words are names where kinship, a group's people, premises or the list beside them tell it",
    arguments: [
      ("With them go his daughters Ilse, Orla and Vera.", ["Ilse", "Orla", "Vera"]),
      ("A younger sister, Hala, is on it.", ["Hala"]),
      ("Two leaders of Zorblat met.", ["Zorblat"]),
      ("Zorblat has offices abroad.", ["Zorblat"]),
      (
        "They name Solvik Trading Ltd, Kremba and Dulko Oil Ltd.",
        ["Solvik Trading Ltd", "Kremba", "Dulko Oil Ltd"]
      ),
      ("The funds of Krembainvestbank are blocked.", ["Krembainvestbank"]),
    ])
  func single(body: String, expected: [String]) { #expect(names(body) == expected) }

  @Test(
    "another name is no second party, in whatever words it is told",
    arguments: [
      (
        "Pavlo Trundel, better known to his friends as Wolf Krell, fled.",
        "Wolf Krell = Pavlo Trundel"
      ),
      (
        "Pavlo Trundel (52), whose real name the list gives as Ivo Dulko, fled.",
        "Ivo Dulko = Pavlo Trundel"
      ),
      ("It lists Pavlo Trundel. His fans know him as Pavlo Trun.", "Pavlo Trun = Pavlo Trundel"),
      ("Pavlo Trundel, 45, goes by Trunk.", "Trunk = Pavlo Trundel"),
      ("Pavlo Trundel, whom everybody calls Wolf, fled.", "Wolf = Pavlo Trundel"),
      ("Pavlo Trundel, a trader who fights as Ivo Krell, fled.", "Ivo Krell = Pavlo Trundel"),
      ("Pavlo Trundel called Wolf fled.", "Wolf = Pavlo Trundel"),
      ("Zorblat Bank, or Kremba Bank, is shut.", "Kremba Bank = Zorblat Bank"),
      (
        "Zorblat Holding Limited (which has also styled itself Kremba Oil) is shut.",
        "Kremba Oil = Zorblat Holding Limited"
      ),
      ("The Zorblat Liberation Army, the ZLA, is hit.", "ZLA = Zorblat Liberation Army"),
      ("Zorblat Liberation Army, ZLA (12), is hit.", "ZLA = Zorblat Liberation Army"),
      ("Pavlo Trundel (also: Pawlo), a trader, fled.", "Pawlo = Pavlo Trundel"),
    ])
  func alias(body: String, expected: String) { #expect(aliases(body) == [expected]) }

  @Test("several other names follow one another")
  func severalAliases() {
    #expect(
      aliases("Pavlo Trundel has gone under the names Ivo Krell and Marek Dulko.")
        == ["Ivo Krell = Pavlo Trundel", "Marek Dulko = Pavlo Trundel"])
    #expect(
      aliases("Pavlo Trundel (a.k.a.: Ivo Krell; Marek Dulko) fled.")
        == ["Ivo Krell = Pavlo Trundel", "Marek Dulko = Pavlo Trundel"])
    #expect(aliases("OFAC designated Pavlo Trundel, nicknamed “Wolf”, and Kremba Oil.").count == 1)
  }

  @Test("a firm that somebody owns and that is called so is no other name of the owner")
  func calledFirm() { #expect(aliases("Pavlo Trundel owns a firm called Zorblat Oil.") == []) }

  @Test(
    "surnames with particles and first names with a later one stand for their bearers")
  func shortForms() {
    #expect(
      aliases("OFAC listed Pavlo Krell de Dromm Jr. De Dromm runs a bank. Pavlo de Dromm fled.")
        == ["De Dromm = Pavlo Krell de Dromm Jr.", "Pavlo de Dromm = Pavlo Krell de Dromm Jr."])
    #expect(
      aliases("Ivo Krell is rich. The list has Ivo Marek Krell.") == ["Ivo Krell = Ivo Marek Krell"]
    )
  }

  @Test("a surname that several bear stands for none of them")
  func sharedSurname() {
    #expect(names("OFAC listed Pavlo Krell and Ilse Krell. Krell is a family.").count == 2)
    #expect(names("OFAC listed Pavlo Krell. The Krells are a family.") == ["Pavlo Krell"])
  }

  @Test(
    "a son who bears his father's names, and a firm with one word more, are parties of their own")
  func longerNames() {
    #expect(
      names("Pavlo Krell was shot. His son, Ivo Pavlo Krell, is listed.")
        == ["Pavlo Krell", "Ivo Pavlo Krell"])
    #expect(
      names("OFAC listed Zorblat Shipping and its sister, Zorblat Shipping Offshore.")
        == ["Zorblat Shipping", "Zorblat Shipping Offshore"])
  }

  @Test("an abbreviation that stood alone before is joined to the name that it abbreviates")
  func lateAbbreviation() {
    #expect(
      names("Two leaders of ZLA fled. The Zorblat Liberation Army (ZLA) is on the list.")
        == ["Zorblat Liberation Army"])
  }
}
