/// What the detail pane can show.
enum Item: Hashable, Sendable {
  case announcement(String)
  case entity(String)
  case sources
  /// Dated actions, the newest first.
  case timeline(TimelineSubject)
}
