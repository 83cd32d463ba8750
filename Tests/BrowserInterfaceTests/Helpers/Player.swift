import SanctionsModel
import TerminalGrid

@testable import BrowserInterface

/// Plays keys against a fake archive, every effect answered before the next key.
struct Player {
  var state: BrowserState
  var archive: FakeArchive

  /// A browser that has loaded its first screen.
  init(
    _ archive: FakeArchive = .example, columns: Int = 120, rows: Int = 40, isASCII: Bool = false
  ) {
    self.archive = archive
    state = BrowserState(
      size: GridSize(columns: columns, rows: rows), isASCII: isASCII,
      today: PartialDate(year: 2019, month: 1, day: 15))
    send(.started)
  }

  /// Takes in a message and all that follows from it.
  mutating func send(_ message: Message) {
    var waiting = update(&state, message)
    while !waiting.isEmpty {
      let effect = waiting.removeFirst()
      for answer in archive.answer(effect) { waiting += update(&state, answer) }
    }
  }

  /// Plays keys: tmux names parted by spaces, `"text"` letter by letter.
  mutating func play(_ keys: String) {
    for (index, part) in keys.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index.isMultiple(of: 2) {
        for name in part.split(separator: " ") {
          if let key = Key(name: String(name)) { send(.key(key)) }
        }
      } else {
        for letter in part { send(.key(.character(letter))) }
      }
    }
  }

  /// The screen after some keys.
  mutating func screen(after keys: String = "") -> [String] {
    play(keys)
    return view(state).rows
  }
}
