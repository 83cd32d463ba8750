import SanctionsModel
import TerminalGrid
import Testing

@testable import BrowserInterface

@Suite("What is handed out") struct HandingOutTests {
  private func exported(_ player: Player) throws -> [String] {
    guard case .export(let text, _, _) = try #require(player.archive.log.last) else {
      Issue.record("no export")
      return []
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

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

  @Test(
    "An announcement is handed out whole whatever the pane's width: its address, its text, aligned links",
    arguments: [40, 80, 120])
  func wholeAnnouncement(columns: Int) throws {
    var archive = FakeArchive.example
    let url = "https://example.invalid/notices/" + String(repeating: "20170822/", count: 20)
    archive.details[1].url = url
    archive.details[1].links[2].link.entity.programmes = ["DPRK3", "NPWMD", "UKRAINE-EO13662"]
    var player = Player(archive, columns: columns)
    player.play("j x \"out.txt\" Enter")
    let lines = try exported(player)
    #expect(lines.contains(url))
    #expect(lines.contains { $0.hasPrefix("MADE-UP SHIPPING AND LOGISTICS HOLDING (PRIVATE)") })
    let links = lines.filter { $0.hasPrefix("  ") && $0.contains("  DPRK") }
    #expect(
      links == [
        "  EXAMPLOV, Ivan Testovich                                  DPRK3 NPWMD                  individual",
        "  SPECIMEN, Maria                                           DPRK3                        individual",
        "  INVENTED TRADING COMPANY LTD.                             DPRK3 NPWMD UKRAINE-EO13662  entity",
        "  MADE-UP SHIPPING AND LOGISTICS HOLDING (PRIVATE) LIMITED  DPRK4                        entity",
        "  NOSUCH STAR                                               DPRK4                        vessel",
      ])
    #expect(lines.allSatisfy { $0.last != " " && !$0.contains("…") })
  }

  @Test("A card is handed out with whole labels and values", arguments: [40, 120])
  func wholeCard(columns: Int) throws {
    var archive = FakeArchive.example
    archive.cards[0].entry.programmes = ["DPRK3", "UKRAINE-EO13662"]
    archive.cards[0].entry.addresses = [String(repeating: "Example Street, ", count: 20) + "end"]
    var player = Player(archive, columns: columns)
    player.play("j d Enter x \"out.txt\" Enter")
    let lines = try exported(player)
    #expect(lines.contains { $0.hasPrefix("Address       Example Street,") && $0.hasSuffix("end") })
    #expect(lines.contains { $0.hasPrefix("UKRAINE-EO13662  ") })
    #expect(lines.contains { $0.hasPrefix("DPRK3            ") })
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
