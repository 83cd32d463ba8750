import SanctionsModel
import Testing

@Suite("Features of structured lists")
struct EntryFeatureReaderTests {
  private func read(
    _ type: String, _ value: String, country: String? = nil, issued: String? = nil,
    expires: String? = nil
  ) -> (entry: Entry, diagnostic: Diagnostic?) {
    var entry = Entry(name: "EXAMPLE, Adam", type: .individual)
    let diagnostic = EntryFeatureReader.read(
      type: type, value: value, country: country, issued: issued, expires: expires, into: &entry)
    return (entry, diagnostic)
  }

  @Test("A passport has its country and dates") func passport() {
    let read = read(
      "Passport", "A1", country: "Iran", issued: "02 Feb 2001", expires: "Mar 2011")
    #expect(read.diagnostic == nil)
    #expect(
      read.entry.identifiers == [
        Identifier(
          label: "Passport", value: "A1", country: "Iran", issued: PartialDate(iso: "2001-02-02"),
          expires: PartialDate(iso: "2011-03"))
      ])
    #expect(read.entry.identifiers.first?.kind == .passport)
  }

  @Test("A date that cannot be read stays behind the value") func oddDate() {
    #expect(
      read("Passport", "A1", issued: "in spring").entry.identifiers.first?.value
        == "A1 issued in spring")
  }

  @Test("The gender is a fact, and what is no identifier a remark") func facts() {
    #expect(read("Gender", "Female").entry.gender == .female)
    let risk = read("Secondary sanctions risk:", "Example Regulations, section 1").entry
    #expect(
      risk.sanctionsInformation == ["Secondary sanctions risk: Example Regulations, section 1"])
    #expect(risk.identifiers.isEmpty)
    let information = read("Additional Sanctions Information -", "Subject to Examples").entry
    #expect(
      information.sanctionsInformation == ["Additional Sanctions Information - Subject to Examples"]
    )
  }

  @Test("A label's colon is no part of it, and is printed again") func colon() {
    let entry = read("Organization Type:", "Other examples").entry
    #expect(
      entry.identifiers == [Identifier(label: "Organization Type", value: "Other examples")])
    #expect(entry.identifiers.first?.kind == .organisation)
    let text = EntryTextWriter().text(of: entry)
    #expect(text.contains("; Organization Type: Other examples"))
    #expect(EntryTextParser().entry(text).identifiers == entry.identifiers)
  }

  @Test("An unknown type is kept as an identifier and reported") func unknown() {
    let read = read("Fancy Club Card", "77", country: "Iran")
    #expect(
      read.entry.identifiers == [
        Identifier(label: "Fancy Club Card", value: "77", country: "Iran")
      ])
    #expect(read.diagnostic?.message.contains("Fancy Club Card") == true)
    #expect(self.read("Passport", " ").entry.identifiers.isEmpty)
  }
}
