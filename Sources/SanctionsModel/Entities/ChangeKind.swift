/// What an action does to an entity on a list.
public enum ChangeKind: String, CaseIterable, Codable, Sendable {
  /// Put on the list.
  case designation
  /// Already there, and changed.
  case amendment
  /// Taken off the list.
  case delisting
}
