/// What a list-change notice says of one entry.
public enum EntryChange: String, Codable, Sendable {
  case added
  case removed
  case changed

  /// The kind of action that the notice reports.
  public var kind: ChangeKind {
    switch self {
    case .added: .designation
    case .removed: .delisting
    case .changed: .amendment
    }
  }
}
