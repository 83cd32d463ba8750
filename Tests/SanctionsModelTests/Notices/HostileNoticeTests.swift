import SanctionsModel
import Testing

@Suite("Hostile notices")
struct HostileNoticeTests {
  private static let heading =
    "The following entities have been added to OFAC's SDN List:\n\n"

  @Test(
    "are read in time that is linear in their length, and no byte of an entry is lost",
    arguments: [
      String(repeating: "(", count: 20_000), String(repeating: ")", count: 20_000),
      String(repeating: "(a.k.a. ", count: 5_000), String(repeating: ";", count: 20_000),
      String(repeating: "; (", count: 10_000), String(repeating: ", ", count: 10_000),
      String(repeating: "[T", count: 10_000), String(repeating: "[T] ", count: 10_000),
      String(repeating: "(Linked To: ", count: 5_000), String(repeating: " flag (", count: 5_000),
      String(repeating: "A", count: 200_000), String(repeating: "-to- ", count: 5_000),
      String(repeating: "(Cyrillic: ", count: 5_000),
      String(repeating: "; Passport (", count: 5_000),
      String(repeating: "alt. DOB ", count: 5_000), String(repeating: "\"", count: 20_000),
      String(repeating: "following ", count: 5_000),
    ])
  func linear(filling: String) throws {
    let text = Self.heading + "ALPHA" + filling + ", Town, Iran [TAG].\n\nBETA, Town, Iran [TAG]."
    let clock = ContinuousClock()
    let once = clock.measure { _ = NoticeReader().read(Array(text.utf8)) }
    #expect(once < .seconds(2))
    let reading = try #require(NoticeReader().read(Array(text.utf8)))
    #expect(reading.entries.last?.name == "BETA")
  }
}
