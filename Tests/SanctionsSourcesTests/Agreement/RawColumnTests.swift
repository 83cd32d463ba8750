import SanctionsModel
import Testing

@testable import SanctionsSources

@Suite(
  "Entries of OFAC's tables, held against the columns as they stand",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct RawColumnTests {
  @Test(
    "agree in 999 of 1,000 values, read from the tables and from their text alike",
    arguments: ["ofac/csv-2018-12", "ofac/csv-2021-07"])
  func columns(folder: String) throws {
    let files = try SharedData.files(in: folder).filter { $0.fileExtension == "csv" }
    let raw = try RawEntities(folder)
    guard case .list(let list) = try SourceReader().read(files) else {
      Issue.record("\(folder) is no list")
      return
    }
    var (values, differing, fromText) = (0, [String](), 0)
    while let record = try list.next() {
      let uid = String((record.id ?? "").dropFirst(5))
      guard let published = raw.values(of: uid) else {
        Issue.record("\(uid) is not in the raw table")
        continue
      }
      let parsed = EntryTextParser().entry(EntryTextWriter().text(of: record.entry))
      values += published.count
      let missing = RawEntities.missing(published, in: RawEntities.values(of: record.entry))
      differing += missing.map { "\(uid): \($0)" }
      fromText += RawEntities.missing(published, in: RawEntities.values(of: parsed)).count
    }
    for difference in differing { print(difference) }
    print("\(folder): of \(values) raw values \(differing.count) differ, \(fromText) from the text")
    #expect(differing.count * 1000 <= values)
    #expect(fromText * 1000 <= values)
  }
}
