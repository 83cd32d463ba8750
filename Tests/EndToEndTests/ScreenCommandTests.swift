import Foundation
import Testing

@Suite("embargo screen") struct ScreenCommandTests {
  let folder: TestFolder
  private let list = "name,id,dob\n\"Zeravon, Pelko\",=7,1968\nNobody Atall,8,\n"

  init() throws { folder = try TestFolder() }

  private func importParty() throws {
    let notice = try folder.file(
      "notice.txt",
      """
      Counter Terrorism Designations

      The following individual has been added to OFAC's SDN List:

      ZERAVON, Pelko (a.k.a. "THE HERON"); DOB 22 Aug 1968; nationality Austria (individual) [SDGT].

      """)
    #expect(
      try Embargo.run(["import", notice, "--date", "2019-05-06"], in: folder).status == 0)
  }

  @Test("hits as JSON, with what speaks for them") func printsJSON() throws {
    try importParty()
    let path = try folder.file("customers.csv", list)
    let report = try Embargo.json(["screen", path], in: folder)
    #expect(report["screened"] as? Int == 2)
    let results = try #require(report["results"] as? [[String: Any]])
    #expect(results.map { $0["line"] as? Int } == [2])
    let hit = try #require((results.first?["hits"] as? [[String: Any]])?.first)
    #expect(hit["matched"] as? String == "ZERAVON, Pelko")
    #expect(hit["quality"] as? String == "strong")
    #expect((hit["why"] as? [String])?.last == "born in the same year, 22 Aug 1968")
  }

  @Test("CSV disarms formulas, and text names customer, entity and reasons") func printsTables()
    throws
  {
    try importParty()
    let path = try folder.file("customers.csv", list)
    let csv = try Embargo.run(["screen", path, "--csv"], in: folder)
    #expect(csv.status == 0)
    #expect(csv.output.hasPrefix("line,customer id,customer,entity id,"))
    #expect(csv.output.contains("2,'=7,\"Zeravon, Pelko\","))
    let text = try Embargo.run(["screen", path], in: folder).output
    #expect(text.contains("line 2: Zeravon, Pelko"))
    #expect(text.contains("1 of 2 names has 1 hit"))
  }

  @Test("what was decided in the browser is told, and the shape of the output stays")
  func tellsDecisions() throws {
    try importParty()
    let path = try folder.file("customers.csv", list)
    let before = try Embargo.run(["screen", path, "--csv"], in: folder).output
    let keys = try folder.file("keys.txt", "- e \"another man\" Enter")
    let screen = try Embargo.run(
      ["browse", "--screen", path, "--script", keys, "--size", "120x40"], in: folder)
    #expect(screen.status == 0)
    #expect(screen.output.contains("✗"))
    #expect(screen.output.contains("another man"))
    let report = try Embargo.json(["screen", path], in: folder)
    let results = try #require(report["results"] as? [[String: Any]])
    let hit = try #require((results.first?["hits"] as? [[String: Any]])?.first)
    #expect(hit["review"] as? String == "rejected")
    #expect(hit["note"] as? String == "another man")
    let text = try Embargo.run(["screen", path], in: folder).output
    #expect(text.contains("(strong, rejected)") && text.contains("note: another man"))
    let csv = try Embargo.run(["screen", path, "--csv"], in: folder).output
    #expect(csv.split(separator: "\n").first == before.split(separator: "\n").first)
    #expect(csv.contains(" | rejected in a review | note: another man"))
    let undo = try folder.file("undo.txt", "-")
    _ = try Embargo.run(["browse", "--screen", path, "--script", undo], in: folder)
    #expect(try !Embargo.run(["screen", path, "--csv"], in: folder).output.contains("rejected"))
  }

  @Test("a customer file that browse cannot read ends it with the same status as screen")
  func browseFails() throws {
    let keys = try folder.file("keys.txt", "j")
    let broken = try folder.file("broken.csv", "name\n\"open\n")
    let names = try folder.file("names.txt", "Nobody Atall\n")
    for (arguments, status) in [
      (["--screen", "/nowhere"], 66), (["--screen", broken], 65),
      (["--screen", names, "--as-of", "2017"], 64), (["--screen", "-", "-"], 64),
    ] {
      let outcome = try Embargo.run(["browse", "--script", keys] + arguments, in: folder)
      #expect(outcome.status == Int32(status), "\(arguments)")
    }
  }

  @Test("what of a file does not count is told beside the results, once, unless quiet is wanted")
  func notes() throws {
    try importParty()
    let text = "name;passport;born\n\"Zeravon, Pelko\";X1;1968\n;X2;\n"
    let path = try folder.file("customers.csv", text)
    let outcome = try Embargo.run(["screen", path], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("customers.csv: column passport is not used\n"))
    #expect(outcome.errors.contains("1 row has no name and is left out, line 3"))
    #expect(!outcome.output.contains("passport"))
    #expect(try Embargo.run(["screen", path, "--quiet"], in: folder).errors.isEmpty)
  }

  @Test("without a list the result says what alone was searched; JSON stays as it is")
  func tellsMissingLists() throws {
    let path = try folder.file("one.txt", "Qqqxx Wwwzz\n")
    let note = "no list is imported: nothing was searched but Sample corpus; "
    let outcome = try Embargo.run(["screen", path], in: folder)
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains(note))
    #expect(outcome.errors.contains("no hit among 1 name;"))
    #expect(try Embargo.run(["search", "qqqxxwwwzz"], in: folder).errors.contains(note))
    let report = try Embargo.json(["screen", path], in: folder)
    #expect(Set(report.keys) == ["threshold", "screened", "hits", "results"])
    try importParty()
    #expect(
      try Embargo.run(["screen", path], in: folder).errors
        .contains("nothing was searched but Sample corpus, OFAC Recent Actions; "))
    let list = try folder.file(
      "sdn.csv", "1,\"MADE FIRM\",-0- ,\"CUBA\"" + String(repeating: ",-0- ", count: 8) + "\r\n")
    #expect(try Embargo.run(["import", list, "--date", "2020-01-01"], in: folder).status == 0)
    #expect(try Embargo.run(["sources"], in: folder).output.contains(" 1 entity, 0 announcements,"))
    for arguments in [["screen", path], ["search", "qqqxxwwwzz"]] {
      #expect(try !Embargo.run(arguments, in: folder).errors.contains("no list is imported"))
    }
  }

  @Test("each way of failing has its exit status") func exits() throws {
    try importParty()
    let nobody = try folder.file("nobody.txt", "Qqqxx Wwwzz\n")
    let empty = try folder.file("empty.txt", "\n")
    let broken = try folder.file("broken.csv", "name\n\"open\n")
    let unknown = try folder.file("unknown.csv", "Bezeichnung,Ort\nMade Trading,Nowhere\n")
    let cases: [([String], Int32)] = [
      ([nobody], 1), ([nobody, "--json"], 1), ([empty], 65), ([broken], 65), ([unknown], 65),
      (["/nowhere"], 66),
      ([nobody, "--threshold", "2"], 64), ([nobody, "--csv", "--json"], 64),
    ]
    for (arguments, status) in cases {
      #expect(
        try Embargo.run(["screen"] + arguments, in: folder).status == status, "\(arguments)")
    }
  }
}
