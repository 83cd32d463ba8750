import SanctionsModel
import Testing

@Suite("Hostile notices with labelled fields")
struct HostileLabelTests {
  @Test(
    "are read in linear time, and the entry behind them is not lost",
    .timeLimit(.minutes(1)),
    arguments: [
      (":", 100_000), ("a:", 50_000), ("Name: ", 20_000), ("QDi.901 ", 20_000),
      ("\nQDi.901 Name: ", 10_000), ("\n\nTitle: na", 10_000), ("\nA. Individuals", 10_000),
      ("a) ", 30_000), ("\n\n", 50_000), ("\n", 100_000), ("(", 100_000), ("A.k.a.: ", 20_000),
      ("* ", 50_000), ("\n\nx Address: ", 10_000),
    ])
  func releases(unit: String, count: Int) throws {
    let filling = String(repeating: unit, count: count)
    let text = """
      QDi.900 Name: 1: QUIM 2: ZORBLAT 3: na 4: na
      Title: na DOB: 1970 Good quality a.k.a.: \(filling)

      QDi.902 Name: 1: ANA 2: ZORBLAT 3: na 4: na
      Title: na DOB: 1971 Listed on: 1 Feb. 2001
      """
    let reading = try #require(NoticeReader().read(Array(text.utf8)))
    #expect(reading.entries.last?.name == "ANA ZORBLAT")
    #expect(reading.entries.allSatisfy { !$0.name.isEmpty })
  }

  @Test(
    "of the United Kingdom, too",
    .timeLimit(.minutes(1)),
    arguments: [
      (":", 100_000), ("\n1. ", 30_000), ("\n1. A", 30_000), ("\n1. A\nDOB: 1970", 10_000),
      ("Group ID: ", 20_000), ("(Group ID: 99001)\n", 10_000), ("\n\u{2022} X", 30_000),
      ("(1) ", 30_000), ("(x):", 30_000), ("\nADDITIONS", 20_000), ("1", 100_000),
      ("\n\n", 50_000),
    ])
  func notices(unit: String, count: Int) throws {
    let filling = String(repeating: unit, count: count)
    let text = """
      1. ZORBLAT, Quim
      DOB: 1970 Address: \(filling)

      2. ZORBLAT, Ana
      DOB: 1971 Nationality: Syria Listed on: 01/02/2003 Group ID: 99002.
      """
    let reading = try #require(NoticeReader().read(Array(text.utf8)))
    #expect(reading.entries.last?.name == "ZORBLAT, Ana")
    #expect(reading.entries.allSatisfy { !$0.name.isEmpty })
  }

  @Test("of thousands of values in each field, too", .timeLimit(.minutes(1)))
  func values() throws {
    let many = (1...20_000).map { "(\($0)) X\($0)" }.joined(separator: " ")
    let text = """
      1. ZORBLAT, Quim
      DOB: \(many) POB: \(many) a.k.a: \(many) Nationality: \(many) Passport Number: \(many) Address: \(many) \
      Position: \(many) Listed on: 01/02/2003 Group ID: 99002.
      """
    let entry = try #require(NoticeReader().read(Array(text.utf8))?.entries.first)
    #expect(entry.addresses.count == 20_000)
    #expect(entry.aliases.count == 20_000)
    #expect(entry.births.count == 20_000)
  }
}
