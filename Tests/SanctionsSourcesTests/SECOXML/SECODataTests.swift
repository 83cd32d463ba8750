import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "The real SECO file",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct SECODataTests {
  private let file: SourceFile
  private let list: ListSnapshot

  init() throws {
    file = try SharedData.file("seco/seco-trimmed.xml")
    list = try ListSnapshot(reading: SECOXML.records(in: file))
  }

  @Test("gives a delisted individual and a listed ship") func targets() throws {
    #expect(list.records.map(\.id) == ["seco:5142", "seco:34461"])
    #expect(list.records.map(\.entry.type) == [.individual, .vessel])
    #expect(list.records.map(\.entry.delistedOn?.iso) == ["2016-03-01", nil])
    #expect(list.records.map(\.entry.listedOn?.iso) == [nil, "2016-05-18"])
    #expect(list.records.map(\.entry.programmes) == [["Belarus"], ["North Korea"]])
    #expect(list.dataDate?.iso == "2026-08-27" && list.recordsRefused == 0)
    let entry = list.records[0].entry
    #expect(entry.name == "Lukashenka Dzmitry Aliaksandravich")
    #expect(
      entry.aliases.map { [$0.name, $0.language] } == [
        ["Lukashenko Dzmitry Aliaksandravich", "RUS"]
      ])
    #expect(entry.births.map(\.from?.iso) == ["1980-03-23"])
    #expect(entry.events.map(\.change) == [.amendment, .delisting])
    #expect(list.records.flatMap(\.entry.identifiers).allSatisfy { $0.kind != nil })
    // The trimmed file lacks one place that an address names.
    #expect(
      list.diagnostics.map(\.message) == [
        "seco:5142: the place 29492 is not in the file; kept as a remark"
      ])
  }

  @Test("loses no value of any element or attribute") func lossless() throws {
    let raw = RawXML.records(["target"], in: file.bytes)
    try #require(raw.count == list.records.count)
    for (values, record) in zip(raw, list.records) {
      let fields = try EntryFields(record.entry)
      #expect(values.count > 20)
      for value in values where !isHeld(value, fields) {
        Issue.record("\(record.id ?? ""): \(value.path): \(value.text)")
      }
    }
  }

  /// Keys of the publisher's database, the order and the kinds of names' parts, and what is the usual case
  /// are no facts of a party; a sanctions set is its programme.
  private func isHeld(_ value: RawXML.Value, _ fields: EntryFields) -> Bool {
    switch (value.name, value.text) {
    case ("@ssid", _), ("@order", _), ("@name-part-type", _), ("@main", _), ("@quality", "good"),
      ("@calendar", "Gregorian"), ("@script", "LATN"), ("@spelling-variant-type", "not-defined"),
      ("@lang", "eng"), ("@name-type", "primary-name"), ("@name-type", "alias"):
      return true
    case ("sanctions-set-id", "4387"): return fields.hold("Belarus")
    case ("sanctions-set-id", "34422"): return fields.hold("North Korea")
    case ("@day", let text), ("@month", let text):
      return fields.hold("-" + (text.count == 1 ? "0" + text : text))
    default: return fields.hold(value.text)
    }
  }
}
