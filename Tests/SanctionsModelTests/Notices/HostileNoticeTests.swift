import SanctionsModel
import Testing

@Suite("Hostile notices")
struct HostileNoticeTests {
  private static let heading =
    "The following entities have been added to OFAC's SDN List:\n\n"

  @Test(
    "are read to their end, and the entry behind them is not lost",
    .timeLimit(.minutes(1)),
    arguments: [
      ("(", 20_000), (")", 20_000),
      ("(a.k.a. ", 5_000), (";", 20_000),
      ("; (", 10_000), (", ", 10_000),
      ("[T", 10_000), ("[T] ", 10_000),
      ("(Linked To: ", 5_000), (" flag (", 5_000),
      ("A", 200_000), ("-to- ", 5_000),
      ("(Cyrillic: ", 5_000),
      ("; Passport (", 5_000),
      ("alt. DOB ", 5_000), ("\"", 20_000),
      ("following ", 5_000),
    ])
  func linear(unit: String, count: Int) throws {
    let filling = String(repeating: unit, count: count)
    let text = Self.heading + "ALPHA" + filling + ", Town, Iran [TAG].\n\nBETA, Town, Iran [TAG]."
    let reading = try #require(NoticeReader().read(Array(text.utf8)))
    #expect(reading.entries.last?.name == "BETA")
  }

  @Test(
    "no entry is without a name",
    arguments: [
      "SHIPFLAG flag; Vessel Registration Identification IMO 9999991 (vessel) [TAG].", "[TAG].",
      "; DOB 01 Jan 1960 (individual) [TAG].", ", Town, Iran [TAG].", "(vessel) [TAG].",
      "(ZZ1) Crude Oil Tanker Iran flag (vessel) [TAG].", "[TAG]. -to- ALPHA, Iran [TAG].",
    ])
  func named(block: String) throws {
    let text = Self.heading + block + "\n\nBETA, Town, Iran [TAG]."
    let reading = try #require(NoticeReader().read(Array(text.utf8)))
    for entry in reading.entries {
      #expect(!entry.name.isEmpty)
      #expect(entry.previous?.name != "")
    }
    #expect(reading.entries.last?.name == "BETA")
  }

  @Test(
    "that end in the mark of a change have no entry without a name",
    arguments: ["-to-", "-to- ", "-to-\u{A0}"])
  func endsInMark(mark: String) {
    let heading = "The following changes have been made:"
    let entry = "ZENDA LINES (a.k.a. \"ZL\"), Strelsau, Iran [CUBA]."
    let entries = { (text: String) in NoticeReader().read(Array(text.utf8))?.entries ?? [] }
    #expect(entries("\(heading)\n\n\(entry) \(mark)").map(\.name) == ["ZENDA LINES"])
    #expect(entries("\(heading)\n\n\(mark)").isEmpty)
  }
}
