/// What the user decided on a hit of a screening: whether the customer is the entity, and a note.
public struct ScreeningDecision: Hashable, Sendable {
  /// Whether the customer is the entity; `nil` while that is open.
  public var review: LinkReview?
  public var note: String?

  /// A decision of these parts; of none it is open.
  public init(review: LinkReview? = nil, note: String? = nil) {
    self.review = review
    self.note = note
  }

  /// Whether nothing is decided or noted.
  public var isEmpty: Bool { review == nil && (note ?? "").isEmpty }
}
