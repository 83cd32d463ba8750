import SanctionsModel
import TerminalGrid
import Testing

@testable import BrowserInterface

@Suite struct PastingTests {
  private let story = "Ministry speaks\n\nIt listed ten ships; j k q!\n"

  @Test("A pasted text is read as an announcement: no letter of it is taken for a key")
  func opens() {
    var player = Player()
    let before = player.state.list.selected
    player.send(.key(.paste(story)))
    #expect(player.archive.log == [.openText(story)])
    #expect(player.state.list.selected == before)
    player.send(.textOpened(id: "sample:notice"))
    #expect(player.state.page?.item == .announcement("sample:notice"))
    player.send(.key(.paste(" \n\t ")))
    #expect(player.archive.log == [.openText(story)])
    #expect(player.state.status.text == "There was no text in it.")
  }

  @Test("In a prompt a pasted text becomes part of the line, and is searched for once")
  func prompts() {
    var player = Player()
    player.play("/ \"ki\"")
    player.send(.key(.paste("m\n  tong \u{1B}chol")))
    guard case .prompt(let prompt) = player.state.mode else {
      Issue.record("no prompt is open")
      return
    }
    #expect(prompt.text == "kim tong \u{1B}chol")
    #expect(player.archive.log.isEmpty)
    #expect(view(player.state).rows.allSatisfy { !$0.contains("\u{1B}") })
    player.play("Escape")
    player.play("?")
    player.send(.key(.paste("undo")))
    #expect(player.screen().contains { $0.contains("undo") })
  }

  @Test(
    ":paste waits for a text, pasted or typed; Ctrl-D reads it, Esc leaves",
    arguments: [120, 80, 40])
  func waits(columns: Int) {
    var player = Player(columns: columns, rows: 10)
    player.play(": \"paste\" Enter")
    #expect(player.screen().contains { $0.contains("Paste a text") })
    #expect(player.screen().contains { $0.contains("^D") && $0.contains("Esc") })
    player.play("\"Ten ships\" Enter \"listed. q\"")
    #expect(player.screen().contains { $0.contains("2 lines so far") })
    #expect(player.archive.log.isEmpty)
    player.play("C-d")
    #expect(player.archive.log == [.openText("Ten ships\nlisted. q")])
    player.play(": \"paste\" Enter \"x\" Escape")
    #expect(player.archive.log.count == 1)
    player.play(": \"paste\" Enter \"Head\" Enter")
    player.send(.key(.paste(story)))
    #expect(player.archive.log.last == .openText("Head\n" + story))
    guard case .browse = player.state.mode else {
      Issue.record("the mode is not left")
      return
    }
  }
}
