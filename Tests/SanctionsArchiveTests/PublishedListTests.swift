import Foundation
import SanctionsModel
import SanctionsSources
import Testing

@testable import SanctionsArchive

/// Where the published data stands beside the package, and whether it does.
private enum Published {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared/data")
  static let csv = folder.appending(path: "ofac/csv-2018-12")
  static var isThere: Bool { FileManager.default.fileExists(atPath: csv.path) }
}

@Suite("The published list of 2018 on top of the sample corpus")
struct PublishedListTests {
  @Test(
    "Every entity is kept, the designees of 22 August 2017 have their keys, a second import changes nothing",
    .enabled(if: Published.isThere, "needs ../shared/data/ofac/csv-2018-12"))
  func imported() throws {
    let files = try ["sdn", "alt", "add"].map { name in
      let file = Published.csv.appending(path: name + ".csv")
      return SourceFile(path: file.path, bytes: Array(try Data(contentsOf: file)))
    }
    guard case .list(let list) = try SourceReader().read(files) else {
      Issue.record("the family is no list")
      return
    }
    let snapshot = try ListSnapshot(reading: list)
    let archive = try Archive.inMemory(now: Made.now)
    let first = try archive.importList(snapshot, origin: Made.origin())
    #expect((first.added, first.kept, first.delisted) == (7379, 7379, 0))
    let second = try archive.importList(snapshot, origin: Made.origin())
    #expect(!second.changedSomething)
    let day = try #require(PartialDate(iso: "2017-08-22"))
    let actions = try archive.read { db in try ActionStore(db).actions((from: day, to: day)) }
    let dprk = actions.flatMap(\.members).filter { member in
      member.programmes.contains { ["DPRK3", "NPWMD"].contains($0) }
    }
    #expect(Set(dprk.map(\.entity.id)).count == 16)
    #expect(dprk.map(\.entity.id).filter { !$0.hasPrefix("ofac:") } == [])
    #expect(!dprk.contains { $0.entity.id == "ofac:22996" })
    #expect(try archive.check().problems == [])
  }
}
