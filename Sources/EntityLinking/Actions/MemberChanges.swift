import SanctionsModel

/// What some actions did to their members.
struct MemberChanges {
  private let actions: [ActionSummary]

  /// What actions did; of two that name one party the later one counts.
  init(_ actions: [ActionSummary] = []) { self.actions = actions }

  /// Whether no action has any member.
  var isEmpty: Bool { actions.allSatisfy { $0.changes.isEmpty } }

  /// What was done to the entity with an id; `nil` for one that is no member. Linear in the actions.
  subscript(_ id: String) -> ChangeKind? {
    for action in actions.reversed() {
      if let change = action.changes[id] { return change }
    }
    return nil
  }
}
