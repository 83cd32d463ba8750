import Foundation
import Testing

@Suite("Folders of snapshots") struct FolderOrderTests {
  let folder: TestFolder

  init() throws {
    folder = try TestFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/lists", withIntermediateDirectories: true)
  }

  /// Writes an `sdn.xml` of a date whose first party has a name.
  private func list(_ file: String, date: String, name: String) throws {
    let text = try Fixture.text("sdn.xml").replacingOccurrences(of: "05/07/2024", with: date)
      .replacingOccurrences(of: "ZZYX", with: name)
    _ = try folder.file("lists/" + file, text)
  }

  private func files() throws -> [[String: Any]] {
    let report = try Embargo.json(["import", folder.path + "/lists"], in: folder)
    return report["files"] as? [[String: Any]] ?? []
  }

  @Test("are imported in the order of the data's dates, whatever their names say")
  func ordersByDate() throws {
    try list("a.xml", date: "03/03/2024", name: "THIRD")
    try list("b.xml", date: "01/01/2024", name: "FIRST")
    try list("c-2020-01-01.xml", date: "02/02/2024", name: "SECOND")
    let files = try files()
    #expect(
      files.compactMap { $0["dataDate"] as? String } == ["2024-01-01", "2024-02-02", "2024-03-03"])
    #expect(files.compactMap { $0["amended"] as? Int } == [0, 1, 1])
    #expect(files.compactMap { $0["added"] as? Int } == [2, 0, 0])
    let shown = try Embargo.json(["show", "ofac:9000001"], in: folder)
    #expect((shown["name"] as? String)?.hasPrefix("THIRD") == true)
  }

  @Test("hold one list a date: the second of a date is refused and the others are kept")
  func refusesSecond() throws {
    try list("a.xml", date: "01/01/2024", name: "FIRST")
    try list("b.xml", date: "01/01/2024", name: "OTHER")
    try list("c.xml", date: "02/02/2024", name: "SECOND")
    let outcome = try Embargo.run(["import", folder.path + "/lists", "--quiet"], in: folder)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("b.xml") && outcome.errors.contains("2024-01-01"))
    let shown = try Embargo.json(["show", "ofac:9000001"], in: folder)
    #expect((shown["name"] as? String)?.hasPrefix("SECOND") == true)
  }
}
