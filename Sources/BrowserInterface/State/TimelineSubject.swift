/// Whose actions a timeline shows.
enum TimelineSubject: Hashable, Sendable {
  case entity(String)
  /// The authority that an announcement is of: that of the action which it reports, else the one that it names.
  case announcement(String, authority: String?)
  case everything
}
