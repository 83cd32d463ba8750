import SanctionsModel

/// What the linker asks of the archive while it links a text, beside what its context holds.
package protocol LinkKnowledge {
  /// The names and the entry of an entity as one text.
  func text(of entity: EntityReference) throws -> String

  /// When announcements first named an entity, by their authorities.
  func firstAnnounced(_ entity: String) throws -> [(authority: String, on: PartialDate)]

  /// The newest snapshots of lists, by their authorities, in which an entity that they list now was not yet.
  func lastUnlisted(_ entity: String) throws -> [(authority: String, on: PartialDate)]
}
