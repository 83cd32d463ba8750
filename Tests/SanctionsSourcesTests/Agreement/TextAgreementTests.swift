import Foundation
import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "Structured lists and the text written from them",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct TextAgreementTests {
  @Test(
    "agree in 999 of 1,000 fields",
    arguments: ["ofac/csv-2018-12", "ofac/csv-2021-07", "ofac/consolidated-2018"])
  func tables(folder: String) throws {
    let files = try SharedData.files(in: folder).filter { $0.fileExtension == "csv" }
    try expectAgreement(files, name: folder)
  }

  @Test(
    "agree where the list is sdn.xml, too",
    arguments: ["ofac/xml-2024-05/sdn-sample.xml", "ofac/consolidated-2018/consolidated.xml"])
  func xml(path: String) throws {
    try expectAgreement([try SharedData.file(path)], name: path)
  }

  private func expectAgreement(_ files: [SourceFile], name: String) throws {
    guard case .list(let list) = try SourceReader().read(files) else {
      Issue.record("\(name) is no list")
      return
    }
    var tally = FieldTally()
    while let record = try list.next() {
      var entry = record.entry
      entry.text = ""
      let parsed = EntryTextParser().entry(EntryTextWriter().text(of: entry))
      tally.compare(record.id ?? entry.name, entry, parsed)
    }
    for difference in Set(tally.differing).sorted() { print(difference) }
    print("\(name): \(tally.summary)")
    #expect(tally.entities > 500)
    #expect(tally.share >= 0.999)
  }
}
