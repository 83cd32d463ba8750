import SanctionsModel

/// What the linker asks of the archive while it links a text, beside what its context holds.
package protocol LinkKnowledge {
  /// The words of the entries of an action's parties; `nil` where they are not to be had.
  func words(of action: ActionSummary) throws -> ActionWords?

  /// When announcements first named an entity, by their authorities.
  func firstAnnounced(_ entity: String) throws -> [(authority: String, on: PartialDate)]
}

/// An archive of which nothing is known but the context.
struct NoKnowledge: LinkKnowledge {
  func words(of action: ActionSummary) -> ActionWords? { nil }

  func firstAnnounced(_ entity: String) -> [(authority: String, on: PartialDate)] { [] }
}
