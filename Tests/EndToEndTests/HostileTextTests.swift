import Foundation
import TerminalGrid
import Testing

@Suite("Hostile text") struct HostileTextTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static var announcement: [UInt8] {
    let text =
      "Trap\u{1B}]0;owned\u{07}\u{1B}[2J\u{9B}31m\u{202E}drawn\u{200B}\u{E0041}\u{0}\u{FEFF}\n\n"
      + "OFAC designated Zzyzx\u{2066}Trading\u{85} on Tuesday.\n"
    return Array(text.utf8) + [0xFF, 0xC0, 0x80, 0x0A] + Array(repeating: 0x41, count: 1 << 20)
  }

  private func expectHarmless(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let hostile = text.unicodeScalars.filter { HostileText.isHostile($0) && $0 != "\n" }
    #expect(hostile.isEmpty, sourceLocation: sourceLocation)
  }

  @Test("nothing that a command prints holds a hostile scalar") func commandsAreHarmless() throws {
    let path = try folder.file("trap\u{1B}[31m\u{202E}.txt", Self.announcement)
    for arguments in [
      ["parse", path], ["parse", path, "--json"], ["link", path], ["import", path],
      ["import", path, "--json"], ["search", "Zzyzx"], ["search", "\u{1B}[31m"],
      ["import", path + "\u{9B}gone"], ["show", "\u{1B}]0;x\u{07}"], ["--\u{1B}[31m"],
    ] {
      let outcome = try Embargo.run(arguments, in: folder)
      expectHarmless(outcome.output)
      expectHarmless(outcome.errors)
      #expect(!(outcome.output + outcome.errors).isEmpty)
    }
  }
}
