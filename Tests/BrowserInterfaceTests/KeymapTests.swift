import SanctionsModel
import TerminalGrid
import Testing

@testable import BrowserInterface

@Suite struct KeymapTests {
  @Test("Every line of the key table can be read")
  func everyLine() {
    #expect(Keymap.standard.problems.isEmpty)
    #expect(Keymap.standard.bindings.count == Resource.table("keys.tsv").count)
    #expect(Keymap.standard.bindings.count > 60)
  }

  @Test("Every binding has a key and an explanation, and no key does two things in one place")
  func complete() {
    var seen: Set<String> = []
    for binding in Keymap.standard.bindings {
      #expect(!binding.keys.isEmpty && !binding.explanation.isEmpty)
      for key in binding.keys { #expect(seen.insert("\(binding.scope) \(key)").inserted) }
    }
  }

  @Test("Every action is bound")
  func everyAction() {
    let bound = Set(Keymap.standard.bindings.map(\.action))
    #expect(Action.allCases.filter { !bound.contains($0) } == [])
  }

  @Test("Another table binds other keys")
  func rebound() {
    var player = Player()
    player.state.keymap = Keymap(table: [["browse", "down", "J", "", "down"]])
    player.play("J j")
    #expect(player.state.list.selected == 1)
  }

  @Test("What a table has wrong is told")
  func problems() {
    let keymap = Keymap(table: [["browse", "fly", "x", "", ""], ["list", "open", "Entr", "", ""]])
    #expect(keymap.problems == ["no binding: browse fly x  ", "no key: Entr"])
  }

  @Test("Every line of the colour table can be read, and every role has a line")
  func colours() {
    #expect(ColourTable.standard.problems.isEmpty)
    let roles = Resource.table("colours.tsv").map { String($0[0]) }
    #expect(Set(roles) == Set(ColourRole.allCases.map(\.rawValue)))
    let colourful = ColourTable.standard.scheme(colours: 256).ink(for: Style(.designated))
    #expect(colourful.foreground == 210)
    let plain = ColourTable.standard.scheme(colours: 0)
    for role in ColourRole.allCases {
      #expect(plain.ink(for: Style(role)).foreground == nil)
      #expect(plain.ink(for: Style(role)).background == nil)
    }
    #expect(plain.ink(for: Style(.selected)).attributes.contains(.reverse))
  }
}
