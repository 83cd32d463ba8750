import SanctionsModel
import Testing

@Suite("Weak aliases in OFAC's remarks") struct WeakAliasTests {
  @Test(
    "lose the remarks' final period behind their quote, whatever the name ends in",
    arguments: ["Z.Z.", "ZZYX INS.", "ZZYX"])
  func finalPeriod(_ name: String) {
    var entry = Entry(name: "ZZYX", type: .entity)
    let notes = EntryFieldParser().read(
      fields: "all offices worldwide; a.k.a. '\(name)'.", into: &entry)
    #expect(entry.aliases == [Alias(name, quality: .weak)])
    #expect(notes.isEmpty)
  }
}
