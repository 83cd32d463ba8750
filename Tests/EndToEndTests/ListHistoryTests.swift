import Foundation
import Testing

@Suite("Lists over time, by commands") struct ListHistoryTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func row(_ uid: Int, _ name: String, _ programme: String = "CUBA") -> String {
    #"\#(uid),"\#(name)",-0- ,"\#(programme)"\#(String(repeating: ",-0- ", count: 8))"# + "\r\n"
  }

  private func importFiles(_ files: [String: String], _ date: String) throws {
    let paths = try files.sorted { $0.key > $1.key }.map { try folder.file($0.key, $0.value) }
    let outcome = try Embargo.run(["import"] + paths + ["--date", date], in: folder)
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test("A primary table alone after a whole family tells what changed, and no more")
  func primaryAlone() throws {
    let old = row(1, "FIRST FIRM") + row(2, "SECOND FIRM") + row(3, "THIRD FIRM")
    try importFiles(
      [
        "sdn.csv": old, "alt.csv": #"1,1,"aka","ZED FIRM",-0- "# + "\r\n",
        "add.csv": #"1,1,"1 High Street","Strelsau","Ruritania",-0- "# + "\r\n",
      ], "2020-01-01")
    let new =
      row(1, "FIRST FIRM") + row(2, "SECOND FIRM", "SDGT") + row(3, "THIRD FIRM")
      + row(4, "FOURTH FIRM") + row(5, "FIFTH FIRM")
    try importFiles(["sdn.csv": new], "2020-02-01")
    let diff = try Embargo.run(["diff", "ofac-sdn"], in: folder).output
    #expect(diff.contains("2 added, 1 amended, 0 delisted"))
    let card = try Embargo.run(["show", "ofac:1"], in: folder).output
    #expect(card.contains("ZED FIRM") && card.contains("1 High Street, Strelsau, Ruritania"))
    #expect(!card.contains("amended"))
    let notice = try Embargo.run(["show", "ofac-sdn:2020-02-01"], in: folder).output
    #expect(notice.contains("2 added, 1 amended · OFAC SDN List\n"))
    #expect(notice.contains("2 targets  “2 added”") && notice.contains("1 target  “1 amended”"))
  }
}
