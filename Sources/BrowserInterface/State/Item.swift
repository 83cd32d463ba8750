/// What the detail pane can show.
enum Item: Hashable, Sendable {
  case announcement(String)
  case entity(String)
  case sources
  /// A customer of a screening, by its number and the index among its results.
  case customer(screening: Int, index: Int)
  /// Dated actions, the newest first.
  case timeline(TimelineSubject)
}
