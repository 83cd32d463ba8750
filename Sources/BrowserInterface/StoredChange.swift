import SanctionsModel

/// A change by the user that the archive has stored.
package enum StoredChange: Hashable, Sendable {
  case read(announcement: String, Bool)
  /// All are read; which of them were not is remembered under the number.
  case allRead(mark: Int)
  /// Those that a number remembers are unread again.
  case allReadTakenBack(mark: Int)
  case starred(id: String, Bool)
  case note(id: String, String?)
  case review(announcement: String, entity: String, LinkReview?)
  case decision(customer: String, entity: String, ScreeningDecision.Change)
}

extension Effect {
  /// The change that the effect stores; `nil`: it stores none.
  package var change: StoredChange? {
    switch self {
    case .setRead(let id, let value): .read(announcement: id, value)
    case .setAllRead(let mark): .allRead(mark: mark)
    case .takeBackAllRead(let mark): .allReadTakenBack(mark: mark)
    case .setStarred(let id, let value): .starred(id: id, value)
    case .setNote(let id, let text): .note(id: id, text)
    case .setReview(let id, let entity, let review):
      .review(announcement: id, entity: entity, review)
    case .setDecision(let customer, let entity, let decision):
      .decision(customer: customer, entity: entity, decision)
    default: nil
    }
  }
}
