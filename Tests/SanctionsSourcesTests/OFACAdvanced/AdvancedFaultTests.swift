import SanctionsModel
import Testing

@testable import SanctionsSources

/// OFAC's advanced XML where it is cut, broken or not what it should be.
struct AdvancedFaultTests {
  private static func snapshot(_ text: String) throws -> ListSnapshot {
    let file = SourceFile("sdn_advanced.xml", text)
    return try ListSnapshot(reading: OFACAdvancedFormat.records(in: file))
  }

  @Test("A reference that leads nowhere is a diagnostic, and the entry is kept")
  func brokenReferences() throws {
    let parties = AdvancedFixture.parties
      .replacing(#"LocationID="501""#, with: #"LocationID="59999""#)
      .replacing(#"FeatureTypeID="344""#, with: #"FeatureTypeID="39999""#)
      .replacing(#"DetailReferenceID="91526""#, with: #"DetailReferenceID="89999""#)
      .replacing(#"PartySubTypeID="2""#, with: #"PartySubTypeID="79999""#)
    let list = try Self.snapshot(AdvancedFixture.document(parties: parties))
    #expect(list.records.count == 4)
    let messages = list.diagnostics.map(\.message)
    for number in ["59999", "39999", "89999", "79999"] {
      #expect(messages.contains { $0.contains(number) }, "\(number)")
    }
    let entry = try #require(list.records.first?.entry)
    #expect(entry.addresses == ["Samplepol, Region: Crimea, Ukraine"])
    #expect(
      entry.identifiers.contains(
        Identifier(label: "FeatureType 39999", value: "1SampleSampleSampleSampleSample")))
    #expect(entry.gender == nil)
    #expect(list.records.last?.entry.type == .entity)
    #expect(list.records.last?.entry.remarks == ["PartySubType 79999"])
  }

  @Test("Relations, listings and documents of no party are diagnostics with what they hold")
  func orphans() throws {
    let list = try Self.snapshot(
      AdvancedFixture.document(
        documents: AdvancedFixture.documents.replacing(
          #"IdentityID="61002""#, with: #"IdentityID="69999""#),
        relations: AdvancedFixture.relations.replacing(
          #"To-ProfileID="90002""#, with: #"To-ProfileID="98888""#),
        listings: AdvancedFixture.listings.replacing(
          #"ProfileID="90004""#, with: #"ProfileID="97777""#)))
    let messages = list.diagnostics.map(\.message)
    #expect(messages.contains { $0.contains("69999") && $0.contains("000111222") })
    #expect(messages.contains { $0.contains("98888") })
    #expect(messages.contains { $0.contains("97777") })
    #expect(messages.contains { $0.contains("ofac:90004") && $0.contains("no SanctionsEntry") })
    #expect(list.records.first?.entry.linkedTo == ["XX-TST"])
    #expect(list.records.last?.entry.programmes == [])
  }

  @Test("A party without a name is refused, the others are kept")
  func nameless() throws {
    let parties = AdvancedFixture.parties.replacing(">XX-TST<", with: "><")
    let list = try Self.snapshot(AdvancedFixture.document(parties: parties))
    #expect(list.records.count == 3)
    #expect(list.recordsRead == 4)
    #expect(list.recordsRefused == 1)
    #expect(list.diagnostics.contains { $0.message.contains("ofac:90004") && $0.line != nil })
    #expect(list.records.first?.entry.linkedTo == ["EXAMPLE HOLDING LLC"])
    #expect(list.diagnostics.contains { $0.message.contains("a party without a name") })
  }

  @Test("A cut file is refused with its line, before any record", arguments: [0.3, 0.7, 0.99])
  func cut(share: Double) throws {
    let text = AdvancedFixture.text
    let bytes = Array(text.utf8)
    let file = SourceFile(
      path: "sdn_advanced.xml", bytes: Array(bytes.prefix(Int(Double(bytes.count) * share))))
    let error = try #require(throws: SourceError.self) { try OFACAdvancedFormat.records(in: file) }
    #expect(error.path == "sdn_advanced.xml")
    #expect((error.line ?? 0) > 10)
  }

  @Test("A file of changes to an older list is refused, for it is no snapshot")
  func delta() throws {
    let text = AdvancedFixture.text.replacing(
      #" Version="3""#, with: #" Version="3" DeltaBaseVersion="2""#)
    let error = try #require(throws: SourceError.self) { try Self.snapshot(text) }
    #expect(error.found.contains("changes"))
  }

  @Test("A file without reference values is refused")
  func noReferences() throws {
    let text = #"<Sanctions xmlns="http://www.un.org/sanctions/1.0"><DistinctParties/></Sanctions>"#
    #expect(throws: SourceError.self) { try Self.snapshot(text) }
  }

  @Test("An event of an unknown type is kept as a remark, and said")
  func unknownEvent() throws {
    let references = AdvancedFixture.references.replacing(">Modified<", with: ">Pondered<")
    let list = try Self.snapshot(AdvancedFixture.document(references: references))
    let entry = try #require(list.records.first?.entry)
    #expect(entry.events.map(\.change) == [.designation])
    #expect(entry.remarks.contains("EntryEvent Pondered 2016-7-1"))
    #expect(list.diagnostics.contains { $0.message.contains("Pondered") })
  }

  @Test("A party that the list took off is delisted on that day")
  func delisted() throws {
    let references = AdvancedFixture.references.replacing(">Modified<", with: ">Removed<")
    let list = try Self.snapshot(AdvancedFixture.document(references: references))
    let entry = try #require(list.records.first?.entry)
    #expect(entry.delistedOn == PartialDate(year: 2016, month: 7, day: 1))
    #expect(entry.listedOn == PartialDate(year: 2014, month: 3, day: 20))
  }

  @Test("An element that the schema does not name is kept as a remark, and said")
  func unknownElement() throws {
    let parties = AdvancedFixture.parties.replacing(
      "</Profile>", with: #"<ShoeSize System="EU">44</ShoeSize></Profile>"#)
    let list = try Self.snapshot(AdvancedFixture.document(parties: parties))
    #expect(list.records.last?.entry.remarks == ["ShoeSize System EU 44"])
    #expect(list.diagnostics.contains { $0.message.contains("in Profile is not known") })
  }

  @Test("An unknown element of a document, a place or a listing is kept with what it is of")
  func unknownAsides() throws {
    let list = try Self.snapshot(
      AdvancedFixture.document(
        locations: AdvancedFixture.locations.replacing(
          "</Location>", with: "<Mood>calm</Mood></Location>"),
        documents: AdvancedFixture.documents.replacing(
          "</IDRegDocument>", with: "<Cover>red</Cover></IDRegDocument>"),
        listings: AdvancedFixture.listings.replacing(
          "</SanctionsEntry>", with: "<Weather>rain</Weather></SanctionsEntry>")))
    let remarks = try #require(list.records.first?.entry.remarks)
    #expect(remarks.contains("Passport A0000001: Cover red"))
    #expect(remarks.contains("Samplepol, Region: Crimea, Ukraine: Mood calm"))
    #expect(remarks.contains("Testville, Iran: Mood calm"))
    #expect(remarks.contains("Weather rain"))
    for word in ["Mood calm", "Cover red", "Weather rain"] {
      #expect(list.diagnostics.contains { $0.message.contains(word) }, "\(word)")
    }
  }

  @Test("A comment on a name and an outside reference are kept as remarks")
  func asides() throws {
    let parties = AdvancedFixture.parties
      .replacing(
        #"LowQuality="true">"#,
        with: #"LowQuality="true"><Comment>used at sea</Comment>"#
      )
      .replacing(
        "</Profile>",
        with: """
          <ExternalReference ExRefTypeID="1"><ExRefValue>No. 7</ExRefValue>\
          <DirectURL>www.example.com/7</DirectURL></ExternalReference></Profile>
          """)
    let list = try Self.snapshot(AdvancedFixture.document(parties: parties))
    let entry = try #require(list.records.first?.entry)
    #expect(entry.remarks.contains("Vanya: used at sea"))
    #expect(entry.remarks.contains("Press release: No. 7 www.example.com/7"))
  }
}
