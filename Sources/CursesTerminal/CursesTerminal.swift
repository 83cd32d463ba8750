import CNcurses
import Glibc
import TerminalGrid

/// The terminal: grids go out through ncurses, keys and signals come in.
///
/// One thread may use it, the one that made it. The terminal is restored when it is closed or
/// released; a crash restores it too.
package final class CursesTerminal {
  /// Whether the locale's encoding is UTF-8; the grid must be ASCII where it is not.
  package let isUTF8: Bool
  /// How many colours the terminal shows: 0 (monochrome, or `NO_COLOR`), 8, 16 or 256.
  package let colourCount: Int
  /// The colours and attributes of what is drawn next.
  package var scheme = ColourScheme(inks: [:]) {
    didSet { shown = nil }
  }

  private let input: Int32
  private let wakePipe: WakePipe
  private let signals: SignalDescriptor
  private let keyWindow: UnsafeMutablePointer<WINDOW>?
  private var shown: Grid?
  private var pairs: ColourPairs
  private var keys = KeyDecoder()
  private var mouse = MouseDecoder()
  private var isOpen = true
  private var emptyReads = 0
  /// When something was read last, in seconds of the clock that only goes forward.
  private var lastRead = 0

  /// Takes over the terminal on standard output, with keys from the descriptor `input`.
  ///
  /// Call before other threads start: they inherit the blocked signals. Without `colour` it shows
  /// attributes alone. Throws where standard output is no terminal or `TERM` is unknown.
  package init(
    input: Int32 = STDIN_FILENO, colour: Bool, wakePipe: WakePipe
  ) throws(TerminalError) {
    guard isatty(STDOUT_FILENO) == 1, isatty(input) == 1 else {
      throw TerminalError(
        "standard input and output must be a terminal; use 'browse --script' without one")
    }
    setlocale(LC_ALL, "")
    isUTF8 = String(cString: nl_langinfo(Int32(CODESET))) == "UTF-8"
    self.input = input
    self.wakePipe = wakePipe
    signals = try SignalDescriptor()
    embargo_restore_on_crash()
    guard embargo_newterm(input) != nil else {
      throw TerminalError(
        "the terminal that TERM names is not known here; set TERM, for example to xterm")
    }
    pairs = ColourPairs(colour: colour)
    colourCount = pairs.colourCount
    keyWindow = newpad(1, 1)
    configure()
  }

  deinit { close() }

  private func configure() {
    raw()
    noecho()
    nonl()
    set_escdelay(25)
    typeahead(-1)
    leaveok(embargo_stdscr(), false)
    idlok(embargo_stdscr(), false)
    keypad(keyWindow, true)
    nodelay(keyWindow, true)
    mouseinterval(0)
    mousemask(MouseDecoder.mask, nil)
    BracketedPaste.define()
    request(true)
  }

  /// The size of the terminal as ncurses knows it.
  package var size: GridSize {
    GridSize(columns: Int(embargo_columns()), rows: Int(embargo_lines()))
  }

  /// Gives the terminal back as it was. Does nothing the second time.
  package func close() {
    guard isOpen else { return }
    isOpen = false
    leave()
  }

  /// Stops the program as the shell expects it, and redraws everything once it runs again.
  package func suspend() {
    leave()
    embargo_take_default(SIGTSTP, 1)
    _ = adoptSize()
    invalidate()
    request(true)
  }

  /// Makes the next drawing paint every cell anew.
  package func invalidate() {
    shown = nil
    clearok(embargo_current_screen(), true)
  }

  /// Ends the program by a signal, with the status that its parent expects.
  package func end(bySignal number: Int32) {
    close()
    embargo_take_default(number, 0)
  }

  /// Puts a text on the terminal's clipboard (OSC 52), where the terminal allows it.
  package func copyToClipboard(_ text: String) {
    let sequence = Array(ClipboardSequence.bytes(for: text).map { CChar(bitPattern: $0) })
    embargo_write_raw(sequence, sequence.count)
  }

  // MARK: Drawing

  /// Shows a grid: rows that differ from what is shown are handed to ncurses, which sends the least.
  package func draw(_ grid: Grid) {
    let screen = embargo_stdscr()
    let before = shown?.size == grid.size ? shown : nil
    if before == nil { werase(screen) }
    for row in 0..<min(grid.size.rows, size.rows) {
      let cells = grid.cells(ofRow: row)
      if let before, before.cells(ofRow: row) == cells { continue }
      hand(cells, row: row, to: screen)
    }
    if let cursor = grid.cursor {
      curs_set(1)
      wmove(screen, Int32(cursor.row), Int32(cursor.column))
    } else {
      curs_set(0)
    }
    wnoutrefresh(screen)
    doupdate()
    shown = grid
  }

  private func hand(_ cells: ArraySlice<Cell>, row: Int, to screen: UnsafeMutablePointer<WINDOW>?) {
    var row32 = [cchar_t]()
    row32.reserveCapacity(cells.count)
    // Cells beside each other mostly share a style, and looking its colours up costs more than the cell.
    var style: Style?
    var (attributes, pair): (attr_t, Int16) = (0, 0)
    for cell in cells where !cell.isContinuation {
      if cell.style != style {
        let ink = scheme.ink(for: cell.style)
        attributes = CursesCell.attributes(ink.attributes)
        pair = pairs.number(for: ink)
        style = cell.style
      }
      row32.append(CursesCell.make(cell, attributes: attributes, pair: pair))
    }
    wmove(screen, Int32(row), 0)
    wadd_wchnstr(screen, row32, Int32(row32.count))
  }

  // MARK: Events

  /// Waits until something happens, at most `milliseconds` (negative: for ever), and gives all of it.
  ///
  /// Keys that have arrived together come together, so that one frame can answer a burst.
  package func events(within milliseconds: Int32 = -1) -> [TerminalEvent] {
    var waiting = [input, wakePipe.readEnd, signals.descriptor].map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    guard poll(&waiting, nfds_t(waiting.count), milliseconds) > 0 else { return [] }
    var events: [TerminalEvent] = []
    if waiting[2].revents != 0 { events += signals.arrived().flatMap(events(of:)) }
    if waiting[0].revents != 0 { events += keyEvents(hungUp: waiting[0].revents) }
    if waiting[1].revents != 0 {
      wakePipe.drain()
      events.append(.woken)
    }
    return events
  }

  private func keyEvents(hungUp flags: Int16) -> [TerminalEvent] {
    let (pressed, hasRead) = pendingKeys()
    emptyReads = hasRead ? 0 : emptyReads + 1
    // A terminal at its end stays readable for ever and gives nothing.
    let isGone = flags & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 || emptyReads > 50
    return pressed.map { .key($0) } + (isGone ? [.ended(signal: nil)] : [])
  }

  /// The keys that have arrived, and whether anything has: a paste is one key at its end.
  private func pendingKeys() -> (keys: [Key], hasRead: Bool) {
    var hasRead = false
    while true {
      var value: wint_t = 0
      switch wget_wch(keyWindow, &value) {
      case KEY_CODE_YES:
        if Int32(value) == KEY_MOUSE {
          if let action = mouse.nextAction() { keys.add(action) }
        } else {
          keys.add(functionKey: Int32(value))
        }
      case OK: keys.add(scalar: value)
      default:
        let now = Self.seconds()
        defer { if hasRead { lastRead = now } }
        return (keys.finished(afterSilence: now - lastRead > 5), hasRead)
      }
      hasRead = true
    }
  }

  private static func seconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }

  private func events(of signal: Int32) -> [TerminalEvent] {
    switch signal {
    case SIGWINCH: return adoptSize() ? [.resized(size)] : []
    case SIGTSTP: return [.suspensionRequested]
    case SIGCONT:
      let changed = adoptSize()
      invalidate()
      request(true)
      return [.resumed] + (changed ? [.resized(size)] : [])
    default: return [.ended(signal: signal)]
    }
  }

  /// Takes over the terminal's present size; whether it is another one than before.
  private func adoptSize() -> Bool {
    let window = embargo_window_size()
    let before = size
    guard window.ws_row > 0, window.ws_col > 0 else { return false }
    resizeterm(Int32(window.ws_row), Int32(window.ws_col))
    if size != before { shown = nil }
    return size != before
  }

  private func leave() {
    request(false)
    endwin()
  }

  /// Asks an xterm-like terminal for motion while a button is held, and for the marks of a paste, which ncurses does
  /// not.
  private func request(_ wanted: Bool) {
    guard mousemask(MouseDecoder.mask, nil) != 0 else { return }
    let text = "\u{1B}[?1002\(wanted ? "h" : "l")" + BracketedPaste.request(wanted)
    let sequence = Array(text.utf8.map { CChar(bitPattern: $0) })
    embargo_write_raw(sequence, sequence.count)
  }
}
