import Testing

@testable import SanctionsModel

@Suite("Entries repeated under their strong aliases")
struct RepeatedEntriesTests {
  private func names(_ blocks: [String]) -> [String] {
    collapsed(blocks.map { EntryTextParser().entry($0) }).map(\.name)
  }

  private func collapsed(_ entries: [Entry]) -> [Entry] {
    var entries = entries
    RepeatedEntries.collapse(&entries)
    return entries
  }

  @Test("become one under the lowest headword, in the first one's place")
  func swapped() {
    let blocks = [
      "GAMMA (a.k.a. ALPHA; a.k.a. \"G\"), Town, Iran [TAG].", "DELTA, Town, Iran [TAG].",
      "ALPHA (a.k.a. GAMMA; a.k.a. \"G\"), Town, Iran [TAG].",
    ]
    #expect(names(blocks) == ["ALPHA", "DELTA"])
  }

  @Test("stay apart where anything else differs")
  func different() {
    let blocks = [
      "BETA (a.k.a. ALPHA), Town, Iran [TAG].", "ALPHA (a.k.a. BETA), Other Town, Iran [TAG].",
    ]
    #expect(names(blocks) == ["BETA", "ALPHA"])
  }

  @Test("stay apart under one headword: they are parties that share all they print")
  func twins() {
    let pair = ["ALPHA (a.k.a. BETA), Iran [TAG].", "BETA (a.k.a. ALPHA), Iran [TAG]."]
    #expect(names(pair + pair) == ["ALPHA", "ALPHA"])
    #expect(names(["ALPHA, Iran [TAG].", "ALPHA, Iran [TAG]."]) == ["ALPHA", "ALPHA"])
  }

  @Test("are many twins, or many that share their names alone", .timeLimit(.minutes(1)))
  func many() {
    let twins = Array(repeating: EntryTextParser().entry("ALPHA, Iran [TAG]."), count: 5_000)
    let namesakes = (0..<5_000).map { number in
      EntryTextParser().entry("ALPHA (a.k.a. BETA), Town, Iran; Passport \(number) [TAG].")
    }
    #expect(collapsed(twins).count == 5_000)
    #expect(collapsed(namesakes + namesakes.reversed()).count == 10_000)
  }
}
