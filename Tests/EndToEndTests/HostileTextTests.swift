import Foundation
import Testing

@Suite("Hostile text") struct HostileTextTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func expectHarmless(
    _ outcome: Embargo.Outcome, _ command: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for text in [outcome.output, outcome.errors] {
      let found = HostileAnnouncement.hostileScalars(in: Array(text.unicodeScalars), lines: true)
      #expect(found.isEmpty, "\(command)", sourceLocation: sourceLocation)
    }
    #expect(
      !(outcome.output + outcome.errors).isEmpty, "\(command)", sourceLocation: sourceLocation)
  }

  @Test("nothing that a command prints of a hostile announcement holds a hostile scalar")
  func commandsAreHarmless() throws {
    let path = try folder.file("trap\u{1B}[31m\u{202E}.txt", HostileAnnouncement.bytes)
    for arguments in [
      ["parse", path], ["link", path, "--json"], ["import", path], ["import", path, "--json"],
      ["search", "Zzyzx"], ["search", "Zzyzx", "--json"], ["sources"], ["sources", "--json"],
      ["archive", "check"],
    ] {
      let outcome = try Embargo.run(arguments, in: folder)
      #expect(outcome.status == 0)
      expectHarmless(outcome, arguments[0])
    }
  }

  @Test("a hostile announcement is shown as marks, and escaped in JSON") func showsMarks() throws {
    let path = try folder.file("trap.txt", HostileAnnouncement.bytes)
    _ = try Embargo.run(["import", path], in: folder)
    let hits = try Embargo.json(["search", "Zzyzx"], in: folder)["hits"] as? [[String: Any]]
    let id = try #require(hits?.first?["id"] as? String)
    let text = try Embargo.run(["show", id], in: folder)
    expectHarmless(text, "show")
    #expect(text.output.contains("␛[2J") && text.output.contains("⟨U+202E⟩"))
    let json = try Embargo.run(["show", id, "--json"], in: folder)
    expectHarmless(json, "show --json")
    #expect(json.output.contains("\\u001b[2J") && json.output.contains("\\u202e"))
  }

  @Test("no message about a hostile argument holds a hostile scalar") func messagesAreHarmless()
    throws
  {
    let other = try folder.file("no archive \u{1B}]0;x\u{07}", String(repeating: "x\n", count: 999))
    let keys = try folder.file("keys \u{9B}31m", "j \u{1B}]0;x\u{202E}")
    let all = HostileAnnouncement.traps.joined(separator: " ")
    for arguments in [["search", "(\(all)"], ["show", all], ["import", "/nonexistent/\(all)"]] {
      expectHarmless(try Embargo.run(arguments, in: folder), arguments[0])
    }
    let trap = "\u{1B}]0;x\u{07}\u{9B}31m\u{202E}\u{200B}"
    for arguments in [
      ["--\(trap)"], [trap, "x"], ["sources", "remove", trap], ["search", "id:\(trap)"],
      ["search", "\(trap):x"], ["search", "after:\(trap)"], ["search", "x", "--limit", trap],
      ["import", "x", "--format", trap], ["import", other, "--format", trap],
      ["import", "x", "--date", trap], ["parse", "/nonexistent/\(trap)"], ["link", trap],
      ["show", "x", "--archive", other], ["show", "x", "--archive", "/nonexistent/\(trap)/a"],
      ["browse", "--size", trap], ["browse", "--script", keys],
      ["browse", "/nonexistent/\(trap)"],
    ] {
      let outcome = try Embargo.run(arguments, in: folder)
      #expect(outcome.status != 0, "\(arguments[0])")
      expectHarmless(outcome, arguments[0])
    }
  }
}
