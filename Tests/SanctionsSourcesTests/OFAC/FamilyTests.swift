import Testing

@testable import SanctionsSources

@Suite("Families of files") struct FamilyTests {
  private func primary(_ uids: [Int]) -> String {
    uids.map { "\($0),\"NAME \($0)\"" + String(repeating: ",-0- ", count: 10) + "\r\n" }.joined()
  }

  private func alternates(_ uids: [Int]) -> String {
    uids.map { "\($0),\($0)1,\"aka\",\"ALIAS \($0)\",-0- \r\n" }.joined()
  }

  private func names(_ files: [SourceFile]) -> [[String]] {
    SourceReader().families(files).map { $0.map(\.path) }
  }

  @Test("are found by columns and uids, not by names") func byContent() {
    let files = [
      SourceFile("x/one", alternates([1, 2])), SourceFile("x/two", primary([11, 12])),
      SourceFile("x/three", alternates([11])), SourceFile("x/four", primary([1, 2, 3])),
    ]
    #expect(names(files) == [["x/four", "x/one"], ["x/two", "x/three"]])
  }

  @Test("stay within a folder where two snapshots lie in two") func byFolder() {
    let files = [
      SourceFile("2021-07/alt.csv", alternates([1, 2])),
      SourceFile("2021-07/sdn.csv", primary([1, 2])),
      SourceFile("2018-12/alt.csv", alternates([1, 2])),
      SourceFile("2018-12/sdn.csv", primary([1, 2])),
    ]
    #expect(
      names(files) == [
        ["2018-12/sdn.csv", "2018-12/alt.csv"], ["2021-07/sdn.csv", "2021-07/alt.csv"],
      ])
  }

  @Test("come in the order of their dates, undated ones last") func order() {
    let files = [
      SourceFile("b.txt", "Words."), SourceFile("20190101.txt", "Words."),
      SourceFile("n.html", "<h1>N</h1><div>Release Date</div><div>08/21/2018</div>"),
      SourceFile("sdn-2018-12.csv", primary([1])),
    ]
    #expect(names(files) == [["n.html"], ["sdn-2018-12.csv"], ["20190101.txt"], ["b.txt"]])
  }

  @Test(
    "tell a list that came without its aliases and addresses, and are silent where all is there")
  func missing() throws {
    let list = SourceFile("sdn.csv", primary([1, 2]))
    let addresses = SourceFile("add.csv", "1,11,\"A Road\",\"Town\",\"Country\",-0- \r\n")
    let aliases = SourceFile("alt.csv", alternates([1, 2]))
    #expect(try OFACFamily([list]).missing?.contains("aliases and addresses") == true)
    #expect(try OFACFamily([list, addresses]).missing?.contains("no table of aliases was") == true)
    #expect(try OFACFamily([list, aliases, addresses]).missing == nil)
    let told = try OFACListReader([list, addresses]).tally.diagnostics.map(\.message)
    #expect(told.contains { $0.contains("import sdn.csv, alt.csv and add.csv together") })
  }

  @Test("leave a table alone whose uids no primary table knows") func orphan() {
    #expect(
      names([SourceFile("a", primary([1])), SourceFile("b", alternates([7, 8]))]) == [["a"], ["b"]])
  }
}
