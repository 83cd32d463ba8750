import Testing

@testable import SanctionsModel

private func reading(_ body: String) -> Reading {
  AnnouncementParser().reading(of: PublishedText(body: body))
}

@Suite("Programmes, countries and weekdays in prose") struct TopicTests {
  @Test(
    "a text that names no programme is about the one of its topic",
    arguments: [
      ("The Treasury blacklisted four hackers over a ransomware attack.", "CYBER2"),
      ("Washington froze the assets of nine heads of a cocaine cartel.", "SDNTK"),
      ("OFAC sanctioned 12 firms that ship fentanyl.", "ILLICIT-DRUGS-EO14059"),
      ("OFAC put sanctions on a mafia clan and its two bosses.", "TCO"),
      ("OFAC sanctioned a troll farm for election interference.", "ELECTION-EO13848"),
      ("OFAC imposed sanctions on two financiers of al-Qaida.", "SDGT"),
      ("OFAC sanctioned six traders in centrifuges for the spread of WMD.", "NPWMD"),
      ("OFAC sanctioned a minister for corruption and bribery.", "GLOMAG"),
      ("The Treasury made the Magnitsky list public.", "MAGNIT"),
    ])
  func topics(body: String, tag: String) {
    #expect(reading(body).programmes.map(\.tag).contains(tag))
  }

  @Test(
    "a party's seat in a capital does not make a story of a country over which others are blacklisted its own"
  )
  func seats() {
    let body = """
      U.S. blacklists traders over North Korea

      The Treasury sanctioned ten firms. Among them is Zorblat LLC of Moscow.
      """
    #expect(reading(body).countries.filter(\.regime).map(\.code) == ["KP"])
    let government = "The Treasury put sanctions on ten firms that arm the government of Damascus."
    #expect(reading(government).countries.filter(\.regime).map(\.code) == ["SY"])
  }

  @Test("where a law names the programme no topic does")
  func law() {
    let tags = reading("OFAC sanctioned two hackers of the cartel under E.O. 13818.").programmes
    #expect(tags.map(\.tag) == ["GLOMAG"])
  }

  @Test(
    "the country of a programme that the head of a story names is what it is about",
    arguments: [
      ("The Treasury blacklisted five Zimbabwean officials on Monday.", ["ZW"]),
      ("OFAC sanctioned two Darfur militia chiefs.", ["SD"]),
      ("The Treasury named nine entities under its programmes for North Korea.", ["KP"]),
      ("OFAC put three Bosnian Serb officials on its list.", ["BA"]),
      ("OFAC sanctioned a timber firm from Myanmar.", ["MM"]),
      ("The administration of the USA published a list of six lawyers.", []),
    ])
  func countries(body: String, codes: [String]) {
    #expect(reading(body).countries.filter(\.regime).map(\.code) == codes)
  }

  @Test(
    "demonyms that are nouns alone count people",
    arguments: ["Turks", "Swedes", "Spaniards", "Danes", "Poles", "Croats", "Chechens", "Iraqis"])
  func demonyms(name: String) {
    let counts = reading("OFAC sanctioned three \(name) on Monday.").counts
    #expect(counts.map(\.count) == [3])
    #expect(counts.map(\.type) == [.individual])
  }

  @Test(
    "the weekday of the action is read, “last Friday” where there is no other",
    arguments: [
      ("OFAC put two men on its list last Friday.", Weekday.friday),
      ("The administration has on Friday made public the list of OFAC.", .friday),
      ("The Treasury late Thursday blacklisted two firms.", .thursday),
      ("OFAC said Wednesday that it sanctioned two firms. They met last Monday.", .wednesday),
    ])
  func weekdays(body: String, day: Weekday) { #expect(reading(body).weekday?.day == day) }

  @Test(
    "a day is read however it is written, and yesterday by the day of publication",
    arguments: [
      "OFAC acted on Aug. 22.", "OFAC acted on 22 August.", "OFAC acted on 22/08/2017.",
      "OFAC acted on the 22nd of August.", "OFAC acted on August 22nd, 2017.",
      "OFAC acted on 22-Aug-2017.", "Dubai, 22 Aug 2017: OFAC acted.",
      "OFAC acted on Tuesday (Aug 22).", "OFAC acted yesterday.",
    ])
  func days(body: String) throws {
    let published = try #require(PartialDate(iso: "2017-08-23"))
    let reading = AnnouncementParser().reading(of: PublishedText(body: body, published: published))
    #expect(reading.dates.map { "\($0.from)" } == ["2017-08-22"])
  }

  @Test(
    "whom a text denies, plans, asks or doubts to have listed is no designee",
    arguments: [
      "The Treasury denied that it had designated Kremba Oil Ltd on Monday.",
      "Reports that OFAC blacklisted Pavlo Trundel on Friday are false, the Treasury said.",
      "OFAC will sanction Pavlo Trundel next week.",
      "It is untrue that Pavlo Trundel was sanctioned by OFAC.",
      "If OFAC blacklists Kremba Oil Ltd, trade will stop.",
      "Did OFAC sanction Pavlo Trundel on Friday?",
    ])
  func denied(body: String) {
    let names = reading(body).names
    #expect(!names.isEmpty)
    #expect(!names.contains { $0.role == .designee })
  }
}
