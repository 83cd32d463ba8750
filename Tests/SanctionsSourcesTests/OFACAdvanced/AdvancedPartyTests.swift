import SanctionsModel
import Testing

@testable import SanctionsSources

/// OFAC's advanced XML, every field of made-up parties.
struct AdvancedPartyTests {
  private static func snapshot(_ text: String) throws -> ListSnapshot {
    let file = SourceFile("sdn_advanced.xml", text)
    return try ListSnapshot(reading: OFACAdvancedFormat.records(in: file))
  }

  private static func entry(_ id: String) throws -> Entry {
    let list = try snapshot(AdvancedFixture.text)
    return try #require(list.records.first { $0.id == id }?.entry)
  }

  @Test("The file is known by its root and either namespace, and a file of another root is not")
  func detection() {
    for namespace in [AdvancedFixture.namespace, AdvancedFixture.oldNamespace] {
      let text = AdvancedFixture.document(namespace: namespace)
      #expect(OFACAdvancedFormat.fits(SourceHead(SourceFile("x", text))))
    }
    #expect(!OFACAdvancedFormat.fits(SourceHead(SourceFile("x", "<Sanctions xmlns='urn:other'/>"))))
    #expect(!OFACAdvancedFormat.fits(SourceHead(SourceFile("x", EnhancedFixture.text))))
  }

  @Test("The header says the list by its entries' list values, and the date of issue")
  func header() throws {
    let list = try Self.snapshot(AdvancedFixture.text)
    #expect(list.source == "ofac-sdn")
    #expect(list.authority == "OFAC")
    #expect(list.format == "ofac-advanced-xml")
    #expect(list.dataDate == PartialDate(year: 2024, month: 5, day: 7))
    #expect(list.recordsRead == 4)
    #expect(list.recordsRefused == 0)
    #expect(list.records.map(\.id) == ["ofac:90001", "ofac:90002", "ofac:90003", "ofac:90004"])
    let other = AdvancedFixture.listings.replacing(#"ListID="1550""#, with: #"ListID="91512""#)
    let consolidated = try Self.snapshot(AdvancedFixture.document(listings: other))
    #expect(consolidated.source == "ofac-consolidated")
  }

  @Test("Types come from the sub-type, or the type above one that is unknown")
  func types() throws {
    let list = try Self.snapshot(AdvancedFixture.text)
    #expect(list.records.map(\.entry.type) == [.individual, .entity, .vessel, .aircraft])
    #expect(list.records.last?.entry.name == "XX-TST")
  }

  @Test("Names are joined as OFAC prints them, by script, with kind and quality")
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
        Alias("TESTOFF, John"),
        Alias("ТЕСТОФФ, Джон", script: "Cyrillic"),
        Alias("EXAMPLOV, Ivan", kind: .fka),
        Alias("Vanya", quality: .weak),
      ])
  }

  @Test("Dates keep their precision, and no day is filled in")
  func births() throws {
    let entry = try Self.entry("ofac:90001")
    let february = PartialDate(year: 1968, month: 2)
    let day = PartialDate(year: 1975, month: 4, day: 13)
    #expect(
      entry.births == [
        Birth(
          text: "circa 1961", from: PartialDate(year: 1961), to: PartialDate(year: 1961),
          circa: true),
        Birth(text: "1984 to 1986", from: PartialDate(year: 1984), to: PartialDate(year: 1986)),
        Birth(text: "Feb 1968", from: february, to: february),
        Birth(text: "13 Apr 1975", from: day, to: day),
      ])
  }

  @Test("Features fill the fields that the text form fills")
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
    let company = try Self.entry("ofac:90002")
    #expect(
      company.identifiers.map { [$0.label, $0.value, $0.country ?? ""] } == [
        ["Website", "www.example.com", ""], ["Organization Established Date", "2001", ""],
        ["Registration Number", "000111222", "Russia"],
      ])
  }

  @Test("Addresses stand in parts and on one line")
  func addresses() throws {
    let entry = try Self.entry("ofac:90001")
    #expect(
      entry.addresses == [
        "12 Sample Street, Office 3, Examplegrad, Sample Oblast 123456, Russia",
        "Samplepol, Region: Crimea, Ukraine",
      ])
    #expect(
      entry.addressParts == [
        AddressParts(
          street: "12 Sample Street, Office 3", city: "Examplegrad", region: "Sample Oblast",
          postalCode: "123456", country: "Russia"),
        AddressParts(city: "Samplepol", country: "Region: Crimea, Ukraine"),
      ])
    #expect(try Self.entry("ofac:90002").addresses == ["Cuba"])
  }

  @Test("Documents are identifiers with country, issue and expiry; what else is said is a remark")
  func documents() throws {
    let entry = try Self.entry("ofac:90001")
    let passports = entry.identifiers.filter { $0.label == "Passport" }
    #expect(
      passports == [
        Identifier(
          label: "Passport", value: "A0000001", country: "Iran",
          issued: PartialDate(year: 2010, month: 3, day: 1),
          expires: PartialDate(year: 2020, month: 2, day: 28)),
        Identifier(label: "Passport", value: "B0000002", country: "Russia"),
      ])
    for remark in [
      "Passport B0000002: issued by Sample Office", "Passport B0000002: Fraudulent",
      "Passport B0000002: issued in Samplepol, Region: Crimea, Ukraine",
    ] { #expect(entry.remarks.contains(remark)) }
    #expect(
      entry.identifiers.contains {
        $0.label == "Digital Currency Address - XBT"
          && $0.value == "1SampleSampleSampleSampleSample"
      })
  }

  @Test("A ship's details fill its fields, a flag that it had before is an identifier")
  func vessel() throws {
    let entry = try Self.entry("ofac:90003")
    #expect(
      entry.vessel
        == VesselDetails(
          callSign: "T2XX9", type: "Crude Oil Tanker", deadweight: 99144, grossTonnage: 56068,
          flag: "Iran", owner: "EXAMPLE HOLDING LLC"))
    #expect(
      Set(entry.identifiers) == [
        Identifier(label: "Former Vessel Flag", value: "Cuba"),
        Identifier(label: "Vessel Registration Identification", value: "IMO 9999993"),
      ])
    #expect(entry.remarks.isEmpty)
  }

  @Test("Entry events, legal bases and programmes come from the SanctionsEntry")
  func listings() throws {
    let entry = try Self.entry("ofac:90001")
    let order = "Executive Order 13224 (Terrorism)"
    let listed = try #require(PartialDate(year: 2014, month: 3, day: 20))
    let amended = try #require(PartialDate(year: 2016, month: 7, day: 1))
    #expect(entry.programmes == ["SDGT", "IFSR"])
    #expect(entry.listedOn == listed)
    #expect(entry.delistedOn == nil)
    #expect(entry.legalAuthorities == [EntryLegalAuthority(name: order)])
    #expect(
      entry.events == [
        ListingEvent(date: listed, change: .designation, text: "Block; \(order)"),
        ListingEvent(date: amended, change: .amendment, text: "Modified"),
      ])
    #expect(entry.remarks.contains("Basis: See the notice."))
    #expect(try Self.entry("ofac:90003").legalAuthorities.isEmpty)
  }

  @Test(
    "Relations name the other party, its id and the publisher's words, from the end that states them"
  )
  func relations() throws {
    let words = "Owns, controls, or operates (Low)"
    #expect(
      try Self.entry("ofac:90001").relations == [
        EntryRelation(
          kind: .actingFor, name: "EXAMPLE HOLDING LLC", id: "ofac:90002",
          text: "Acting for or on behalf of"),
        EntryRelation(kind: .linkedTo, name: "XX-TST", id: "ofac:90004", text: words),
        EntryRelation(
          kind: .linkedTo, name: "XX-TST", id: "ofac:90004",
          text: "Associate Of (former; until 2015)"),
      ])
    #expect(
      try Self.entry("ofac:90003").relations == [
        EntryRelation(
          kind: .ownedBy, name: "EXAMPLE HOLDING LLC", id: "ofac:90002",
          text: "Owned or Controlled By")
      ])
    let owned = try Self.entry("ofac:90004")
    #expect(
      owned.relations == [
        EntryRelation(
          kind: .ownedBy, name: "TESTOV, Ivan Petrovich", id: "ofac:90001", text: words),
        EntryRelation(
          kind: .linkedTo, name: "TESTOV, Ivan Petrovich", id: "ofac:90001",
          text: "Associate Of (former; until 2015)"),
      ])
    #expect(owned.linkedTo.isEmpty)
    #expect(try Self.entry("ofac:90001").linkedTo == ["EXAMPLE HOLDING LLC", "XX-TST"])
  }

  @Test("What no table knows is kept, and said")
  func unknown() throws {
    let list = try Self.snapshot(AdvancedFixture.text)
    let entry = try #require(list.records.first?.entry)
    #expect(entry.identifiers.contains(Identifier(label: "Favourite Colour", value: "Green")))
    #expect(entry.remarks.contains("Favourite Colour Green: Doubtful"))
    #expect(
      list.records[1].entry.relations == [
        EntryRelation(
          kind: .linkedTo, name: "TESTOV, Ivan Petrovich", id: "ofac:90001",
          text: "Plays chess with")
      ])
    let messages = list.diagnostics.map(\.message)
    #expect(messages.contains { $0.contains("Favourite Colour") })
    #expect(messages.contains { $0.contains("Plays chess with") })
    #expect(list.diagnostics.count == 2)
    #expect(list.diagnostics.allSatisfy { ($0.line ?? 0) > 1 })
  }
}
