/// What a key can be bound to; `Resources/keys.tsv` names them so.
enum Action: String, CaseIterable, Sendable {
  case down, up, halfPageDown, halfPageUp, pageDown, pageUp, first, last
  case leftPane, rightPane, nextPane, previousPane, zoom, narrower, wider
  case open, close, quit, cancel
  case search, filter, command, help, nextHit, previousHit
  case designations, appearances, nextEntity, previousEntity, hints, jumpBack, jumpForward
  case toggleRead, markAllRead, star, note, accept, reject, undo, copy, openURL, export, pipe
  case viewEntities, viewText, viewNetwork, viewHistory, timeline
  case redraw, suspend
  case confirm, complete, olderLine, newerLine, deleteBackward, deleteForward, deleteWord, clear
  case cursorLeft, cursorRight, cursorStart, cursorEnd
}
