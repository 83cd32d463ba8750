import SanctionsModel

/// A change by the user that the archive has stored.
package enum StoredChange: Hashable, Sendable {
  case read(announcement: String, Bool)
  case allRead(Bool)
  case starred(id: String, Bool)
  case note(id: String, String?)
  case review(announcement: String, entity: String, LinkReview?)
}
