extension ScreeningDecision {
  /// A change of one part of a decision. The other part stays as it is stored, which may be by somebody else, and
  /// later than the screen shows it.
  package enum Change: Hashable, Sendable {
    case review(LinkReview?)
    /// An empty note is none.
    case note(String?)
  }

  /// Changes one part.
  package mutating func apply(_ change: Change) {
    switch change {
    case .review(let review): self.review = review
    case .note(let note): self.note = note
    }
  }

  /// The change that brings back what a change is about to replace.
  package func inverse(of change: Change) -> Change {
    switch change {
    case .review: .review(review)
    case .note: .note(note)
    }
  }
}
