import SanctionsModel
import Testing

@testable import SanctionsSources

/// OFAC's enhanced XML where it is cut, broken or not what it should be.
struct EnhancedFaultTests {
  private static func snapshot(_ entities: String) throws -> ListSnapshot {
    let text = EnhancedFixture.document(entities: entities)
    return try ListSnapshot(reading: OFACEnhancedFormat.records(in: SourceFile("x.xml", text)))
  }

  @Test("A reference that leads nowhere is a diagnostic, and the entry is kept")
  func brokenReferences() throws {
    let list = try Self.snapshot(
      EnhancedFixture.entities.replacing(#"entityId="90002""#, with: #"entityId="98888""#)
        .replacing(#"featureTypeId="344""#, with: #"featureTypeId="39999""#)
        .replacing("<valueRefId>700<", with: "<valueRefId>79999<"))
    #expect(list.records.count == 4)
    let messages = list.diagnostics.map(\.message)
    for number in ["98888", "39999"] {
      #expect(messages.contains { $0.contains(number) }, "\(number)")
    }
    #expect(messages.contains { $0.contains("\"VESSEL TYPE\" has no value") })
    #expect(list.records[0].entry.linkedTo == ["XX-TST"])
    #expect(list.records[2].entry.linkedTo == ["EXAMPLE HOLDING LLC"])
    #expect(list.records[2].entry.remarks == ["VESSEL TYPE"])
  }

  @Test("An entity without a name is refused, the others are kept")
  func nameless() throws {
    let list = try Self.snapshot(EnhancedFixture.entities.replacing(">XX-TST<", with: "><"))
    #expect(list.records.count == 3)
    #expect(list.recordsRefused == 1)
    #expect(list.diagnostics.contains { $0.message.contains("ofac:90004") && $0.line != nil })
  }

  @Test("A cut file is refused with its line, before any record", arguments: [0.3, 0.7, 0.99])
  func cut(share: Double) throws {
    let bytes = Array(EnhancedFixture.text.utf8)
    let file = SourceFile(
      path: "sdn_enhanced.xml", bytes: Array(bytes.prefix(Int(Double(bytes.count) * share))))
    let error = try #require(throws: SourceError.self) { try OFACEnhancedFormat.records(in: file) }
    #expect((error.line ?? 0) > 10)
  }

  @Test("A file of changes to an older list is refused, for it is no snapshot")
  func delta() throws {
    let entities = EnhancedFixture.entities.replacing(
      #"<entity id="90002">"#, with: #"<entity id="90002" action="update">"#)
    let error = try #require(throws: SourceError.self) { try Self.snapshot(entities) }
    #expect(error.found.contains("changes"))
  }

  @Test("An unknown type, gender or tonnage is kept as a remark, and said")
  func unknownValues() throws {
    let list = try Self.snapshot(
      EnhancedFixture.entities.replacing(">Aircraft<", with: ">Submarine<")
        .replacing(">Male<", with: ">Unspecified<").replacing(">99,144<", with: ">heavy<"))
    #expect(list.records[3].entry.type == .entity)
    #expect(list.records[3].entry.remarks == ["Submarine"])
    #expect(list.records[0].entry.gender == nil)
    #expect(list.records[0].entry.remarks.contains("Gender Unspecified"))
    #expect(list.records[2].entry.remarks == ["Vessel Tonnage heavy"])
    let messages = list.diagnostics.map(\.message)
    for word in ["Submarine", "Unspecified", "heavy"] {
      #expect(messages.contains { $0.contains(word) }, "\(word)")
    }
  }

  @Test("An element that the schema does not name is kept as a remark, and said")
  func unknownElement() throws {
    let list = try Self.snapshot(
      EnhancedFixture.entities.replacing(
        "<names>", with: #"<shoeSizes><shoeSize system="EU">44</shoeSize></shoeSizes><names>"#))
    #expect(list.records[3].entry.remarks == ["shoeSizes 44"])
    #expect(list.diagnostics.contains { $0.message.contains("in entity is not known") })
  }
}
