/// A part of an entry that some of a list's files hold and others lack, so that a list without them says nothing of it.
public enum EntryPart: String, Codable, CaseIterable, Sendable {
  /// Strong aliases; weak ones stand among the remarks.
  case aliases
  /// Addresses, whole and in parts.
  case addresses
  /// The rest of remarks that the publisher cut at his limit.
  case remarks
}
