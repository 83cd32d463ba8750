import SanctionsModel
import Testing

@testable import BrowserInterface

@Suite("Tab in the command line") struct CompletingTests {
  private func generation(_ player: Player, path: String) throws -> Int {
    guard case .completePath(path, let generation) = try #require(player.archive.log.last) else {
      Issue.record("\(player.archive.log)")
      return 0
    }
    return generation
  }

  @Test(
    "completes a file as far as it is certain, and shows what it may become",
    arguments: ["export", "overwrite", "screen"])
  func paths(command: String) throws {
    var player = Player()
    player.play(": \"\(command) no\" Tab")
    let first = try generation(player, path: "no")
    player.send(.pathsFound(["notes.md", "notices/"], generation: first))
    #expect(player.screen()[38].hasPrefix(":\(command) not "))
    #expect(player.screen()[38].hasSuffix("notes.md  notices/"))
    player.play("\"i\" Tab")
    #expect(!player.screen()[38].contains("notes.md"))
    player.send(.pathsFound(["late"], generation: first))
    player.send(.pathsFound(["notices/"], generation: try generation(player, path: "noti")))
    #expect(player.screen()[38] == ":\(command) notices/")
  }

  @Test(
    "says where no file's name begins so, leaves other commands alone, and shows hostile names by marks"
  )
  func others() throws {
    var player = Player()
    player.play(": \"export x\" Tab")
    player.send(.pathsFound([], generation: try generation(player, path: "x")))
    #expect(player.screen()[38].hasSuffix("no file's name begins so"))
    player.play("Tab")
    player.send(
      .pathsFound(["x\u{1B}[2J\u{202E}.txt"], generation: try generation(player, path: "x")))
    #expect(player.screen()[38] == ":export x␛[2J⟨U+202E⟩.txt")
    let asked = player.archive.log
    player.play("Escape : \"goto no\" Tab")
    #expect(player.archive.log == asked)
  }

  @Test("an answer that comes after another key changes nothing")
  func late() throws {
    var player = Player()
    player.play(": \"export a\" Tab")
    let asked = try generation(player, path: "a")
    player.play("BSpace")
    player.send(.pathsFound(["abc"], generation: asked))
    #expect(player.screen()[38].hasPrefix(":export"))
    #expect(!player.screen()[38].contains("abc"))
  }
}
