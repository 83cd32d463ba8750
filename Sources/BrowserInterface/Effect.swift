import SanctionsModel

/// Work that `update` asks for; the effect runner does it off the main thread and posts a message.
///
/// `generation` comes back with the answer, so that `update` can drop what is stale.
package enum Effect: Hashable, Sendable {
  /// Load summaries, newest first, as far as `filter` lets them through (`""`: all).
  case loadAnnouncements(filter: String, offset: Int, limit: Int, generation: Int)
  /// Count the unread announcements that `filter` lets through.
  case countUnread(filter: String, generation: Int)
  case loadAnnouncement(id: String, generation: Int)
  case loadEntity(id: String, generation: Int)
  /// Look for what has an id, with its source or without.
  case locate(id: String, generation: Int)
  /// Search with every keystroke; a newer search overtakes an older one. Announcements that `filter` does
  /// not let through are counted as hidden; a filter with a mistake in it hides nothing.
  case search(query: String, filter: String, limit: Int, generation: Int)
  case loadSources(generation: Int)
  /// Load every action that a notice reports, oldest first.
  case loadActions(generation: Int)
  case setRead(announcement: String, Bool)
  /// Mark all announcements read, and remember under the number which of them were not.
  case setAllRead(mark: Int)
  /// Mark those unread again that were so before all were marked read under the number.
  case takeBackAllRead(mark: Int)
  case setStarred(id: String, Bool)
  case setNote(id: String, String?)
  case setReview(announcement: String, entity: String, LinkReview?)
  /// Hold the customers of a file against the archive, telling how far it is; a newer screening overtakes it.
  case screen(path: String, generation: Int)
  /// Nobody waits for a screening any longer.
  case endScreening
  /// `customer` is a `ScreenedParty.key`.
  case setDecision(customer: String, entity: String, ScreeningDecision.Change)
  /// Read a text and link it, to be looked at like an announcement; nothing of it is stored.
  case openText(String)
  /// Put text on the terminal's clipboard (OSC 52).
  case copy(String)
  case openURL(String)
  /// Write a text to a file, made by the interface from the item on screen; what is there already stays unless
  /// it is to be replaced.
  case export(text: String, path: String, replaces: Bool)
  /// Feed a text to a command of the user's own; the command is the user's, the text is its input.
  case pipe(text: String, command: String)
  /// Look for the files whose paths begin so, for the command line to complete.
  case completePath(String, generation: Int)
  case redraw
  case suspend
  case quit
}
