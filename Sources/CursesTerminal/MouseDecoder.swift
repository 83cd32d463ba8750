import CNcurses
import Glibc
import TerminalGrid

/// Turns ncurses' mouse events into mouse actions.
///
/// ncurses' own waiting for a click is off, so that no press is late; two presses on one cell within
/// 0.4 s are a double press.
struct MouseDecoder {
  private static let doublePressSeconds = 0.4

  /// The events that ncurses is asked for. With Shift held, terminals keep the mouse to themselves.
  static let mask =
    embargo_mouse_press | embargo_mouse_release | embargo_mouse_up | embargo_mouse_down
    | embargo_mouse_move

  private var isPressed = false
  private var lastPress: (column: Int, row: Int, seconds: Double)?

  /// The action of the event that waits in ncurses' queue; `nil` where it means nothing here.
  mutating func nextAction() -> MouseAction? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    var clock = timespec()
    clock_gettime(CLOCK_MONOTONIC, &clock)
    return action(
      mask: event.bstate, column: Int(event.x), row: Int(event.y),
      seconds: Double(clock.tv_sec) + Double(clock.tv_nsec) / 1e9)
  }

  /// The action of an event with these buttons, at a cell, `seconds` after any fixed moment.
  mutating func action(mask: mmask_t, column: Int, row: Int, seconds: Double) -> MouseAction? {
    if mask & embargo_mouse_up != 0 { return MouseAction(.scrollUp, column: column, row: row) }
    if mask & embargo_mouse_down != 0 { return MouseAction(.scrollDown, column: column, row: row) }
    if mask & embargo_mouse_press != 0 {
      return MouseAction(
        press(column: column, row: row, seconds: seconds), column: column, row: row)
    }
    if mask & embargo_mouse_release != 0 {
      isPressed = false
      return MouseAction(.release, column: column, row: row)
    }
    guard isPressed, mask & embargo_mouse_move != 0 else { return nil }
    return MouseAction(.drag, column: column, row: row)
  }

  private mutating func press(column: Int, row: Int, seconds: Double) -> MouseAction.Kind {
    isPressed = true
    if let last = lastPress, last.column == column, last.row == row,
      seconds - last.seconds < Self.doublePressSeconds
    {
      lastPress = nil
      return .doublePress
    }
    lastPress = (column, row, seconds)
    return .press
  }
}
