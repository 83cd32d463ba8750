import Testing

@testable import TerminalGrid

@Suite struct KeyNameTests {
  @Test("Keys have tmux's names")
  func names() {
    #expect(Key(name: "C-o") == .control("o"))
    #expect(Key(name: "BSpace") == .backspace)
    #expect(Key(name: "Space") == .character(" "))
    #expect(Key(name: "?") == .character("?"))
    #expect(Key(name: "NoSuchKey") == nil)
    #expect(Key(name: "") == nil)
  }

  @Test("A key's name finds the key again")
  func roundTrip() throws {
    let keys: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .pageUp,
      .pageDown, .home, .end, .character("q"), .character(" "), .control("z"),
    ]
    for key in keys { #expect(Key(name: try #require(key.name)) == key) }
  }
}
