import SanctionsModel
import Testing

@Suite("The fields of OFAC's remarks") struct RemarkFieldTests {
  @Test(
    "of a weak alias lose the remarks' final period behind their quote, whatever the name ends in",
    arguments: ["Z.Z.", "ZZYX INS.", "ZZYX"])
  func finalPeriod(_ name: String) {
    var entry = Entry(name: "ZZYX", type: .entity)
    let notes = EntryFieldParser().read(
      fields: "all offices worldwide; a.k.a. '\(name)'.", into: &entry)
    #expect(entry.aliases == [Alias(name, quality: .weak)])
    #expect(notes.isEmpty)
  }

  @Test("are no identifier where the look for a label ends within a word") func cutWord() {
    let text =
      "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions: North Section 1"
    var entry = Entry(name: "ZZYX", type: .entity)
    let notes = EntryFieldParser().read(fields: text + ".", into: &entry)
    #expect(entry.identifiers.isEmpty)
    #expect(entry.sanctionsInformation == [text])
    #expect(notes.isEmpty)
  }
}
