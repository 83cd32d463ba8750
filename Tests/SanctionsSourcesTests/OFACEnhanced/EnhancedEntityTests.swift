import SanctionsModel
import Testing

@testable import SanctionsSources

/// OFAC's enhanced XML, every field of made-up parties.
struct EnhancedEntityTests {
  private static func snapshot(_ text: String, path: String = "x.xml") throws -> ListSnapshot {
    try ListSnapshot(reading: OFACEnhancedFormat.records(in: SourceFile(path, text)))
  }

  private static func entry(_ id: String) throws -> Entry {
    try #require(try snapshot(EnhancedFixture.text).records.first { $0.id == id }?.entry)
  }

  @Test("The file is known by its root and namespace, or by how it begins")
  func detection() {
    let plain = EnhancedFixture.text.replacing(EnhancedFixture.namespace, with: "")
    for text in [EnhancedFixture.text, plain] {
      #expect(OFACEnhancedFormat.fits(SourceHead(SourceFile("x", text))))
    }
    #expect(!OFACEnhancedFormat.fits(SourceHead(SourceFile("x", "<sanctionsData/>"))))
    #expect(!OFACEnhancedFormat.fits(SourceHead(SourceFile("x", AdvancedFixture.text))))
  }

  @Test(
    "The header says the list by the file's filter, else by its entities, and the day of the data")
  func header() throws {
    let list = try Self.snapshot(EnhancedFixture.text)
    #expect(list.source == "ofac-sdn")
    #expect(list.format == "ofac-enhanced-xml")
    #expect(list.dataDate == PartialDate(year: 2024, month: 5, day: 7))
    #expect(list.recordsRead == 4)
    #expect(list.records.map(\.id) == ["ofac:90001", "ofac:90002", "ofac:90003", "ofac:90004"])
    #expect(list.records.map(\.entry.type) == [.individual, .entity, .vessel, .aircraft])
    let filter = #"<sanctionsList refId="91512">Consolidated List</sanctionsList>"#
    let filtered = try Self.snapshot(EnhancedFixture.document(lists: filter))
    #expect(filtered.source == "ofac-consolidated")
    let entities = EnhancedFixture.entities.replacing(">SDN List<", with: ">Consolidated List<")
    let listed = try Self.snapshot(EnhancedFixture.document(entities: entities, lists: ""))
    #expect(listed.source == "ofac-consolidated")
    let empty = EnhancedFixture.document(entities: "", lists: "")
    #expect(try Self.snapshot(empty, path: "data/cons_enhanced.xml").source == "ofac-consolidated")
  }

  @Test("Names stand by script, with kind and quality")
  func names() throws {
    let entry = try Self.entry("ofac:90001")
    #expect(entry.name == "TESTOV, Ivan Petrovich")
    #expect(
      entry.nativeNames == [
        NativeName("ТЕСТОВ, Иван Петрович", script: "Cyrillic"),
        NativeName("ايفان تستوف", script: "Arabic"),
      ])
    #expect(
      entry.aliases == [
        Alias("TESTOFF, John"), Alias("ТЕСТОФФ, Джон", script: "Cyrillic"),
        Alias("EXAMPLOV, Ivan", kind: .fka), Alias("Vanya", quality: .weak),
      ])
  }

  @Test("A name without its formatted form is put together from its halves, else from its parts")
  func unformattedNames() throws {
    let halves = EnhancedFixture.entities.replacing(
      "<formattedFullName>TESTOV, Ivan Petrovich</formattedFullName>", with: "")
    let first = try Self.snapshot(EnhancedFixture.document(entities: halves))
    #expect(first.records.first?.entry.name == "TESTOV, Ivan Petrovich")
    let parts = halves.replacing(
      "<formattedFirstName>Ivan Petrovich</formattedFirstName>", with: ""
    )
    .replacing("<formattedLastName>TESTOV</formattedLastName>", with: "")
    let second = try Self.snapshot(EnhancedFixture.document(entities: parts))
    #expect(second.records.first?.entry.name == "TESTOV, Ivan Petrovich")
  }

  @Test("Dates of birth keep their text and precision, the primary one first")
  func births() throws {
    let births = try Self.entry("ofac:90001").births
    #expect(births.map(\.text) == ["circa 1961", "1984 to 1986", "Feb 1968", "13 Apr 1975"])
    #expect(births.map { $0.from?.iso } == ["1961", "1984", "1968-02", "1975-04-13"])
    #expect(births.map { $0.to?.iso } == ["1961", "1986", "1968-02", "1975-04-13"])
    #expect(births.map(\.circa) == [true, false, false, false])
  }

  @Test("An approximate date whose text does not say so is marked; without a text the dates speak")
  func silentBirths() throws {
    let silent = EnhancedFixture.entities.replacing(">circa 1961<", with: ">1961<")
      .replacing(">1984 to 1986<", with: "><")
    let list = try Self.snapshot(EnhancedFixture.document(entities: silent))
    let births = try #require(list.records.first?.entry.births)
    #expect(births.map(\.text) == ["circa 1961", "1984 to 1986", "Feb 1968", "13 Apr 1975"])
    #expect(births.first?.circa == true)
  }

  @Test("Features, the title and remarks fill the fields that the text form fills")
  func features() throws {
    let entry = try Self.entry("ofac:90001")
    #expect(entry.birthPlaces == ["Testville, Iran"])
    #expect(entry.nationalities == ["Iran"])
    #expect(entry.citizenships == ["Russia"])
    #expect(entry.gender == .male)
    #expect(entry.title == "Director of the Sample Office")
    let risk =
      "Secondary sanctions risk: section 1(b) of Executive Order 13224, as amended by Executive Order 13886"
    #expect(entry.sanctionsInformation == [risk])
    #expect(entry.remarks.first == "currently in Testville")
    #expect(entry.identifiers.contains(Identifier(label: "Social Media", value: "@sample")))
    #expect(
      try Self.entry("ofac:90002").identifiers == [
        Identifier(label: "Website", value: "www.example.com"),
        Identifier(label: "Organization Established Date", value: "2001"),
        Identifier(label: "Registration Number", value: "000111222", country: "Russia"),
      ])
  }

  @Test("Addresses stand in parts and on one line; one may be a country alone")
  func addresses() throws {
    #expect(
      try Self.entry("ofac:90001").addresses == [
        "12 Sample Street, Office 3, Examplegrad, Sample Oblast 123456, Russia",
        "Samplepol, Region: Crimea, Ukraine",
      ])
    #expect(try Self.entry("ofac:90002").addressParts == [AddressParts(country: "Cuba")])
  }

  @Test("Documents are identifiers; one that is not valid says so in a remark")
  func documents() throws {
    let entry = try Self.entry("ofac:90001")
    #expect(
      entry.identifiers.filter { $0.label == "Passport" } == [
        Identifier(
          label: "Passport", value: "A0000001", country: "Iran",
          issued: PartialDate(year: 2010, month: 3, day: 1),
          expires: PartialDate(year: 2020, month: 2, day: 28)),
        Identifier(label: "Passport", value: "B0000002", country: "Russia"),
      ])
    #expect(entry.remarks.contains("Passport B0000002: not valid"))
    #expect(entry.remarks.contains("Passport B0000002: issued by Sample Office"))
  }

  @Test("A ship's details fill its fields, a value without text is looked up")
  func vessel() throws {
    #expect(
      try Self.entry("ofac:90003").vessel
        == VesselDetails(
          callSign: "T2XX9", type: "Crude Oil Tanker", deadweight: 99144, grossTonnage: 56068,
          flag: "Iran", owner: "EXAMPLE HOLDING LLC"))
  }

  @Test("Listings, legal authorities and programmes are read")
  func listings() throws {
    let entry = try Self.entry("ofac:90001")
    let order = "Executive Order 13224 (Terrorism)"
    let listed = try #require(PartialDate(year: 2014, month: 3, day: 20))
    #expect(entry.programmes == ["SDGT", "IFSR"])
    #expect(entry.listedOn == listed)
    #expect(entry.legalAuthorities == [EntryLegalAuthority(name: order)])
    #expect(
      entry.events == [
        ListingEvent(date: listed, change: .designation, text: "Block; \(order)")
      ])
  }

  @Test("Relations take the other party's name from the file where they print none")
  func relations() throws {
    let words = "Owns, controls, or operates (Low)"
    #expect(
      try Self.entry("ofac:90001").relations == [
        EntryRelation(
          kind: .actingFor, name: "EXAMPLE HOLDING LLC", id: "ofac:90002",
          text: "Acting for or on behalf of"),
        EntryRelation(kind: .linkedTo, name: "XX-TST", id: "ofac:90004", text: words),
      ])
    #expect(
      try Self.entry("ofac:90004").relations == [
        EntryRelation(
          kind: .ownedBy, name: "TESTOV, Ivan Petrovich", id: "ofac:90001", text: words)
      ])
    #expect(try Self.entry("ofac:90003").relations.map(\.kind) == [.ownedBy])
    #expect(try Self.entry("ofac:90001").linkedTo == ["EXAMPLE HOLDING LLC", "XX-TST"])
  }

  @Test("What no table knows is kept, and said")
  func unknown() throws {
    let list = try Self.snapshot(EnhancedFixture.text)
    #expect(
      list.records[0].entry.identifiers.contains(
        Identifier(label: "Favourite Colour", value: "Green")))
    #expect(list.records[0].entry.remarks.contains("Favourite Colour Green: Doubtful"))
    #expect(list.records[1].entry.relations.map(\.text) == ["Plays chess with"])
    let messages = list.diagnostics.map(\.message)
    #expect(messages.contains { $0.contains("Favourite Colour") })
    #expect(messages.contains { $0.contains("Plays chess with") })
    #expect(list.diagnostics.count == 2)
  }
}
