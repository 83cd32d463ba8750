import Foundation
import Testing

/// What `browse` writes to its terminal, byte for byte, while hostile text is on the screen.
@Suite("Hostile text on the screen", .serialized) struct HostileScreenTests {
  // No `q`, which ends the program at its root: what is typed after that the kernel would echo.
  private static let journeys = [
    "", "j", "k", "\r", "G", "g", "\u{4}\u{4}", "\u{15}", "z", "z", "\u{F}", "/Zzyzx", "\r", "\r",
    "\u{F}", "\u{F}", "/\u{202E}\u{200B}", "\u{1B}", "\u{1B}", "d", "\r", "1", "4", "a", "\u{F}",
    "\u{F}", "\u{F}", "fZzyzx\r", "\u{1B}", "?", "und", "\u{1B}", "\u{1B}", "s", "m",
    ":\u{202E}\u{AD}\r", "\u{1B}", "\u{C}",
  ]

  /// Motions and erasures of terminfo's xterm among which ncurses chooses by cost, so by the text.
  private static let motions: Set<String> = Set(
    "ABCDGHJKPX@bd".map { "ESC [ \($0)" } + ["control 8", "control 10", "control 13"])

  /// Plays every key of a walk through the program and gives all that came to the terminal.
  private func walk(_ arguments: [String], in folder: TestFolder, until text: String) throws
    -> [UInt8]
  {
    let terminal = try TestTerminal(["browse"] + arguments, in: folder)
    #expect(terminal.waits(for: text))
    for keys in Self.journeys { terminal.play(keys) }
    #expect(terminal.isRunning)
    terminal.play("Q")
    return terminal.bytes
  }

  private func expectHarmless(
    _ bytes: [UInt8], known: Set<String>, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let output = TerminalOutput(bytes, known: known)
    let found = HostileAnnouncement.hostileScalars(in: output.rest)
    #expect(found.isEmpty, sourceLocation: sourceLocation)
    // The test would prove nothing if the text never came to the screen.
    let shown = String(String.UnicodeScalarView(output.rest))
    for mark in ["␛", "⟨U+202E⟩", "⟨U+009B⟩", "Zzyzx"] {
      #expect(shown.contains(mark), sourceLocation: sourceLocation)
    }
  }

  /// The kinds of control sequence that the same walk uses where every text is harmless.
  private func vocabulary() throws -> Set<String> {
    let folder = try TestFolder()
    let path = try folder.file("calm.txt", HostileAnnouncement.harmless)
    let output = TerminalOutput(try walk([path], in: folder, until: "Zzyzx"))
    #expect(HostileAnnouncement.hostileScalars(in: output.rest).isEmpty)
    #expect(output.kinds.contains("ESC [ m"))
    return output.kinds.union(Self.motions)
  }

  @Test("no hostile scalar of an announcement reaches the terminal, imported or opened")
  func reachesNoTerminal() throws {
    let known = try vocabulary()
    let imported = try TestFolder()
    let path = try imported.file("trap.txt", HostileAnnouncement.bytes)
    #expect(try Embargo.run(["import", path, "--date", "2031-01-01"], in: imported).status == 0)
    expectHarmless(try walk([], in: imported, until: "Zzyzx"), known: known)
    let opened = try TestFolder()
    let other = try opened.file("trap\u{1B}[31m\u{202E}.txt", HostileAnnouncement.bytes)
    expectHarmless(try walk([other], in: opened, until: "Zzyzx"), known: known)
  }

  @Test("the decoder of this test sees what a terminal would obey") func seesTraps() {
    for trap in HostileAnnouncement.traps {
      let output = TerminalOutput(Array("a\(trap)b".utf8), known: ["ESC [ m", "control 13"])
      #expect(
        !HostileAnnouncement.hostileScalars(in: output.rest).isEmpty,
        "\(trap.unicodeScalars.map { String($0.value, radix: 16) })")
    }
    let raw = TerminalOutput([0x61, 0x9B, 0x33, 0x31, 0x6D], known: ["ESC [ m"])
    #expect(HostileAnnouncement.hostileScalars(in: raw.rest) == ["\u{9B}"])
    #expect(TerminalOutput(Array("\u{1B}[31mé\u{1B}[0m".utf8), known: ["ESC [ m"]).rest == ["é"])
  }
}
