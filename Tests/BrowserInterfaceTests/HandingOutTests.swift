import SanctionsModel
import TerminalGrid
import Testing

@testable import BrowserInterface

@Suite("What is handed out") struct HandingOutTests {
  @Test("Export and pipe hand out the item of the detail pane, the whole text with it")
  func handingOut() throws {
    var player = Player()
    player.play("j x \"out.txt\" Enter | \"wc -l\" Enter y o")
    guard case .export(let text, let path, false) = try #require(player.archive.log.first) else {
      Issue.record("no export")
      return
    }
    #expect(path == "out.txt")
    #expect(text.contains("NOSUCH STAR (ABCD1) General Cargo"))
    #expect(player.archive.log[1] == .pipe(text: text, command: "wc -l"))
    let url = "https://example.invalid/notices/20170822"
    #expect(player.archive.log[2] == .copy("North Korea Designations\n" + url))
    #expect(player.archive.log[3] == .openURL(url))
  }

  @Test("A file is replaced by a command of its own, and both say what they want")
  func overwriting() {
    var player = Player()
    player.play("j : \"overwrite out.txt\" Enter")
    guard case .export(_, "out.txt", true) = player.archive.log.last else {
      Issue.record("no export that replaces")
      return
    }
    #expect(player.screen(after: ": \"overwrite\" Enter")[38].contains("Usage: :overwrite FILE"))
    #expect(player.screen(after: ": \"export\" Enter")[38].contains("Usage: :export FILE"))
  }
}
