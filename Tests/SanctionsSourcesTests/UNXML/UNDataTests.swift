import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "The real UN list",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct UNDataTests {
  private let file: SourceFile
  private let list: ListSnapshot

  init() throws {
    file = try SharedData.file("un/un-2018-08.xml")
    list = try ListSnapshot(reading: UNXML.records(in: file))
  }

  @Test("gives 701 individuals and 397 entities, each with its day of designation") func counts() {
    #expect(list.records.count { $0.entry.type == .individual } == 701)
    #expect(list.records.count { $0.entry.type == .entity } == 397)
    #expect(list.recordsRefused == 0)
    #expect(list.dataDate?.iso == "2018-08-24")
    #expect(list.records.allSatisfy { $0.entry.listedOn?.isDay == true })
    #expect(Set(list.records.map(\.id)).count == 1098)
    #expect(list.records.first?.id == "un:KPi.033")
    #expect(list.diagnostics.isEmpty)
    #expect(list.records.allSatisfy { $0.entry.births.allSatisfy { $0.from != nil } })
    #expect(list.records.allSatisfy { $0.entry.identifiers.allSatisfy { $0.kind != nil } })
  }

  @Test("loses no value of any element or attribute") func lossless() throws {
    let raw = RawXML.records(["INDIVIDUAL", "ENTITY"], in: file.bytes)
    try #require(raw.count == list.records.count)
    for (values, record) in zip(raw, list.records) {
      let fields = try EntryFields(record.entry)
      #expect(values.count >= 6)
      for value in values where !isHeld(value, fields, record.id) {
        Issue.record("\(record.id ?? ""): \(value.path): \(value.text)")
      }
    }
  }

  /// Keys of the publisher's database, and `UN List` on every record, are no facts of a party.
  private func isHeld(_ value: RawXML.Value, _ fields: EntryFields, _ id: String?) -> Bool {
    switch value.path.first {
    case "DATAID", "VERSIONNUM": return true
    case "REFERENCE_NUMBER": return id == "un:" + value.text
    case "LIST_TYPE": return value.text == "UN List"
    // The time zone behind a day is left out.
    case "LISTED_ON": return fields.hold(String(value.text.prefix(10)))
    default: break
    }
    switch (value.name, value.text) {
    case ("QUALITY", "Good"): return fields.hold("strong")
    case ("QUALITY", "Low"): return fields.hold("weak")
    case ("QUALITY", let text): return fields.hold(text.filter { $0 != "." })
    case ("TYPE_OF_DATE", "EXACT"): return true
    default: return fields.hold(value.text)
    }
  }
}
