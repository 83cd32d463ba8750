import TerminalGrid

/// Something that the terminal, another thread or the system tells the program.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  case resized(GridSize)
  /// The program was stopped and runs in the foreground again.
  case resumed
  /// The system asks for a stop: the screen must be restored, then `CursesTerminal.suspend` called.
  case suspensionRequested
  /// Another thread woke the loop.
  case woken
  /// A signal asks the program to end; `nil` where the terminal itself is gone.
  case ended(signal: Int32?)
}
