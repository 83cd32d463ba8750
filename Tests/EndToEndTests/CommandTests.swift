import Foundation
import Testing

@Suite("Commands") struct CommandTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  @Test(
    "each way of failing has its exit status",
    arguments: [
      (["search", "zzqqxx"], 1), (["show", "nobody:1"], 1), (["sources", "remove", "nobody"], 1),
      (["--no-such-option"], 64), (["search", "(open"], 64), (["import", "/nonexistent/file"], 66),
      (["browse"], 64),
      (["import", "/", "--format", "bogus"], 64), (["--version"], 0), (["sources"], 0),
      (["archive", "check"], 0),
    ] as [([String], Int32)])
  func exits(_ arguments: [String], _ status: Int32) throws {
    #expect(try Embargo.run(arguments, in: folder).status == status)
  }

  @Test("match scores the pairs of a file, one a row, in its order") func matchesPairs() throws {
    let path = try folder.file(
      "pairs.csv",
      "schema,name1,name2\nPerson,Pelko Zeravon,\"ZERAVON, Pelko\"\nVessel,Star 5,Star 6\n")
    let found = try Embargo.run(["match", "--pairs", path, "--json"], in: folder)
    #expect(found.status == 0)
    let rows = try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [[String: Any]]
    #expect(rows?.map { $0["match"] as? Bool } == [true, false])
    #expect(rows?.allSatisfy { ($0["why"] as? [String])?.isEmpty == false } == true)
    #expect(try Embargo.run(["match", "--pairs", path], in: folder).output.contains("no match"))
    let plain = try folder.file("plain.csv", "a,b\nc,d\n")
    #expect(try Embargo.run(["match", "--pairs", plain], in: folder).status == 65)
    #expect(try Embargo.run(["match", "one name"], in: folder).status == 64)
  }

  @Test("the first command creates the archive with the sample corpus") func createsTheArchive()
    throws
  {
    #expect(!FileManager.default.fileExists(atPath: folder.archive))
    #expect(try Embargo.run(["sources"], in: folder).output.contains("Sample corpus"))
    #expect(FileManager.default.fileExists(atPath: folder.archive))
  }

  @Test("a file that is no archive is refused and left as it was") func refusesOtherFiles() throws {
    let path = try folder.file("other", String(repeating: "not an archive\n", count: 100))
    let outcome = try Embargo.run(["sources", "--archive", path], in: folder)
    #expect(outcome.status == 65)
    #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("not an archive\n"))
  }

  @Test("an announcement that is imported twice is unchanged the second time")
  func importsTwice() throws {
    let path = try folder.file("story.txt", "Ministry speaks\n\nOn Tuesday nobody was listed.\n")
    let first = try Embargo.json(["import", path], in: folder)["files"] as? [[String: Any]]
    let second = try Embargo.json(["import", path], in: folder)["files"] as? [[String: Any]]
    #expect(first?.first?["added"] as? Int == 1)
    #expect(second?.first?["added"] as? Int == 0)
    #expect(second?.first?["unchanged"] as? Int == 1)
  }

  @Test("a list that shrinks by more than a tenth is taken only when that is accepted")
  func refusesShrunkenLists() throws {
    func list(_ count: Int) throws -> String {
      let rows = (1...count).map { "\($0),\"EXAMPLE FIRM \($0)\",-0- ,\"CUBA\"" }
      let rest = String(repeating: ",-0- ", count: 8)
      return try folder.file("sdn.csv", rows.map { $0 + rest }.joined(separator: "\r\n") + "\r\n")
    }
    func imported(_ count: Int, _ options: String...) throws -> Embargo.Outcome {
      try Embargo.run(["import", list(count)] + options, in: folder)
    }
    #expect(try imported(40, "--date", "2020-01-01").status == 0)
    let refused = try imported(30, "--date", "2020-01-02")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("--accept-shrink"))
    #expect(try Embargo.run(["sources"], in: folder).output.contains("40 entities"))
    #expect(try imported(37, "--date", "2020-01-02").status == 0)
    #expect(try imported(3, "--date", "2020-01-03", "--accept-shrink").status == 0)
  }

  @Test("two lists of one source and one date are refused, and diff tells what a later one changed")
  func tellsChanges() throws {
    func list(_ names: [String]) throws -> String {
      let rows = names.enumerated().map { "\($0 + 1),\"\($1)\",-0- ,\"CUBA\"" }
      let rest = String(repeating: ",-0- ", count: 8)
      return try folder.file("sdn.csv", rows.map { $0 + rest }.joined(separator: "\r\n") + "\r\n")
    }
    func run(_ arguments: String...) throws -> Embargo.Outcome {
      try Embargo.run(arguments, in: folder)
    }
    #expect(
      try run("import", list(["MADE FIRM", "OTHER FIRM"]), "--date", "2020-01-01").status == 0)
    let again = try run("import", list(["MADE FIRM", "THIRD FIRM"]), "--date", "2020-01-01")
    #expect(again.status == 65)
    #expect(again.errors.contains("2020-01-01"))
    #expect(try run("diff", "ofac-sdn").status == 66)
    let next = try list(["MADE FIRM LTD", "OTHER FIRM", "THIRD FIRM"])
    #expect(try run("import", next, "--date", "2020-01-05").status == 0)
    let diff = try Embargo.json(["diff", "ofac-sdn"], in: folder)
    #expect(diff["from"] as? String == "2020-01-01")
    #expect((diff["added"] as? [[String: Any]])?.compactMap { $0["id"] as? String } == ["ofac:3"])
    let amended = diff["amended"] as? [[String: Any]]
    let fields = amended?.first?["fields"] as? [[String: Any]]
    #expect(amended?.count == 1)
    #expect(fields?.first?["field"] as? String == "name")
    #expect(fields?.first?["old"] as? [String] == ["MADE FIRM"])
    #expect(try run("show", "ofac-sdn:2020-01-05").output.contains("THIRD FIRM"))
    let before = try run("browse", "--as-of", "2020-01-02", "--script", folder.file("keys", "j"))
    #expect(before.output.contains("as of 2020-01-02"))
  }

  @Test("parse prints every key of the contract, nulls included") func printsEveryKey() throws {
    let path = try folder.file("story.txt", "Ministry speaks\n\nNothing else.\n")
    let keys = Set(try Embargo.json(["parse", path], in: folder).keys)
    #expect(
      keys == [
        "title", "published", "body", "kind", "authority", "counts", "dates", "weekday",
        "programmes", "legalAuthorities", "countries", "names", "relations", "entries",
        "diagnostics",
      ])
  }

  @Test("a script of keys prints the final screen") func playsScripts() throws {
    let keys = try folder.file("keys", "j j \"k\"")
    let outcome = try Embargo.run(["browse", "--script", keys, "--size", "100x20"], in: folder)
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n", omittingEmptySubsequences: false).count == 21)
    #expect(outcome.output.contains("2/"))
  }

  @Test(
    "a killed import leaves the archive as before it or after it",
    .enabled(if: Embargo.hasSharedData, "the published sample data is absent"))
  func survivesKills() throws {
    _ = try Embargo.run(["sources"], in: folder)
    let before = try Embargo.run(["archive", "check"], in: folder).output
    let list = Embargo.sharedData + "/snapshots/sdn-2022-01-10.csv"
    var states = Set<String>()
    for _ in 0..<20 {
      let process = Embargo.process(["import", list, "--quiet"], in: folder)
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(UInt32.random(in: 1_000...800_000))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let check = try Embargo.run(["archive", "check"], in: folder)
      #expect(check.status == 0)
      states.insert(check.output)
    }
    _ = try Embargo.run(["import", list], in: folder)
    let after = try Embargo.run(["archive", "check"], in: folder).output
    #expect(before != after)
    #expect(states.isSubset(of: [before, after]))
  }
}
