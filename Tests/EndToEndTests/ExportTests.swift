import Foundation
import Testing

@Suite("Export") struct ExportTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// A list of made-up parties; one of them has a name that spreadsheets and terminals would take for commands.
  private func importList() throws {
    let rows = [
      #"1,"=HYPERLINK(1) \#u{202E}FIRM",-0- ,"CUBA"\#(String(repeating: ",-0- ", count: 8))"#,
      #"2,"MADE, Person *one*","individual","SDGT"\#(String(repeating: ",-0- ", count: 7)),"DOB circa 1959; Passport A1 (Kenya); Linked To: THIRD FIRM.""#,
      #"3,"THIRD FIRM",-0- ,"SDGT"\#(String(repeating: ",-0- ", count: 8))"#,
    ]
    let path = try folder.file("sdn.csv", rows.joined(separator: "\r\n") + "\r\n")
    let outcome = try Embargo.run(["import", path, "--date", "2020-01-01"], in: folder)
    #expect(outcome.status == 0)
  }

  private func export(_ format: String, _ query: String = "source:ofac-sdn") throws -> [String] {
    let outcome = try Embargo.run(["export", query, "--format", format], in: folder)
    #expect(outcome.status == 0)
    return outcome.output.split(separator: "\n").map(String.init)
  }

  private func objects(_ lines: [String]) throws -> [[String: Any]] {
    try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  @Test("json prints one entry a line with its id and sources, and escapes what is hostile")
  func printsEntries() throws {
    try importList()
    let lines = try export("json")
    let entries = try objects(lines)
    #expect(entries.map { $0["id"] as? String } == ["ofac:1", "ofac:2", "ofac:3"])
    #expect(entries.allSatisfy { $0["sources"] as? [String] == ["OFAC SDN List"] })
    #expect(lines[0].contains(#"\u202e"#) && !lines[0].contains("\u{202E}"))
    #expect(entries[1]["linkedTo"] as? [String] == ["THIRD FIRM"])
  }

  @Test("csv disarms formulas and shows what is hostile") func disarmsFormulas() throws {
    try importList()
    let lines = try export("csv")
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("id,name,type,"))
    #expect(lines[1].hasPrefix("ofac:1,'=HYPERLINK(1) ⟨U+202E⟩FIRM,entity,"))
    #expect(lines[2].contains("\"MADE, Person *one*\""))
  }

  @Test("markdown keeps published text from making markup") func escapesMarkup() throws {
    try importList()
    let text = try export("markdown", "id:ofac:2").joined(separator: "\n")
    #expect(text.contains(#"## MADE, Person \*one\*"#))
    #expect(text.contains("- **born:** circa 1959"))
    let shown = try Embargo.run(["show", "ofac:1", "--markdown"], in: folder).output
    #expect(shown.hasPrefix("# =HYPERLINK(1) ⟨U+202E⟩FIRM\n"))
    #expect(try Embargo.run(["show", "ofac:1", "--markdown", "--json"], in: folder).status == 64)
  }

  @Test("a query without an answer is exit status 1, a mistake in it 64") func tellsNothing() throws
  {
    #expect(try Embargo.run(["export", "zzqqxx", "--format", "csv"], in: folder).status == 1)
    #expect(try Embargo.run(["export", "(open", "--format", "csv"], in: folder).status == 64)
    #expect(try Embargo.run(["export", "--format", "bogus"], in: folder).status == 64)
  }

  @Test("what ftm wrote is imported with the same fields") func survivesTheRoundTrip() throws {
    try importList()
    let before = try objects(try export("json"))
    let lines = try export("ftm")
    #expect(try objects(lines).contains { $0["schema"] as? String == "UnknownLink" })
    let file = try folder.file("made.ftm.json", lines.joined(separator: "\n") + "\n")
    let other = try TestFolder()
    let imported = try Embargo.run(["import", file, "--date", "2020-01-01"], in: other)
    #expect(imported.status == 0)
    let outcome = try Embargo.run(["export", "source:ftm", "--format", "json"], in: other)
    let after = try objects(outcome.output.split(separator: "\n").map(String.init))
    #expect(after.map { $0["id"] as? String } == ["ofac.1", "ofac.2", "ofac.3"])
    for (old, new) in zip(before, after) {
      for key in ["name", "type", "aliases", "births", "programmes", "linkedTo", "remarks"] {
        #expect(old[key] as? NSObject == new[key] as? NSObject, "\(key)")
      }
    }
    let passport = (after[1]["identifiers"] as? [[String: Any]])?.first
    #expect(passport?["value"] as? String == "A1" && passport?["country"] as? String == "ke")
  }

  @Test(
    "the followthemoney library validates what ftm wrote",
    .enabled(if: FollowTheMoneyLibrary.isPresent, "the followthemoney library is absent"))
  func isValid() throws {
    try importList()
    let lines = try export("ftm", "")
    let file = try folder.file("all.ftm.json", lines.joined(separator: "\n") + "\n")
    #expect(try FollowTheMoneyLibrary.mistakes(in: file) == "")
  }
}

/// The Python library, where it is installed.
enum FollowTheMoneyLibrary {
  /// Whether it can be imported.
  static let isPresent = (try? run("import followthemoney", []).status) == 0

  /// What the library finds wrong in a file, a line each.
  static func mistakes(in path: String) throws -> String {
    try run(
      """
      import json, sys
      from followthemoney import model
      for line in open(sys.argv[1], encoding='utf-8'):
        data = json.loads(line)
        schema = model.get(data['schema'])
        for name in data['properties']:
          if schema.get(name) is None: print(data['id'], 'has no', name)
        try: schema.validate(data)
        except Exception as error: print(data['id'], error.errors)
      """, [path]
    ).output
  }

  private static func run(_ program: String, _ arguments: [String]) throws -> (
    status: Int32, output: String
  ) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, FileHandle.nullDevice)
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
