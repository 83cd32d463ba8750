/// One key press, mouse action or paste, as a terminal reports it.
package enum Key: Hashable, Sendable {
  /// A printable character, one grapheme cluster as typed.
  case character(Character)
  /// A control combination, the letter in lower case: `Ctrl-d` is `.control("d")`.
  case control(Character)
  case enter, escape, tab, backTab, backspace, delete
  case up, down, left, right, pageUp, pageDown, home, end
  case mouse(MouseAction)
  /// A text that was pasted as a whole, with LF line ends; hostile as any text from outside.
  case paste(String)
}
