import BrowserInterface
import CursesTerminal
import SanctionsModel
import TerminalGrid

/// The interactive program: waits for keys, signals and answers, and draws one frame for all that came.
struct BrowserLoop {
  private let terminal: CursesTerminal
  private let runner: EffectRunner
  private let inbox: Inbox
  private let library: BrowserLibrary
  private var state: BrowserState
  private var isRunning = true
  private var endSignal: Int32?

  /// Takes over the terminal, with keys from a descriptor; throws where there is none.
  init(
    library: BrowserLibrary, home: HomeFolder, keys: Int32, colour: Bool, asOf: PartialDate? = nil,
    customers: String? = nil
  ) throws {
    do {
      let wakePipe = try WakePipe()
      let inbox = Inbox(wake: wakePipe.wake)
      terminal = try CursesTerminal(input: keys, colour: colour, wakePipe: wakePipe)
      self.inbox = inbox
    } catch {
      throw CommandFailure(.usage, error.description)
    }
    self.library = library
    runner = EffectRunner(library: library, inbox: inbox, home: home)
    terminal.scheme = ColourTable.standard.scheme(colours: terminal.colourCount)
    state = BrowserState(
      size: terminal.size, isASCII: !terminal.isUTF8, today: Clock.today)
    (state.asOf, state.customers) = (asOf, customers)
  }

  /// Runs until the user or the system ends it; stored changes are finished before it returns.
  mutating func run() throws {
    defer { terminal.close() }
    perform(update(&state, .started))
    terminal.draw(view(state))
    while isRunning {
      take(terminal.events())
      for message in inbox.taken() { perform(update(&state, message)) }
      if let failure = library.failure { throw failure }
      if isRunning { terminal.draw(view(state)) }
    }
    terminal.close()
    runner.endScreening()
    runner.finish()
    if let endSignal { terminal.end(bySignal: endSignal) }
  }

  /// Takes what came together. What follows the end of a text that was typed or pasted as keys came with it, and
  /// presses nothing.
  private mutating func take(_ events: [TerminalEvent]) {
    var isText = false
    for event in events {
      if isText, case .key = event { continue }
      let wasPasting = state.isPasting
      take(event)
      isText = isText || (wasPasting && !state.isPasting)
    }
  }

  private mutating func take(_ event: TerminalEvent) {
    guard isRunning else { return }
    switch event {
    case .key(let key): perform(update(&state, .key(key)))
    case .resized(let size): perform(update(&state, .resized(size)))
    case .resumed: perform(update(&state, .resumed))
    case .suspensionRequested: suspend()
    case .woken: break
    case .ended(let signal):
      isRunning = false
      endSignal = signal
    }
  }

  private mutating func perform(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .quit: isRunning = false
      case .redraw: terminal.invalidate()
      case .suspend: suspend()
      case .copy(let text): terminal.copyToClipboard(text)
      default: runner.start(effect)
      }
    }
  }

  private mutating func suspend() {
    terminal.suspend()
    perform(update(&state, .resized(terminal.size)))
    perform(update(&state, .resumed))
  }
}
