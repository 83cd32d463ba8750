import SanctionsModel
import Testing

@testable import SanctionsSources

/// What the table beside the shared files says of each, counted through the reader as an import does.
@Suite(
  "The counts of every shared file",
  .enabled(if: SharedData.isPresent, "the shared data is not beside the project"))
struct SharedCountTests {
  private struct Counts: Equatable {
    var read = 0
    var kept = 0
    var refused = 0
    var types: [EntityType: Int] = [:]
  }

  private func counts(_ files: [SourceFile]) throws -> Counts {
    guard case .list(let list) = try SourceReader().read(files) else {
      throw SourceError(path: files[0].path, found: "no list", remedy: "")
    }
    var counts = Counts()
    while let record = try list.next() {
      counts.kept += 1
      counts.types[record.entry.type, default: 0] += 1
    }
    (counts.read, counts.refused) = (list.tally.recordsRead, list.tally.recordsRefused)
    return counts
  }

  @Test(
    "of a list's single file are the table's: parties, none refused",
    arguments: [
      ("ofac/xml-2024-05/sdn-sample.xml", 599), ("ofac/consolidated-2018/consolidated.xml", 639),
      ("un/un-2018-08.xml", 1_098), ("eu/fsf-1.1-sample.xml", 241),
      ("uk/conlist-2018-04-sample.csv", 211), ("seco/seco-trimmed.xml", 2),
      ("opensanctions/entities-sample.ftm.json", 615),
      ("ofac/text-2016-02/sdnlist-first-300.txt", 160),
      ("snapshots/sdn-2022-01-10.csv", 9_015), ("snapshots/sdn-2022-02-24.csv", 9_123),
    ])
  func file(path: String, parties: Int) throws {
    let counts = try counts([try SharedData.file(path)])
    #expect(counts.kept == parties && counts.refused == 0)
  }

  @Test(
    "of a family of tables are the table's, and those of its primary table alone the same",
    arguments: [
      ("ofac/csv-2018-12", "sdn.csv", 7_379), ("ofac/csv-2021-07", "sdn.csv", 8_976),
      ("ofac/consolidated-2018", "cons_prim.csv", 639),
    ])
  func family(folder: String, primary: String, parties: Int) throws {
    let files = try SharedData.files(in: folder).filter { $0.fileExtension == "csv" }
    let whole = try counts(files)
    #expect(whole.kept == parties && whole.read == parties && whole.refused == 0)
    #expect(try counts([try SharedData.file("\(folder)/\(primary)")]) == whole)
  }

  @Test("of the UN list are 701 individuals and 397 entities") func un() throws {
    let counts = try counts([try SharedData.file("un/un-2018-08.xml")])
    #expect(counts.types == [.individual: 701, .entity: 397])
  }

  @Test("of the OFSI ConList are 211 groups of 744 rows") func uk() throws {
    let file = try SharedData.file("uk/conlist-2018-04-sample.csv")
    #expect(try counts([file]).read == 211)
    let list = try ListSnapshot(reading: UKConList.records(in: file))
    let rows = list.records.reduce(0) { $0 + $1.entry.text.split(separator: "\n").count }
    #expect(rows == 744)
  }

  @Test("of FollowTheMoney are 1,230 lines, each a party or an edge of one") func lines() throws {
    let file = try SharedData.file("opensanctions/entities-sample.ftm.json")
    let lines = file.bytes.split(separator: 10)
    #expect(lines.count == 1_230)
    let parties = lines.count { line in
      let text = String(decoding: line, as: UTF8.self)
      return ["Person", "Organization", "Vessel", "Airplane"].contains {
        text.contains("\"schema\": \"\($0)\"") || text.contains("\"schema\":\"\($0)\"")
      }
    }
    #expect(try counts([file]).kept == parties)
  }

  @Test(
    "of the indexes of announcements are the table's pages and links",
    arguments: [
      ("links/announcement-links-2001-2016.tsv", 940, 7_616),
      ("links/north-korea-2017-2018.tsv", 20, 413),
    ])
  func index(path: String, pages: Int, links: Int) throws {
    let file = try SharedData.file(path)
    guard case .announcements(let batch) = try SourceReader().read([file]) else {
      Issue.record("\(path) is no index")
      return
    }
    #expect(batch.texts.count == pages && batch.refused == 0)
    // Date, URL, title, name; a few rows of the table stand twice, and one page has two dates.
    let rows = file.bytes.split(separator: 10).dropFirst().map { line in
      String(decoding: line, as: UTF8.self).split(separator: "\t").map { cell in
        cell.split { $0.isWhitespace }.joined(separator: " ")
      }
    }
    #expect(rows.count == links)
    let published = Set(rows.map { [$0[1], $0[3]] })
    let read = batch.texts.flatMap { (text: PublishedText) -> [[String]] in
      text.indexedNames.map { [text.url ?? "", $0.text] }
    }
    #expect(read.count == published.count && Set(read) == published)
  }
}
