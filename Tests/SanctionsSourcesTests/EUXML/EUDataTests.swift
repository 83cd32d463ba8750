import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "The real EU file",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct EUDataTests {
  private let file: SourceFile
  private let list: ListSnapshot

  init() throws {
    file = try SharedData.file("eu/fsf-1.1-sample.xml")
    list = try ListSnapshot(reading: EUXML.records(in: file))
  }

  @Test("gives 241 entities with their regulations, births and labels understood")
  func counts() throws {
    #expect(list.records.count == 241 && list.recordsRefused == 0)
    #expect(list.dataDate?.iso == "2024-05-13")
    #expect(Set(list.records.map(\.id)).count == 241)
    #expect(list.diagnostics.map(\.message) == [])
    let entries = list.records.map(\.entry)
    #expect(entries.allSatisfy { $0.listedOn?.isDay == true && !$0.programmes.isEmpty })
    let acts = entries.flatMap(\.legalAuthorities)
    #expect(acts.allSatisfy { $0.date != nil && $0.url?.hasPrefix("http") == true })
    #expect(entries.flatMap(\.births).allSatisfy { $0.from != nil })
    #expect(entries.flatMap(\.identifiers).allSatisfy { $0.kind != nil })
  }

  @Test("loses no value of any element or attribute") func lossless() throws {
    let raw = RawXML.records(["sanctionEntity"], in: file.bytes)
    try #require(raw.count == list.records.count)
    var count = 0
    for (values, record) in zip(raw, list.records) {
      let fields = try EntryFields(record.entry)
      count += values.count
      for value in values where !isHeld(value, fields, record) {
        Issue.record("\(record.id ?? ""): \(value.path): \(value.text)")
      }
    }
    print("EU file: \(count) values of \(raw.count) entities")
    #expect(count > 20_000)
  }

  /// Keys of the publisher's database, codes beside their words, and the edition's language are no facts.
  private func isHeld(
    _ value: RawXML.Value, _ fields: EntryFields, _ record: ListSnapshot.Record
  ) -> Bool {
    switch (value.name, value.text) {
    case ("@logicalId", _), ("@regulationLanguage", "en"), ("@circa", "false"),
      ("@calendarType", "GREGORIAN"), ("@countryIso2Code", _), ("@identificationTypeCode", _),
      ("@asAtListingTime", "false"), ("@countryDescription", "UNKNOWN"):
      return true
    case ("@euReferenceNumber", let text): return record.id == "eu:" + text
    case ("@classificationCode", let text):
      return (record.entry.type == .individual) == (text == "P")
    case ("@code", "enterprise"): return record.entry.type == .entity
    case ("@code", "person"): return record.entry.type == .individual
    case ("@gender", "M"): return record.entry.gender == .male
    case ("@gender", "F"): return record.entry.gender == .female
    case ("@strong", let text): return text == "true" || fields.hold("weak")
    case ("@circa", "true"): return record.entry.births.contains(where: \.circa)
    case ("@asAtListingTime", _): return fields.hold("as at listing time")
    case (let flag, "false") where Self.flags[flag] != nil: return true
    case (let flag, "true") where Self.flags[flag] != nil:
      return fields.hold(Self.flags[flag] ?? "")
    case ("@dayOfMonth", let text), ("@monthOfYear", let text):
      let number = text.count == 1 ? "0" + text : text
      return record.entry.births.contains {
        $0.from?.iso.split(separator: "-").contains(Substring(number)) == true
      }
    case ("@entryIntoForceDate", let text):
      return fields.hold(text) || PartialDate(iso: text).map { fields.hold($0.listText) } == true
    case ("remark", let text):
      return fields.hold(text) || EUNameRemark.all[EUNameRemark.key(text)] != nil
    default: return fields.hold(value.text)
    }
  }

  private static let flags = [
    "@diplomatic": "diplomatic", "@knownExpired": "known expired", "@knownFalse": "known false",
    "@reportedLost": "reported lost", "@revokedByIssuer": "revoked by issuer",
  ]
}
