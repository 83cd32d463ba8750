import SanctionsModel
import Testing

@Suite("Entries in OFAC's text form")
struct EntryTextParserTests {
  @Test("An individual's fields come into their places")
  func individual() {
    let entry = EntryTextParser().entry(
      """
      EXAMPLE, Adam Peter (Cyrillic: ПРИМЕР, Адам) (a.k.a. EXAMPLE, A.; f.k.a. SAMPLE, Adam; a.k.a.
      "THE EXAMPLE" (Arabic: مثال)), c/o ALPHA, POB-471, Tehran, Iran; Korea, North; DOB 01 Jan
      1960; alt. DOB circa 1961; alt. DOB 1963 to 1965; POB North Town; nationality Iran; citizen
      Iraq; Additional Sanctions Information - Subject to Secondary Sanctions; Gender Male; Passport
      A1 (Iran) issued 02 Feb 2001 expires 03 Mar 2011; alt. Passport B2; Fancy Club Card 77 (Iran);
      Director, Alpha Example; Minister of Examples; Example Assembly (individual) [TAG1] [TAG2]
      (Linked To: ALPHA (PTY) LTD.; Linked To: BETA).
      """)
    #expect(entry.name == "EXAMPLE, Adam Peter")
    #expect(entry.type == .individual)
    #expect(entry.nativeNames == [NativeName("ПРИМЕР, Адам", script: "Cyrillic")])
    #expect(
      entry.aliases == [
        Alias("EXAMPLE, A."), Alias("SAMPLE, Adam", kind: .fka),
        Alias("THE EXAMPLE", quality: .weak),
        Alias("مثال", quality: .weak, script: "Arabic"),
      ])
    #expect(entry.addresses == ["c/o ALPHA, POB-471, Tehran, Iran", "Korea, North"])
    #expect(entry.births.map(\.text) == ["01 Jan 1960", "circa 1961", "1963 to 1965"])
    #expect(entry.births.map { $0.from?.iso } == ["1960-01-01", "1961", "1963"])
    #expect(entry.births.map { $0.to?.iso } == ["1960-01-01", "1961", "1965"])
    #expect(entry.births.map(\.circa) == [false, true, false])
    #expect(entry.birthPlaces == ["North Town"])
    #expect(entry.nationalities == ["Iran"])
    #expect(entry.citizenships == ["Iraq"])
    #expect(entry.gender == .male)
    #expect(
      entry.sanctionsInformation == [
        "Additional Sanctions Information - Subject to Secondary Sanctions"
      ])
    #expect(
      entry.identifiers == [
        Identifier(
          label: "Passport", value: "A1", country: "Iran", issued: PartialDate(iso: "2001-02-02"),
          expires: PartialDate(iso: "2011-03-03")),
        Identifier(label: "Passport", value: "B2"),
        Identifier(label: "Fancy Club Card", value: "77", country: "Iran"),
      ])
    #expect(entry.title == "Director, Alpha Example; Minister of Examples; Example Assembly")
    #expect(entry.programmes == ["TAG1", "TAG2"])
    #expect(entry.linkedTo == ["ALPHA (PTY) LTD.", "BETA"])
  }

  @Test("A ship's part has no comma, and every piece of it is optional")
  func vessels() {
    let full = EntryTextParser().entry(
      "EXAMPLE STAR (f.k.a. OLD STAR) (T2EU4) Crude/Oil Products Tanker 99,144DWT 56,068GRT Korea, North flag (Alpha (Pty) Co.); Vessel Registration Identification IMO 1234567; MMSI 123456789 (vessel) [TAG]."
    )
    #expect(full.name == "EXAMPLE STAR")
    #expect(full.aliases == [Alias("OLD STAR", kind: .fka)])
    #expect(
      full.vessel
        == VesselDetails(
          callSign: "T2EU4", type: "Crude/Oil Products Tanker", deadweight: 99_144,
          grossTonnage: 56_068, flag: "Korea, North", owner: "Alpha (Pty) Co."))
    #expect(full.identifiers.map(\.value) == ["IMO 1234567", "123456789"])
    #expect(full.identifiers.first?.label == "Vessel Registration Identification")
    let bare = EntryTextParser().entry("EXAMPLE MOON Hong Kong flag (vessel) [TAG].")
    #expect(bare.name == "EXAMPLE MOON")
    #expect(bare.vessel == VesselDetails(flag: "Hong Kong"))
    let typed = EntryTextParser().entry("EXAMPLE SUN II Bulk Carrier Iran flag (vessel) [TAG].")
    #expect(typed.name == "EXAMPLE SUN II")
    #expect(typed.vessel == VesselDetails(type: "Bulk Carrier", flag: "Iran"))
  }

  @Test(
    "Names end where addresses begin",
    arguments: [
      ("ALPHA CO., LTD., 1 Road, Town, Iran [T].", "ALPHA CO., LTD.", "1 Road, Town, Iran"),
      ("ALPHA, S.A. DE C.V., Town, Mexico [T].", "ALPHA, S.A. DE C.V.", "Town, Mexico"),
      (
        "SANTOS EXAMPLE, Ahmad (Ahmed), Town, Iran (individual) [T].",
        "SANTOS EXAMPLE, Ahmad (Ahmed)", "Town, Iran"
      ),
      ("EXAMPLUS, Indonesia; DOB 1960 (individual) [T].", "EXAMPLUS", "Indonesia"),
      (
        "ALPHA (PVT) LTD., P.O. Box 1, Harare, Zimbabwe [T].", "ALPHA (PVT) LTD.",
        "P.O. Box 1, Harare, Zimbabwe"
      ),
    ])
  func names(text: String, name: String, address: String) {
    let entry = EntryTextParser().entry(text)
    #expect(entry.name == name)
    #expect(entry.addresses == [address])
  }

  @Test("An aircraft is named by its registration")
  func aircraft() {
    let entry = EntryTextParser().entry(
      "RF-78757; Aircraft Manufacture Date 27 Apr 1988; Aircraft Manufacturer\u{2019}s Serial Number (MSN) 83484547; Aircraft Tail Number RF-78757 (aircraft) [RUSSIA-EO14024]."
    )
    #expect(entry.name == "RF-78757")
    #expect(entry.type == .aircraft)
    #expect(entry.identifiers.map(\.value) == ["27 Apr 1988", "83484547", "RF-78757"])
  }

  @Test("What no rule understands is a remark, with a diagnostic")
  func unknown() {
    let read = EntryTextParser().read(
      "ALPHA, Town, Iran; Website http://alpha.example; seen at dawn [T].")
    #expect(read.entry.remarks == ["seen at dawn"])
    #expect(read.entry.identifiers == [Identifier(label: "Website", value: "http://alpha.example")])
    #expect(read.diagnostics.count == 1)
  }

  @Test("The fields of a CSV remark are read with its single quotes and its final period")
  func remarks() {
    var entry = Entry(name: "EXAMPLE, Adam", type: .individual)
    entry.title = "Chief of X; Head of Y"
    let diagnostics = EntryFieldParser().read(
      fields:
        "DOB 1960; a.k.a. 'ABU 'EXAMPLE'; Chief of X; Head of Y; Digital Currency Address - XBT 1abcDEF; Linked To: ALPHA CO., LTD.",
      into: &entry)
    #expect(diagnostics.isEmpty)
    #expect(entry.aliases == [Alias("ABU 'EXAMPLE", quality: .weak)])
    #expect(entry.title == "Chief of X; Head of Y")
    #expect(entry.linkedTo == ["ALPHA CO., LTD."])
    #expect(entry.remarks.isEmpty)
    #expect(
      entry.identifiers == [Identifier(label: "Digital Currency Address - XBT", value: "1abcDEF")])
  }

  @Test("Every row of the grammar's tables is used")
  func tables() {
    let rows = Resource.table("labels.tsv")
    #expect(IdentifierLabel.all.count == rows.count)
    #expect(Set(IdentifierLabel.all.map(\.text)).count == rows.count)
    for label in IdentifierLabel.all where !label.text.contains("*") {
      #expect(IdentifierLabel.named(label.text)?.kind == label.kind, "\(label.text)")
    }
    for path in ["headings.tsv", "entry-texts.tsv"] {
      for row in Resource.table(path) { #expect(row.count == 2, "\(path): \(row)") }
    }
    for path in ["position-words.tsv", "vessel-types.tsv", "scripts.tsv"] {
      for row in Resource.table(path) { #expect(row.count == 1 && !row[0].isEmpty) }
    }
  }

  @Test("Native names of several scripts may share their parentheses") func sharedGroup() {
    let entry = EntryTextParser().entry(
      "EXAMPLE TRADING (Chinese Simplified: 例子; 公司; Chinese Traditional: 例子公司), Town, China [TAG].")
    #expect(entry.name == "EXAMPLE TRADING")
    #expect(
      entry.nativeNames == [
        NativeName("例子; 公司", script: "Chinese Simplified"),
        NativeName("例子公司", script: "Chinese Traditional"),
      ])
  }

  @Test("A title keeps the white space between its parts") func spacedTitle() {
    let entry = EntryTextParser().entry(
      "EXAMPLE, Adam; DOB 1960; Minister of X;  Chairman of Y (individual) [TAG].")
    #expect(entry.title == "Minister of X;  Chairman of Y")
  }

  @Test("A text that repeats with alt., and one longer than any label, are sanctions information")
  func repeatedTexts() {
    let entry = EntryTextParser().entry(
      "EXAMPLE, Adam; DOB 1960; Executive Order 1 information: X. Sec. 5; alt. Executive Order 1 information: Y. Sec. 6; Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions: North Example Regulations section 510.214; Director (individual) [TAG]."
    )
    #expect(entry.identifiers.isEmpty)
    #expect(entry.title == "Director")
    #expect(entry.remarks.isEmpty)
    #expect(entry.sanctionsInformation.count == 3)
    #expect(entry.sanctionsInformation.contains("alt. Executive Order 1 information: Y. Sec. 6"))
  }
}
