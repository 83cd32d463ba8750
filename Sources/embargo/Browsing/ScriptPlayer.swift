import BrowserInterface
import SanctionsModel
import TerminalGrid

/// Plays keys without a terminal and gives the final screen.
struct ScriptPlayer {
  private let inbox = Inbox(wake: {})
  private let runner: EffectRunner
  private let library: BrowserLibrary
  private var state: BrowserState
  private var isRunning = true

  /// A player over a library, for a screen of a size.
  init(
    library: BrowserLibrary, home: HomeFolder, size: GridSize, isASCII: Bool,
    asOf: PartialDate? = nil, customers: String? = nil
  ) {
    self.library = library
    runner = EffectRunner(library: library, inbox: inbox, home: home)
    state = BrowserState(size: size, isASCII: isASCII, today: Clock.today)
    (state.asOf, state.customers) = (asOf, customers)
  }

  /// The rows of the screen after the keys; every effect of a key is awaited before the next one.
  mutating func rows(after keys: [Key]) throws -> [String] {
    try take(.started)
    for key in keys where isRunning { try take(.key(key)) }
    return view(state).rows
  }

  private mutating func take(_ message: Message) throws {
    var messages = [message]
    while !messages.isEmpty {
      for message in messages {
        for effect in update(&state, message) {
          if effect == .quit { isRunning = false } else { runner.start(effect) }
        }
      }
      runner.finish()
      messages = inbox.taken()
      if let failure = library.failure { throw failure }
    }
  }
}
