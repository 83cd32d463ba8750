/// How an announcement is about an entity.
public enum LinkKind: String, CaseIterable, Codable, Sendable {
  case designated
  case amended
  case delisted
  /// Named, without a word that the action is about it.
  case mentioned
  /// Not named: the announcement was matched to the action that the entity is part of.
  case inferred

  /// The link that a list notice's entry makes.
  public init(_ change: ChangeKind) {
    switch change {
    case .designation: self = .designated
    case .amendment: self = .amended
    case .delisting: self = .delisted
    }
  }
}
