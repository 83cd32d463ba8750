/// What the user says of a link.
public enum LinkReview: String, Codable, Sendable {
  case accepted
  case rejected
}
